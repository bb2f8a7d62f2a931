"""How long a busy thread of Python may keep the others waiting, the sound's callback among them."""

from __future__ import annotations

import sys

# Python lets a thread run for 5 ms before another one gets its turn, and a callback beside two busy
# threads waits for several turns: more than a device's buffer now and then. A tenth of that costs
# the busy threads nothing that could be measured.
_SHORT_S = 0.0005


class Turns:
    """Shortens the turns while sound plays. Used by one thread at a time."""

    def __init__(self) -> None:
        """Leave them as they are."""
        self._usual_s: float | None = None

    def shorten(self) -> None:
        """Let the callback wait little from now on."""
        if self._usual_s is None and sys.getswitchinterval() > _SHORT_S:
            self._usual_s = sys.getswitchinterval()
            sys.setswitchinterval(_SHORT_S)

    def restore(self) -> None:
        """Let them be as long as they were."""
        if self._usual_s is not None:
            sys.setswitchinterval(self._usual_s)
            self._usual_s = None
