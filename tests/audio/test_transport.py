"""The keys of a player, on a clock that only moves when told."""

from __future__ import annotations

from carereview.audio.players.clock import ClockPlayer
from carereview.audio.transport import State, Transport
from tests.audio.by_hand import Clock


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
