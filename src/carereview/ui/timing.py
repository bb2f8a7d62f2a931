"""The timing mode: which border is being moved, and what was set last. It knows no Textual."""

from dataclasses import dataclass

from carereview.core.call import Span, Transcript
from carereview.core.carry import carried
from carereview.core.retime import Border, set_border, set_word
from carereview.ui.open_call import OpenCall

REPLAYED_MS = 800
"""So much is heard on the inner side of a border: a word and a half."""


@dataclass(frozen=True, slots=True)
class Timing:
    """What is worked on. `anchor` is the segment set last as a whole, `tapped` the one tapped."""

    border: Border = Border.START
    anchor: int | None = None
    tapped: int | None = None


def target(call: OpenCall) -> Span | None:
    """Give the stretch whose borders are moved: the selected words, else the segment."""
    if call.segment is None:
        return None
    words = call.chosen_words
    if not words:
        return call.segment.span
    low, high = _free(call)
    start = words[0].start
    end = words[-1].end
    return Span(low if start is None else start, high if end is None else end)


def _free(call: OpenCall) -> tuple[int, int]:
    """Give where words without times may lie."""
    assert call.segment is not None and call.words is not None
    first, last = call.words
    words = call.segment.words()
    before = [word.end for word in words[:first] if word.end is not None]
    after = [word.start for word in words[last + 1 :] if word.start is not None]
    return (before or [call.segment.start])[-1], (after or [call.segment.end])[0]


def place(call: OpenCall, timing: Timing) -> int | None:
    """Give the time (ms) of the border that is being moved."""
    span = target(call)
    if span is None:
        return None
    return span.start if timing.border is Border.START else span.end


def moved(call: OpenCall, timing: Timing, ms: int) -> Transcript:
    """Move the border to a time."""
    if not call.words:
        return set_border(call.transcript, call.cursor, timing.border, ms)
    word = call.words[0 if timing.border is Border.START else 1]
    return set_word(call.transcript, call.cursor, word, timing.border, ms)


def replayed(call: OpenCall, timing: Timing) -> Span | None:
    """Give what to play to judge the border: what lies just inside."""
    at = place(call, timing)
    if at is None:
        return None
    if timing.border is Border.START:
        return Span(at, at + REPLAYED_MS)
    return Span(max(at - REPLAYED_MS, 0), at)


def edit(call: OpenCall, after: Transcript, topic: str = "") -> tuple[bool, bool]:
    """Put a transcript with other times on the desk; undecided is nothing that was decided.

    Gives whether anything changed, and whether passages grew to go on hiding what they hid.
    """
    review = carried(call.review, call.transcript, after)
    grew = review.passages != call.review.passages
    return call.edit(transcript=after, review=review, topic=topic), grew
