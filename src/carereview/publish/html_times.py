"""Whether the times on a web page tell more than its recordings: worked out from the calls anew.

A word that is hidden may give away nothing of its length, so all of it has the time of its bleep.
Every other time on a page must be that of a word that is shown, or of a paragraph.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from carereview.core.call import Segment, Span
from carereview.privacy.plan import Plan

Timed = tuple[int, int]
"""A start and a length in hundredths of a second, as pages tell them."""


@dataclass(frozen=True, slots=True)
class TimedCall:
    """The times that a page tells of a call, by the recording that it plays."""

    audio: str
    words: tuple[Timed, ...]
    turns: tuple[Timed, ...]


def strange_times(
    calls: Sequence[TimedCall], plans: Iterable[Plan], windows: Mapping[str, Sequence[Span]]
) -> bool:
    """Tell whether a page tells times that no call explains; one may explain one section.

    `windows` are the bleeps of each recording, as the receipt lists them.
    """
    known = [plan for plan in plans if plan.transcript.segments]
    return any(
        not any(_explains(plan, call, windows.get(call.audio, ())) for plan in known)
        for call in calls
        if call.words or call.turns
    )


def _explains(plan: Plan, call: TimedCall, windows: Sequence[Span]) -> bool:
    segments = plan.transcript.segments
    starts = {segment.start // 10 for segment in segments}
    if not starts.issuperset(start for start, _ in call.turns):
        return False
    ends = {segment.end for segment in segments}
    if not all(_ends(turn, ends) for turn in call.turns):
        return False
    allowed: set[Timed] = set()
    for index, segment in enumerate(segments):
        allowed.update(_times(plan, index, segment, windows))
    return allowed.issuperset(call.words)


def _ends(turn: Timed, ends: set[int]) -> bool:
    """Tell whether some segment ends with a paragraph; one without an end has the least length."""
    start, length = turn
    ends_at = range(10 * (start + length), 10 * (start + length) + 20)
    return length == 1 or any(end in ends for end in ends_at)


def _times(plan: Plan, index: int, segment: Segment, windows: Sequence[Span]) -> Iterator[Timed]:
    """Give the times that a page may tell of a segment: of words that are shown, and of bleeps."""
    hidden = plan.hidden(index)
    near = [one for one in windows if one.overlaps(segment.start, segment.end)] if hidden else []
    shown: list[tuple[int, int]] = []
    bleeped: list[Span] = []
    for word in segment.words():
        if word.start is None or word.end is None:
            continue
        span = word.start, word.end
        if any(h.char_start < word.char_end and word.char_start < h.char_end for h in hidden):
            bleeped += [one for one in near if one.overlaps(*span)]
        else:
            shown.append(span)
    yield from (_timed(*span) for span in shown if not any(b.overlaps(*span) for b in bleeped))
    for number, first in enumerate(near):
        for last in near[number:]:
            yield _timed(max(segment.start, first.start), min(segment.end, last.end))


def _timed(start: int, end: int) -> Timed:
    return start // 10, max(1, (end - start) // 10)
