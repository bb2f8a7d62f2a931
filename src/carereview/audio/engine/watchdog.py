"""Notices a device that went away, which no back end reports: it just stops to ask for more."""

from __future__ import annotations

LOOK_S = 0.1
_BUFFERS_UNTIL_LOST = 3
# A stream that was just opened takes its first buffers at once and then nothing for some 0.6 s
# (measured on a sound server's null sink); it runs once it took something over three looks.
_LOOKS_UNTIL_STARTED = 30
_LOOKS_OF_A_RUN = 3


class Watchdog:
    """Counts looks in a row at which a device had taken nothing.

    Looks are counted and not seconds, so that a program that was stopped and continued does not
    take its own sleep for the device's.
    """

    def __init__(self, buffer_ms: int) -> None:
        """For a device that takes so much at a time, or less."""
        self._looks_until_lost = round(_BUFFERS_UNTIL_LOST * buffer_ms / 1000 / LOOK_S) + 1
        self.reset()

    def reset(self) -> None:
        """Start anew, with a device that was just opened."""
        self._handed = -1
        self._looked_at = float("-inf")
        self._idle = self._busy = 0

    def is_lost(self, handed: int, now: float) -> bool:
        """Look at the frames handed out by `now` (seconds); may be called as often as you like."""
        if now - self._looked_at >= LOOK_S:
            self._looked_at = now
            moved = handed != self._handed
            self._idle = 0 if moved else self._idle + 1
            self._busy += moved
            self._handed = handed
        runs = self._busy >= _LOOKS_OF_A_RUN
        return self._idle >= (self._looks_until_lost if runs else _LOOKS_UNTIL_STARTED)
