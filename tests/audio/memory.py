"""A recording in memory."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


class MemorySource:
    """Implements `PcmSource` over an array of shape (n, channels)."""

    def __init__(self, samples: NDArray[np.int16], rate: int) -> None:
        self.samples, self.rate = samples, rate
        self.frames, self.channels = samples.shape
        self.closed = False

    def read(self, start: int, n: int) -> NDArray[np.int16]:
        return self.samples[max(0, start) : max(0, start) + max(0, n)]

    def close(self) -> None:
        self.closed = True
