"""What was said in the time of a moment: which characters of which segments."""

from collections.abc import Iterator
from typing import NamedTuple

from carereview.core.call import Segment, Span, Transcript
from carereview.core.review import Moment


class Said(NamedTuple):
    """Characters of a segment, by its index; end excluded."""

    segment: int
    char_start: int
    char_end: int


def said_in(transcript: Transcript, moment: Moment) -> Iterator[Said]:
    """Give the words said within a moment by all speakers, in order.

    A point takes the whole segment it lies in; so does a segment without word times.
    """
    span = moment.span
    for index, segment in enumerate(transcript.segments):
        if not span.overlaps(segment.start, segment.end):
            continue
        start, end = _within(segment, span) if moment.end is not None else (0, len(segment.text))
        if start < end:
            yield Said(index, start, end)


def raw_quote(transcript: Transcript, moment: Moment) -> str:
    """Give the words of a moment as they were said: PRIVATE."""
    said = said_in(transcript, moment)
    return " ".join(transcript.segments[s.segment].text[s.char_start : s.char_end] for s in said)


def _within(segment: Segment, span: Span) -> tuple[int, int]:
    """Give the characters from the first word in the span to the last."""
    if not segment.times:
        return 0, len(segment.text)
    words = [
        word
        for word in segment.words()
        if word.start is None or word.end is None or span.overlaps(word.start, word.end)
    ]
    return (words[0].char_start, words[-1].char_end) if words else (0, 0)
