"""What a list of calls tells about each, and about all of them. No decoder is loaded for it."""

from collections.abc import Iterable
from typing import NamedTuple

from carereview.audio.facts import quick_facts
from carereview.core.hold import hold_spans, total
from carereview.core.register import Verdict
from carereview.core.review import State, Status
from carereview.library.opening import LoadedCall, LoadedCase
from carereview.library.problem import Problem
from carereview.privacy.matcher import Matcher
from carereview.privacy.plan import make_plan

PROMISE_TAG = "promise"


class CallOverview(NamedTuple):
    """The row of one call; times in ms, `duration_ms` None where nothing tells it.

    `hidden` counts the mentions that readers won't see, with the `undecided` ones among them.
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
    problems: tuple[Problem, ...] = ()


class Totals(NamedTuple):
    """The sums over a list of calls; calls whose length is unknown add nothing to it (ms)."""

    calls: int
    duration_ms: int
    hold_ms: int
    moments: int
    promises: int


def duration_of(call: LoadedCall) -> int | None:
    """Give a call's length in ms: the recording's, else up to the last word; None if unknown."""
    facts = quick_facts(call.audio) if call.audio else None
    return facts.duration_ms if facts else call.transcript.duration or None


def overview(call: LoadedCall, case: LoadedCase, matcher: Matcher | None = None) -> CallOverview:
    """Tell about one call; `matcher`, made from the case's register, spares making it anew."""
    transcript, review = call.transcript, call.review
    findings = make_plan(transcript, review, case.register, matcher=matcher).findings
    return CallOverview(
        id=call.files.id,
        started=transcript.started,
        title=transcript.title,
        duration_ms=duration_of(call),
        language=transcript.language or case.case.language,
        status=review.status,
        state=review.publication.state,
        moments=len(review.moments),
        promises=sum(PROMISE_TAG in moment.tags for moment in review.moments),
        hidden=sum(finding.hidden for finding in findings),
        undecided=sum(finding.decision is Verdict.UNDECIDED for finding in findings),
        hold_ms=total(hold_spans(transcript, review)),
        problems=call.problems,
    )


def totals(rows: Iterable[CallOverview]) -> Totals:
    """Add up a list of calls."""
    every = tuple(rows)
    return Totals(
        calls=len(every),
        duration_ms=sum(row.duration_ms or 0 for row in every),
        hold_ms=sum(row.hold_ms for row in every),
        moments=sum(row.moments for row in every),
        promises=sum(row.promises for row in every),
    )
