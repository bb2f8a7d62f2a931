"""The waveform while it is drawn: sampled at first, exact where the recording was read."""

from __future__ import annotations

import threading
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from carereview.audio.hold import Range
from carereview.audio.peaks import Peaks
from carereview.audio.source import PcmSource

POINTS_PER_BLOCK = 500

# Samples of shape (n, channels) from a frame on, as `PcmSource.read` gives them.
Read = Callable[[int, int], NDArray[np.int16]]


class Canvas:
    """Lowest and highest samples of each point; threads may draw stretches side by side."""

    def __init__(self, source: PcmSource, per_second: int) -> None:
        """Nothing but silence, as long as the recording."""
        self.per_second = per_second
        self.count = -(-source.frames * per_second // source.rate)
        self.low, self.high = np.zeros((2, source.channels, self.count), np.int16)
        self._frames, self._rate = source.frames, source.rate
        self._lock = threading.Lock()
        self._drawn = 0

    def picture(self, holds: tuple[Range, ...] = ()) -> Peaks:
        """What is drawn so far."""
        done = self._drawn / self.count if self.count else 1.0
        duration_ms = round(self._frames * 1000 / self._rate)
        return Peaks(self.low.copy(), self.high.copy(), self.per_second, duration_ms, done, holds)

    @property
    def is_done(self) -> bool:
        """True once every point was drawn."""
        return self._drawn == self.count

    def borders(self, first: int, last: int, rate: int) -> NDArray[np.int64]:
        """Where points begin, and where the last of them ends, in frames at a rate."""
        points = np.arange(first, last + 1, dtype=np.int64)
        end = -(-self._frames * rate // self._rate)
        return np.minimum(points * rate // self.per_second, end)

    def draw(self, read: Read, rate: int, first: int, last: int) -> NDArray[np.int16]:
        """Draw the points from `first` to before `last` exactly, and give their samples.

        Raises:
            AudioError: the recording is damaged there.
        """
        borders = self.borders(first, last, rate)
        samples = read(int(borders[0]), int(borders[-1] - borders[0]))
        if len(samples):
            # reduceat is 25 times faster than a reshape to (points, n, channels), and along rows
            # twice to ten times faster than down columns.
            starts, rows = np.minimum(borders[:-1] - borders[0], len(samples) - 1), samples.T
            self.low[:, first:last] = np.minimum.reduceat(rows, starts, axis=1)
            self.high[:, first:last] = np.maximum.reduceat(rows, starts, axis=1)
        with self._lock:
            self._drawn += last - first
        return samples
