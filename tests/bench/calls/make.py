"""Makes calls with what is private in them marked: python tests/bench/calls/make.py seen > CALLS.

`seen` are phrases and names that rules may be written from. `kept` was for measuring alone, until
its misses were read on 2026-11-23 and rules written for them: it is no estimate of other calls now.
Half of the calls are written as recognisers without punctuation do. For tests/bench/privacy.py.
"""

import argparse
import json
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT))  # it is started as a script

from tests.bench.calls import frames_de, frames_en, frames_fr, frames_it  # noqa: E402
from tests.bench.calls.values import Values  # noqa: E402

_FRAMES = {"fr": frames_fr, "de": frames_de, "it": frames_it, "en": frames_en}
_WHO = {
    "fr": ("Conseiller", "Cliente"),
    "de": ("Berater", "Anruferin"),
    "it": ("Operatore", "Chiamante"),
    "en": ("Advisor", "Caller"),
}
_PAUSES = {"fr": "euh", "de": "äh", "it": "ehm", "en": "erm"}
_CHANNELS = {
    "fr": ["oui", "hm hm", "je note"],
    "de": ["ja", "mhm", "genau"],
    "it": ["sì", "mhm", "prego"],
    "en": ["yeah", "mhm", "go on"],
}
_LABELS = {"PIN": "SECRET", "SERIAL": "SERIAL", "PLATE": "SERIAL", "MAC": "SERIAL"}
_HESITATES = "\0"
_SLOT = re.compile(r"\[([A-Z ]+)\]")
_LINES = 22
_OPENINGS = (2, 4)
"""The first lines are how agents open a call, and those after them how customers do."""

_JOINING = frozenset(
    {"and", "et", "und", "e", "double", "doppio", "fois", "die", "hundred", "cent"}
)
"""Nobody stops to think right before or after these."""


@dataclass(slots=True)
class _Text:
    """A call while it is written."""

    text: str = ""
    spans: list[tuple[int, int, str]] = field(default_factory=list)

    def add(self, said: str, label: str = "") -> None:
        """Write on; a label marks what is private."""
        if label:
            self.spans.append((len(self.text), len(self.text) + len(said), label))
        self.text += said


class _Call:
    """Writes one call."""

    def __init__(self, language: str, random: Random, kept: bool, lower: bool) -> None:
        self.language, self.random, self.lower = language, random, lower
        self.values = Values(language, random, kept)
        self.people = {who: self.values.person() for who in "CAT"}
        self.done = _Text()

    def write(self, lines: Sequence[str]) -> _Text:
        """Write exchanges one after the other."""
        for line in lines:
            for turn in line.split(" / "):
                who, _, said = turn.partition(": ")
                self._turn(who, said)
        return self.done

    def _turn(self, who: str, said: str) -> None:
        agent, customer = _WHO[self.language]
        self.done.add(f"{agent if who == 'A' else customer}: ")
        for index, part in enumerate(_SLOT.split(said)):
            if index % 2:
                self._value(part, who)
            else:
                self.done.add(self._plain(part))
        self.done.add("\n")

    def _plain(self, text: str) -> str:
        if not self.lower:
            return text
        return re.sub(r"[,.;:?!—](?=\s|$)", "", text.lower()).replace("  ", " ")

    def _value(self, kind: str, who: str) -> None:
        if kind[0] in self.people and kind[1:2] in ("F", "L") and kind != "CF CL AL":
            parts = [self.people[p[0]]["FL".index(p[1])] for p in kind.split()]
            self.done.add(self._plain(" ".join(parts)), "PERSON")
            return
        value = self._plain(self.values.value(kind, self.people["C"]))
        label = _LABELS.get(kind, kind)
        for index, part in enumerate(self._parts(value, kind)):
            if index:
                other = self.random.choice(_CHANNELS[self.language])
                agent, customer = _WHO[self.language]
                names = (customer, agent) if who == "A" else (agent, customer)
                self.done.add(f"\n{names[0]}: {other}\n{names[1]}: ")
            for number, said in enumerate(part.split(_HESITATES)):
                if number:
                    self.done.add(f" {_PAUSES[self.language]} ")
                self.done.add(said, label)

    def _parts(self, value: str, kind: str) -> Iterator[str]:
        """Hesitate in long spoken numbers, or say them in two turns."""
        words = value.split(" ")
        if kind not in ("PHONE", "AHV", "IBAN", "CARD", "CUSTNO") or len(words) < 4:
            yield value
            return
        middle, how = len(words) // 2, self.random.random()
        while middle > 1 and not _JOINING.isdisjoint(words[middle - 1 : middle + 1]):
            middle -= 1
        if middle < 2:
            how = 1
        if how < 0.2:
            yield " ".join(words[:middle])
            yield " ".join(words[middle:])
        elif how < 0.4:
            yield " ".join(words[:middle]) + _HESITATES + " ".join(words[middle:])
        else:
            yield value


def calls(kept: bool, count: int, seed: int) -> Iterator[dict[str, Any]]:
    """Make calls, the languages in turn; `kept` ones are of other phrases and names."""
    for index in range(count):
        language = list(_FRAMES)[index % len(_FRAMES)]
        random = Random(f"{seed} {kept} {index}")
        frames = _FRAMES[language]
        lines = (frames.KEPT if kept else frames.SEEN).strip().splitlines()
        call = _Call(language, random, kept, lower=index % 8 > 3)
        done = call.write(_course(lines, random))
        yield {
            "id": f"{'kept' if kept else 'seen'}-{index}",
            "lang": language,
            "text": done.text,
            "spans": done.spans,
            "who": {name: call.people[key] for name, key in _KEYS.items()},
        }


def _course(lines: Sequence[str], random: Random) -> list[str]:
    """Give the lines of a call: both sides say who they are, then anything follows."""
    agents, customers = _OPENINGS
    opening = [random.choice(lines[:agents]), random.choice(lines[agents:customers])]
    return opening + random.sample(lines[customers:], _LINES)


_KEYS = {"cust": "C", "agent": "A", "third": "T"}


def main() -> int:
    """Print the calls."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("half", choices=["seen", "kept"])
    parser.add_argument("--calls", type=int, default=400)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    made = list(calls(arguments.half == "kept", arguments.calls, arguments.seed))
    json.dump(made, sys.stdout, ensure_ascii=False)
    return 0


if __name__ == "__main__":
    sys.exit(main())
