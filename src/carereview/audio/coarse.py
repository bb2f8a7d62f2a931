"""The first picture of a recording: short looks all over its length, as many as time allows."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import numpy as np
from numpy.typing import NDArray

from carereview.audio.source import PcmSource

# At most so many looks of so many seconds each, and not for longer than that: with what it takes
# to open a recording, the picture is there within 0.3 s.
_LOOKS = 256
_LOOK_S = 0.05
_BUDGET_S = 0.08

_Samples = NDArray[np.int16]


def coarse(
    source: PcmSource, count: int, cancelled: Callable[[], bool] | None = None
) -> tuple[_Samples, _Samples]:
    """Lows and highs of shape (channels, count), sampled: what lies between two looks is a guess.

    Each point shows the look at or before it, so a short sound may be missing.
    """
    low, high = np.zeros((2, source.channels, count), np.int16)
    looks = min(_LOOKS, count)
    seen: list[tuple[int, _Samples, _Samples]] = []
    until = time.monotonic() + _BUDGET_S
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
