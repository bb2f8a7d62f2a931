"""Scorecards as a report, made of the redacted twin of a case: agents go by their pseudonyms.

Notes on scores are private and stay out of it.
"""

from carereview.core.scorecard import Criterion, Score, total
from carereview.library.problem import Problem
from carereview.library.scorecard_file import load_criteria
from carereview.privacy.matcher import Matcher
from carereview.privacy.redacted import RedactedCall, Safe
from carereview.privacy.texts import Texts
from carereview.publish.errors import ExportError
from carereview.publish.request import CaseRequest, Request
from carereview.publish.score_report import Report, ScoredCall
from carereview.publish.telling import tell

_AGENT = "agent"


def report(request: Request, one: CaseRequest) -> tuple[Report, tuple[Problem, ...]]:
    """Make the report of a case; tell also what is wrong with the file of its criteria.

    Calls that nobody scored are counted, and left out. Raises ExportError if anything of the case
    cannot be read: who must be hidden is unknown then.
    """
    _refuse_damage(one)
    criteria, problems = load_criteria(one.case.case, one.case.folder)
    told = tell(request, one).case
    text = Texts(Matcher(one.case.register)).text
    every = [(call, one.calls[call.index].review.scores) for call in told.calls]
    made = Report(
        told.title or told.key,
        tuple((text(item.label), item.scale) for item in criteria),
        tuple(_scored(call, criteria, scores) for call, scores in every if scores),
        sum(not scores for _, scores in every),
    )
    return made, problems


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
    found = total(criteria, scores)
    given = {score.criterion: score.score for score in scores}
    numbers = {criterion.id: number for number, criterion in enumerate(criteria)}
    return ScoredCall(
        call.title or call.key,
        call.started[:10],
        tuple(dict.fromkeys(voices)),
        {number: given[name] for name, number in numbers.items() if name in given},
        found.percent,
        tuple(numbers[name] for name in found.missing),
        tuple(numbers[name] for name in found.failed),
    )
