"""Who spoke when: stretches of speech, as far as the times of words tell them."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping

from carereview.core.call import UNKNOWN, Role, Segment, Span, Transcript
from carereview.core.hold import is_description, merge_spans

PAUSE_MS = 200
"""Silence within speech that nobody notices: the usual threshold for stretches of speech, after
M. Heldner and J. Edlund, Pauses, gaps and overlaps in conversations, J. of Phonetics 38 (2010)."""

TURN_MS = 1000
"""Who is silent for longer has stopped: the "standard maximum" silence of a conversation, after
G. Jefferson, in: Conversation: An Interdisciplinary Perspective (1989), 166-196."""

DEEP_MS = 400
"""Two syllables: nearer to its end, the other's turn may have been over. After C. West and
D. Zimmerman, Small insults, in: Language, Gender and Society (1983), 103-117."""


def spoken(transcript: Transcript) -> tuple[Segment, ...]:
    """Give the segments in which somebody speaks: no music, no other sounds."""
    return tuple(s for s in transcript.segments if not is_description(s) and s.end > s.start)


def is_timed(segment: Segment) -> bool:
    """Tell whether every word of a segment has its time; of a single word it is the segment's."""
    if not segment.times:
        return len(segment.text.split()) < 2
    return UNKNOWN not in segment.times


def runs(segments: Iterable[Segment], pause: int = PAUSE_MS) -> tuple[Span, ...]:
    """Give when the words of segments were said, in order; what is `pause` ms apart is one run.

    A segment whose words have no times counts whole.
    """
    return merge_spans([span for segment in segments for span in _words(segment, pause)], pause)


def by_role(
    segments: Iterable[Segment], roles: Mapping[str, Role]
) -> dict[Role, tuple[Segment, ...]]:
    """Sort segments by the role of who speaks; those that nobody is named for are others'."""
    sorted_out: dict[Role, list[Segment]] = {role: [] for role in Role}
    for segment in segments:
        sorted_out[roles.get(segment.speaker, Role.OTHER)].append(segment)
    return {role: tuple(found) for role, found in sorted_out.items()}


def interruptions(by: Iterable[Span], of: Iterable[Span]) -> int:
    """Count how often a party (`by`) interrupts the other (`of`): runs of words in order.

    They begin while the other speaks, both go on for `DEEP_MS` or more, and then the other stops,
    for `TURN_MS` at least, while they still have the word.
    """
    runs_of = tuple(of)
    starts = [run.start for run in runs_of]
    stops = {turn.end for turn in merge_spans(list(runs_of), TURN_MS)}
    count = 0
    for turn in merge_spans(list(by), TURN_MS):
        at = bisect_left(starts, turn.start) - 1  # runs are apart: only this one can be going on
        if at >= 0:
            end = runs_of[at].end
            count += turn.start + DEEP_MS <= end < turn.end and end in stops
    return count


def _words(segment: Segment, pause: int) -> list[Span]:
    """Give the words of a segment, those at once that follow one another without a pause."""
    if not segment.times or UNKNOWN in segment.times:
        return [segment.span]
    found: list[Span] = []
    start, end = segment.times[:2]
    for at in range(2, len(segment.times), 2):
        first, last = segment.times[at : at + 2]
        if start <= first <= end + pause:
            end = max(end, last)
        else:
            found.append(Span(start, end))
            start, end = first, last
    found.append(Span(start, end))
    return [span for span in found if span.end > span.start]
