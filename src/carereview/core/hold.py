"""Time on hold, as far as transcript and moments tell it."""

import re

from carereview.core.call import Segment, Span, Transcript
from carereview.core.review import Review

HOLD_TAG = "hold"

# A segment is hold music when its whole text is a sound description (in brackets or between
# notes, as subtitlers write them) that speaks of music or waiting in one of our languages.
_DESCRIPTION = re.compile(r"^\s*(?:[\[(*].*[\])*]|[♪♫#].*)\s*$", re.DOTALL)
_HOLD_WORDS = re.compile(
    r"[♪♫]|musi[ckq]|attente|patient|hold|warte|attesa|hintergrundmusik", re.IGNORECASE
)


def is_hold(segment: Segment) -> bool:
    """Tell whether the segment describes hold music instead of words that somebody said."""
    text = segment.text
    return bool(_DESCRIPTION.match(text) and _HOLD_WORDS.search(text))


def hold_spans(transcript: Transcript, review: Review) -> tuple[Span, ...]:
    """Give the stretches on hold: described in the transcript, or marked with the hold tag."""
    return with_marked(described_holds(transcript), review)


def described_holds(transcript: Transcript) -> tuple[Span, ...]:
    """Give the segments that describe hold music: the part that reads the whole transcript."""
    return tuple(segment.span for segment in transcript.segments if is_hold(segment))


def with_marked(described: tuple[Span, ...], review: Review) -> tuple[Span, ...]:
    """Add the stretches that the reviewer marked with the hold tag."""
    marked = [m.span for m in review.moments if HOLD_TAG in m.tags and m.end is not None]
    return merge_spans([*described, *marked])


def merge_spans(spans: list[Span], gap: int = 0) -> tuple[Span, ...]:
    """Join spans that overlap or lie at most `gap` ms apart, in order of time."""
    merged: list[Span] = []
    for span in sorted(spans, key=lambda s: (s.start, s.end)):
        if merged and span.start <= merged[-1].end + gap:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return tuple(merged)


def total(spans: tuple[Span, ...]) -> int:
    """Add up the length of spans that do not overlap, in milliseconds."""
    return sum(span.end - span.start for span in spans)
