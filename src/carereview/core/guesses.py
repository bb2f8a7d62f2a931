"""Times for words that nobody heard, reckoned from the words around them: guesses, and kept apart.

A guess is good for following by eye. What depends on where a word surely is, asks for the room
between the words that were heard.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import accumulate, pairwise

from carereview.core.call import UNKNOWN, Segment, Span


def interpolated(segment: Segment) -> Segment:
    """Give each word without a time its share, by letters, of the room that it must lie in.

    A segment of which no word has a time gets no guesses: nothing is known of it.
    """
    return _guessed(segment, unheard(segment.times))


def guessed_anew(segment: Segment) -> Segment:
    """Guess again what was guessed, since the times around it were changed."""
    old = segment.guesses
    if not old:
        return segment
    runs = unheard(segment.times)
    return _guessed(segment, (r for r in runs if UNKNOWN not in old[2 * r[0] : 2 * r[1]]))


def unheard(times: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Give each run of words without a time: the first, and the one after the last."""
    first = None
    for word in range(len(times) // 2):
        if UNKNOWN in times[2 * word : 2 * word + 2]:
            first = word if first is None else first
        elif first is not None:
            yield first, word
            first = None
    if first is not None:
        yield first, len(times) // 2


def room(segment: Segment, first: int, end: int) -> Span:
    """Give where a run of words without a time lies: between its neighbours, else the segment.

    It has no length where the neighbours touch or overlap.
    """
    times = segment.times
    high = times[2 * end] if 2 * end < len(times) else segment.end
    low = times[2 * first - 1] if first else segment.start
    return Span(min(low, high), high)


def times_shown(segment: Segment) -> tuple[int, ...]:
    """Give the times as `Segment.times` has them, guesses included."""
    if not segment.guesses:
        return segment.times
    pairs = zip(segment.times, segment.guesses, strict=True)
    return tuple(guess if time == UNKNOWN else time for time, guess in pairs)


def _guessed(segment: Segment, runs: Iterable[tuple[int, int]]) -> Segment:
    if all(time == UNKNOWN for time in segment.times):
        return replace(segment, guesses=()) if segment.guesses else segment
    words = segment.text.split()
    guesses = [UNKNOWN] * len(segment.times)
    for first, end in runs:
        within = room(segment, first, end)
        said = [0, *accumulate(len(word) for word in words[first:end])]
        length = within.end - within.start
        borders = [within.start + length * letters // said[-1] for letters in said]
        guesses[2 * first : 2 * end] = [ms for pair in pairwise(borders) for ms in pair]
    found = tuple(guesses) if any(ms != UNKNOWN for ms in guesses) else ()
    return segment if found == segment.guesses else replace(segment, guesses=found)
