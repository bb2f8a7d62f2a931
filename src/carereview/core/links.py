"""Promises and contradictions: moments tied to one another across the calls of a case.

A link may be noted at either of its two moments. Which of them was said first follows from time:
nothing is kept, broken, contradicted or repeated before it was said.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from carereview.core.call import Transcript
from carereview.core.review import Link, Moment, Review
from carereview.core.said import raw_quote
from carereview.core.states import LinkKind
from carereview.core.when import instant

PROMISE_TAG = "promise"


@dataclass(frozen=True, slots=True)
class CaseCall:
    """A call as others of its case know it; `id` is its path relative to the case's folder."""

    id: str
    started: str
    transcript: Transcript
    review: Review


@dataclass(frozen=True, slots=True)
class End:
    """One end of a link: a moment, and the call that it is in."""

    call: str
    moment: Moment


@dataclass(frozen=True, slots=True)
class Tie:
    """What was `said` in one moment became so in the `later` one."""

    kind: LinkKind
    said: End
    later: End


@dataclass(frozen=True, slots=True)
class Dangling:
    """A link that leads nowhere, at the moment where it is noted; `why` says what is missing."""

    at: End
    link: Link
    why: str


@dataclass(frozen=True, slots=True)
class Seen:
    """A tie as one of its moments sees it: the `other` end, and whether that is the later one."""

    kind: LinkKind
    other: End
    later: bool


class PromiseState(StrEnum):
    """What is known of a promise."""

    OPEN = "open"
    DUE_PASSED = "due passed"
    KEPT = "kept"
    BROKEN = "broken"
    CONTRADICTED = "contradicted"


@dataclass(frozen=True, slots=True)
class Promise:
    """A promise: where it was made, in what words (PRIVATE), by when, and what became of it.

    `due` is ISO 8601 or empty. `by` is the moment that tells, None where none does.
    """

    call: str
    moment: Moment
    quote: str
    due: str
    state: PromiseState
    by: End | None = None


def is_promise(moment: Moment) -> bool:
    """Tell whether a moment is a promise: by its tag, or since it is due some day."""
    return PROMISE_TAG in moment.tags or bool(moment.due)


def ties(calls: Iterable[CaseCall]) -> tuple[Tie, ...]:
    """Give every link of a case whose two moments exist, once, in order of time."""
    ordered = sorted(calls, key=_when)
    ends = _ends(ordered)
    rank = {key: place for place, key in enumerate(ends)}
    found: dict[tuple[int, int, LinkKind], Tie] = {}
    for at, link, key in _links(ordered):
        own = (at.call, at.moment.id)
        if key in ends and key != own:
            first, last = sorted((own, key), key=rank.__getitem__)
            tie = Tie(link.kind, ends[first], ends[last])
            found[rank[first], rank[last], link.kind] = tie
    return tuple(found[place] for place in sorted(found))


def dangling(calls: Iterable[CaseCall]) -> tuple[Dangling, ...]:
    """Give the links whose other end is gone, or is the moment itself."""
    every = tuple(calls)
    ids, ends = {call.id for call in every}, _ends(every)
    lost = []
    for at, link, key in _links(every):
        if key[0] not in ids:
            lost.append(Dangling(at, link, f"there is no call {key[0]}"))
        elif key not in ends:
            lost.append(Dangling(at, link, f"the moment {key[1]} is gone"))
        elif key == (at.call, at.moment.id):
            lost.append(Dangling(at, link, "it points at itself"))
    return tuple(lost)


def seen_from(known: Iterable[Tie], call: str, moment_id: str) -> tuple[Seen, ...]:
    """Give the ties of one moment, in both directions."""
    seen = []
    for tie in known:
        if (tie.said.call, tie.said.moment.id) == (call, moment_id):
            seen.append(Seen(tie.kind, tie.later, later=True))
        elif (tie.later.call, tie.later.moment.id) == (call, moment_id):
            seen.append(Seen(tie.kind, tie.said, later=False))
    return tuple(seen)


def promises(calls: Iterable[CaseCall], today: date) -> tuple[Promise, ...]:
    """List the promises of a case in order of time, each with what became of it."""
    ordered = sorted(calls, key=_when)
    known = ties(ordered)
    return tuple(
        _promise(call, moment, seen_from(known, call.id, moment.id), today)
        for call in ordered
        for moment in call.review.moments
        if is_promise(moment)
    )


def state_of(due: str, kinds: Sequence[LinkKind], today: date) -> PromiseState:
    """Tell what became of a promise; `kinds` are those of what came later, in order of time.

    The last word counts: a promise may be broken first and kept in the end. That it was repeated
    tells nothing. A promise that is due today is still open.
    """
    told = [kind for kind in kinds if kind is not LinkKind.REPEATED]
    if told:
        return PromiseState(told[-1].value)
    return PromiseState.DUE_PASSED if due and _day(due, today) < today else PromiseState.OPEN


def kept(every: Iterable[Promise]) -> int:
    """Count the promises that were kept."""
    return sum(promise.state is PromiseState.KEPT for promise in every)


def _promise(call: CaseCall, moment: Moment, seen: Sequence[Seen], today: date) -> Promise:
    later = [one for one in seen if one.later]
    telling = [one for one in later if one.kind is not LinkKind.REPEATED]
    return Promise(
        call.id,
        moment,
        raw_quote(call.transcript, moment),
        moment.due,
        state_of(moment.due, [one.kind for one in later], today),
        telling[-1].other if telling else None,
    )


def _links(calls: Iterable[CaseCall]) -> Iterator[tuple[End, Link, tuple[str, str]]]:
    """Give each link with the moment where it is noted, and what names its other end."""
    for call in calls:
        for moment in call.review.moments:
            for link in moment.links:
                yield End(call.id, moment), link, (link.call or call.id, link.moment)


def _ends(calls: Iterable[CaseCall]) -> dict[tuple[str, str], End]:
    """Give every moment by call and id, in the order of the calls and of time."""
    return {
        (call.id, moment.id): End(call.id, moment)
        for call in calls
        for moment in sorted(call.review.moments, key=lambda m: (m.start, m.id))
    }


def _when(call: CaseCall) -> tuple[object, ...]:
    return (*instant(call.started), call.id)


def _day(due: str, today: date) -> date:
    try:
        return date.fromisoformat(due)
    except ValueError:  # from a program of one's own: no day that has passed
        return today
