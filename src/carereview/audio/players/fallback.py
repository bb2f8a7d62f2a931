"""A player that goes on silently when its device is lost, and with sound when it is back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from carereview.audio.players.clock import ClockPlayer
from carereview.audio.players.player import Heard, Phase, Player
from carereview.audio.source import PcmSource, SilentSource

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from carereview.audio.plan import Plan

# How long to leave a lost device alone before asking for it again.
_RETRY_S = 1.0


class FallbackPlayer:
    """Hands everything to the chosen player, or to the clock while that one is lost.

    A `Player` itself, which is never `LOST`.
    """

    def __init__(self, chosen: Player, clock: Callable[[], float]) -> None:
        """`clock` counts seconds and never goes back."""
        self.notice: str | None = None
        self._clock = clock
        self._chosen = chosen
        self._silent = ClockPlayer(clock)
        self._current: Player = self._silent
        self._source: PcmSource = SilentSource(0)
        self._plan: Plan | None = None  # while playing
        self._lost_at: float | None = None

    @property
    def name(self) -> str:
        """The player in use now."""
        return self._current.name

    @property
    def sounds(self) -> bool:
        """True while the chosen player is in use."""
        return self._current is self._chosen

    def load(self, source: PcmSource) -> None:
        """See `Player.load`. Silence runs on the clock, which needs no device."""
        self.stop()
        self._source = source
        if isinstance(source, SilentSource):
            self._silent.load(source)
            self._current = self._silent
            return
        self._chosen.load(source)
        self._silent.load(_Borrowed(source))
        self._current = self._chosen if self._lost_at is None else self._silent

    def start(self, plan: Plan, frame: int) -> None:
        """See `Player.start`."""
        self._plan = plan
        self._current.start(plan, frame)

    def change(self, plan: Plan) -> None:
        """See `Player.change`."""
        if self._plan is not None:
            self._plan = plan
            self._current.change(plan)

    def stop(self) -> None:
        """See `Player.stop`."""
        self._plan = None
        self._current.stop()

    def heard(self) -> Heard:
        """See `Player.heard`; notices what was lost, and what is back."""
        self._try_to_come_back()
        heard = self._current.heard()
        if heard.phase is not Phase.LOST:
            return heard
        self.notice = f"{heard.trouble or 'sound lost'}; going on silently"
        self._lost_at = self._clock()
        self._hand_over(self._silent, heard.frame)
        return Heard(heard.frame, Phase.IDLE if self._plan is None else Phase.PLAYING)

    def recover(self) -> bool:
        """See `Player.recover`."""
        return True

    def close(self) -> None:
        """See `Player.close`."""
        self._plan = None
        self._chosen.close()
        self._silent.close()

    def _try_to_come_back(self) -> None:
        now = self._clock()
        if self._lost_at is None or now - self._lost_at < _RETRY_S:
            return
        self._lost_at = now
        if not self._chosen.recover():
            return
        self._lost_at = None
        self.notice = f"sound is back: {self._chosen.name}"
        if not isinstance(self._source, SilentSource):
            self._hand_over(self._chosen, self._silent.heard().frame)

    def _hand_over(self, player: Player, frame: int) -> None:
        """Go on with another player from the same place, or rest there."""
        self._current = player
        if self._plan is not None:
            player.start(self._plan, frame)


class _Borrowed:
    """The measures of a recording that belongs to another player."""

    def __init__(self, source: PcmSource) -> None:
        self.rate, self.channels, self.frames = source.rate, source.channels, source.frames
        self._source = source

    def read(self, start: int, n: int) -> NDArray[np.int16]:
        """See `PcmSource.read`."""
        return self._source.read(start, n)

    def close(self) -> None:
        """Leave the recording to its owner."""
