"""Notices a device that went away, which no back end reports: it just stops to ask for more."""

from __future__ import annotations

LOOK_S = 0.1
# More than three buffers of 100 ms.
_LOOKS_UNTIL_LOST = 4
# A stream that was just opened may take its first buffers and then nothing for some 0.6 s
# (measured on a sound server's null sink).
_LOOKS_OF_GRACE = 30


class Watchdog:
    """Counts looks in a row at which a device had taken nothing.

    Looks are counted and not seconds, so that a program that was stopped and continued does not
    take its own sleep for the device's.
    """

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """Start anew, with a device that was just opened."""
        self._handed = -1
        self._looked_at = float("-inf")
        self._idle = -_LOOKS_OF_GRACE

    def is_lost(self, handed: int, now: float) -> bool:
        """Look at the frames handed out by `now` (seconds); may be called as often as you like."""
        if now - self._looked_at >= LOOK_S:
            self._looked_at = now
            self._idle = self._idle + 1 if handed == self._handed else min(0, self._idle + 1)
            self._handed = handed
        return self._idle >= _LOOKS_UNTIL_LOST
