"""The controls, on a clock that only moves when told."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from carereview.audio.plan import Plan
from carereview.audio.players.clock import ClockPlayer
from carereview.audio.players.player import Heard, Phase
from carereview.audio.transport import State, Transport


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


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def transport(clock: Clock) -> Transport:
    made = Transport(ClockPlayer(clock), clock)
    made.load(Recording())
    return made


def test_nothing_loaded_is_empty_and_every_key_is_harmless(clock: Clock) -> None:
    empty = Transport(ClockPlayer(clock), clock)
    empty.play()
    empty.toggle()
    empty.seek(500)
    empty.skip(-100)
    empty.play_range(0, 100)
    empty.set_loop(0, 10)
    empty.set_rate(2)
    assert (empty.state, empty.position_ms(), empty.duration_ms) == (State.EMPTY, 0, 0)


def test_plays_pauses_and_resumes_a_little_earlier(transport: Transport, clock: Clock) -> None:
    assert (transport.state, transport.duration_ms) == (State.PAUSED, 10_000)
    transport.play()
    clock.pass_ms(4000)
    assert (transport.state, transport.position_ms()) == (State.PLAYING, 4000)
    transport.pause()
    clock.pass_ms(9000)
    assert (transport.state, transport.position_ms()) == (State.PAUSED, 4000)
    transport.play()
    assert transport.position_ms() == 2500
    clock.pass_ms(100)
    assert transport.position_ms() == 2600


def test_a_seek_while_paused_is_resumed_exactly(transport: Transport, clock: Clock) -> None:
    transport.play()
    clock.pass_ms(4000)
    transport.pause()
    transport.seek(7000)
    assert transport.position_ms() == 7000
    transport.play()
    assert transport.position_ms() == 7000


def test_skips_add_up_and_stay_within_the_recording(transport: Transport) -> None:
    transport.play()
    transport.skip(3000)
    transport.skip(3000)
    assert transport.position_ms() == 6000
    transport.skip(-60_000)
    assert transport.position_ms() == 0
    transport.skip(60_000)
    assert transport.position_ms() == 10_000


def test_ends_at_the_end_and_starts_over(transport: Transport, clock: Clock) -> None:
    transport.play()
    clock.pass_ms(10_001)
    assert (transport.state, transport.position_ms()) == (State.ENDED, 10_000)
    transport.toggle()
    clock.pass_ms(500)
    assert (transport.state, transport.position_ms()) == (State.PLAYING, 500)


def test_a_seek_back_from_the_end_pauses_there(transport: Transport, clock: Clock) -> None:
    transport.play()
    clock.pass_ms(10_001)
    transport.seek(3000)
    assert (transport.state, transport.position_ms()) == (State.PAUSED, 3000)


def test_speed_keeps_the_place(transport: Transport, clock: Clock) -> None:
    transport.play()
    clock.pass_ms(1000)
    transport.set_rate(2.0)
    clock.pass_ms(1000)
    assert transport.position_ms() == 3000
    transport.set_rate(0.1)
    assert transport.rate == 0.5
    clock.pass_ms(1000)
    assert transport.position_ms() == 3500
    transport.set_rate(9)
    assert transport.rate == 3.0


def test_a_loop_repeats_until_it_is_cleared(transport: Transport, clock: Clock) -> None:
    transport.seek(1500)
    transport.set_loop(1000, 2000)
    transport.play()
    clock.pass_ms(600)
    assert transport.position_ms() == 1100
    clock.pass_ms(10_000)
    assert transport.position_ms() == 1100
    transport.clear_loop()
    clock.pass_ms(2000)
    assert transport.position_ms() == 3100
    assert transport.loop_ms is None


def test_a_range_plays_once_at_its_own_speed_and_stops(transport: Transport, clock: Clock) -> None:
    transport.set_loop(0, 500)
    transport.play_range(3000, 4000, rate=0.5)
    clock.pass_ms(1000)
    assert (transport.state, transport.position_ms()) == (State.PLAYING, 3500)
    clock.pass_ms(1100)
    assert (transport.state, transport.position_ms()) == (State.PAUSED, 4000)
    assert transport.rate == 1.0
    transport.play()
    assert transport.position_ms() == 0  # back in the loop that is still set


def test_a_range_ends_with_a_pause_or_a_seek(transport: Transport, clock: Clock) -> None:
    transport.play_range(3000, 4000, rate=0.5)
    transport.seek(3900)
    clock.pass_ms(1000)
    assert (transport.state, transport.position_ms()) == (State.PLAYING, 4900)


def test_a_queue_jumps_from_stretch_to_stretch(transport: Transport, clock: Clock) -> None:
    transport.play_queue([(5000, 5500), (1000, 1500)])
    clock.pass_ms(700)
    assert transport.position_ms() == 1200
    clock.pass_ms(400)
    assert (transport.state, transport.position_ms()) == (State.PAUSED, 1500)
    transport.play()
    clock.pass_ms(1000)
    assert transport.position_ms() == 2500


def test_a_seek_within_the_queue_goes_on_in_it_and_one_outside_ends_it(
    transport: Transport, clock: Clock
) -> None:
    transport.set_loop(0, 100)
    transport.play_queue([(1000, 1500), (5000, 5500)])
    assert transport.queue_ms == ((1000, 1500), (5000, 5500))
    assert transport.loop_ms is None
    transport.seek(5200)
    clock.pass_ms(400)
    assert (transport.state, transport.position_ms()) == (State.PAUSED, 5500)
    transport.play_queue([(1000, 1500), (5000, 5500)])
    transport.seek(3000)
    assert not transport.queue_ms
    clock.pass_ms(1000)
    assert (transport.state, transport.position_ms()) == (State.PLAYING, 4000)


def test_a_queue_outlives_a_pause_and_a_replay(transport: Transport, clock: Clock) -> None:
    transport.play_queue([(1000, 1500), (5000, 5500), (7000, 7500)])
    clock.pass_ms(700)
    transport.pause()
    transport.play()
    assert transport.position_ms() == 5000
    clock.pass_ms(300)
    transport.play_range(5000, 5300, rate=0.5)
    clock.pass_ms(700)
    assert (transport.state, transport.position_ms()) == (State.PAUSED, 5300)
    transport.play()
    clock.pass_ms(300)
    assert transport.position_ms() == 7100


def test_a_queue_that_is_cleared_plays_on(transport: Transport, clock: Clock) -> None:
    transport.play_queue([(1000, 1500), (5000, 5500)])
    clock.pass_ms(300)
    transport.clear_queue()
    clock.pass_ms(1000)
    assert (transport.state, transport.position_ms()) == (State.PLAYING, 2300)


def test_it_pauses_at_each_stop_and_goes_on_from_there(transport: Transport, clock: Clock) -> None:
    transport.set_stops([2000, 1000, 9999, 10_000])
    transport.play()
    clock.pass_ms(1200)
    assert (transport.state, transport.position_ms()) == (State.PAUSED, 1000)
    transport.play()
    clock.pass_ms(300)
    assert transport.position_ms() == 1300
    transport.set_rate(2.0)
    clock.pass_ms(500)
    assert (transport.state, transport.position_ms()) == (State.PAUSED, 2000)
    transport.set_stops([])
    transport.play()
    clock.pass_ms(3000)
    assert (transport.state, transport.position_ms()) == (State.PLAYING, 8000)


def test_a_stop_at_the_very_end_is_the_end(transport: Transport, clock: Clock) -> None:
    transport.set_stops([10_000, 12_000])
    transport.play()
    clock.pass_ms(11_000)
    assert (transport.state, transport.position_ms()) == (State.ENDED, 10_000)


def test_stops_belong_to_one_recording(transport: Transport, clock: Clock) -> None:
    transport.set_stops([1000])
    transport.load(Recording())
    transport.play()
    clock.pass_ms(1500)
    assert transport.position_ms() == 1500


def test_skipped_stretches_take_no_time(transport: Transport, clock: Clock) -> None:
    transport.set_skips([(1000, 8000)])
    transport.play()
    clock.pass_ms(1500)
    assert transport.position_ms() == 8500


def test_the_sync_offset_shows_what_reaches_the_ear(clock: Clock) -> None:
    late = Transport(ClockPlayer(clock), clock, sync_offset_ms=80)
    late.load(Recording())
    late.play()
    clock.pass_ms(1000)
    assert late.position_ms() == 920
    late.sync_offset_ms = -80
    assert late.position_ms() == 1080


def test_a_transcript_without_a_recording_runs_on_the_clock(clock: Clock) -> None:
    transport = Transport(ClockPlayer(clock), clock)
    transport.load_silent(60_000)
    transport.play()
    clock.pass_ms(61_000)
    assert (transport.state, transport.position_ms()) == (State.ENDED, 60_000)


def test_a_lost_device_keeps_the_place_and_comes_back(clock: Clock) -> None:
    player = FlakyPlayer(clock)
    transport = Transport(player, clock)
    transport.load(Recording())
    transport.set_rate(2.0)
    transport.play()
    clock.pass_ms(1000)
    player.lost = "flaky: the sound device is gone"
    assert transport.position_ms() == 2000
    assert transport.notice == "flaky: the sound device is gone; going on silently"
    assert transport.player_name == "clock"
    clock.pass_ms(1000)
    assert (transport.state, transport.position_ms()) == (State.PLAYING, 4000)
    player.lost = None
    clock.pass_ms(1500)
    assert transport.position_ms() == 7000
    assert transport.player_name == "flaky"
    assert transport.notice == "sound is back: flaky"
    clock.pass_ms(500)
    assert transport.position_ms() == 8000


def test_a_device_lost_in_a_pause_keeps_the_place(clock: Clock) -> None:
    player = FlakyPlayer(clock)
    transport = Transport(player, clock)
    transport.load(Recording())
    transport.seek(5000)
    player.lost = "gone"
    assert (transport.state, transport.position_ms()) == (State.PAUSED, 5000)
    transport.play()
    clock.pass_ms(100)
    assert transport.position_ms() == 5100


def test_the_recording_is_closed_with_the_next_one(clock: Clock) -> None:
    transport = Transport(ClockPlayer(clock), clock)
    first, second = Recording(), Recording()
    transport.load(first)
    transport.load(second)
    assert first.closed
    assert not second.closed
    transport.close()
    assert second.closed


def test_settings_outlive_a_recording_but_its_loop_does_not(transport: Transport) -> None:
    transport.set_rate(1.5)
    transport.set_channel("left")
    transport.set_volume(40)
    transport.set_loop(0, 100)
    transport.load(Recording())
    assert (transport.rate, transport.channel, transport.volume) == (1.5, "left", 40)
    assert transport.loop_ms is None
    assert transport.position_ms() == 0


def test_a_channel_that_does_not_exist_is_refused(transport: Transport) -> None:
    with pytest.raises(ValueError, match="middle"):
        transport.set_channel("middle")


def test_a_plan_of_nothing_ends_at_once(clock: Clock) -> None:
    player = ClockPlayer(clock)
    player.load(Recording())
    player.start(Plan(0), 0)
    assert player.heard().phase is Phase.FINISHED
