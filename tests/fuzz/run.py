"""`python -m tests.fuzz.run --minutes N [reader ...]`: look for bytes that a reader can't bear.

Guided by coverage, with atheris (`pip install atheris`, which the tests themselves don't need).
It begins with the samples of `tests/formats` and what is kept in `corpus`, and writes what it
finds there, made small. Readers are named as in `formats/readers`; without any, all are tried.
"""

import argparse
import contextlib
import random
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

try:
    import atheris
except ImportError:
    sys.exit("This needs atheris: pip install atheris (Linux or macOS, Python 3.11 to 3.13)")

with atheris.instrument_imports(include=["carereview.formats", "zipfile", "html.parser"]):
    from carereview.formats import registry
    from carereview.formats.source import FormatError, Source

    registry.all_formats()

from tests.fuzz.mutate import MAX_BYTES, mutate
from tests.fuzz.shrink import shrink
from tests.fuzz.soundness import fault

HERE = Path(__file__).parent
CORPUS = HERE / "corpus"
SAMPLES = HERE.parent / "formats" / "samples"
SLOWER = 4.0
"""About by how much the instruments slow a reader down."""

SUFFIXES = sorted({path.suffix for path in SAMPLES.iterdir()})


class Finder:
    """The target: bytes whose first says the suffix. What it finds is kept once, and it goes on."""

    def __init__(self) -> None:
        self.found: set[str] = set()
        self.runs = 0

    def look(self, data: bytes) -> None:
        """Read one input, and keep it if it shows a fault that none showed before."""
        self.runs += 1
        name, content = _apart(data)
        wrong = fault(name, content, SLOWER)
        if wrong and wrong not in self.found:
            self.found.add(wrong)
            print(f"FOUND: {wrong} ({name}, {len(content)} bytes)", file=sys.stderr, flush=True)
            if not wrong.startswith("too"):  # what is slow is slow as often as it is tried
                content = shrink(content, lambda d: fault(name, d, SLOWER) == wrong)
            keep(wrong, name, content)


def keep(wrong: str, name: str, content: bytes) -> None:
    """Write an input into the corpus under a name that says what it found."""
    label = "".join(char if char.isalnum() else "-" for char in wrong.removesuffix(".py"))
    (CORPUS / f"{label}{Path(name).suffix}").write_bytes(content)


def seeds(readers: list[str]) -> Iterator[Path]:
    """Give the samples and kept inputs that these readers read, or all of them."""
    wanted = {f"carereview.formats.readers.{reader}" for reader in readers}
    for path in sorted([*SAMPLES.iterdir(), *CORPUS.iterdir()]):
        with contextlib.suppress(FormatError):
            known = registry.find_format(Source(path.name, path.read_bytes()))
            if not wanted or (known and known.read.__module__ in wanted):
                yield path


def _apart(data: bytes) -> tuple[str, bytes]:
    return f"x{SUFFIXES[data[0] % len(SUFFIXES)] if data else ''}", data[1:]


def _mutated(data: bytes, limit: int, seed: int) -> bytes:
    def bytewise(content: bytes) -> bytes:
        changed: bytes = atheris.Mutate(content, limit - 1)
        return changed

    head, content = data[:1] or b"\0", data[1:]
    return (head + mutate(content, random.Random(seed), bytewise))[:limit]


def main(words: list[str]) -> None:
    """Fuzz for some minutes; the process ends with it."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz.run")
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--work", type=Path, help="keeps all inputs with new coverage")
    parser.add_argument("readers", nargs="*", metavar="reader")
    chosen = parser.parse_args(words)
    finder = Finder()
    with tempfile.TemporaryDirectory() as scratch:
        work = chosen.work or Path(scratch)
        work.mkdir(exist_ok=True)
        for number, path in enumerate(seeds(chosen.readers)):
            index = SUFFIXES.index(path.suffix) if path.suffix in SUFFIXES else 0
            (work / f"seed-{number}").write_bytes(bytes([index]) + path.read_bytes())
        options = [f"-max_total_time={round(chosen.minutes * 60)}", f"-max_len={MAX_BYTES}"]
        options += [f"-artifact_prefix={work}/", "-verbosity=0"]
        options += ["-timeout=120", "-rss_limit_mb=3000"]
        atheris.Setup([sys.argv[0], *options, str(work)], finder.look, custom_mutator=_mutated)
        atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv[1:])
