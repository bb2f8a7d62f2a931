"""What the skip mode leaves out, and what a listening queue plays: stretches of time."""

from collections.abc import Iterable, Sequence

from carereview.core.call import Span, Transcript
from carereview.core.hold import is_hold, merge_spans, without
from carereview.core.review import Moment
from carereview.core.timeline import Timeline

AROUND_MS = 1500
"""So much is played before and after each stretch of a queue, to tell what it is about."""

_PAUSE_KEPT_MS = 200
"""So much of a pause stays at each side: without any, turns run into each other."""

_WORTH_MS = 600
"""Less than this is not worth a jump."""

_POINT_MS = 3000
"""How long a moment without an end is listened to, where no segment tells."""


def skipped(
    transcript: Transcript,
    holds: Iterable[Span],
    heard_holds: Iterable[Span],
    silences: Iterable[Span],
) -> tuple[Span, ...]:
    """Give what to leave out: time on hold and silence, but never music while somebody speaks.

    `holds` are known from transcript and moments; `heard_holds` were only found in the sound,
    which can take a voice for music: what the transcript says was spoken then is played.
    """
    spoken = [segment.span for segment in transcript.segments if not is_hold(segment)]
    pauses = [Span(s.start + _PAUSE_KEPT_MS, s.end - _PAUSE_KEPT_MS) for s in silences]
    found = [*holds, *without(heard_holds, spoken), *pauses]
    joined = merge_spans([span for span in found if span.end > span.start])
    return tuple(span for span in joined if span.end - span.start >= _WORTH_MS)


def ends(transcript: Transcript) -> tuple[int, ...]:
    """Give where to pause for somebody who writes down: the end of each segment that is spoken."""
    return tuple(sorted({s.end for s in transcript.segments if s.end > s.start and not is_hold(s)}))


def moment_queue(
    moments: Sequence[Moment], transcript: Transcript, timeline: Timeline
) -> tuple[Span, ...]:
    """Give what to play to hear every moment, with what is said around it."""
    spans = [_span(moment, transcript, timeline) for moment in moments]
    return with_around(spans)


def _span(moment: Moment, transcript: Transcript, timeline: Timeline) -> Span:
    if moment.end is not None:
        return moment.span
    index = timeline.heard(moment.start)
    end = moment.start + _POINT_MS if index is None else transcript.segments[index].end
    return Span(moment.start, max(end, moment.start + 1))


def with_around(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Widen spans by what is said around them; those that meet then are one."""
    wide = [Span(max(span.start - AROUND_MS, 0), span.end + AROUND_MS) for span in spans]
    return merge_spans(wide)
