"""Which words fall into the passages that a reviewer withholds."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import accumulate

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


class Extents:
    """Between which times segments and their words lie: found once, asked after each edit.

    `segments` are those of the transcript; the rest is worked out when first asked for.
    """

    def __init__(self, segments: Sequence[Segment]) -> None:
        self.segments = segments

    @cached_property
    def reaches(self) -> list[Span]:
        """Give the time in which each segment may have been said."""
        return reaches(self.segments)

    @cached_property
    def _by_start(self) -> tuple[list[int], list[int], list[int]]:
        """Give the segments by their earliest time; these times; the latest up to each."""
        hulls = [_hull(*pair) for pair in zip(self.segments, self.reaches, strict=True)]
        order = sorted(range(len(hulls)), key=lambda index: hulls[index][0])
        latest = list(accumulate((hulls[index][1] for index in order), max))
        return order, [hulls[index][0] for index in order], latest

    def near(self, spans: Sequence[Span]) -> list[int]:
        """Give the segments that might overlap any of the spans, and perhaps some more."""
        order, starts, latest = self._by_start
        found: set[int] = set()
        for span in spans:
            place = bisect_left(starts, max(span.end, span.start) + 2)  # a point lasts 1 ms
            while place and latest[place - 1] + 1 >= span.start:
                place -= 1
                found.add(order[place])
        return sorted(found)


def _hull(segment: Segment, reach: Span) -> tuple[int, int]:
    if not segment.times:
        return reach.start, reach.end
    return min(reach.start, *segment.times), max(reach.end, *segment.times)


def withheld(extents: Extents, passages: Sequence[Passage]) -> Iterator[tuple[int, int, int]]:
    """Give (segment, first character, end) of each row of words that passages withhold."""
    spans = [Span(min(p.start, p.end), max(p.start, p.end)) for p in passages]
    for index in extents.near(spans) if spans else ():
        segment, extent = extents.segments[index], extents.reaches[index]
        touched = any(span.overlaps(extent.start, extent.end) for span in spans)
        if touched or _may_touch(segment, spans):
            ranges = _rows(segment.words(), spans, touched)
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
