"""Queues, stops and skips, on a clock that only moves when told."""

from __future__ import annotations

from carereview.audio.transport import State, Transport
from tests.audio.by_hand import Clock, Recording


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
