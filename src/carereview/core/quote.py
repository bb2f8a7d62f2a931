"""What was said in a stretch of time."""

from carereview.core.call import Segment, Span


def said_within(segment: Segment, span: Span) -> tuple[int, int] | None:
    """Give the characters of the segment's text that were said within the span, or None.

    A word counts if its middle lies inside; a segment without word times counts whole.
    """
    if not span.overlaps(segment.start, segment.end):
        return None
    if not segment.times:
        return 0, len(segment.text)
    inside = [
        word
        for word in segment.words()
        if word.start is None or word.end is None or _middle_in(word.start, word.end, span)
    ]
    timed = [word for word in inside if word.start is not None]
    if not timed:
        return None
    return timed[0].char_start, timed[-1].char_end


def _middle_in(start: int, end: int, span: Span) -> bool:
    return span.start <= (start + end) // 2 < span.end
