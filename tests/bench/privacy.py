"""How much of what is private is found, and how fast: python tests/bench/privacy.py [CALLS.json].

Prints the share of mentions hidden whole in each cell of category and form, without a register
and with one of the call's own people; the calls left without any readable mention; what was
hidden needlessly; and the CPU time for an hour of talk. Ends with 1 if a target is missed.

`--presidio PYTHON` names a Python that has presidio-analyzer, and measures it on the same text:
its patterns alone, without a language model, once for each of the four languages.
"""

import argparse
import json
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))  # it is started as a script

from carereview.core.register import Entity, Register, Verdict  # noqa: E402
from carereview.privacy.detect import detect_text  # noqa: E402
from carereview.privacy.matcher import Matcher  # noqa: E402

_CALLS = ROOT.parent / "shared" / "data" / "privacy" / "dev-calls.json"
_HOUR = 50_000
"""Characters of one hour of talk."""

_FORMS = frozenset("PHONE AHV IBAN CUSTNO CARD ZIP DOB EMAIL STREET".split())  # noqa: SIM905
_NUMBERS = frozenset("PHONE AHV IBAN CUSTNO CARD ZIP DOB".split())  # noqa: SIM905

Call = Mapping[str, Any]
Span = tuple[int, int]
Finder = Callable[[Call], Iterable[Span]]


@dataclass(slots=True)
class Score:
    """Counts over calls: mentions and those hidden whole, by cell; letters hidden needlessly."""

    mentions: Counter[str] = field(default_factory=Counter)
    hidden: Counter[str] = field(default_factory=Counter)
    calls: int = 0
    clean: int = 0
    other: int = 0
    needless: int = 0

    def add(self, call: Call, spans: Iterable[Span]) -> None:
        """Count one call."""
        text: str = call["text"]
        covered, private = bytearray(len(text)), bytearray(len(text))
        for start, end in spans:
            covered[start:end] = b"\1" * (end - start)
        clean = True
        for start, end, label in call["spans"]:
            private[start:end] = b"\1" * (end - start)
            whole = all(covered[i] for i in range(start, end) if text[i].isalnum())
            self.mentions[_cell(label, text[start:end])] += 1
            self.hidden[_cell(label, text[start:end])] += whole
            clean &= whole
        free = [i for i, c in enumerate(text) if c.isalnum() and not private[i]]
        self.other += len(free)
        self.needless += sum(covered[i] for i in free)
        self.calls += 1
        self.clean += clean

    def recall(self, cell: str) -> float:
        """Give the share of a cell's mentions that are hidden whole."""
        return self.hidden[cell] / self.mentions[cell]

    @property
    def total(self) -> float:
        """Give the share of all mentions."""
        return self.hidden.total() / self.mentions.total()


def _cell(label: str, mention: str) -> str:
    if label not in _FORMS:
        return label
    written = "@" in mention if label == "EMAIL" else re.search(r"\d", mention)
    return f"{label}, {'written' if written else 'spoken'}"


def without_register(call: Call) -> list[Span]:
    """Find what the detectors hide by themselves."""
    found = detect_text(call["text"])
    return [(p.char_start, p.char_end) for s in found if s.hidden for p in s.places]


def with_register(call: Call) -> list[Span]:
    """Find the same with the people of the call known."""
    names = [" ".join(parts) for parts in call["who"].values()]
    register = Register(tuple(Entity(f"P{i}", "person", (n,)) for i, n in enumerate(names)))
    matches = Matcher(register).find(call["text"])
    found = detect_text(call["text"], names)
    spans = [(p.char_start, p.char_end) for s in found if s.hidden for p in s.places]
    hidden = [m for m in matches if m.entity.decision is not Verdict.KEEP]
    return [*spans, *((m.char_start, m.char_end) for m in hidden)]


def scored(calls: Sequence[Call], find: Finder) -> Score:
    """Score a way of finding."""
    score = Score()
    for call in calls:
        score.add(call, find(call))
    return score


