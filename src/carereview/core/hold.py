"""Time on hold, as far as transcript and moments tell it."""

import re
from bisect import bisect_right
from collections.abc import Iterable

from carereview.core.call import Segment, Span, Transcript
from carereview.core.review import Part, Review

HOLD_TAG = "hold"

# A segment is hold music when its whole text is a sound description (in brackets or between
# notes, as subtitlers write them) that speaks of music or waiting in one of our languages.
_DESCRIPTION = re.compile(
    r"\s*(?:(?:(?:\[[^\[\]]*\]|\([^()]*\)|\*[^*]*\*)[\s.]*)+|[♪♫#].*)", re.DOTALL
)
_HOLD_WORDS = re.compile(
    r"[♪♫]|musi[ckq]|attente|patient|hold|warte|attesa|hintergrundmusik", re.IGNORECASE
)
_RINGING_WORDS = re.compile(
    r"\bring(?:ing|s|tone)?\b|sonnerie|freizeichen|klingel|läutet|squill|libero", re.IGNORECASE
)


def is_description(segment: Segment) -> bool:
    """Tell whether the segment describes a sound instead of words that somebody said."""
    return bool(_DESCRIPTION.fullmatch(segment.text))


def is_hold(segment: Segment) -> bool:
    """Tell whether the segment describes hold music instead of words that somebody said."""
    return is_description(segment) and bool(_HOLD_WORDS.search(segment.text))


def is_ringing(segment: Segment) -> bool:
    """Tell whether the segment describes a telephone that rings at the other end."""
    return is_description(segment) and bool(_RINGING_WORDS.search(segment.text))


def hold_spans(transcript: Transcript, review: Review) -> tuple[Span, ...]:
    """Give the stretches on hold: described in the transcript, marked or noted by the reviewer."""
    return with_marked(described_holds(transcript), review)


def described_holds(transcript: Transcript) -> tuple[Span, ...]:
    """Give the segments that describe hold music: the part that reads the whole transcript."""
    return tuple(segment.span for segment in transcript.segments if is_hold(segment))


def with_marked(described: tuple[Span, ...], review: Review) -> tuple[Span, ...]:
    """Add the stretches that the reviewer marked with the hold tag, and apply the corrections."""
    marked = [m.span for m in review.moments if HOLD_TAG in m.tags and m.end is not None]
    noted = [one.span for one in review.account if one.part is Part.HOLD]
    other = [one.span for one in review.account if one.part is not Part.HOLD]
    return merge_spans([*without([*described, *marked], other), *without(noted, _stronger(review))])


def _stronger(review: Review) -> list[Span]:
    """Give the corrections that count more than one to hold, where they overlap."""
    parts = list(Part)
    rank = parts.index(Part.HOLD)
    return [one.span for one in review.account if parts.index(one.part) < rank]


def merge_spans(spans: list[Span], gap: int = 0) -> tuple[Span, ...]:
    """Join spans that overlap or lie at most `gap` ms apart, in order of time."""
    merged: list[Span] = []
    for span in sorted(spans, key=lambda s: (s.start, s.end)):
        if merged and span.start <= merged[-1].end + gap:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return tuple(merged)


def without(spans: Iterable[Span], others: Iterable[Span]) -> list[Span]:
    """Give what is left of spans when others are cut out, in order of time."""
    cuts = merge_spans([cut for cut in others if cut.end > cut.start])
    ends = [cut.end for cut in cuts]
    left: list[Span] = []
    for span in spans:
        start = span.start
        for at in range(bisect_right(ends, start), len(cuts)):
            cut = cuts[at]
            if cut.start >= span.end:
                break
            if cut.start > start:
                left.append(Span(start, cut.start))
            start = cut.end
        if start < span.end:
            left.append(Span(start, span.end))
    return sorted(left, key=lambda span: span.start)


def total(spans: tuple[Span, ...]) -> int:
    """Add up the length of spans that do not overlap, in milliseconds."""
    return sum(span.end - span.start for span in spans)
