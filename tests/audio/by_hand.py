"""A clock that only moves when told, and what plays by it: a recording and a flaky device."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from carereview.audio.players.clock import ClockPlayer
from carereview.audio.players.player import Heard, Phase


class Clock:
    """Seconds, moved by hand."""

    now = 100.0

    def __call__(self) -> float:
        return self.now

    def pass_ms(self, ms: float) -> None:
        self.now += ms / 1000


class Recording:
    """Ten seconds at 8 kHz, never decoded."""

    rate, channels, frames = 8000, 1, 80_000
    closed = False

    def read(self, start: int, n: int) -> NDArray[np.int16]:
        raise AssertionError("a clock needs no samples")

    def close(self) -> None:
        self.closed = True


class FlakyPlayer(ClockPlayer):
    """A clock that can be made to lose its device."""

    name = "flaky"
    lost: str | None = None

    def heard(self) -> Heard:
        heard = super().heard()
        return heard if self.lost is None else Heard(heard.frame, Phase.LOST, self.lost)

    def recover(self) -> bool:
        return self.lost is None
