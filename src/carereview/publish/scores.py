"""Scorecards as a report: calls, agents and months, under the names that readers may see.

It is made of the redacted twin of a case, so agents go by their pseudonyms. Notes on scores are
private and stay out of it.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from statistics import fmean

from carereview.core.scorecard import Criterion, Score, Total, total
from carereview.library.problem import Problem
from carereview.library.scorecard_file import load_criteria
from carereview.privacy.matcher import Matcher
from carereview.privacy.redacted import RedactedCall, Safe
from carereview.privacy.texts import Texts
from carereview.publish.errors import ExportError
from carereview.publish.request import CaseRequest, Request
from carereview.publish.telling import tell

_AGENT = "agent"


@dataclass(frozen=True, slots=True)
class ScoredCall:
    """One call that has a score. `scores` are by criterion, None where it doesn't apply."""

    name: Safe
    day: str
    agents: tuple[Safe, ...]
    scores: dict[str, int | None]
    total: Total


@dataclass(frozen=True, slots=True)
class Group:
    """Calls of one agent or one month: how many are scored whole, their mean, and who failed."""

    name: str
    calls: int
    percent: float | None
    failed: int


@dataclass(frozen=True, slots=True)
class Report:
    """The scorecards of a case. `criteria` are ids with their scale and the name readers see."""

    title: Safe
    criteria: tuple[tuple[str, int, Safe], ...]
    calls: tuple[ScoredCall, ...]
    without: int
    problems: tuple[Problem, ...] = ()

    def by_agent(self) -> tuple[Group, ...]:
        """Group by agent; a call with two agents counts for both, since a score is of a call."""
        return _groups(self.calls, lambda call: call.agents)

    def by_month(self) -> tuple[Group, ...]:
        """Group by month (`2015-10`); calls without a date come under the empty one."""
        return _groups(self.calls, lambda call: (call.day[:7],))


def report(request: Request, one: CaseRequest) -> Report:
    """Make the report of a case. Calls that nobody scored are counted, and left out.

    Raises ExportError if anything of the case cannot be read: who must be hidden is unknown then.
    """
    _refuse_damage(one)
    criteria, problems = load_criteria(one.case.case, one.case.folder)
    told = tell(request, one).case
    text = Texts(Matcher(one.case.register)).text
    every = [(call, one.calls[call.index].review.scores) for call in told.calls]
    return Report(
        told.title or Safe(told.key),
        tuple((item.id, item.scale, text(item.label)) for item in criteria),
        tuple(_scored(call, criteria, scores) for call, scores in every if scores),
        sum(not scores for _, scores in every),
        problems,
    )


def _refuse_damage(one: CaseRequest) -> None:
    every = (*one.case.problems, *(problem for call in one.calls for problem in call.errors))
    broken = next((problem for problem in every if problem.error), None)
    if broken is not None:
        what = f"What must be hidden is unknown: {broken}"
        raise ExportError(what, "See carereview check, and mend it first")


def _scored(
    call: RedactedCall, criteria: tuple[Criterion, ...], scores: tuple[Score, ...]
) -> ScoredCall:
    voices = (s.speaker or Safe(s.role) for s in call.segments if s.role == _AGENT)
    return ScoredCall(
        call.title or call.key,
        call.started[:10],
        tuple(dict.fromkeys(voices)),
        {score.criterion: score.score for score in scores},
        total(criteria, scores),
    )


def _groups(
    calls: Iterable[ScoredCall], names: Callable[[ScoredCall], Iterable[str]]
) -> tuple[Group, ...]:
    grouped: dict[str, list[Total]] = {}
    for call in calls:
        for name in names(call):
            grouped.setdefault(name, []).append(call.total)
    return tuple(_group(name, grouped[name]) for name in sorted(grouped))


def _group(name: str, totals: list[Total]) -> Group:
    whole = list(_percents(totals))
    failed = sum(bool(total.failed) for total in totals)
    return Group(name, len(totals), fmean(whole) if whole else None, failed)


def _percents(totals: Iterable[Total]) -> Iterator[float]:
    """Give what counts for a mean: half a scorecard is no result, a failed one always is."""
    for found in totals:
        if found.percent is not None and (found.failed or not found.missing):
            yield found.percent
