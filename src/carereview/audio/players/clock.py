"""A player without sound: the clock alone says what would be heard."""

from __future__ import annotations

from collections.abc import Callable

from carereview.audio.plan import Plan, Route
from carereview.audio.players.player import Heard, Phase
from carereview.audio.source import PcmSource


class ClockPlayer:
    """Walks a plan at the pace of a clock. Exact, needs no device, and decodes nothing."""

    name = "clock"

    def __init__(self, clock: Callable[[], float]) -> None:
        """`clock` counts seconds and never goes back, as `time.monotonic`."""
        self._clock = clock
        self._source: PcmSource | None = None
        self._plan = Plan(frames=0)
        self._route = Route(())
        self._since = 0.0
        self._still: Heard | None = Heard(0, Phase.IDLE)

    def load(self, source: PcmSource) -> None:
        """See `Player.load`."""
        self._close_source()
        self._source = source
        self._still = Heard(0, Phase.IDLE)

    def start(self, plan: Plan, frame: int) -> None:
        """See `Player.start`."""
        self._plan, self._route = plan, plan.route_from(frame)
        self._since = self._clock()
        self._still = None

    def change(self, plan: Plan) -> None:
        """See `Player.change`."""
        heard = self.heard()
        if heard.phase is Phase.PLAYING:
            self.start(plan, heard.frame)

    def stop(self) -> None:
        """See `Player.stop`."""
        self._still = Heard(self.heard().frame, Phase.IDLE)

    def heard(self) -> Heard:
        """See `Player.heard`."""
        if self._still is not None:
            return self._still
        rate = self._source.rate if self._source else 0
        distance = int((self._clock() - self._since) * rate * self._plan.speed)
        place = self._route.locate(max(0, distance))
        if place is not None:
            return Heard(place.start, Phase.PLAYING)
        self._still = Heard(self._route.end(), Phase.FINISHED)
        return self._still

    def recover(self) -> bool:
        """See `Player.recover`."""
        return True

    def close(self) -> None:
        """See `Player.close`."""
        self.stop()
        self._close_source()

    def _close_source(self) -> None:
        if self._source is not None:
            self._source.close()
            self._source = None
