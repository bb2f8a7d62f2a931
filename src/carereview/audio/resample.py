"""Another sample rate, for a device that does not run at the recording's."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from carereview.audio.source import to_int16

# Input frames on either side that weigh in on an output frame.
_REACH = 16


class Resampler:
    """Windowed-sinc interpolation, streaming; the output lags by 16 input frames at most."""

    def __init__(self, rate: int, device_rate: int, channels: int) -> None:
        """From `rate` to `device_rate`, both in frames per second."""
        self._ratio = rate / device_rate
        # Going down, what the new rate cannot hold is cut off at its half.
        self._cutoff = min(1.0, device_rate / rate)
        self._held = np.zeros((2 * _REACH, channels), np.float32)
        self._at = 0.0  # of the next output frame, in input frames from the start of `_held`

    def convert(self, samples: NDArray[np.int16]) -> NDArray[np.int16]:
        """The next block of input as the next block of output."""
        held = np.concatenate([self._held, samples.astype(np.float32)])
        count = max(0, int(np.ceil((len(samples) - self._at) / self._ratio)))
        places = self._at + np.arange(count) * self._ratio
        first = places.astype(np.int64)
        taps = np.arange(2 * _REACH)
        offset = (places - first)[:, None] + _REACH - 1 - taps
        weights = self._cutoff * np.sinc(self._cutoff * offset)
        weights *= np.cos(np.pi * offset / (2 * _REACH + 2)) ** 2
        out = np.einsum("nt,ntc->nc", weights, held[first[:, None] + taps])
        self._at += count * self._ratio - len(samples)
        self._held = held[len(samples) :]
        return to_int16(out)
