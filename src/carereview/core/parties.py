"""Who of a call is the agent and who the customer; put right in one go where it is the other way.

Recordings with a channel for each party, and recognisers, often have them the wrong way round.
"""

from collections import Counter
from dataclasses import replace
from typing import NamedTuple

from carereview.core.call import Role, Transcript
from carereview.core.edits import rename_speaker
from carereview.core.review import Review


class Parties(NamedTuple):
    """The speakers' ids of the two parties, as they are now."""

    agent: str
    customer: str


def roles(transcript: Transcript, review: Review) -> dict[str, Role]:
    """Give the role of everybody who speaks, as the reviewer left it."""
    given = {rename.speaker: rename.role for rename in review.speakers if rename.role}
    ids = dict.fromkeys(segment.speaker for segment in transcript.segments if segment.speaker)
    return {one: given.get(one, transcript.speaker(one).role) for one in ids}


def parties(transcript: Transcript, review: Review) -> Parties | None:
    """Find the two parties: of each role who speaks longest; None if only one speaks.

    Where a role is nobody's, it is taken by somebody without one. Of two without one, who speaks
    first is the agent: calls to a care centre are answered there.
    """
    lengths = Counter[str]()
    for segment in transcript.segments:
        lengths[segment.speaker] += max(segment.end - segment.start, 1)
    known = roles(transcript, review)
    longest = sorted(known, key=lambda one: -lengths[one])
    agents = [one for one in longest if known[one] is Role.AGENT]
    customers = [one for one in longest if known[one] is Role.CUSTOMER]
    others = [one for one in longest if known[one] is Role.OTHER]
    missing = 2 - bool(agents) - bool(customers)
    if len(others) < missing:
        return None
    free = [one for one in known if one in others[:missing]]  # in the order in which they speak
    agent = agents[0] if agents else free.pop(0)
    return Parties(agent, customers[0] if customers else free[0])


def swapped(transcript: Transcript, review: Review) -> tuple[Transcript, Review] | None:
    """Give to each party what the other is said to have said; None if there aren't two.

    Names and roles stay together, so all is as if the parties had been told apart rightly; the
    channels go along. Parties without roles are given them first, and nothing else is done.
    """
    found = parties(transcript, review)
    if found is None:
        return None
    known = roles(transcript, review)
    if known[found.agent] is Role.OTHER and known[found.customer] is Role.OTHER:
        named = _with_role(review, found.agent, Role.AGENT)
        return transcript, _with_role(named, found.customer, Role.CUSTOMER)
    other = {found.agent: found.customer, found.customer: found.agent}
    segments = tuple(
        replace(segment, speaker=other[segment.speaker]) if segment.speaker in other else segment
        for segment in transcript.segments
    )
    channels = {at: other.get(who, who) for at, who in transcript.audio_channels.items()}
    return replace(transcript, segments=segments, audio_channels=channels), review


def _with_role(review: Review, speaker: str, role: Role) -> Review:
    name = next((rename.name for rename in review.speakers if rename.speaker == speaker), "")
    return rename_speaker(review, speaker, name, role)
