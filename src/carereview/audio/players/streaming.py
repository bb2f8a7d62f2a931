"""A player that feeds a sound device: one worker thread renders ahead, the device pulls.

The worker keeps 400 ms ready, so that a busy program or a slow disk is not heard; a change of
plan cuts that store down to 40 ms and goes on rendering from there, so that it is heard soon and
without a gap. Commands only set values under a lock and wake the worker.
"""

from __future__ import annotations

import atexit
import threading
import time

from carereview.audio.engine.feed import Feed
from carereview.audio.engine.render import Renderer
from carereview.audio.engine.watchdog import LOOK_S, Watchdog
from carereview.audio.plan import Plan
from carereview.audio.players.output import Output, OutputError
from carereview.audio.players.player import Heard, Phase
from carereview.audio.players.turns import Turns
from carereview.audio.source import AudioError, PcmSource

_READY_S = 0.4
_KEPT_ON_CHANGE_S = 0.04
# At the end of the program: a device closes in some ms, and one that hangs is left alone.
_LAST_WAIT_S = 0.3


class StreamingPlayer:
    """Plays through an `Output`. See `Player` for what each method does."""

    def __init__(self, output: Output) -> None:
        """Start the worker; the device is opened with the first recording."""
        self.name = output.name
        self._output = output
        self._feed = Feed()
        self._watchdog = Watchdog(output.buffer_ms)
        self._turns = Turns()
        self._wake = threading.Condition()
        self._source: PcmSource | None = None
        self._retired: list[PcmSource] = []
        self._renderer: Renderer | None = None
        self._generation = 0
        self._rate = 0  # the device's; 0 while it is closed
        self._opened_for = 0  # the recording's
        self._base = 0  # frames handed out before the device was opened
        self._trouble: str | None = None
        self._lost = self._closing = self._recovering = False
        self._worker = threading.Thread(target=self._work, name="carereview-audio", daemon=True)
        self._worker.start()
        atexit.register(self._end)

    # -- commands, from the user interface ---------------------------------------------------

    def load(self, source: PcmSource) -> None:
        """See `Player.load`."""
        with self._wake:
            self._retire()
            self._source = source
            self._feed.begin(0)
            self._halt()
            self._wake.notify()

    def start(self, plan: Plan, frame: int) -> None:
        """See `Player.start`."""
        with self._wake:
            if self._source is not None:
                self._trouble = None
                self._turns.shorten()
                self._generation = self._feed.begin(frame)
                self._renderer = Renderer(self._source, plan, frame)
            self._wake.notify()

    def change(self, plan: Plan) -> None:
        """See `Player.change`."""
        with self._wake:
            if self._renderer is not None and self._source is not None:
                self._generation, frame = self._feed.cut(round(_KEPT_ON_CHANGE_S * self._rate))
                self._renderer = Renderer(self._source, plan, frame)
            self._wake.notify()

    def stop(self) -> None:
        """See `Player.stop`."""
        with self._wake:
            self._halt()

    def heard(self) -> Heard:
        """See `Player.heard`."""
        at = self._base + min(self._output.heard(), self._feed.handed - self._base)
        frame = self._feed.frame_at(at)
        if self._lost:
            return Heard(frame, Phase.LOST, self._trouble)
        if self._renderer is None:
            return Heard(frame, Phase.IDLE)
        over = self._feed.is_over(at)
        return Heard(frame, Phase.FINISHED if over else Phase.PLAYING, self._trouble)

    def recover(self) -> bool:
        """See `Player.recover`."""
        with self._wake:
            if self._lost and not self._recovering:
                self._recovering = True
                threading.Thread(target=self._reopen, daemon=True).start()
            return not self._lost

    def close(self) -> None:
        """See `Player.close`."""
        with self._wake:
            self._halt()
            self._retire()
            self._closing = True
            self._wake.notify()

    def _end(self) -> None:
        """Let the device be closed before the libraries under it are taken down."""
        self.close()
        self._worker.join(_LAST_WAIT_S)

    def _halt(self) -> None:
        self._turns.restore()
        self._renderer = None
        self._feed.halt()

    def _retire(self) -> None:
        """Leave the recording for the worker to close: it may be in the middle of a read."""
        if self._source is not None:
            self._retired.append(self._source)
            self._source = None

    # -- the worker --------------------------------------------------------------------------

    def _work(self) -> None:
        while not self._closing:
            with self._wake:
                self._wake.wait_for(self._has_work, timeout=LOOK_S)
                source, renderer = self._source, self._renderer
                generation, hungry = self._generation, self._is_hungry()
            self._close_retired()
            if source is not None and source.rate != self._opened_for and not self._lost:
                self._open(source.rate)
            if renderer is not None and hungry:
                self._render(renderer, generation)
            if self._rate and self._watchdog.is_lost(self._feed.handed, time.monotonic()):
                self._lose(f"{self.name}: the sound device is gone")
        self._close_retired()
        self._output.close()
        atexit.unregister(self._end)

    def _has_work(self) -> bool:
        unopened = self._source is not None and self._source.rate != self._opened_for
        return self._closing or self._is_hungry() or (unopened and not self._lost)

    def _is_hungry(self) -> bool:
        if self._renderer is None or not self._rate or self._feed.is_complete:
            return False
        return self._feed.depth < _READY_S * self._rate

    def _render(self, renderer: Renderer, generation: int) -> None:
        try:
            block = renderer.next(self._rate)
        except AudioError as error:
            self._trouble, block = str(error), None
        if block is None:
            self._feed.complete(generation)
        else:
            self._feed.push(generation, block)

    def _open(self, rate: int) -> None:
        self._rate = 0
        self._output.close()
        self._base = self._feed.handed
        self._watchdog.reset()
        try:
            self._rate = self._output.open(rate, self._feed.take)
        except OutputError as error:
            self._lose(str(error))
        else:
            self._opened_for = rate

    def _lose(self, trouble: str) -> None:
        self._trouble = trouble
        self._rate = self._opened_for = 0
        self._lost = True

    def _reopen(self) -> None:
        """Look for a device again; closing a dead one may hang, so in a thread that may too."""
        try:
            self._output.reset()
            if self._source is not None:
                self._open(self._source.rate)
                self._lost = not self._rate
        except OutputError as error:
            self._trouble = str(error)
        finally:
            self._recovering = False

    def _close_retired(self) -> None:
        while self._retired:
            self._retired.pop().close()
