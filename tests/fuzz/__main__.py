"""`python -m tests.fuzz --seconds N [way ...]`: look for bytes that a reader can't bear.

Guided by coverage, with atheris (`pip install carereview[fuzz]`, which the tests don't need). It
begins with our own samples and what is kept in `corpus`, and writes what it finds there, made
small. A way in is a reader's name, `as.vtt` or a file of ours: see `modes.py`. Without any, all
are tried. With `--work FOLDER` all inputs that led anywhere new are kept there, and
`python -m tests.fuzz.distil FOLDER` takes the telling ones of them into `corpus`.
"""

import argparse
import random
import sys
import tempfile
from pathlib import Path

try:
    import atheris
except ImportError:
    sys.exit("Skipped: fuzzing needs atheris, pip install 'carereview[fuzz]' (Linux, macOS)")

with atheris.instrument_imports(include=["carereview", "zipfile", "html.parser"]):
    from tests.fuzz.modes import CORPUS, modes, seeds

from tests.fuzz.mutate import MAX_BYTES, mutate
from tests.fuzz.shrink import shrink
from tests.fuzz.soundness import fault

SLOWER = 4.0
"""About by how much the instruments slow a reader down."""


class Finder:
    """The target: bytes whose first says the way in. What it finds is kept once; it goes on."""

    def __init__(self, names: list[str]) -> None:
        self._modes = [(name, look) for name, look in modes().items() if name in names]
        self._found: set[str] = set()

    def look(self, data: bytes) -> None:
        """Read one input, and keep it if it shows a fault that none showed before."""
        name, look = self._modes[(data[0] if data else 0) % len(self._modes)]
        content = data[1:]
        wrong = fault(look, content, SLOWER)
        if wrong and wrong not in self._found:
            self._found.add(wrong)
            print(f"FOUND: {wrong} ({name}, {len(content)} bytes)", file=sys.stderr, flush=True)
            if not wrong.startswith("too"):  # what is slow is slow as often as it is tried
                content = shrink(content, lambda d: fault(look, d, SLOWER) == wrong)
            keep(wrong, name, content)

    def seed(self, folder: Path) -> None:
        """Write inputs to begin with."""
        numbers = {name: number for number, (name, _) in enumerate(self._modes)}
        for count, (name, data) in enumerate(seeds(list(numbers))):
            (folder / f"seed-{count}").write_bytes(bytes([numbers[name]]) + data)


def keep(wrong: str, name: str, content: bytes) -> None:
    """Write an input into the corpus under a name that says what it found."""
    label = "".join(char if char.isalnum() else "-" for char in wrong)
    suffix = Path(name).suffix or ".txt"
    (CORPUS / f"fault-{name.partition('.')[0]}-{label}{suffix}").write_bytes(content)


def _mutated(data: bytes, limit: int, seed: int) -> bytes:
    def bytewise(content: bytes) -> bytes:
        changed: bytes = atheris.Mutate(content, limit - 1)
        return changed

    head, content = data[:1] or b"\0", data[1:]
    return (head + mutate(content, random.Random(seed), bytewise))[:limit]


def main() -> None:
    """Fuzz for some seconds; the process ends with it."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz")
    parser.add_argument("--seconds", type=int, default=600)
    parser.add_argument("--work", type=Path, help="keeps all inputs with new coverage")
    parser.add_argument("ways", nargs="*", metavar="way", help="by name; all, if none is named")
    chosen = parser.parse_args()
    unknown = set(chosen.ways) - modes().keys()
    if unknown:
        parser.error(f"there is no {', '.join(sorted(unknown))} in {', '.join(modes())}")
    finder = Finder(chosen.ways or list(modes()))
    with tempfile.TemporaryDirectory() as scratch:
        work = chosen.work or Path(scratch)
        work.mkdir(parents=True, exist_ok=True)
        finder.seed(work)
        options = [f"-max_total_time={chosen.seconds}", f"-max_len={MAX_BYTES}"]
        options += [f"-artifact_prefix={work}/", "-verbosity=0"]
        options += ["-timeout=120", "-rss_limit_mb=3000"]
        atheris.Setup([sys.argv[0], *options, str(work)], finder.look, custom_mutator=_mutated)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
