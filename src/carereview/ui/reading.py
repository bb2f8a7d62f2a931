"""Read calls for the list, which has their names already: what changed since, and nothing else."""

import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, closing, suppress
from pathlib import Path
from typing import NamedTuple

from carereview.library.discover import CallFiles, Found
from carereview.library.index import Index, IndexTrouble, open_index
from carereview.publish.case_events import told_events
from carereview.publish.catalog import CallReader, refresh
from carereview.ui.call_rows import CallRow
from carereview.ui.remembering import event_rows

_SOON_S = 0.1
"""So often the list is told at first; later less often, since it then sorts all its rows again."""

_LATER_S = 1e-4
"""Seconds for each row that the list has: a tenth of the time goes into showing how far it is."""


class News(NamedTuple):
    """Rows that are other than the list has them, by id; and how many calls are known by now.

    `events` are the ids of all events that there are; `trouble` is that of the index.
    """

    rows: dict[str, CallRow]
    done: int
    total: int
    events: frozenset[str] = frozenset()
    trouble: str = ""

    @property
    def finished(self) -> bool:
        """Tell whether all calls are read."""
        return self.done >= self.total


def read_calls(
    found: Found, shown: Mapping[str, CallRow], cancelled: Callable[[], bool]
) -> Iterator[News]:
    """Give news about what was found, the last of it `finished`; slow, so run it in a worker.

    `shown` are the rows of the list, which changes meanwhile. The index is brought up to date;
    where there can be none, all is read from the files.
    """
    files = {call.id: call for call in found.calls}
    with ExitStack() as stack:
        index = _opened(found.library, stack)
        cases = dict.fromkeys(call.case for call in found.calls)
        rows = event_rows(told_events(found.library, cases, index))
        events, told = frozenset(rows), 0.0
        # Closed before the index is: what was read last is still put there.
        for progress in stack.enter_context(closing(refresh(found, index, cancelled))):
            rows |= {id: CallRow(files[id], about) for id, about in progress.rows.items()}
            wait = max(_SOON_S, _LATER_S * len(shown))
            if progress.done == progress.total or time.monotonic() - told > wait:
                about = progress.done, progress.total, events, progress.trouble
                yield News(_changed(rows, shown), *about)
                rows, told = {}, time.monotonic()


def _changed(rows: dict[str, CallRow], shown: Mapping[str, CallRow]) -> dict[str, CallRow]:
    return {id: row for id, row in rows.items() if shown.get(id) != row}


def _opened(library: Path, stack: ExitStack) -> Index | None:
    try:
        return stack.enter_context(open_index(library))
    except IndexTrouble:
        return None


def read_call(library: Path, files: CallFiles) -> CallRow:
    """Read one call again, for the list and for the search."""
    entry, about = CallReader(library).read(files)
    with suppress(IndexTrouble), open_index(library) as index:
        index.put([entry])
    return CallRow(files, about)


def joined(found: Found, shown: Mapping[str, CallRow]) -> dict[str, CallRow]:
    """Give the rows of what was found, as far as they are known; events stay for now."""
    rows = {id: row for id, row in shown.items() if row.files is None}
    for files in found.calls:
        row = shown.get(files.id)
        rows[files.id] = row if row and row.files == files else CallRow(files)
    return rows
