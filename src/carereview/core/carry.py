"""What a reviewer decided about words goes with them when their times are corrected.

An exception to the register is found again by the time of its words, and a passage hides the
words that fall into it. So exceptions move with their words, and passages grow until they still
hide all that they hid: the sound that was withheld stays withheld.
"""

from collections.abc import Iterator
from dataclasses import replace

from carereview.core.call import UNKNOWN, Segment, Span, Transcript
from carereview.core.review import Decision, Passage, Review

_Pair = tuple[Segment, Segment]
"""A segment before and after its times were corrected."""


def carried(review: Review, before: Transcript, after: Transcript) -> Review:
    """Give the review for a transcript of the same segments at other times.

    Raises ValueError if it has fewer or more segments.
    """
    pairs = zip(before.segments, after.segments, strict=True)
    moved = [(old, new) for old, new in pairs if old is not new and old != new]
    if not moved:
        return review
    decisions = tuple(_decision(decision, moved) for decision in review.decisions)
    passages = sorted((_passage(p, moved) for p in review.passages), key=lambda p: (p.start, p.id))
    return replace(review, decisions=decisions, passages=tuple(passages))


def _decision(decision: Decision, moved: list[_Pair]) -> Decision:
    spans = list(_places(Span(decision.start, decision.end), moved))
    if not spans:
        return decision
    start, end = min(s.start for s in spans), max(s.end for s in spans)
    return replace(decision, start=start, end=end)


def _passage(passage: Passage, moved: list[_Pair]) -> Passage:
    spans = [*_places(passage.span, moved), passage.span]
    return replace(passage, start=min(s.start for s in spans), end=max(s.end for s in spans))


def _places(span: Span, moved: list[_Pair]) -> Iterator[Span]:
    """Give where the words that lay in a span are now, for each segment that moved.

    Text without times (a segment that lasts no time) lay nowhere, so it is told of no span.
    """
    for old, new in moved:
        if span.start <= old.start < old.end <= span.end:
            yield new.span
        elif old.end > old.start and span.overlaps(old.start, old.end):
            yield _words(span, old, new) or _part(span, old, new)


def _words(span: Span, old: Segment, new: Segment) -> Span | None:
    """Give the new time of the words in a span; None unless all of them have times."""
    if not old.times or not new.times:
        return None
    spans = []
    for at in range(0, len(old.times), 2):
        start, end = old.times[at : at + 2]
        if UNKNOWN in (start, end) or UNKNOWN in new.times[at : at + 2]:
            return None
        if span.overlaps(start, end):
            spans.append(new.times[at : at + 2])
    return Span(min(s[0] for s in spans), max(s[1] for s in spans)) if spans else None


def _part(span: Span, old: Segment, new: Segment) -> Span:
    """Give the same part of the segment as before, by length; all of it where it was all."""
    start, end = max(span.start, old.start), min(span.end, old.end)
    factor = (new.end - new.start) / (old.end - old.start)
    first = new.start + round((start - old.start) * factor)
    return Span(first, max(new.start + round((end - old.start) * factor), first + 1))
