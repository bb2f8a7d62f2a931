"""A segment is found again although others changed the transcript meanwhile."""

from dataclasses import replace

from carereview.core.call import Segment, Transcript
from carereview.core.find_again import find_again

SEGMENTS = tuple(Segment(1000 * n, 1000 * n + 900, "a", f"text {n}") for n in range(4))


def test_it_is_where_it_was() -> None:
    assert find_again(Transcript(segments=SEGMENTS), SEGMENTS[2], 2) == 2


def test_it_moved_because_another_was_joined_or_split() -> None:
    assert find_again(Transcript(segments=SEGMENTS[1:]), SEGMENTS[2], 2) == 1
    assert find_again(Transcript(segments=(SEGMENTS[0], *SEGMENTS)), SEGMENTS[2], 2) == 3


def test_it_was_corrected_by_somebody() -> None:
    corrected = replace(SEGMENTS[2], text="else")
    others = (SEGMENTS[0], SEGMENTS[0], SEGMENTS[1], corrected)
    assert find_again(Transcript(segments=others), SEGMENTS[2], 2) == 3


def test_it_is_gone() -> None:
    assert find_again(Transcript(segments=SEGMENTS[:2]), SEGMENTS[2], 2) is None
