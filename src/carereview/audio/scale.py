"""Milliseconds of a listener and frames of a recording, each in terms of the other."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from carereview.audio.plan import Span, merged
from carereview.audio.source import to_frames, to_ms


@dataclass(frozen=True)
class Scale:
    """The measures of one recording.

    Attributes:
        rate: frames in a second.
        frames: its length; what lies outside is brought to the nearest end.
    """

    rate: int = 1000
    frames: int = 0

    def ms(self, frame: int) -> int:
        """The time of a frame."""
        return to_ms(frame, self.rate)

    def frame(self, ms: int) -> int:
        """The frame at a time."""
        return max(0, min(to_frames(ms, self.rate), self.frames))

    def span(self, start_ms: int, end_ms: int) -> Span:
        """The frames between two times; none where the end is not after the start."""
        start = self.frame(start_ms)
        return Span(start, max(start, self.frame(end_ms)))

    def spans(self, ranges_ms: Iterable[tuple[int, int]]) -> tuple[Span, ...]:
        """The frames of several stretches, sorted and apart."""
        return merged([self.span(start, end) for start, end in ranges_ms])

    def range_ms(self, span: Span) -> tuple[int, int]:
        """The times a span begins and ends."""
        return self.ms(span.start), self.ms(span.end)
