"""The views of the case screen: their lines, their columns, what is added up below them."""

from collections.abc import Mapping, Sequence

from carereview.core.clean import clean
from carereview.ui import case_promises, case_rows, case_time
from carereview.ui.case_rows import Kind, Row
from carereview.ui.lit import fit
from carereview.ui.open_case import OpenCase

TIMELINE, ABOUT, PROMISES, TIME = VIEWS = ("Timeline", "About", "Promises", "Time")

_COLUMNS: Mapping[str, tuple[tuple[str, int], ...]] = {
    TIMELINE: (("when", 16), ("what", 8), ("readers", 11), ("call or event", 0)),
    ABOUT: (("", 9), ("the case", 0)),
    PROMISES: (("promise", 14), ("due", 10), ("made", 10), ("what was said", 0)),
    TIME: (
        ("call", 0),
        (" length", 7),
        ("   hold", 8),
        ("silence", 8),
        (" agent", 6),
        ("asked", 6),
    ),
}
"""Heading and width in cells of each column; 0 takes what is left."""


def rows_of(view: str, opened: OpenCase) -> list[Row]:
    """Give the lines of a view."""
    if view == TIMELINE:
        return case_rows.timeline(opened)
    if view == ABOUT:
        return case_rows.about(opened)
    return case_promises.rows(opened) if view == PROMISES else case_time.rows(opened)


def told(opened: OpenCase, row: Row) -> list[str]:
    """Give the lines of the pane beside: all about what is under the cursor."""
    if row.kind in (Kind.PROMISE, Kind.STALE, Kind.LOST):
        return list(case_promises.told(opened, row))
    if row.kind in (Kind.ACCOUNT, Kind.SUM, Kind.PROPOSAL, Kind.REPEAT):
        return list(case_time.told(opened, row))
    return case_rows.told(opened, row)


def heading(view: str) -> tuple[str, ...]:
    """Give the headings of a view's columns."""
    return tuple(name for name, _ in _COLUMNS[view])


def columns(view: str, cells: Sequence[str], width: int) -> str:
    """Lay cells out in columns, two cells apart. Any cell may be from data: all are cleaned."""
    widths = [cells for _, cells in _COLUMNS[view]]
    left = max(width - sum(widths) - 2 * len(widths), 8)
    if len(cells) > 1 and not any(cells[1:]):  # a sentence instead of columns
        return fit(f" {clean(cells[0])}", width)
    pairs = zip(cells, widths, strict=True)
    return " " + "  ".join(fit(clean(cell), fixed or left) for cell, fixed in pairs)


def totals(view: str, opened: OpenCase, files: int) -> str:
    """Say what there is in the case."""
    if view == PROMISES:
        return case_promises.totals(opened)
    if view == TIME:
        return case_time.totals(opened)
    case = opened.desk
    public = sum(event.public for event in case.events)
    calls = f"{files} call{'s' if files != 1 else ''}"
    reading = " · reading …" if len(opened.calls) < files else ""
    events = f"{len(case.events)} event{'s' if len(case.events) != 1 else ''}"
    return f"{calls} · {events}, {public} public{reading}"


def empty(view: str) -> list[str]:
    """Say what to do where a view has no lines."""
    if view == TIMELINE:
        return ["No calls and no events yet: n adds an event."]
    if view == PROMISES:
        return ["No promises: in a call, mark what was promised and give it the tag promise."]
    return ["Reading the calls …"]
