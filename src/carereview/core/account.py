"""The account of time: what a call was spent on, and who had the word.

Every millisecond of a call belongs to one part, so that parts add up to its length. What the
reviewer noted counts first, then what transcript and moments say, then what is heard.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields

from carereview.core.call import Role, Span, Transcript
from carereview.core.hold import (
    HOLD_TAG,
    described_holds,
    is_ringing,
    merge_spans,
    total,
    without,
)
from carereview.core.identifying import asked
from carereview.core.parties import roles
from carereview.core.review import Part, Review
from carereview.core.runs import by_role, interruptions, is_timed, runs, spoken


@dataclass(frozen=True, slots=True)
class Parts:
    """Times in milliseconds that add up to the length of a call, or of several.

    `music` is heard in the sound, and nobody has said yet that it is hold. `silence` is all time
    in which nobody speaks. `both` is agent and customer at once; `others` is everybody whose part
    in the call is not known, or neither.
    """

    ringing: int = 0
    menu: int = 0
    hold: int = 0
    music: int = 0
    silence: int = 0
    agent: int = 0
    customer: int = 0
    both: int = 0
    others: int = 0

    @property
    def whole(self) -> int:
        """Give the sum."""
        return sum(getattr(self, each.name) for each in fields(self))

    @property
    def agent_talk(self) -> int:
        """Give how long the agents spoke."""
        return self.agent + self.both

    @property
    def customer_talk(self) -> int:
        """Give how long the customer spoke."""
        return self.customer + self.both

    def __add__(self, other: "Parts") -> "Parts":
        """Add up, part by part."""
        names = [each.name for each in fields(self)]
        return Parts(**{name: getattr(self, name) + getattr(other, name) for name in names})


@dataclass(frozen=True, slots=True)
class Account:
    """The account of one call, or the sums of several. None stands for what nobody can know.

    `talk_over` (ms) and who interrupted how often need the times of all words, and to know who is
    agent and who customer. `transfers` are changes to another agent. `identified` is how often the
    customer was asked who he is: counted, or marked by the reviewer (`identified_by_hand`).
    `corrected` names the parts that somebody corrected.
    """

    parts: Parts
    talk_over: int | None = None
    by_agent: int | None = None
    by_customer: int | None = None
    transfers: int | None = None
    identified: int | None = None
    identified_by_hand: bool = False
    corrected: tuple[Part, ...] = ()

    @property
    def share(self) -> float | None:
        """Give the agents' share of what both parties said, from 0 to 1; None if unknown."""
        said = self.parts.agent_talk + self.parts.customer_talk
        told = self.parts.agent_talk and self.parts.customer_talk
        return self.parts.agent_talk / said if told else None


def account(
    transcript: Transcript,
    review: Review,
    duration: int = 0,
    heard: Iterable[Span] = (),
) -> Account:
    """Make the account of a call of `duration` ms; `heard` is the music found in its sound.

    Without a duration the call ends with its last word.
    """
    whole = Span(0, duration or transcript.duration)
    said = spoken(transcript)
    sides = by_role(said, roles(transcript, review))
    talks = {role: runs(found) for role, found in sides.items()}
    agent, customer = sides[Role.AGENT], sides[Role.CUSTOMER]
    known = bool(agent and customer)
    timed = known and all(map(is_timed, (*agent, *customer)))
    parts = _parts(transcript, review, whole, talks, heard)
    sought, by_hand = asked(said, sides, review.moments)
    return Account(
        parts,
        parts.both if timed else None,
        interruptions(talks[Role.AGENT], talks[Role.CUSTOMER]) if timed else None,
        interruptions(talks[Role.CUSTOMER], talks[Role.AGENT]) if timed else None,
        max(len({segment.speaker for segment in agent}) - 1, 0) if known else None,
        sought if known or by_hand else None,
        by_hand,
        _corrected(review),
    )


@dataclass(frozen=True, slots=True)
class Sums:
    """The account of several calls. What is known of some only is told of those.

    `timed` counts the calls whose talk-over and interruptions are known, `sided` those whose
    transfers are, `named` those whose identifications are.
    """

    total: Account
    calls: int
    timed: int
    sided: int
    named: int


def summed(accounts: Iterable[Account]) -> Sums:
    """Add up the accounts of calls, in whatever order they come."""
    every = tuple(accounts)
    total_of = Account(
        sum((one.parts for one in every), Parts()),
        _sum(one.talk_over for one in every),
        _sum(one.by_agent for one in every),
        _sum(one.by_customer for one in every),
        _sum(one.transfers for one in every),
        _sum(one.identified for one in every),
        any(one.identified_by_hand for one in every),
        tuple(part for part in Part if any(part in one.corrected for one in every)),
    )
    return Sums(
        total_of,
        len(every),
        sum(one.talk_over is not None for one in every),
        sum(one.transfers is not None for one in every),
        sum(one.identified is not None for one in every),
    )


def proposed_holds(
    transcript: Transcript, review: Review, heard: Iterable[Span]
) -> tuple[Span, ...]:
    """Give the music that was heard where nobody has said yet what it is, and nobody speaks."""
    told = [one.span for one in review.account]
    told += [m.span for m in review.moments if HOLD_TAG in m.tags and m.end is not None]
    return tuple(without(heard, [*told, *described_holds(transcript), *runs(spoken(transcript))]))


def _parts(
    transcript: Transcript,
    review: Review,
    whole: Span,
    talks: Mapping[Role, tuple[Span, ...]],
    heard: Iterable[Span],
) -> Parts:
    """Deal out the time: each layer takes what the ones before it have left."""
    noted = {part: [s.span for s in review.account if s.part is part] for part in Part}
    agent, customer = talks[Role.AGENT], talks[Role.CUSTOMER]
    both = _common(agent, customer)
    left = _Left(whole)
    ringing, menu, hold, silence = (
        left.take(noted[part]) for part in (Part.RINGING, Part.MENU, Part.HOLD, Part.SILENCE)
    )
    talk = noted[Part.TALK]
    marked = [m.span for m in review.moments if HOLD_TAG in m.tags and m.end is not None]
    hold += left.take(without([*marked, *described_holds(transcript)], talk))
    rings = [segment.span for segment in transcript.segments if is_ringing(segment)]
    ringing += left.take(without(rings, talk))
    menu += left.take(without(talks[Role.IVR], talk))
    return Parts(
        ringing,
        menu,
        hold,
        both=left.take(both),
        agent=left.take(agent),
        customer=left.take(customer),
        others=left.take([*talks[Role.OTHER], *talks[Role.IVR]]),
        music=left.take(without(heard, talk)),
        silence=silence + left.rest,
    )


class _Left:
    """The time of a call that no part has taken yet."""

    def __init__(self, whole: Span) -> None:
        self._spans: list[Span] = [whole] if whole.end > whole.start else []

    @property
    def rest(self) -> int:
        """Give how much is left (ms)."""
        return total(tuple(self._spans))

    def take(self, spans: Iterable[Span]) -> int:
        """Take what is left of some spans, and give how much that was (ms)."""
        before = self.rest
        self._spans = without(self._spans, spans)
        return before - self.rest


def _common(one: Sequence[Span], other: Sequence[Span]) -> list[Span]:
    """Give the time that is in both of two rows of spans."""
    return list(merge_spans(without(one, without(one, other))))


def _corrected(review: Review) -> tuple[Part, ...]:
    return tuple(part for part in Part if any(one.part is part for one in review.account))


def _sum(values: Iterable[int | None]) -> int | None:
    known = [value for value in values if value is not None]
    return sum(known) if known else None
