"""The waveform while it is drawn: sketched at first, exact where the recording was read."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from carereview.audio.hold import Range
from carereview.audio.peaks import Peaks
from carereview.audio.source import PcmSource

POINTS_PER_BLOCK = 500

_Samples = NDArray[np.int16]
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
        self._exact, self._seen = np.zeros((2, self.count), bool)

    def picture(self, holds: tuple[Range, ...] = ()) -> Peaks:
        """What is drawn so far."""
        duration_ms = round(self._frames * 1000 / self._rate)
        with self._lock:
            low, high, done = self.low.copy(), self.high.copy(), self.share
            gap_ms = round(self._widest_gap() * 1000 / self.per_second)
        return Peaks(low, high, self.per_second, duration_ms, done, holds, gap_ms)

    def _widest_gap(self) -> int:
        """The most points in a row that are a guess."""
        known = np.flatnonzero(self._exact | self._seen)
        return int(np.diff(known, prepend=-1, append=self.count).max(initial=1)) - 1

    @property
    def share(self) -> float:
        """How much is exact, from 0 to 1."""
        return int(np.count_nonzero(self._exact)) / self.count if self.count else 1.0

    @property
    def is_done(self) -> bool:
        """True once every point was drawn."""
        return bool(self._exact.all())

    def is_exact(self, point: int) -> bool:
        """True once a point was drawn."""
        return bool(self._exact[point])

    def forget(self) -> None:
        """Take all for a sketch that was drawn, to draw it again."""
        with self._lock:
            self._exact[:] = False

    def sketch(self, points: Sequence[int], lows: _Samples, highs: _Samples) -> None:
        """Show what was seen at points, in order, from each up to the next; all exact stays.

        `lows` and `highs` are of shape (channels, points).
        """
        lengths = np.diff([0, *points[1:], self.count])
        with self._lock:
            rest = ~self._exact
            self.low[:, rest] = np.repeat(lows, lengths, axis=1)[:, rest]
            self.high[:, rest] = np.repeat(highs, lengths, axis=1)[:, rest]
            self._seen[list(points)] = True

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
            low = np.minimum.reduceat(rows, starts, axis=1)
            high = np.maximum.reduceat(rows, starts, axis=1)
        else:
            low, high = np.zeros((2, len(self.low), last - first), np.int16)
        with self._lock:
            self.low[:, first:last], self.high[:, first:last] = low, high
            self._exact[first:last] = True
        return samples
