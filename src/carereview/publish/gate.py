"""The publish gate: what must be settled before a call may leave, and how to settle it.

It asks for statements and never weighs them: the reviewer says on what basis a call was recorded
and is published, and what may follow from that is in `card_rules`.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from carereview.core.call import Transcript
from carereview.core.register import Register
from carereview.core.review import Moment, Review
from carereview.core.states import State
from carereview.core.timecode import clock
from carereview.privacy.finding import Problem
from carereview.publish.card_rules import unsettled_card
from carereview.publish.errors import Missing


class Kind(StrEnum):
    """What an export is for: a whole call word for word, or the account of a case."""

    REDACTED = "redacted"
    PUBLIC = "public"


SHOWN_STATES = (State.CLEARED, State.PUBLISHED, State.REPUBLISHED)
"""States in which a call of a case is told; others are only mentioned by date and length."""

NOBODY_LOOKED = Missing(
    "",
    "nobody is in the register",
    "say who is private (X on selected words), or that nothing is (N in the register, R; "
    "nothing_private: true in register.yaml)",
)
"""An empty register looks the same whether somebody looked or not, so somebody has to say it."""

NAMED = 3
"""So many are named in a line; more are counted."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A call as the gate sees it: `problems` of its plan, `damage` that its files have.

    `unheard` counts the bleeps in its sound that nobody has heard. `stale` are the moments whose
    quotes are not what somebody confirmed, `unbound` those that nobody ever confirmed.
    """

    call: str
    transcript: Transcript
    review: Review
    problems: tuple[Problem, ...] = ()
    damage: tuple[str, ...] = ()
    unheard: int = 0
    stale: tuple[Moment, ...] = ()
    unbound: tuple[Moment, ...] = ()

    @property
    def has_text(self) -> bool:
        """Tell whether there is anything to read."""
        return bool(self.transcript.segments)


def shown(kind: Kind, candidate: Candidate, alone: bool) -> bool:
    """Tell whether a page tells the call, or only mentions it.

    A call that was asked for `alone`, by its path, is told whatever its state; the gate still
    stops one that was withdrawn.
    """
    if kind is Kind.REDACTED:
        return candidate.has_text
    return alone or candidate.review.publication.state in SHOWN_STATES


def gate(
    kind: Kind,
    register: Register,
    candidates: Sequence[Candidate],
    *,
    alone: bool = False,
    audio: bool = False,
    damage: tuple[str, ...] = (),
) -> tuple[Missing, ...]:
    """List what is missing before the calls of one case may be exported; nothing: they may.

    With `audio`, what is hidden must have its place in the sound, and consent must cover it.
    `damage` tells what of the case's own files could not be read: it stops every export, since
    what hides there is unknown.
    """
    missing = list(damaged(candidates, damage))
    told = [one for one in candidates if shown(kind, one, alone)]
    if kind is Kind.PUBLIC:
        if told and not register.settled:
            missing.append(NOBODY_LOOKED)
        missing += undecided(register)
        missing += [what for candidate in told for what in _unsettled(candidate, audio)]
    elif audio:
        missing += [what for candidate in told for what in _unplaced(candidate)]
    if not told and not missing:
        missing.append(_nothing(kind, candidates))
    return tuple(missing)


def damaged(candidates: Sequence[Candidate], damage: tuple[str, ...]) -> tuple[Missing, ...]:
    """List the files of a case and its calls that could not be read."""
    how = "mend the file first (carereview check names every problem)"
    found = [Missing("", what, how) for what in damage]
    found += [Missing(one.call, what, how) for one in candidates for what in one.damage]
    return tuple(found)


def undecided(register: Register) -> Iterator[Missing]:
    """Say on whom nobody has decided: they stay hidden, and no public page goes out."""
    names = [entity.name for entity in register.undecided]
    if names:
        more = f" and {len(names) - NAMED} more" if len(names) > NAMED else ""
        count = "1 entity is" if len(names) == 1 else f"{len(names)} entities are"
        what = f"{count} undecided: {', '.join(names[:NAMED])}{more}"
        yield Missing("", what, "decide in the register (R)")


def _unsettled(candidate: Candidate, audio: bool) -> Iterator[Missing]:
    call, review = candidate.call, candidate.review
    if not candidate.has_text:
        yield Missing(call, "has no transcript", "put one beside the recording")
    if review.publication.state is State.WITHDRAWN:
        what = "was withdrawn from publication"
        yield Missing(call, what, "change its state on the publication card (P), saying why")
    yield from unsettled_card(call, review.legal, audio)
    yield from _unplaced(candidate)
    yield from _changed(candidate)
    if candidate.unheard:
        how = "b in its review steps through them; audition: false in the settings does without"
        yield Missing(call, unheard(candidate), how)


def _changed(candidate: Candidate) -> Iterator[Missing]:
    """List the quotes that would read otherwise than somebody confirmed."""
    for moment in candidate.stale[:NAMED]:
        what = f"the quote at {clock(moment.start)} reads otherwise than was confirmed"
        yield Missing(candidate.call, what, "look at it and confirm it (Y in its review)")
    rest = len(candidate.stale) - NAMED
    if rest > 0:
        what = f"{rest} more such quotes"
        yield Missing(candidate.call, what, "Y in its review goes from one to the next")


def unheard(candidate: Candidate) -> str:
    """Say how many bleeps of a call nobody has heard."""
    count = "1 bleep" if candidate.unheard == 1 else f"{candidate.unheard} bleeps"
    return f"{count} nobody has heard"


def _unplaced(candidate: Candidate) -> Iterator[Missing]:
    for problem in candidate.problems[:NAMED]:
        place = clock(candidate.transcript.segments[problem.segment].start)
        how = "give it an end: in its review T, then b, and p where it ends"
        yield Missing(candidate.call, f"{problem.what} at {place}", how)
    rest = len(candidate.problems) - NAMED
    if rest > 0:
        yield Missing(
            candidate.call, f"{rest} more such places", "settle the first ones, try again"
        )


def _nothing(kind: Kind, candidates: Sequence[Candidate]) -> Missing:
    if not candidates:
        return Missing("", "there is no call", "choose a folder that holds some")
    if kind is Kind.REDACTED or not any(one.has_text for one in candidates):
        return Missing("", "no call has a transcript", "put one beside a recording")
    how = "clear a call on its publication card (P), or name one call by its path"
    return Missing("", "no call of the case is cleared for publication", how)
