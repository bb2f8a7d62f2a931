"""What is to be played: the way through a recording, and how it should sound. Pure values.

A route is measured in *distance*: frames of the recording played since its start, counted on
through jumps and loops. Whatever stretches or buffers sound only has to remember distances.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum


class Channel(StrEnum):
    """Which party is heard."""

    BOTH = "both"
    LEFT = "left"
    RIGHT = "right"
    SWAP = "swap"


@dataclass(frozen=True)
class Span:
    """Frames from `start` up to but not including `end`."""

    start: int
    end: int

    def __len__(self) -> int:
        return max(0, self.end - self.start)


@dataclass(frozen=True)
class Route:
    """Spans to play one after the other, and then spans to repeat for ever."""

    spans: tuple[Span, ...]
    repeat: tuple[Span, ...] = ()

    def locate(self, distance: int) -> Span | None:
        """The frame at a distance and the end of its span; None where the route is at its end."""
        found = _locate(self.spans, distance)
        lap = sum(map(len, self.repeat))
        if found is None and lap:
            after = distance - sum(map(len, self.spans))
            found = _locate(self.repeat, after % lap)
        return found

    def end(self) -> int:
        """The frame where the route ends, for one that does."""
        return self.spans[-1].end if self.spans else 0


@dataclass(frozen=True)
class Plan:
    """What the listener asked for, all in one value.

    Attributes:
        frames: length of the recording.
        stop: frame to stop at, when before the end.
        loop: span to repeat.
        only: spans to play in their order, leaving out the rest (a listening queue).
        skips: spans to leave out (silence, hold); sorted, apart from each other.
        masks: spans to silence (hidden passages); sorted, apart from each other.
        bleep_rate: with this many frames a second, masks hold the tone of a bleep; 0 is silence.
        speed: 0.5 to 3.0, without change of pitch.
        gain: factor on the samples, 1.0 leaves them as they are.
        channel: which party is heard.
    """

    frames: int
    stop: int | None = None
    loop: Span | None = None
    only: tuple[Span, ...] = ()
    skips: tuple[Span, ...] = ()
    masks: tuple[Span, ...] = ()
    bleep_rate: int = 0
    speed: float = 1.0
    gain: float = 1.0
    channel: Channel = Channel.BOTH

    def route_from(self, frame: int) -> Route:
        """The way to play from a frame: into the loop, through the queue, or to the end."""
        if self.loop is not None and len(self.loop):
            first = frame if frame < self.loop.end else self.loop.start
            lap = self._without_skips(self.loop)
            repeat = lap if sum(map(len, lap)) else (self.loop,)
            return Route(self._without_skips(Span(first, self.loop.end)), repeat)
        if self.only:
            return Route(_rest_of(self.only, frame))
        end = self.frames if self.stop is None else min(self.stop, self.frames)
        return Route(self._without_skips(Span(frame, end)))

    def back_from(self, frame: int, by: int) -> int:
        """A frame so much earlier, but in the same stretch of a queue."""
        within = [span.start for span in self.only if span.start <= frame < span.end]
        return max(frame - by, *within, 0)

    def once(self, span: Span, speed: float | None) -> Plan:
        """The plan for one span alone, at another speed if one is given."""
        speed = self.speed if speed is None else speed
        return replace(self, loop=None, only=(), skips=(), stop=span.end, speed=speed)

    def _without_skips(self, span: Span) -> tuple[Span, ...]:
        kept = []
        at = span.start
        for skip in self.skips:
            if skip.end > at and skip.start < span.end:
                kept.append(Span(at, max(at, skip.start)))
                at = skip.end
        kept.append(Span(at, max(at, span.end)))
        # The last part stays even when it is empty: a route knows its end by it.
        return (*(part for part in kept[:-1] if len(part)), kept[-1])


def merged(spans: Sequence[Span]) -> tuple[Span, ...]:
    """The same frames as sorted spans that neither touch nor overlap."""
    out: list[Span] = []
    for span in sorted((span for span in spans if len(span)), key=lambda span: span.start):
        if out and span.start <= out[-1].end:
            out[-1] = Span(out[-1].start, max(out[-1].end, span.end))
        else:
            out.append(span)
    return tuple(out)


def _locate(spans: Sequence[Span], distance: int) -> Span | None:
    for span in spans:
        if distance < len(span):
            return Span(span.start + distance, span.end)
        distance -= len(span)
    return None


def _rest_of(spans: tuple[Span, ...], frame: int) -> tuple[Span, ...]:
    """What is left of a queue from a frame on; the whole queue when the frame is not in it."""
    for index, span in enumerate(spans):
        if span.start <= frame < span.end:
            return (Span(frame, span.end), *spans[index + 1 :])
    return spans
