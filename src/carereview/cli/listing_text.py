"""The list of calls as a table that fits the terminal."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from carereview.cli.listing import Listing, Row
from carereview.cli.output import cells, columns, cut, table
from carereview.cli.words import UNKNOWN, amount, count, date
from carereview.core.clean import clean
from carereview.core.timecode import clock
from carereview.publish.listed import CallOverview, private_counts, totals

_SHORTEST_NAME = 12


class _Column(NamedTuple):
    """A heading, what stands below it, and when a narrow terminal goes without: highest first."""

    heading: str
    show: Callable[[Row], str]
    right: bool = False
    spare: int = 0


_COLUMNS = (
    _Column("date", lambda row: date(row.overview.started)),
    _Column("call", lambda row: _name(row)),
    _Column("length", lambda row: _length(row.overview), right=True),
    _Column("lang", lambda row: clean(row.overview.language) or UNKNOWN, spare=2),
    _Column("status", lambda row: row.overview.status.value),
    _Column("public state", lambda row: row.overview.state.value, spare=1),
    _Column("moments", lambda row: str(row.overview.moments), right=True, spare=3),
    _Column("private", lambda row: private_counts(row.overview)),
    _Column("title", lambda row: clean(row.overview.title), spare=4),
)


def listing_lines(listing: Listing) -> Iterator[str]:
    """Give the table and its totals, line by line; a heading of its own for each case."""
    if not listing.rows:
        yield f"No calls here: {listing.found.library}. Put recordings or transcripts there."
        return
    lines = _fitted(listing.rows, columns())
    yield lines[0]
    case = None
    for row, line in zip(listing.rows, lines[1:], strict=True):
        if row.case_id != case and not listing.found.single:
            yield _heading(row.case_id, listing.cases[row.case_id].case.title)
        case = row.case_id
        yield line
    yield ""
    yield totals_line(listing)


def totals_line(listing: Listing) -> str:
    """Add up the calls of a list in words."""
    sums = totals(row.overview for row in listing.rows)
    phone = f"{amount(sums.duration_ms)} on the phone"
    hold = f", {amount(sums.hold_ms)} of it on hold" if sums.hold_ms else ""
    parts = [count(sums.calls, "call"), phone + hold, count(sums.moments, "moment")]
    if sums.promises:
        parts.append(f"{count(sums.promises, 'promise')}, {sums.kept} kept")
    return " · ".join(parts)


def _heading(case_id: str, title: str) -> str:
    name = clean(case_id) or "."
    line = f"{name} · {clean(title)}" if title else name
    width = columns()
    return cut(line, width) if width else line


def _fitted(rows: tuple[Row, ...], width: int | None) -> list[str]:
    """Lay out the table; where it is too wide, columns go, then names are cut."""
    shown = list(_COLUMNS)
    lines = _laid_out(rows, shown)
    while width and max(map(cells, lines)) > width:
        column = max(shown, key=lambda column: column.spare)
        if not column.spare:
            name = max(cells(_name(row)) for row in rows)
            over = max(map(cells, lines)) - width
            return [cut(line, width) for line in _laid_out(rows, shown, name - over)]
        shown.remove(column)
        lines = _laid_out(rows, shown)
    return lines


def _laid_out(rows: tuple[Row, ...], shown: list[_Column], name: int | None = None) -> list[str]:
    texts = [[column.heading for column in shown]]
    texts += [[column.show(row) for column in shown] for row in rows]
    if name is not None:
        at = next(index for index, column in enumerate(shown) if column.heading == "call")
        for cell_row in texts:
            cell_row[at] = cut(cell_row[at], max(name, _SHORTEST_NAME))
    return table(texts, [column.right for column in shown])


def _name(row: Row) -> str:
    """Give a call's path below its case, the handle that `show` takes."""
    inside = row.files.id.removeprefix(f"{row.case_id}/") if row.case_id else row.files.id
    return f"  {clean(inside)}"


def _length(about: CallOverview) -> str:
    return UNKNOWN if about.duration_ms is None else clock(about.duration_ms)
