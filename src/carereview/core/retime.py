"""Corrections of the times of a transcript: each gives a new one, with the same words in order.

Segments stay in order of their start, and word times inside their segment: what an edit would
push past its neighbours stops there instead.
"""

from dataclasses import replace
from enum import StrEnum

from carereview.core.call import UNKNOWN, Segment, Transcript
from carereview.core.guesses import guessed_anew
from carereview.core.timecode import MAX_MS

LEAST_MS = 20
"""No segment or word is made shorter than this: it could be neither heard nor pointed at."""

_CHARS_PER_S = 15
"""How fast people speak, to guess an end: about 150 words of 6 characters a minute."""


class Border(StrEnum):
    """The two ends of a segment or a word."""

    START = "start"
    END = "end"


def is_untimed(segment: Segment) -> bool:
    """Tell whether nobody has said yet when the segment is spoken."""
    return segment.end <= segment.start


def shift(transcript: Transcript, delta: int, first: int = 0) -> Transcript:
    """Move the times of all segments from `first` on by so many ms.

    Going back stops at the start of the segment before the first, or at 0.
    """
    segments = transcript.segments
    if not 0 <= first < len(segments):
        return transcript
    floor = segments[first - 1].start if first else 0
    delta = max(delta, floor - segments[first].start)
    delta = min(delta, MAX_MS - transcript.duration)
    moved = tuple(_shifted(segment, delta) for segment in segments[first:])
    return replace(transcript, segments=(*segments[:first], *moved))


def _shifted(segment: Segment, delta: int) -> Segment:
    times, guesses = _moved(segment.times, delta), _moved(segment.guesses, delta)
    start, end = segment.start + delta, segment.end + delta
    sure = segment.confidences
    return Segment(start, end, segment.speaker, segment.text, times, sure, guesses)


def _moved(times: tuple[int, ...], delta: int) -> tuple[int, ...]:
    # Twenty thousand segments are moved between two key presses: no call for each word.
    return tuple([ms if ms == UNKNOWN else ms + delta for ms in times])


def begin_at(transcript: Transcript, index: int, ms: int) -> Transcript:
    """Move a segment and all that follow, so that it starts at a time."""
    if not 0 <= index < len(transcript.segments):
        return transcript
    return shift(transcript, ms - transcript.segments[index].start, index)


def spread(transcript: Transcript, first: int, last: int, ms: int) -> Transcript:
    """Let segment `last` start at `ms`: what lies since `first` is stretched, the rest moves.

    Mends a transcript that drifts: right at one place, and ever more off from there on.
    """
    segments = transcript.segments
    if not 0 <= first < last < len(segments):
        return transcript
    origin, end = segments[first].start, segments[last].start
    if end <= origin or ms < origin + LEAST_MS:
        return transcript
    factor = (ms - origin) / (end - origin)
    scaled = [_scaled(s, origin, factor) for s in segments[first:last]]
    stretched = replace(transcript, segments=(*segments[:first], *scaled, *segments[last:]))
    return shift(stretched, ms - end, last)


def set_border(transcript: Transcript, index: int, border: Border, ms: int) -> Transcript:
    """Let a segment start or end at a time; a neighbour that touched it there goes along."""
    segments = transcript.segments
    if not 0 <= index < len(segments):
        return transcript
    move = _set_start if border is Border.START else _set_end
    return replace(transcript, segments=move(segments, index, ms))


def _set_start(segments: tuple[Segment, ...], index: int, ms: int) -> tuple[Segment, ...]:
    old = segments[index]
    before = segments[index - 1] if index else None
    touches = before is not None and before.end == old.start and not is_untimed(before)
    floor = 0 if before is None else before.start + (LEAST_MS if touches else 0)
    after = segments[index + 1].start if index + 1 < len(segments) else MAX_MS
    latest = min(after, max(old.end, ms) if is_untimed(old) else old.end - LEAST_MS)
    start = max(min(ms, latest), floor)
    changed = [*segments]
    changed[index] = _held(replace(old, start=start, end=max(old.end, start)))
    if before is not None and touches:
        changed[index - 1] = _held(replace(before, end=start))
    return tuple(changed)


def _set_end(segments: tuple[Segment, ...], index: int, ms: int) -> tuple[Segment, ...]:
    old = segments[index]
    after = segments[index + 1] if index + 1 < len(segments) else None
    touches = after is not None and after.start == old.end and not is_untimed(after)
    if after is not None and touches:
        return _set_start(segments, index + 1, max(ms, old.start + LEAST_MS))
    end = min(max(ms, old.start + LEAST_MS), MAX_MS)
    changed = [*segments]
    changed[index] = _held(replace(old, end=end))
    return tuple(changed)


def set_word(transcript: Transcript, index: int, word: int, border: Border, ms: int) -> Transcript:
    """Let a word start or end at a time, between its neighbours; one that touched goes along.

    A word without times is first given what lies free between its neighbours.
    """
    segments = transcript.segments
    count = len(segments[index].text.split()) if 0 <= index < len(segments) else 0
    if not 0 <= word < count:
        return transcript
    segment = segments[index]
    times = list(segment.times or (UNKNOWN,) * (2 * count))
    low, high = _free(times, word, segment)
    at = 2 * word
    known = UNKNOWN not in times[at : at + 2]
    if not known:
        times[at : at + 2] = low, high
    move = _move_word_start if border is Border.START else _move_word_end
    move(times, at, ms, (low, high), known)
    return _with(transcript, index, guessed_anew(replace(segment, times=tuple(times))))


