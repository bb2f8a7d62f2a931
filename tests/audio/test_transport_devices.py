"""Devices that go and recordings that follow each other, on a clock moved by hand."""

from __future__ import annotations

import pytest

from carereview.audio.plan import Plan
from carereview.audio.players.clock import ClockPlayer
from carereview.audio.players.player import Phase
from carereview.audio.transport import State, Transport
from tests.audio.by_hand import Clock, FlakyPlayer, Recording


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
