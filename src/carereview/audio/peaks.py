"""The waveform of a recording: lowest and highest sample of each short stretch.

The first picture is coarse and made from samples of the whole length; then the recording is read
once in blocks, and the picture sharpens from left to right.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from carereview.audio.hold import HoldFinder, Range
from carereview.audio.source import PcmSource

PER_SECOND = 100
# The coarse picture: at most so many looks of so many seconds each, and not for longer than that.
_LOOKS = 256
_LOOK_S = 0.05
_COARSE_BUDGET_S = 0.2
_POINTS_PER_BLOCK = 500
_REPORT_EVERY_S = 0.2

Samples = NDArray[np.int16]


@dataclass(frozen=True)
class Peaks:
    """Lowest and highest samples, each of shape (channels, points).

    Attributes:
        low: lowest sample of each point's stretch.
        high: highest sample of each point's stretch.
        per_second: points in a second of the recording.
        duration_ms: length of the recording.
        done: share that is exact, from 0 to 1; the rest is coarse.
        holds: stretches of hold music in ms, where it was listened for and all was heard.
    """

    low: Samples
    high: Samples
    per_second: float
    duration_ms: int
    done: float = 1.0
    holds: tuple[Range, ...] = ()

    def columns(self, start_ms: int, end_ms: int, count: int) -> tuple[Samples, Samples]:
        """Lows and highs of shape (channels, count) for a stretch drawn `count` columns wide."""
        points = self.low.shape[1]
        if not points or count <= 0:
            empty = np.zeros((self.low.shape[0], max(0, count)), np.int16)
            return empty, empty
        borders = np.linspace(start_ms, end_ms, count + 1)[:-1] * self.per_second / 1000
        starts = np.clip(borders.astype(np.int64), 0, points - 1)
        stop = int(np.clip(np.ceil(end_ms * self.per_second / 1000), starts[-1] + 1, points))
        low = np.minimum.reduceat(self.low[:, :stop], starts, axis=1)
        high = np.maximum.reduceat(self.high[:, :stop], starts, axis=1)
        return low, high


def peaks(
    source: PcmSource,
    per_second: int = PER_SECOND,
    progress: Callable[[Peaks], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    music: HoldFinder | None = None,
) -> Peaks:
    """The waveform of a recording, in constant memory but for the result.

    Args:
        source: the recording; read from front to back, so give it a handle of its own.
        per_second: points in a second.
        progress: is given the picture so far, first coarse and then ever sharper.
        cancelled: asked between blocks; once true, what is there is returned, with `done` < 1.
        music: is given the samples as they are read, so that they are decoded once.

    Raises:
        AudioError: the recording is damaged.
    """
    count = -(-source.frames * per_second // source.rate)
    borders = np.arange(count + 1, dtype=np.int64) * source.rate // per_second
    borders[-1:] = source.frames
    low, high = _coarse(source, count, cancelled) if progress else _flat(source, count)
    duration_ms = round(source.frames * 1000 / source.rate)

    def picture(done: float) -> Peaks:
        return Peaks(low.copy(), high.copy(), per_second, duration_ms, done)

    if progress:
        progress(picture(0.0))
    reported = time.monotonic()
    for first in range(0, count, _POINTS_PER_BLOCK):
        if cancelled is not None and cancelled():
            return picture(first / count)
        last = min(first + _POINTS_PER_BLOCK, count)
        samples = _read(source, borders[first : last + 1])
        _fill(samples, borders[first : last + 1], low[:, first:last], high[:, first:last])
        if music is not None:
            music.feed(samples)
        if progress and time.monotonic() - reported > _REPORT_EVERY_S:
            reported = time.monotonic()
            progress(picture(last / count))
    holds = () if music is None else music.ranges()
    return Peaks(low, high, per_second, duration_ms, holds=holds)


def _flat(source: PcmSource, count: int) -> tuple[Samples, Samples]:
    shape = (source.channels, count)
    return np.zeros(shape, np.int16), np.zeros(shape, np.int16)


def _read(source: PcmSource, borders: NDArray[np.int64]) -> Samples:
    return source.read(int(borders[0]), int(borders[-1] - borders[0]))


def _fill(samples: Samples, borders: NDArray[np.int64], low: Samples, high: Samples) -> None:
    """Exact lows and highs between the borders of one block of points."""
    if not len(samples):
        return
    # reduceat over the long axis is 25 times faster than a reshape to (points, n, channels).
    starts = np.minimum(borders[:-1] - borders[0], len(samples) - 1)
    low[:] = np.minimum.reduceat(samples, starts, axis=0).T
    high[:] = np.maximum.reduceat(samples, starts, axis=0).T


def _coarse(
    source: PcmSource, count: int, cancelled: Callable[[], bool] | None
) -> tuple[Samples, Samples]:
    """A picture from short looks all over the recording, as many as time allows."""
    low, high = _flat(source, count)
    looks = min(_LOOKS, count)
    seen: list[tuple[int, Samples, Samples]] = []
    until = time.monotonic() + _COARSE_BUDGET_S
    for index in _evenly(looks):
        if time.monotonic() > until or (cancelled is not None and cancelled()):
            break
        start = index * source.frames // looks
        samples = source.read(start, max(1, int(source.rate * _LOOK_S)))
        if len(samples):
            seen.append((index * count // looks, samples.min(axis=0), samples.max(axis=0)))
    seen.sort(key=lambda look: look[0])
    ends = [*(point for point, _, _ in seen[1:]), count]
    for (point, lowest, highest), end in zip(seen, ends, strict=False):
        low[:, point:end] = lowest[:, None]
        high[:, point:end] = highest[:, None]
    return low, high


def _evenly(count: int) -> Iterator[int]:
    """0 to count - 1 in an order whose every beginning is spread over the whole."""
    bits = max(0, (count - 1).bit_length())
    for number in range(1 << bits):
        mirrored = int(format(number, f"0{bits}b")[::-1], 2) if bits else 0
        if mirrored < count:
            yield mirrored
