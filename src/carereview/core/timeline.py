"""Which segment and which word is it now: lookups by time, in microseconds of work."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from carereview.core.call import UNKNOWN, Segment
from carereview.core.guesses import times_shown


class Timeline:
    """Segments in order of start, with what it takes to find one by time (ms)."""

    def __init__(self, segments: Sequence[Segment]) -> None:
        self._segments = segments
        self._starts = [segment.start for segment in segments]
        # The latest end among all segments up to each: tells at once when silence is certain.
        self._latest = list(accumulate((segment.end for segment in segments), max))

    def __len__(self) -> int:
        return len(self._segments)

    def heard(self, ms: int) -> int | None:
        """Give the index of the segment being spoken, the latest begun if several are; or None."""
        index = bisect_right(self._starts, ms) - 1
        while index >= 0 and self._latest[index] > ms:
            if self._segments[index].end > ms:
                return index
            index -= 1
        return None

    def before(self, ms: int) -> int:
        """Give the index of the last segment begun by this time; 0 before the first."""
        return max(bisect_right(self._starts, ms) - 1, 0)

    def step(self, ms: int, delta: int) -> int:
        """Give the index of the segment `delta` away from the one at this time, within bounds."""
        return min(max(self.before(ms) + delta, 0), max(len(self._segments) - 1, 0))


def word_at(segment: Segment, ms: int) -> int | None:
    """Give the index of the word being said, or of the one just said; None before the first.

    Words without times are passed over, if there isn't even a guess.
    """
    times = times_shown(segment)
    found = None
    for index in range(0, len(times), 2):
        if times[index] == UNKNOWN:
            continue
        if times[index] > ms:
            break
        found = index // 2
    return found
