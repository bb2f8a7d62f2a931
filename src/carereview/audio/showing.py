"""Shows a waveform while it is drawn: coarse at once, denser where it takes long, then exact."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from carereview.audio.canvas import Canvas
from carereview.audio.peaks import Peaks
from carereview.audio.sketch import Look, Sketch

_REPORT_EVERY_S = 0.2
# With what it takes to open a recording the first picture is there within 0.3 s.
_FIRST_S = 0.08
# After the first it can be told how long all will take. What takes longer than the second is
# sketched ever more densely until then, so that within 2 s there is a picture worth looking at.
_JUDGED_AFTER_S, _SOON_S = 0.4, 1.8

Show = Callable[[Peaks], None]
Ask = Callable[[], bool]


class Showing:
    """Tells somebody of the picture, from the thread that calls it.

    Attributes:
        calm: cleared while it sketches, for a thread that draws to wait and leave it a processor.
    """

    def __init__(self, canvas: Canvas, look: Look, show: Show, cancelled: Ask | None) -> None:
        """Show the first picture; look at the recording by `look` for those that are not exact."""
        self._canvas, self._show = canvas, show
        self._sketch = Sketch(canvas, look, cancelled)
        self._began = self._shown = time.monotonic()
        self._is_slow: bool | None = None  # it cannot be told yet
        self.calm = threading.Event()
        self.calm.set()
        self._sketch.go_on(_FIRST_S)
        self._tell()
        self._drawing_since = self._shown

    def go_on(self) -> None:
        """Show how far the picture is, if it is time to."""
        now = time.monotonic()
        if self._is_slow is None and now > self._began + _JUDGED_AFTER_S:
            self._is_slow = now + self._rest_s(now) > self._began + _SOON_S
        if self._is_slow and now < self._began + _SOON_S:
            self.calm.clear()
            try:
                self._is_slow = self._sketch.go_on(_REPORT_EVERY_S)
                self._tell()
            finally:
                self.calm.set()
        elif now > self._shown + _REPORT_EVERY_S:
            self._tell()

    def _rest_s(self, now: float) -> float:
        """How long the rest will take, as fast as it was until now."""
        share = self._canvas.share
        return (now - self._drawing_since) * (1 - share) / share if share else float("inf")

    def _tell(self) -> None:
        self._show(self._canvas.picture())
        self._shown = time.monotonic()
