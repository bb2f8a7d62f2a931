"""Play, pause, seek, loop: the listener's controls, in milliseconds.

A state machine over a `Player` and a clock, both given to it. It has no thread of its own and is
used from one thread; every call returns at once, since the player does its work elsewhere.
"""

from __future__ import annotations

import time
from bisect import bisect_right
from collections.abc import Callable, Iterable
from dataclasses import replace

from carereview.audio.loudness import Loudness
from carereview.audio.plan import Channel, Plan, Span
from carereview.audio.players.fallback import FallbackPlayer
from carereview.audio.players.player import Phase, Player
from carereview.audio.scale import Scale
from carereview.audio.source import PcmSource, SilentSource
from carereview.audio.state import State

__all__ = ["MAX_RATE", "MIN_RATE", "State", "Transport"]

MIN_RATE, MAX_RATE = 0.5, 3.0
AUTO_REWIND_MS = 1500


class Transport:
    """The controls of one listener over one recording at a time."""

    def __init__(
        self,
        player: Player,
        clock: Callable[[], float] = time.monotonic,
        auto_rewind_ms: int = AUTO_REWIND_MS,
        sync_offset_ms: int = 0,
    ) -> None:
        """Control a player.

        Args:
            player: what `choose_player` returned, or another.
            clock: seconds that never go back.
            auto_rewind_ms: how far a resume after a pause goes back.
            sync_offset_ms: by how much the sound reaches the ear later than the player says.
        """
        self.auto_rewind_ms = auto_rewind_ms
        self.sync_offset_ms = sync_offset_ms
        self._trouble: str | None = None
        self._player = FallbackPlayer(player, clock)
        self._scale = Scale()
        self._plan = Plan(frames=0)
        self._frame = 0
        self._state = State.EMPTY
        self._rewind_due = False
        self._settling = False  # paused, but what the device already has is still heard
        self._range: tuple[Span, float | None] | None = None
        self._stops: tuple[int, ...] = ()
        self._loudness = Loudness()

    # -- what is loaded ----------------------------------------------------------------------

    def load(self, source: PcmSource) -> None:
        """Take a recording, paused at its start; it belongs to the transport from here on."""
        self._player.load(source)
        self._scale = Scale(source.rate, source.frames)
        kept = self._plan
        self._plan = Plan(source.frames, speed=kept.speed, gain=kept.gain, channel=kept.channel)
        self._frame, self._range, self._stops = 0, None, ()
        self._rewind_due = self._settling = False
        self._state = State.PAUSED if source.frames else State.EMPTY

    def load_silent(self, duration_ms: int) -> None:
        """Run on the clock over a duration: a transcript without a recording."""
        self.load(SilentSource(duration_ms))

    def close(self) -> None:
        """Fall silent and let go of player and recording, without waiting for either."""
        self._state = State.EMPTY
        self._player.close()

    # -- what is going on --------------------------------------------------------------------

    @property
    def state(self) -> State:
        """What the transport is doing now."""
        self._poll()
        return self._state

    @property
    def duration_ms(self) -> int:
        """Length of the recording; 0 without one."""
        return self._scale.ms(self._plan.frames)

    def position_ms(self) -> int:
        """The place that is heard now."""
        self._poll()
        shown = self._scale.ms(self._frame)
        if self._state is State.PLAYING and self._player.sounds:
            shown -= round(self.sync_offset_ms * self._plan.speed)
        return max(0, min(shown, self.duration_ms))

    @property
    def notice(self) -> str | None:
        """One line about what went wrong last, or came right again."""
        self._poll()
        return self._trouble or self._player.notice

    @property
    def player_name(self) -> str:
        """Which player is in use now."""
        return self._player.name

    @property
    def rate(self) -> float:
        """The speed set, 1.0 as recorded."""
        return self._plan.speed

    @property
    def channel(self) -> Channel:
        """Which party is heard."""
        return self._plan.channel

    @property
    def volume(self) -> int:
        """0 to 100."""
        return self._loudness.volume

    @property
    def gain_db(self) -> float:
        """Amplification of a quiet recording, in decibels."""
        return self._loudness.gain_db

    @property
    def loop_ms(self) -> tuple[int, int] | None:
        """Start and end of the loop, when there is one."""
        return None if self._plan.loop is None else self._scale.range_ms(self._plan.loop)

    @property
    def queue_ms(self) -> tuple[tuple[int, int], ...]:
        """The stretches of the listening queue, while one is played."""
        return tuple(self._scale.range_ms(span) for span in self._plan.only)

    # -- controls ----------------------------------------------------------------------------

    def play(self) -> None:
        """Play on from here; after a pause a little earlier, after the end from the start."""
        self._poll()
        if self._state is State.ENDED:
            self._frame = 0
        if self._state in (State.EMPTY, State.PLAYING):
            return
        if self._rewind_due:
            by = self._scale.frame(self.auto_rewind_ms)
            self._frame = self._plan.back_from(self._frame, by)
        self._begin(self._frame)

    def pause(self) -> None:
        """Fall silent and keep the place."""
        self._poll()
        if self._state is State.PLAYING:
            self._player.stop()
            self._state = State.PAUSED
            self._range, self._rewind_due, self._settling = None, True, True

    def toggle(self) -> None:
        """Pause when playing, play otherwise."""
        if self.state is State.PLAYING:
            self.pause()
        else:
            self.play()

    def seek(self, ms: int) -> None:
        """Go to a place, playing on if it was playing; outside of a queue, that ends it."""
        self._poll()
        if self._state is State.EMPTY:
            return
        self._frame = self._scale.frame(ms)
        if not any(span.start <= self._frame < span.end for span in self._plan.only):
            self._plan = replace(self._plan, only=())
        self._range, self._rewind_due, self._settling = None, False, False
        if self._state is State.PLAYING:
            self._begin(self._frame)
        else:
            self._player.stop()
            self._state = State.PAUSED

    def skip(self, delta_ms: int) -> None:
        """Go forward, or back when negative, from the place that is heard."""
        self.seek(self.position_ms() + delta_ms)

    def play_range(self, start_ms: int, end_ms: int, rate: float | None = None) -> None:
        """Play a stretch once and stop at its end, at another speed if one is given."""
        if self.state is State.EMPTY:
            return
        span = self._scale.span(start_ms, end_ms)
        self._range = (span, None if rate is None else _clamped(rate))
        self._begin(span.start)

    def play_queue(self, ranges_ms: Iterable[tuple[int, int]]) -> None:
        """Play stretches one after the other without a gap, then stop."""
        spans = tuple(s for s in (self._scale.span(a, b) for a, b in ranges_ms) if len(s))
        if self.state is State.EMPTY or not spans:
            return
        self._range = None
        self._plan = replace(self._plan, only=spans, loop=None)
        self._begin(spans[0].start)

    def clear_queue(self) -> None:
        """Play on past the end of the stretch that is heard."""
        self._change(replace(self._plan, only=()))

    # -- settings, all heard at once ---------------------------------------------------------
    def set_rate(self, rate: float) -> None:
        """Speed from 0.5 to 3.0, at the pitch of the recording."""
        self._change(replace(self._plan, speed=_clamped(rate)))

    def set_loop(self, start_ms: int, end_ms: int) -> None:
        """Repeat a stretch until the loop is cleared."""
        self._range = None
        self._change(replace(self._plan, loop=self._scale.span(start_ms, end_ms), only=()))

    def clear_loop(self) -> None:
        """Play on past the end of the loop."""
        self._change(replace(self._plan, loop=None))

    def set_channel(self, channel: Channel | str) -> None:
        """Hear 'both', 'left' or 'right' (each in both ears), or 'swap' the two.

        Raises:
            ValueError: no such channel.
        """
        self._change(replace(self._plan, channel=Channel(channel)))

    def set_volume(self, volume: int) -> None:
        """Loudness from 0 to 100; 100 leaves the samples as they are."""
        self._set_loudness(self._loudness.at_volume(volume))

    def set_gain_db(self, gain_db: float) -> None:
        """Amplify a quiet recording by up to 24 dB."""
        self._set_loudness(self._loudness.with_gain(gain_db))

    def set_masks(self, spans_ms: Iterable[tuple[int, int]], bleep: bool = False) -> None:
        """Silence these stretches while playing, or put a bleep there as an export does."""
        masks, rate = self._scale.spans(spans_ms), self._scale.rate if bleep else 0
        self._change(replace(self._plan, masks=masks, bleep_rate=rate))

    def set_skips(self, spans_ms: Iterable[tuple[int, int]]) -> None:
        """Leave these stretches out while playing (silence, hold); none plays all."""
        self._change(replace(self._plan, skips=self._scale.spans(spans_ms)))

    def set_stops(self, stops_ms: Iterable[int]) -> None:
        """Pause at each of these places, to go on from there when played again; none plays on."""
        self._stops = tuple(sorted({self._scale.frame(ms) for ms in stops_ms}))
        self._change(self._plan)

    # -- inside ------------------------------------------------------------------------------
    def _set_loudness(self, loudness: Loudness) -> None:
        self._loudness = loudness
        self._change(replace(self._plan, gain=loudness.factor))

    def _change(self, plan: Plan) -> None:
        self._poll()
        self._plan = plan
        if self._state is State.PLAYING:
            self._player.change(self._effective())

    def _begin(self, frame: int) -> None:
        self._frame, self._trouble = frame, None
        self._player.start(self._effective(), frame)
        self._state, self._rewind_due, self._settling = State.PLAYING, False, False

    def _effective(self) -> Plan:
        """The plan as set with the next stop, or as `play_range` changes it for once."""
        if self._range is None:
            after = bisect_right(self._stops, self._frame)
            return replace(self._plan, stop=next(iter(self._stops[after:]), None))
        return self._plan.once(*self._range)

    def _poll(self) -> None:
        """Learn from the player what has happened since the last look."""
        heard = self._player.heard()
        if self._state is State.PLAYING:
            self._frame = heard.frame
            if heard.phase is Phase.FINISHED:
                self._finish(heard.trouble)
        elif self._settling:
            self._frame = heard.frame

    def _finish(self, trouble: str | None) -> None:
        self._trouble = trouble
        at_stop = self._frame in self._stops and self._frame < self._plan.frames
        at_end = self._range is None and not self._plan.only and not at_stop
        self._state = State.ENDED if at_end else State.PAUSED
        if self._range is None:
            self._plan = replace(self._plan, only=())
        self._range = None


def _clamped(rate: float) -> float:
    return max(MIN_RATE, min(round(rate, 2), MAX_RATE))