def _free(times: list[int], word: int, segment: Segment) -> tuple[int, int]:
    """Give where a word may lie: from the word before to the next one, else in the segment."""
    before = [time for time in times[: 2 * word] if time != UNKNOWN]
    after = [time for time in times[2 * word + 2 :] if time != UNKNOWN]
    return (max(before, default=segment.start), min(after, default=segment.end))


def _move_word_start(
    times: list[int], at: int, ms: int, free: tuple[int, int], known: bool
) -> None:
    touches = known and at >= 2 and times[at - 1] == times[at] and times[at - 2] != UNKNOWN
    floor = times[at - 2] + LEAST_MS if touches else free[0]
    times[at] = max(min(ms, times[at + 1] - LEAST_MS), min(floor, times[at]))
    if touches:
        times[at - 1] = times[at]


def _move_word_end(times: list[int], at: int, ms: int, free: tuple[int, int], known: bool) -> None:
    follows = at + 3 < len(times) and times[at + 3] != UNKNOWN
    touches = known and follows and times[at + 2] == times[at + 1]
    ceiling = times[at + 3] - LEAST_MS if touches else free[1]
    times[at + 1] = min(max(ms, times[at] + LEAST_MS), max(ceiling, times[at + 1]))
    if touches:
        times[at + 2] = times[at + 1]


def tap(transcript: Transcript, index: int, ms: int, joined: bool = False) -> Transcript:
    """Say that a segment begins now: it starts at `ms`, and the one before is over by then.

    Segments with times that follow move along. Text without times waits at the same place, so
    that all stays in order. `joined` lets the one before end exactly here: it was tapped in just
    now, so its end was a guess.
    """
    segments = transcript.segments
    if not 0 <= index < len(segments):
        return transcript
    ms = max(ms, segments[index - 1].start + LEAST_MS if index else 0)
    move = _tapped_in if is_untimed(segments[index]) else begin_at
    changed = [*move(transcript, index, ms).segments]
    if index:
        before, start = changed[index - 1], changed[index].start
        if joined or before.end > start or is_untimed(before):
            changed[index - 1] = _held(replace(before, end=max(start, before.start)))
    return replace(transcript, segments=tuple(changed))


def _tapped_in(transcript: Transcript, index: int, ms: int) -> Transcript:
    changed = [*transcript.segments]
    later = _first_timed(transcript.segments, index + 1)
    latest = changed[later].start if later < len(changed) else MAX_MS
    start = min(ms, latest)
    for waiting in range(index + 1, later):
        changed[waiting] = _untold(changed[waiting], start, start)
    text = changed[index].text
    end = min(start + max(len(text) * 1000 // _CHARS_PER_S, LEAST_MS), latest)
    changed[index] = _untold(changed[index], start, end)
    return replace(transcript, segments=tuple(changed))


def _untold(segment: Segment, start: int, end: int) -> Segment:
    return replace(segment, start=start, end=end, times=(), guesses=())


def _first_timed(segments: tuple[Segment, ...], index: int) -> int:
    while index < len(segments) and is_untimed(segments[index]):
        index += 1
    return index


def split_at(transcript: Transcript, index: int, ms: int) -> int | None:
    """Give the word that begins after a time inside a segment, or the nearest by its letters.

    None where the time is outside, or would leave one side without a word.
    """
    segments = transcript.segments
    if not 0 <= index < len(segments) or not segments[index].start < ms < segments[index].end:
        return None
    segment = segments[index]
    words = segment.words()
    length = segment.end - segment.start
    begins = [
        segment.start + length * word.char_start // len(segment.text)
        if word.start is None
        else word.start
        for word in words
    ]
    inner = range(1, len(words))
    return min(inner, key=lambda n: abs(begins[n] - ms), default=None)


def _scaled(segment: Segment, origin: int, factor: float) -> Segment:
    """Stretch the distance of all times from a place by a factor."""

    def changed(ms: int) -> int:
        return ms if ms == UNKNOWN else origin + round((ms - origin) * factor)

    times = tuple(changed(ms) for ms in segment.times)
    start, end = changed(segment.start), changed(segment.end)
    return guessed_anew(replace(segment, start=start, end=end, times=times))


def _held(segment: Segment) -> Segment:
    """Keep word times inside the segment; a word that is left with no time at all has none."""
    if not segment.times:
        return segment
    times: list[int] = []
    for start, end in zip(segment.times[::2], segment.times[1::2], strict=True):
        outside = end <= segment.start or start >= segment.end
        if UNKNOWN in (start, end) or outside:
            times += (UNKNOWN, UNKNOWN)
        else:
            times += (max(start, segment.start), min(end, segment.end))
    known = any(time != UNKNOWN for time in times)
    return guessed_anew(replace(segment, times=tuple(times) if known else ()))


def _with(transcript: Transcript, index: int, segment: Segment) -> Transcript:
    old = transcript.segments
    return replace(transcript, segments=(*old[:index], segment, *old[index + 1 :]))
