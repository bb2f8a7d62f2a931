"""The first pictures of a recording: short looks all over its length, as many as time allows."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from itertools import islice

import numpy as np
from numpy.typing import NDArray

from carereview.audio.canvas import Canvas
from carereview.audio.source import AudioError, PcmSource

# The first picture has so many looks, the last one at least so many seconds apart: then there are
# at least four in a column of a strip that shows an hour 200 columns wide.
_COARSE, _DENSE_EVERY_S = 256, 4.0
_LOOK_S = 0.05

_Samples = NDArray[np.int16]

# What is seen about a time (s): where it begins (s), lowest and highest samples of each channel.
# None where nothing can be decoded.
Seen = tuple[float, _Samples, _Samples]
Look = Callable[[float], Seen | None]


class Sketch:
    """Looks at a recording, ever closer to each other; what lies between two of them is a guess."""

    def __init__(self, canvas: Canvas, look: Look, cancelled: Callable[[], bool] | None) -> None:
        """To be drawn on a canvas by one thread, while others may draw exactly."""
        self._canvas, self._look, self._cancelled = canvas, look, cancelled
        self._seconds = canvas.count / canvas.per_second
        wanted = max(_COARSE, int(self._seconds / _DENSE_EVERY_S))
        # Of a power of two every beginning of the order is spread over the whole.
        self._count = min(1 << (wanted - 1).bit_length(), canvas.count)
        self._places = _evenly(self._count)
        self._seen: dict[int, Seen] = {}
        self._tried = 0

    def go_on(self, budget_s: float, most: int = _COARSE) -> bool:
        """Draw some more looks, for so many seconds at most; False once all were drawn."""
        until, before = time.monotonic() + budget_s, self._tried
        for place in islice(self._places, most):
            self._tried += 1
            self._see(place)
            if time.monotonic() > until or (self._cancelled is not None and self._cancelled()):
                break
        if self._seen:
            points = sorted(self._seen)
            _, lows, highs = zip(*(self._seen[point] for point in points), strict=True)
            self._canvas.sketch(points, np.stack(lows, axis=1), np.stack(highs, axis=1))
        return self._tried > before

    def _see(self, place: int) -> None:
        count = self._canvas.count
        if self._canvas.is_exact(place * count // self._count):
            return
        seen = self._look(place * self._seconds / self._count)
        if seen is not None:
            point = int(seen[0] * self._canvas.per_second)
            self._seen[min(max(point, 0), count - 1)] = seen


def reading(source: PcmSource) -> Look:
    """Looks that read what they show exactly, where that is quick."""

    def look(at_s: float) -> Seen | None:
        start = min(int(at_s * source.rate), source.frames)
        try:
            samples = source.read(start, max(1, int(source.rate * _LOOK_S)))
        except AudioError:  # whoever draws exactly tells
            return None
        return (at_s, samples.min(axis=0), samples.max(axis=0)) if len(samples) else None

    return look


def _evenly(count: int) -> Iterator[int]:
    """0 to count - 1 in an order whose every beginning is spread over the whole."""
    bits = max(0, (count - 1).bit_length())
    for number in range(1 << bits):
        mirrored = int(format(number, f"0{bits}b")[::-1], 2) if bits else 0
        if mirrored < count:
            yield mirrored
