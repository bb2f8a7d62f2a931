"""Who spoke when: stretches of speech, as far as the times of words tell them."""

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
    spans = [span for segment in segments for span in _words(segment)]
    return merge_spans([span for span in spans if span.end > span.start], pause)


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
    of = tuple(of)
    theirs = {turn.end for turn in merge_spans(list(of), TURN_MS)}
    count = 0
    for turn in merge_spans(list(by), TURN_MS):
        count += any(
            run.start < turn.start
            and turn.start + DEEP_MS <= run.end < turn.end
            and run.end in theirs
            for run in of
        )
    return count


def _words(segment: Segment) -> tuple[Span, ...]:
    if not segment.times or UNKNOWN in segment.times:
        return (segment.span,)
    pairs = zip(segment.times[::2], segment.times[1::2], strict=True)
    return tuple(Span(start, end) for start, end in pairs)
