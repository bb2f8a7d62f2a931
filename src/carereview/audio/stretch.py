"""Faster or slower at the same pitch: WSOLA, streaming, with a map back to the input.

Waveform Similarity Overlap-Add (Verhelst and Roelands, ICASSP 1993): windows are taken from the
input at the new pace, each one shifted by up to a tolerance to where it continues the previous
one best, and added together half overlapped. On speech this sounds better than a phase vocoder.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from carereview.audio.source import to_int16

# 40 ms hold two periods of the deepest voice; shifts of 10 ms reach the next period of 100 Hz.
_WINDOW_S = 0.040
_TOLERANCE_S = 0.010
# The coarse search compares at about this rate: it keeps pitch and costs little.
_COARSE_HZ = 5500


class Stretcher:
    """Feed blocks in, pull blocks out; each knows the input frames it stands for."""

    def __init__(self, rate: int, channels: int, speed: float) -> None:
        """`speed` 2.0 makes the output half as long. Tuned for 0.5 to 3."""
        self._hop = max(2, round(rate * _WINDOW_S / 2))
        self._tolerance = max(1, round(rate * _TOLERANCE_S))
        self._step = max(1, rate // _COARSE_HZ)
        self._speed = speed
        window = np.hanning(2 * self._hop + 1)[:-1].astype(np.float32)
        self._rise = window[: self._hop, None]
        self._fall = window[self._hop :, None]
        self._input = np.zeros((0, channels), np.float32)
        self._base = 0  # input frame that self._input starts at
        self._fed = 0
        self._made = 0
        self._previous = 0  # where the last window was taken
        self._tail: NDArray[np.float32] | None = None
        self._finished = False
        self.drained = False

    def feed(self, samples: NDArray[np.int16]) -> None:
        """Append input of shape (n, channels)."""
        self._input = np.concatenate([self._input, samples.astype(np.float32)])
        self._fed += len(samples)

    def finish(self) -> None:
        """Say that no more input comes; what is left is pulled out then."""
        self._finished = True

    def pull(self) -> tuple[NDArray[np.int16], float, float] | None:
        """One hop of output with the input frames it begins and ends at; None: feed more."""
        if self.drained:
            return None
        wanted = round(self._made * self._hop * self._speed)
        stands_for = self._hop * self._speed
        reach = wanted + max(self._tolerance + 2 * self._hop, stands_for)
        if reach > self._fed and not self._finished:
            return None
        if wanted >= self._fed:
            self.drained = True
            return None
        at = self._best_place(wanted)
        window = self._slice(at, 2 * self._hop)
        head = window[: self._hop]
        if self._tail is not None:
            head = head * self._rise + self._tail
        self._tail = window[self._hop :] * self._fall
        self._previous = at
        self._made += 1
        self._forget(min(at + self._hop, round(self._made * self._hop * self._speed)))
        return self._output(head, wanted)

    def _output(
        self, samples: NDArray[np.float32], wanted: int
    ) -> tuple[NDArray[np.int16], float, float]:
        end = min(wanted + self._hop * self._speed, float(self._fed))
        count = len(samples)
        if end - wanted < self._hop * self._speed:  # the end: as long as the input that is left
            count = max(1, round((end - wanted) / self._speed))
        return to_int16(samples[:count]), float(wanted), end

    def _best_place(self, wanted: int) -> int:
        """Near the wanted place, where the input looks most like what would have come next."""
        if self._tail is None:
            return wanted
        follows = self._previous + self._hop
        target = self._mono(follows, self._hop)
        low = max(self._base, wanted - self._tolerance)
        high = min(wanted + self._tolerance, self._fed - self._hop)
        if high <= low or len(target) < self._hop:
            return wanted
        region = self._mono(low, high - low + self._hop)
        if self._step == 1:
            return low + _best_lag(region, target)
        coarse = _best_lag(region[:: self._step], target[:: self._step]) * self._step
        first = max(0, coarse - self._step)
        last = min(high - low, coarse + self._step)
        return low + first + _best_lag(region[first : last + self._hop], target)

    def _slice(self, start: int, count: int) -> NDArray[np.float32]:
        part = self._input[start - self._base : start - self._base + count]
        if len(part) == count:
            return part
        return np.concatenate([part, np.zeros((count - len(part), part.shape[1]), np.float32)])

    def _mono(self, start: int, count: int) -> NDArray[np.float32]:
        part: NDArray[np.float32] = self._input[start - self._base : start - self._base + count]
        return np.ascontiguousarray(part.sum(axis=1))

    def _forget(self, before: int) -> None:
        """Let go of input that no window can reach any more, now and then."""
        spare = before - self._tolerance - self._base
        if spare > 8 * self._hop:
            self._input = self._input[spare:].copy()
            self._base += spare


def _best_lag(region: NDArray[np.float32], target: NDArray[np.float32]) -> int:
    """The lag with the highest normalised cross-correlation."""
    products = np.correlate(region, target, "valid")
    energy = np.cumsum(np.concatenate([[0.0], region.astype(np.float64) ** 2]))
    norms = np.sqrt(np.maximum(energy[len(target) :] - energy[: -len(target)], 1.0))
    return int(np.argmax(products / norms))
