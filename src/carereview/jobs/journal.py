"""What of a long run is done: a file that only grows, so that a run goes on where it was killed.

It lies in the user's cache folder, for the user alone, since results hold private words. A run that
is complete removes it.
"""

import hashlib
import json
import os
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, NamedTuple

from carereview.jobs.task import Hopeless, Json, Options, Outcome
from carereview.library.config import APP
from carereview.library.lock import locked
from carereview.library.problem import SaveError
from carereview.library.stamps import reader_stamp

UNUSED_DAYS = 30
"""A run that nobody went on with for so long is forgotten."""

_CREATE = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


class _Unit(NamedTuple):
    """What was done at once: its stamp, where its line begins, and the names of its outcomes."""

    stamp: str
    at: int
    ids: tuple[str, ...]


def jobs_folder() -> Path:
    """Give the folder of all journals; it may be deleted while nothing runs."""
    import platformdirs  # here, since most of the program runs without it

    return Path(platformdirs.user_cache_dir(APP, appauthor=False)) / "jobs"


def run_name(name: str, options: Options, place: str) -> str:
    """Name a task with its options at a place: the same if it goes on after it was stopped."""
    facts = json.dumps([name, options, place, reader_stamp()], sort_keys=True)
    return hashlib.sha256(facts.encode()).hexdigest()[:16]


@contextmanager
def open_journal(name: str, options: Options, place: str) -> Iterator["Journal"]:
    """Open the journal of a task with its options at a place; it is removed after a whole run.

    Raises Hopeless if the same runs already, or the cache folder can't be written to.
    """
    path = jobs_folder() / f"{name}-{run_name(name, options, place)}.jsonl"
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        _sweep(path.parent)
        with locked(path, patience=0.2), os.fdopen(os.open(path, _CREATE, 0o600), "r+b") as file:
            yield Journal(file)
            file.close()
            path.unlink()
    except SaveError as error:
        raise Hopeless("The same is under way already", "Wait for it, or end it") from error


def _sweep(folder: Path) -> None:
    limit = time.time() - UNUSED_DAYS * 86_400
    for path in folder.glob("*.jsonl"):
        with suppress(OSError):  # another run's, which sees to it
            if path.stat().st_mtime < limit:
                path.unlink()


class Journal:
    """What is done of a run; results stay on disk until they are asked for."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._units: dict[str, _Unit] = {}
        end = 0
        for line in file:
            unit = _read(line)
            if unit is None:
                break
            self._note(unit, end)
            end += len(line)
        file.truncate(end)  # a line that was broken off

    def stamp(self, unit: str) -> str:
        """Give the stamp that something had when it was done; empty if it wasn't, or in vain."""
        known = self._units.get(unit)
        return known.stamp if known else ""

    def add(self, unit: str, stamp: str, outcomes: Sequence[Outcome]) -> None:
        """Note what came of something; without a stamp it is done again in another run."""
        told = [[one.id, one.value, one.failure] for one in outcomes]
        whole = {"unit": unit, "stamp": stamp, "outcomes": told}
        at = self._file.seek(0, os.SEEK_END)
        self._file.write(json.dumps(whole).encode("ascii") + b"\n")
        self._file.flush()
        self._note(whole, at)

    def outcomes(self, units: Sequence[str]) -> Iterator[Outcome]:
        """Give what came of units, one after the other."""
        for unit in units:
            if unit in self._units:
                for id, value, failure in self._load(self._units[unit].at):
                    yield Outcome(id, value, failure)

    def sorted_outcomes(self, units: Sequence[str]) -> Iterator[Outcome]:
        """Give what came of units by the names of the outcomes."""
        places = sorted(
            (id, self._units[unit].at, number)
            for unit in units
            if unit in self._units
            for number, id in enumerate(self._units[unit].ids)
        )
        loaded, rows = -1, list[Json]()
        for _, at, number in places:
            if at != loaded:
                loaded, rows = at, self._load(at)
            id, value, failure = rows[number]
            yield Outcome(id, value, failure)

    def _load(self, at: int) -> list[Json]:
        self._file.seek(at)
        found: list[Json] = json.loads(self._file.readline())["outcomes"]
        return found

    def _note(self, whole: Mapping[str, Json], at: int) -> None:
        ids = tuple(one[0] for one in whole["outcomes"])
        self._units[whole["unit"]] = _Unit(whole["stamp"], at, ids)


def _read(line: bytes) -> dict[str, Json] | None:
    if not line.endswith(b"\n"):
        return None
    try:
        whole: dict[str, Json] = json.loads(line)
    except ValueError:
        return None
    return whole