_PRESIDIO = """
from presidio_analyzer import AnalyzerEngine, RecognizerRegistry
from presidio_analyzer.nlp_engine import NoOpNlpEngine
languages = ["fr", "de", "it", "en"]
models = [{"lang_code": language, "model_name": "none"} for language in languages]
registry = RecognizerRegistry(supported_languages=languages)
registry.load_predefined_recognizers(languages=languages)
for language in languages:
    registry.remove_recognizer("SpacyRecognizer", language)
engine = AnalyzerEngine(registry, NoOpNlpEngine(models), supported_languages=languages)
def find(text):
    for language in languages:
        engine.analyze(text=text, language=language)
"""

_OURS = "from carereview.privacy.detect import detect_text as find"

_TIMED = """
import sys, time
text = sys.stdin.read()
for _ in range(16):
    start = time.process_time()
    find(text)
    print(time.process_time() - start)
"""


def seconds(python: str, finding: str, text: str) -> float:
    """Measure the CPU seconds for a text: the least of 16 rounds, since other work only adds."""
    command = [python, "-c", f"{finding}\n{_TIMED}"]
    done = subprocess.run(command, input=text, capture_output=True, text=True, check=True)
    return min(map(float, done.stdout.split()))


@dataclass(frozen=True, slots=True)
class _Target:
    what: str
    value: float
    limit: float
    least: bool = True

    @property
    def met(self) -> bool:
        """Tell whether the value keeps to the limit."""
        return self.value >= self.limit if self.least else self.value <= self.limit


def main() -> int:
    """Measure and print; give 1 if a target is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("calls", nargs="?", type=Path, default=_CALLS)
    parser.add_argument("--presidio", metavar="PYTHON", default="")
    arguments = parser.parse_args()
    if not arguments.calls.is_file():
        parser.error(f"{arguments.calls}: no such file; name one with calls")
    calls: list[Call] = json.loads(arguments.calls.read_text(encoding="utf-8"))
    alone, known = scored(calls, without_register), scored(calls, with_register)
    print(f"{'cell':18} {'mentions':>8} {'alone':>7} {'register':>8}")
    for cell in sorted(alone.mentions):
        row = (alone.mentions[cell], alone.recall(cell), known.recall(cell))
        print(f"{cell:18} {row[0]:8} {row[1]:7.4f} {row[2]:8.4f}")
    targets = [*_targets(alone, known), *_speed(calls, arguments.presidio)]
    for target in targets:
        sign = "≥" if target.least else "≤"
        verdict = "" if target.met else "   MISSED"
        print(f"{target.what:38} {target.value:8.4f}  {sign} {target.limit}{verdict}")
    return 0 if all(target.met for target in targets) else 1


def _speed(calls: Sequence[Call], presidio: str) -> list[_Target]:
    text = "".join(call["text"] for call in calls)[:_HOUR]
    spent = seconds(sys.executable, _OURS, text)
    result = [_Target("CPU s an hour", spent, 1, False)]
    if presidio:
        times = seconds(presidio, _PRESIDIO, text) / spent
        result.append(_Target("times as fast as Presidio", times, 5))
    return result


def _targets(alone: Score, known: Score) -> list[_Target]:
    numbers = [cell for cell in alone.mentions if cell.split(",")[0] in _NUMBERS]
    worst = min(numbers, key=alone.recall)
    return [
        _Target("mentions hidden whole, alone", alone.total, 0.95),
        _Target("mentions hidden whole, with register", known.total, 0.999),
        _Target("calls without a leak, alone", alone.clean / alone.calls, 0.85),
        _Target("calls without a leak, with register", known.clean / known.calls, 0.99),
        _Target("hidden needlessly, alone", alone.needless / alone.other, 0.005, False),
        _Target("hidden needlessly, with register", known.needless / known.other, 0.005, False),
        _Target(f"worst cell of numbers ({worst})", alone.recall(worst), 0.995),
    ]


if __name__ == "__main__":
    sys.exit(main())
