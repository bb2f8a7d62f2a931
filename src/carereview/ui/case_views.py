"""The views of the case screen: their lines, their columns, what is added up below them."""

from collections.abc import Mapping, Sequence

from carereview.core.clean import clean
from carereview.ui import case_rows
from carereview.ui.case_rows import Row
from carereview.ui.lit import fit
from carereview.ui.open_case import OpenCase

TIMELINE, ABOUT, PROMISES, TIME = VIEWS = ("Timeline", "About", "Promises", "Time")

_COLUMNS: Mapping[str, tuple[tuple[str, int], ...]] = {
    TIMELINE: (("when", 16), ("what", 8), ("readers", 11), ("call or event", 0)),
    ABOUT: (("", 9), ("the case", 0)),
    PROMISES: (("", 0),),
    TIME: (("", 0),),
}
"""Heading and width in cells of each column; 0 takes what is left."""


def rows_of(view: str, opened: OpenCase) -> list[Row]:
    """Give the lines of a view."""
    if view == TIMELINE:
        return case_rows.timeline(opened)
    if view == ABOUT:
        return case_rows.about(opened.desk, opened.texts)
    return []


def heading(view: str) -> tuple[str, ...]:
    """Give the headings of a view's columns."""
    return tuple(name for name, _ in _COLUMNS[view])


def columns(view: str, cells: Sequence[str], width: int) -> str:
    """Lay cells out in columns, two cells apart. Any cell may be from data: all are cleaned."""
    widths = [cells for _, cells in _COLUMNS[view]]
    left = max(width - sum(widths) - 2 * len(widths), 8)
    pairs = zip(cells, widths, strict=False)
    return " " + "  ".join(fit(clean(cell), fixed or left) for cell, fixed in pairs)


def totals(view: str, opened: OpenCase, files: int) -> str:
    """Say what there is in the case."""
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
    return ["Nothing here."]
