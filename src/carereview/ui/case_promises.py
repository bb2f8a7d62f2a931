"""The lines of the view Promises: what was promised and became of it, and what no longer holds."""

from collections.abc import Iterator

from carereview.core.links import Dangling, Promise, PromiseState
from carereview.core.timecode import clock
from carereview.ui.case_found import FoundCall
from carereview.ui.case_rows import Kind, Row, title_of, when
from carereview.ui.open_case import OpenCase

_SIGNS = {
    PromiseState.DUE_PASSED: "!",
    PromiseState.OPEN: "○",
    PromiseState.BROKEN: "✗",
    PromiseState.CONTRADICTED: "≠",
    PromiseState.KEPT: "✓",
}
"""What is open comes first; signs tell the states apart without colour."""

_RANKS = tuple(_SIGNS)


def rows(opened: OpenCase) -> list[Row]:
    """Give promises, those still open first and by their day; then stale quotes and lost links."""
    every = opened.found.promises
    order = sorted(range(len(every)), key=lambda at: _rank(every[at]))
    lines = [_promise(opened, every[at], at) for at in order]
    for found in opened.found.calls.values():
        for moment in found.stale:
            quote = f"{title_of(opened, found.call)} {clock(moment.start)}: {found.quote(moment)}"
            cells = ("~ stale", "", "", quote)
            lines.append(Row(Kind.STALE, cells, 0, found.call.files.id, moment=moment.id))
    return [*lines, *(_lost(opened, lost, at) for at, lost in enumerate(opened.found.dangling))]


def _rank(promise: Promise) -> tuple[int, str]:
    return _RANKS.index(promise.state), promise.due or "9"


def _promise(opened: OpenCase, promise: Promise, at: int) -> Row:
    found, moment = opened.found.calls[promise.call], promise.moment
    started = when(found.call.transcript.started)[:10]
    cells = (
        f"{_SIGNS[promise.state]} {promise.state.value}",
        _due(promise),
        started,
        found.quote(moment),
    )
    return Row(Kind.PROMISE, cells, at, found.call.files.id, moment=moment.id)


def _due(promise: Promise) -> str:
    return when(promise.due) if promise.due else "no day"


def _lost(opened: OpenCase, lost: Dangling, at: int) -> Row:
    found, moment = opened.found.calls[lost.at.call], lost.at.moment
    text = f"{title_of(opened, found.call)} {clock(moment.start)}: {opened.text(lost.why)}"
    return Row(Kind.LOST, ("? lost link", "", "", text), at, found.call.files.id, moment=moment.id)


def told(opened: OpenCase, row: Row) -> Iterator[str]:
    """Give the lines of the pane beside."""
    if row.kind is Kind.LOST:
        yield "This link leads nowhere: the moment or the call it names is gone."
        yield "Enter opens the moment, where V ties it to another."
    elif row.kind is Kind.STALE:
        yield "What readers would see of this moment is not what somebody confirmed:"
        yield "the transcript or what is hidden has changed since. No public export is"
        yield "written until it is confirmed again: Enter opens the moment, Y confirms."
    else:
        yield from _about(opened, opened.found.promises[row.place])


def _about(opened: OpenCase, promise: Promise) -> Iterator[str]:
    found, moment = opened.found.calls[promise.call], promise.moment
    yield _where(opened, found, moment.start)
    yield f"{promise.state.value} · due: {_due(promise)}"
    yield ""
    yield f"«{found.quote(moment)}»"
    note = opened.text(moment.public_note or moment.note)
    if note:
        yield note
    later = opened.found.calls.get(promise.by.call) if promise.by else None
    if promise.by and later:
        yield ""
        yield f"{promise.state.value} by:"
        yield _where(opened, later, promise.by.moment.start)
        yield f"«{later.quote(promise.by.moment)}»"


def _where(opened: OpenCase, found: FoundCall, ms: int) -> str:
    day = when(found.call.transcript.started)[:10]
    return f"{day} · {title_of(opened, found.call)} · {clock(ms)}"


def totals(opened: OpenCase) -> str:
    """Count the promises by what became of them."""
    states = [promise.state for promise in opened.found.promises]
    counts = [f"{states.count(state)} {state.value}" for state in _RANKS if state in states]
    stale = sum(len(found.stale) for found in opened.found.calls.values())
    quotes = [f"{stale} stale quote{'s' if stale != 1 else ''}"] if stale else []
    return " · ".join([*counts, *quotes]) or "no promises marked"
