"""The rows of the call list: what a column shows, how it sorts, what a filter finds."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from carereview.core.clean import clean
from carereview.core.timecode import clock
from carereview.library.discover import CallFiles
from carereview.ui.lit import fit

if TYPE_CHECKING:
    from carereview.core.case import Event
    from carereview.publish.listed import CallOverview


@dataclass(frozen=True, slots=True)
class CallRow:
    """A call, or a public event between calls; `overview` is None until the call was read."""

    files: CallFiles | None
    overview: "CallOverview | None" = None
    event: "Event | None" = None
    event_case: Path | None = None

    @property
    def id(self) -> str:
        """Give what names the row as long as it is in the list."""
        return self.files.id if self.files else f"{self.case}/@{self.date} {self.title}"

    @property
    def case(self) -> str:
        """Give the case's folder, as the list names it."""
        if self.files:
            return self.files.id.rpartition("/")[0]
        return self.event_case.name if self.event_case else ""

    @property
    def case_folder(self) -> Path | None:
        """Give the folder whose case file and register hold for the row."""
        return self.files.case if self.files else self.event_case

    @property
    def date(self) -> str:
        """Give the ISO 8601 time that the row sorts by."""
        if self.event:
            return self.event.at
        return self.overview.started if self.overview else ""

    @property
    def title(self) -> str:
        """Give what the call is called."""
        if self.event:
            return f"@ {self.event.kind}: {self.event.who or self.event.text}"
        if self.overview and self.overview.title:
            return self.overview.title
        return self.files.stem if self.files else ""

    @property
    def wanted_text(self) -> str:
        """Give everything that a filter may find, folded."""
        parts = [self.files.id if self.files else "", *(column.show(self) for column in COLUMNS)]
        return " ".join(parts).casefold()


@dataclass(frozen=True, slots=True)
class Column:
    """One column: heading, width in cells (0: what is left), what it shows, what it sorts by."""

    heading: str
    width: int
    show: Callable[[CallRow], str]
    order: Callable[[CallRow], object]


def _of(row: CallRow, value: "Callable[[CallOverview], str]") -> str:
    if row.event:
        return "–"
    return value(row.overview) if row.overview else "…"


def _date(row: CallRow) -> str:
    year, month, day = row.date[:4], row.date[5:7], row.date[8:10]
    return f"{day}.{month}.{year}" if day else "–"


def _length(row: CallRow) -> str:
    return _of(row, lambda o: "–" if o.duration_ms is None else clock(o.duration_ms))


def _public(row: CallRow) -> str:
    if row.event:
        return "public" if row.event.public else "private"
    return _of(row, lambda o: o.state.value)


def _private(row: CallRow) -> str:
    return _of(row, _private_counts)


def _private_counts(overview: "CallOverview") -> str:
    from carereview.publish.listed import private_counts  # loaded with the first overview

    return private_counts(overview)


COLUMNS: tuple[Column, ...] = (
    Column("date", 10, _date, lambda row: row.date or "9"),
    Column("call", 0, lambda row: row.title, lambda row: row.title.casefold()),
    Column("length", 7, _length, lambda row: (row.overview and row.overview.duration_ms) or 0),
    Column("lang", 4, lambda r: _of(r, lambda o: o.language or "–"), lambda r: r.date),
    Column("status", 9, lambda r: _of(r, lambda o: o.status.value), lambda r: _status(r)),
    Column("public state", 12, _public, _public),
    Column("moments", 7, lambda r: _of(r, lambda o: str(o.moments)), lambda r: _moments(r)),
    Column("private", 10, _private, lambda row: row.overview.undecided if row.overview else 0),
)
"""The columns in the order shown; a narrow terminal leaves out those of `_EXTRA`, first first."""

_EXTRA = ("lang", "moments", "public state")


def _status(row: CallRow) -> str:
    return row.overview.status.value if row.overview else ""


def _moments(row: CallRow) -> int:
    return row.overview.moments if row.overview else 0


def visible_columns(width: int) -> tuple[Column, ...]:
    """Give the columns that fit: all from 90 cells on."""
    if width >= 90:
        return COLUMNS
    dropped = _EXTRA[:2] if width >= 78 else _EXTRA
    return tuple(column for column in COLUMNS if column.heading not in dropped)


def line(cells: Sequence[str], columns: Sequence[Column], width: int) -> str:
    """Lay cells out in columns, two cells apart; the open column takes what is left.

    Any cell may be from data, the date too: all are cleaned here.
    """
    fixed = sum(column.width for column in columns) + 2 * len(columns)
    left = max(width - fixed - 1, 8)
    pairs = zip(cells, columns, strict=True)
    texts = [fit(clean(cell), column.width or left) for cell, column in pairs]
    return " " + "  ".join(texts)


def ordered(rows: Sequence[CallRow], column: int, reverse: bool) -> list[CallRow]:
    """Sort rows by a column, then by date and title; rows that aren't read yet come last."""
    key = COLUMNS[column].order
    by_date = sorted(rows, key=lambda row: (row.case, row.date or "9", row.title))
    known = [row for row in by_date if row.overview or row.event]
    unknown = [row for row in by_date if not (row.overview or row.event)]
    known.sort(key=lambda row: _comparable(key(row)), reverse=reverse)
    return known + unknown


def _comparable(value: object) -> tuple[int, str]:
    return (value, "") if isinstance(value, int) else (0, str(value))
