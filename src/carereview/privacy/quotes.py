"""What was said in the time of a moment, as readers may see it."""

from collections.abc import Mapping

from carereview.core.call import Segment, Span
from carereview.core.review import Moment
from carereview.privacy.plan import Plan
from carereview.privacy.safe import RedactedSegment, Safe


def quote(
    plan: Plan, moment: Moment, labels: Mapping[str, Safe], roles: Mapping[str, str]
) -> tuple[RedactedSegment, ...]:
    """Give the words said within a moment by all speakers, in order.

    A point takes the whole segment it lies in; so does a segment without word times.
    """
    span = moment.span
    said = []
    for index, segment in enumerate(plan.transcript.segments):
        if not span.overlaps(segment.start, segment.end):
            continue
        start, end = _within(segment, span) if moment.end is not None else (0, len(segment.text))
        if start < end:
            speaker = segment.speaker
            said.append(plan.segment(index, labels[speaker], roles[speaker], start, end))
    return tuple(said)


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
