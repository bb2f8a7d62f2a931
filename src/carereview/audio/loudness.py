"""How loud a listener hears a recording."""

from __future__ import annotations

from dataclasses import dataclass

MAX_GAIN_DB = 24.0


@dataclass(frozen=True)
class Loudness:
    """Volume from 0 to 100, and amplification of a quiet recording in decibels."""

    volume: int = 100
    gain_db: float = 0.0

    @property
    def factor(self) -> float:
        """What samples are multiplied by: 1 at full volume without gain."""
        # A square makes equal steps sound about equal.
        return (self.volume / 100) ** 2 * 10 ** (self.gain_db / 20)

    def at_volume(self, volume: int) -> Loudness:
        """The same gain at another volume, brought to between 0 and 100."""
        return Loudness(max(0, min(volume, 100)), self.gain_db)

    def with_gain(self, gain_db: float) -> Loudness:
        """The same volume with another gain, brought to between 0 and 24 dB."""
        return Loudness(self.volume, max(0.0, min(gain_db, MAX_GAIN_DB)))
