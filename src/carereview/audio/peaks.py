"""The waveform of a recording: lowest and highest sample of each short stretch."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from carereview.audio.hold import Range

PER_SECOND = 100

Samples = NDArray[np.int16]


@dataclass(frozen=True)
class Peaks:
    """Lowest and highest samples, each of shape (channels, points).

    Attributes:
        low: lowest sample of each point's stretch.
        high: highest sample of each point's stretch.
        per_second: points in a second of the recording.
        duration_ms: length of the recording.
        done: share that is exact, from 0 to 1; the rest is sampled, and may lack short sounds.
        holds: stretches of hold music in ms, where it was listened for and all was heard.
        gap_ms: the longest stretch that is a guess, between two samples; 0 once all is exact.
    """

    low: Samples
    high: Samples
    per_second: float
    duration_ms: int
    done: float = 1.0
    holds: tuple[Range, ...] = ()
    gap_ms: int = 0

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
