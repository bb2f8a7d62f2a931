"""When the words of a redacted text are said, and no more than the bleeped sound tells.

A placeholder has one pair of times, whatever it hides: the window that is bleeped, for each word
of the placeholder the same. So the times tell neither of how many words a name is made, nor how
long it is. Words that the window touches have none, since theirs would tell where in it the name
begins.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from carereview.core.call import UNKNOWN, Segment, Span
from carereview.privacy.finding import Hidden
from carereview.privacy.plan import Plan
from carereview.privacy.redacted import RedactedCall
from carereview.privacy.safe import Safe
from carereview.privacy.windows import place_in_sound

_WORD = re.compile(r"\S+")
_NO_TIME = (UNKNOWN, UNKNOWN)
Pair = tuple[int, int]


def timed(call: RedactedCall, plan: Plan) -> RedactedCall:
    """Give a redacted call with the times of its words; `plan` is the one it was redacted by.

    Where the transcript names no speaker, there is none.
    """
    told = zip(call.segments, plan.transcript.segments, strict=True)
    segments = tuple(
        replace(
            shown,
            times=shown_times(plan, index),
            speaker=shown.speaker if segment.speaker else Safe(""),
        )
        for index, (shown, segment) in enumerate(told)
    )
    return replace(call, segments=segments)


def shown_times(plan: Plan, index: int) -> tuple[int, ...]:
    """Give the times of a segment's words as readers see it, as in `Segment.times` (ms)."""
    segment, hidden = plan.transcript.segments[index], plan.hidden(index)
    if not hidden or not segment.times:
        return segment.times
    windows = [_window(plan, segment, cover) for cover in hidden]
    pairs = _pairs(segment, hidden, windows)
    times = tuple(time for pair in pairs for time in pair)
    return times if any(time != UNKNOWN for time in times) else ()


def _pairs(
    segment: Segment, hidden: Sequence[Hidden], windows: Sequence[Span | None]
) -> list[Pair]:
    text, origins = _origins(segment.text, hidden)
    known = {
        word.char_start: (word.start, word.end)
        for word in segment.words()
        if word.start is not None
        and word.end is not None
        and not any(window and window.overlaps(word.start, word.end) for window in windows)
    }
    pairs: list[Pair] = []
    for found in _WORD.finditer(text):
        cover = next((-1 - at for at in origins[found.start() : found.end()] if at < 0), None)
        window = None if cover is None else windows[cover]
        if cover is None:
            pairs.append(known.get(origins[found.start()], _NO_TIME))
        else:
            pairs.append((window.start, window.end) if window else _NO_TIME)
    return pairs


def _origins(text: str, hidden: Sequence[Hidden]) -> tuple[str, list[int]]:
    """Give a text with its placeholders, and where each character of it comes from.

    That is its place in the text; for the placeholders -1, -2 and so on.
    """
    pieces: list[str] = []
    origins: list[int] = []
    place = 0
    for number, cover in enumerate(hidden):
        pieces += [text[place : cover.char_start], cover.placeholder]
        origins += [*range(place, cover.char_start), *[-1 - number] * len(cover.placeholder)]
        place = cover.char_end
    return "".join([*pieces, text[place:]]), [*origins, *range(place, len(text))]


def _window(plan: Plan, segment: Segment, cover: Hidden) -> Span | None:
    """Give what of the segment is bleeped because of some hidden characters."""
    span = place_in_sound(segment, cover.char_start, cover.char_end)
    if span is None:
        return None
    bleeps = plan.bleeps
    at = bisect_left(bleeps, span.start, key=lambda bleep: bleep.span.end)
    touched = []
    while at < len(bleeps) and bleeps[at].span.start <= span.end:
        touched.append(bleeps[at].span)
        at += 1
    if not touched:
        return None
    start, end = max(segment.start, touched[0].start), min(segment.end, touched[-1].end)
    return Span(start, end) if start < end else None
