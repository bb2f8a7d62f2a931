"""The values of a list of calls. Light: a list that is remembered needs nothing that reads."""

from collections.abc import Iterable
from typing import NamedTuple

from carereview.core.kept import count_kept
from carereview.core.states import State, Status
from carereview.library.problem import Problem


class CallOverview(NamedTuple):
    """The row of one call; times in ms, `duration_ms` None where nothing tells it.

    `hidden` counts the mentions that readers won't see, with the `undecided` ones among them;
    `traces` tells what became of promises, see `core.traces`.
    """

    id: str
    started: str
    title: str
    duration_ms: int | None
    language: str
    status: Status
    state: State
    moments: int
    promises: int
    hidden: int
    undecided: int
    hold_ms: int
    traces: str = ""
    problems: tuple[Problem, ...] = ()


def private_counts(about: CallOverview) -> str:
    """Tell of a row what is private in it: undecided ●, all decided ✓, nobody looked yet ?."""
    if about.undecided:
        return f"● {about.undecided} of {about.hidden}"
    if about.status is Status.NEW:  # nobody has opened it, so nobody has seen who is named
        return f"? {about.hidden}" if about.hidden else "?"
    return f"✓ {about.hidden}" if about.hidden else "–"


def rank(started: str, call_id: str, title: str) -> str:
    """Give what a list sorts by: the date, unknown ones last, then the case, then the title."""
    return "\1".join((started or "9", call_id.rpartition("/")[0], title))


class Totals(NamedTuple):
    """The sums over a list of calls; calls whose length is unknown add nothing to it (ms)."""

    calls: int
    duration_ms: int
    hold_ms: int
    moments: int
    promises: int
    kept: int


def totals(rows: Iterable[CallOverview]) -> Totals:
    """Add up a list of calls."""
    every = tuple(rows)
    return Totals(
        calls=len(every),
        duration_ms=sum(row.duration_ms or 0 for row in every),
        hold_ms=sum(row.hold_ms for row in every),
        moments=sum(row.moments for row in every),
        promises=sum(row.promises for row in every),
        kept=count_kept(row.traces for row in every if row.traces),
    )
