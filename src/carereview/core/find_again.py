"""Find a segment again in a transcript that others may have changed meanwhile."""

from collections.abc import Callable

from carereview.core.call import Segment, Transcript


def find_again(transcript: Transcript, shown: Segment, index: int) -> int | None:
    """Give where the segment is now that was at `index` before; None if it is gone.

    It is the same one if it is equal; else if it begins at the same time with the same words or
    with the same speaker. Of several, the nearest to where it was.
    """
    segments = transcript.segments
    if index < len(segments) and segments[index] == shown:
        return index
    near = sorted(range(len(segments)), key=lambda n: abs(n - index))
    tests: tuple[Callable[[Segment], bool], ...] = (
        lambda other: other == shown,
        lambda other: (other.start, other.text) == (shown.start, shown.text),
        lambda other: (other.start, other.speaker) == (shown.start, shown.speaker),
    )
    return next((n for same in tests for n in near if same(segments[n])), None)
