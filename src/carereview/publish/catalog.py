"""Keeps the index of a library true: what has changed since it was last read is read again.

Everybody who uses it gets the same rows as from the files themselves, only sooner.
"""

from collections.abc import Callable, Generator, Sequence
from pathlib import Path
from typing import NamedTuple

from carereview.library.discover import CallFiles, Found
from carereview.library.index import Index, IndexTrouble
from carereview.library.index_entries import Entry, Remembered
from carereview.library.opening import LoadedCall, LoadedCase, bare_name, load_call, load_case
from carereview.library.said import said_in
from carereview.library.stamps import call_stamp, case_stamp
from carereview.privacy.matcher import Matcher
from carereview.publish.catalog_rows import Row, remembered, row_text
from carereview.publish.listed import CallOverview, rank
from carereview.publish.overview import overview

_TOGETHER = 100
"""So many calls are kept in one transaction: a tenth of a second that others may have to wait."""


class Progress(NamedTuple):
    """How far a scan is: rows read since the last, by id, and how many calls are known by now.

    `trouble` says why the index does not hold all of them; empty while it does.
    """

    rows: dict[str, CallOverview]
    done: int
    total: int
    trouble: str = ""


class _Case(NamedTuple):
    stamp: str
    loaded: LoadedCase
    matcher: Matcher


class CallReader:
    """Reads calls for the index, their cases once each."""

    def __init__(self, library: Path) -> None:
        self._library = library
        self._cases: dict[Path, _Case] = {}

    def read(self, files: CallFiles) -> tuple[Entry, CallOverview]:
        """Read a call. Its stamp is empty, and so equals none, if it changed meanwhile."""
        case = self._case(files.case)
        before = call_stamp(files)
        loaded = load_call(files)
        about = overview(loaded, case.loaded, case.matcher)
        also = _also(loaded)
        after = call_stamp(files, also)
        told = row_text(self._library, Row(files, about, also))
        sure = before and after.startswith(before) and told
        stamp = whole_stamp(case.stamp, after) if sure else ""
        order = rank(about.started, files.id, about.title or files.stem)
        return Entry(files.id, stamp, told, said_in(loaded), order), about

    def _case(self, folder: Path) -> _Case:
        if folder not in self._cases:
            stamp = case_stamp(folder)  # before it is read, so that a later change shows
            loaded = load_case(folder)
            self._cases[folder] = _Case(stamp, loaded, Matcher(loaded.register))
        return self._cases[folder]


def whole_stamp(case: str, call: str) -> str:
    """Put the stamps of a case and a call together; empty if one is."""
    return f"{case} {call}" if case and call else ""


def _also(loaded: LoadedCall) -> tuple[str, ...]:
    """Name the recording that a transcript speaks of, be it there or not, if it isn't the usual."""
    name = bare_name(loaded.transcript.audio)
    usual = loaded.files.audio.name if loaded.files.audio else ""
    return (name,) if name and name != usual else ()


def refresh(
    found: Found, index: Index | None, cancelled: Callable[[], bool] = lambda: False
) -> Generator[Progress, None, None]:
    """Bring the index up to date with what was found, and give the rows of all calls.

    Rows come first for what needs no reading. If the index fails, or is None, everything is read
    all the same, and nothing kept.
    """
    total = len(found.calls)
    keeper = _Keeper(found, index)
    fresh, stale = keeper.sort()
    if fresh or not stale:
        yield Progress(fresh, len(fresh), total, keeper.trouble)
    done = len(fresh)
    from carereview.publish.reading_pool import read_all  # it uses this file

    try:
        for read in read_all(found.library, stale, cancelled):
            done += len(read)
            keeper.keep([entry for entry, _ in read], last=done == total)
            yield Progress({about.id: about for _, about in read}, done, total, keeper.trouble)
    finally:
        keeper.keep([], last=True)


class _Keeper:
    """Uses the index as long as it works."""

    def __init__(self, found: Found, index: Index | None) -> None:
        self._found = found
        self._index = index
        self._waiting: list[Entry] = []
        self.trouble = "" if index else "there is none"

    def _fails(self, error: IndexTrouble) -> None:
        self._index, self.trouble = None, str(error)

    def sort(self) -> tuple[dict[str, CallOverview], Sequence[CallFiles]]:
        """Give the overviews that still hold, and the calls to read; forget what vanished."""
        if self._index is None:
            return {}, self._found.calls
        try:
            kept = self._index.calls()
            rows = remembered(self._found.library, self._index)
            here = {files.id for files in self._found.calls}
            self._index.forget(kept.keys() - here)
        except IndexTrouble as error:
            self._fails(error)
            return {}, self._found.calls
        return self._sorted(kept, rows)

    def _sorted(
        self, kept: dict[str, Remembered], rows: dict[str, Row]
    ) -> tuple[dict[str, CallOverview], Sequence[CallFiles]]:
        cases: dict[Path, str] = {}
        fresh, stale = {}, []
        for files in self._found.calls:
            if files.case not in cases:
                cases[files.case] = case_stamp(files.case)
            known, row = kept.get(files.id), rows.get(files.id)
            if known and row and _holds(known.stamp, cases[files.case], files, row):
                fresh[files.id] = row.overview
            else:
                stale.append(files)
        return fresh, stale

    def keep(self, entries: Sequence[Entry], last: bool) -> None:
        """Keep what was read, many calls in one transaction; each has its price."""
        self._waiting += entries
        if len(self._waiting) < _TOGETHER and not last:
            return
        try:
            if self._index is not None and self._waiting:
                self._index.put(self._waiting)
        except IndexTrouble as error:
            self._fails(error)
        self._waiting = []


def _holds(stamp: str, case: str, files: CallFiles, row: Row) -> bool:
    if not stamp or row.files.folder != files.folder or row.files.stem != files.stem:
        return False
    return stamp == whole_stamp(case, call_stamp(files, row.also))
