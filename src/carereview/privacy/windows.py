"""From what is hidden in the text to what goes from the sound."""

from collections.abc import Iterable

from carereview.core.call import Segment, Span
from carereview.core.hold import merge_spans

PAD = 250
"""Milliseconds added on either side: word times are rarely better than a tenth of a second."""

GAP = 400
"""Windows closer than this (ms) become one, so that their rhythm tells no digits."""


def time_of(segment: Segment, start: int, end: int) -> Span | None:
    """Give the time of some characters from the words they touch; None if any has no time."""
    low: list[int] = []
    high: list[int] = []
    for word in segment.words():
        if word.char_end <= start or word.char_start >= end:
            continue
        if word.start is None or word.end is None or word.end <= word.start:
            return None
        low.append(word.start)
        high.append(word.end)
    return Span(min(low), max(high)) if low else None


def place_in_sound(segment: Segment, start: int, end: int) -> Span | None:
    """Give the time of some characters, or of the whole segment; None if it has no duration."""
    return time_of(segment, start, end) or (segment.span if segment.end > segment.start else None)


def padded(spans: Iterable[Span], pad: int, gap: int) -> tuple[Span, ...]:
    """Widen spans on either side, never below zero, and join those that lie close together."""
    return merge_spans([Span(max(0, s.start - pad), s.end + pad) for s in spans], gap)
