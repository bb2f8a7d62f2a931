"""Which words fall into the passages that a reviewer withholds."""

from collections.abc import Iterator, Sequence

from carereview.core.call import Segment, Span, Word
from carereview.core.review import Passage

_FOREVER = 1 << 62


def reaches(segments: Sequence[Segment]) -> list[Span]:
    """Give the time in which each segment may have been said.

    A segment without a duration (a chat line, a transcript without times) may have lasted until
    the next one began, and the last one for ever.
    """
    result: list[Span] = []
    following, later = _FOREVER, _FOREVER
    for segment in reversed(segments):
        if following > segment.start:
            later = following
        lasts = segment.end > segment.start
        result.append(Span(segment.start, segment.end if lasts else later))
        following = segment.start
    return result[::-1]


def withheld(
    segments: Sequence[Segment], passages: Sequence[Passage]
) -> Iterator[tuple[int, int, int]]:
    """Give (segment, first character, end) of each row of words that passages withhold."""
    spans = [Span(min(p.start, p.end), max(p.start, p.end)) for p in passages]
    if not spans:
        return
    for index, extent in enumerate(reaches(segments)):
        touched = any(span.overlaps(extent.start, extent.end) for span in spans)
        if touched or _may_touch(segments[index], spans):
            ranges = _rows(segments[index].words(), spans, touched)
            yield from ((index, start, end) for start, end in ranges)


def _may_touch(segment: Segment, spans: list[Span]) -> bool:
    """Tell whether word times reach into a span, be it from a segment that doesn't."""
    if not segment.times:
        return False
    low, high = min(segment.times), max(segment.times)
    return any(span.overlaps(low, high) for span in spans)


def _rows(words: Sequence[Word], spans: list[Span], touched: bool) -> list[tuple[int, int]]:
    """Join the hidden words that follow each other; a word without times goes with its segment."""
    ranges: list[tuple[int, int]] = []
    follows = False
    for word in words:
        hidden = touched
        if word.start is not None and word.end is not None:
            low, high = min(word.start, word.end), max(word.start, word.end)
            hidden = any(span.overlaps(low, high) for span in spans)
        if hidden and follows:
            ranges[-1] = (ranges[-1][0], word.char_end)
        elif hidden:
            ranges.append((word.char_start, word.char_end))
        follows = hidden
    return ranges
