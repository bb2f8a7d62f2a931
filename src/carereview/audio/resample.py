"""Another sample rate, for a device that does not run at the recording's."""

from __future__ import annotations

from math import gcd

import numpy as np
from numpy.typing import NDArray

from carereview.audio.source import to_int16

# Input frames on either side that weigh in on an output frame.
_REACH = 16


class Resampler:
    """Windowed-sinc interpolation, streaming; the output lags by 16 input frames."""

    def __init__(self, rate: int, device_rate: int, channels: int) -> None:
        """From `rate` to `device_rate`, both in frames per second."""
        common = gcd(rate, device_rate)
        self._up, self._down = device_rate // common, rate // common
        self._weights = _table(self._up, min(1.0, device_rate / rate))
        self._held = np.zeros((2 * _REACH, channels), np.float32)
        self._at = 0  # of the next output frame after the start of `_held`, in 1/up input frames

    def convert(self, samples: NDArray[np.int16]) -> NDArray[np.int16]:
        """The next block of input as the next block of output."""
        held = np.concatenate([self._held, samples.astype(np.float32)])
        count = max(0, -(-(len(samples) * self._up - self._at) // self._down))
        places = self._at + np.arange(count) * self._down
        first, phase = np.divmod(places, self._up)
        reached = held[first[:, None] + np.arange(2 * _REACH)]
        out = np.matmul(self._weights[phase][:, None, :], reached)[:, 0]
        self._at += count * self._down - len(samples) * self._up
        self._held = held[len(samples) :]
        return to_int16(out)


def _table(phases: int, cutoff: float) -> NDArray[np.float32]:
    """What each of the input frames around weighs, for each place between two of them.

    Going down, what the new rate cannot hold is cut off at its half. Each row adds up to 1.
    """
    offset = np.arange(phases)[:, None] / phases + _REACH - 1 - np.arange(2 * _REACH)
    weights = np.sinc(cutoff * offset) * np.cos(np.pi * offset / (2 * _REACH + 2)) ** 2
    table: NDArray[np.float32] = weights / weights.sum(axis=1, keepdims=True)
    return table.astype(np.float32)
