"""`python -m tests.fuzz.distil FOLDER`: take into the corpus what leads where nothing there does.

Of the inputs that a run kept in the folder, those that run lines of the readers that neither the
samples nor the corpus run, the shortest first, each made as small as it can be while it does.
"""

import argparse
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from types import FrameType
from typing import Any

from tests.fuzz.modes import CORPUS, SAMPLES, Look, modes, seeds
from tests.fuzz.shrink import shrink
from tests.fuzz.soundness import fault

MAX_INPUT = 4_000
"""Bytes; what is longer tells nobody why it is kept."""

Lines = frozenset[tuple[str, int]]


def lines_run(look: Callable[[bytes], str], data: bytes) -> Lines:
    """Give the lines of the formats and the library that one look at these bytes runs."""
    run: set[tuple[str, int]] = set()

    def trace(frame: FrameType, event: str, argument: object) -> Any:
        name = frame.f_code.co_filename
        if "/carereview/" not in name or not ("/formats/" in name or "/library/" in name):
            return None
        if event == "line":
            run.add((name, frame.f_lineno))
        return trace

    sys.settrace(trace)
    try:
        fault(look, data)
    finally:
        sys.settrace(None)
    return frozenset(run)


def telling(inputs: Iterator[tuple[str, Look, bytes]], known: set[tuple[str, int]]) -> int:
    """Keep what runs lines that are not `known` yet; give how many inputs that were."""
    kept = 0
    for name, look, data in inputs:
        fresh = lines_run(look, data) - known
        if not fresh:
            continue
        small = shrink(data, partial(_runs, look, fresh), tries=300)
        known |= lines_run(look, small)
        kept += 1
        _write(name, small)
    return kept


def _runs(look: Look, wanted: Lines, data: bytes) -> bool:
    return wanted <= lines_run(look, data)


def _write(name: str, data: bytes) -> None:
    way, suffix = name.partition(".")[0], Path(name).suffix or ".txt"
    number = sum(1 for _ in CORPUS.iterdir())
    (CORPUS / f"{way}-{number:03}{suffix}").write_bytes(data)


def main() -> None:
    """Distil a folder."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz.distil")
    parser.add_argument("folder", type=Path)
    ways = list(modes().items())
    known: set[tuple[str, int]] = set()
    for name, data in seeds([name for name, _ in ways]):
        known |= lines_run(dict(ways)[name], data)
    for _, look in ways:
        for path in [*SAMPLES.iterdir(), *CORPUS.iterdir()]:
            known |= lines_run(look, path.read_bytes())
    files = sorted(parser.parse_args().folder.iterdir(), key=lambda path: path.stat().st_size)
    read = (path.read_bytes() for path in files if path.stat().st_size <= MAX_INPUT)
    ways_of = ((*ways[data[0] % len(ways)], data[1:]) for data in read if data)
    print(f"{telling(ways_of, known)} inputs kept")


if __name__ == "__main__":
    main()
