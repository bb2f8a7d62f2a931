"""The rows of a library as its index knows them: there at once, and checked afterwards."""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import overload

from carereview.library.grouping import CallFiles
from carereview.library.index import IndexTrouble, open_index
from carereview.publish.case_events import Events, remembered_events
from carereview.publish.catalog_rows import RowReader
from carereview.publish.listed import rank
from carereview.ui.call_rows import CallRow


class KnownRows(Sequence[CallRow]):
    """Rows in the order of the list, made when they are looked at: a screen shows forty."""

    def __init__(
        self, library: Path, known: list[tuple[str, str, str]], events: dict[str, CallRow]
    ) -> None:
        """`known` is the rank, the id and the text of each call."""
        self._reader = RowReader(library)
        self._library = library
        self._rows: dict[str, CallRow] = dict(events)
        told = [(_rank(row), id, "") for id, row in events.items()]
        self._known = sorted([*known, *told]) if told else known

    def __len__(self) -> int:
        return len(self._known)

    @overload
    def __getitem__(self, at: int) -> CallRow: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[CallRow]: ...
    def __getitem__(self, at: int | slice) -> CallRow | Sequence[CallRow]:
        if isinstance(at, slice):
            return [self[n] for n in range(*at.indices(len(self)))]
        _, id, told = self._known[at]
        row = self._rows.get(id)
        if row is None:
            # Whoever asks at the same time gets the same one.
            row = self._rows.setdefault(id, self._made(id, told))
        return row

    def _made(self, id: str, told: str) -> CallRow:
        with suppress(ValueError):
            row = self._reader.row(id, told)
            return CallRow(row.files, row.overview)
        place, _, stem = id.rpartition("/")  # damaged: it will be read
        folder = self._library / place
        return CallRow(CallFiles(id, folder, stem, folder))

    @property
    def calls(self) -> int:
        """Count the calls among them."""
        return sum(bool(told) for _, _, told in self._known)

    def place_of(self, call_id: str) -> int:
        """Give the place of a call; 0 if it isn't there."""
        return next((n for n, (_, id, _) in enumerate(self._known) if id == call_id), 0)

    def by_id(self) -> dict[str, CallRow]:
        """Make all of them."""
        return {row.id: row for row in self}


def known_rows(library: Path) -> KnownRows:
    """Give the rows that the index knows; none where there is no index. For a worker thread."""
    try:
        with open_index(library) as index:
            events = event_rows(remembered_events(library, index))
            return KnownRows(library, index.ranked(), events)
    except IndexTrouble:
        return KnownRows(library, [], {})


def event_rows(events: Events) -> dict[str, CallRow]:
    """Give the rows of events by id."""
    told = ((folder, event) for folder, every in events.items() for event in every)
    rows = (CallRow(None, None, event, folder) for folder, event in told)
    return {row.id: row for row in rows}


def _rank(row: CallRow) -> str:
    return rank(row.date, f"{row.case}/", row.title)
