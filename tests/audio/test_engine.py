"""From a plan to the device's buffers, without threads or devices."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from carereview.audio.engine.feed import Feed
from carereview.audio.engine.mixing import mix
from carereview.audio.engine.render import Renderer
from carereview.audio.engine.watchdog import Watchdog
from carereview.audio.plan import Channel, Plan, Span
from carereview.audio.tone import tone
from tests.audio.memory import MemorySource
from tests.audio.sounds import speechlike

RATE = 8000
STEREO = speechlike(4.0, RATE, 2)


def samples_of(data: bytes) -> NDArray[np.int16]:
    return np.frombuffer(data, np.int16).reshape(-1, 2)


def rendered(plan: Plan, frame: int = 0, limit: int = 400) -> NDArray[np.int16]:
    renderer = Renderer(MemorySource(STEREO, RATE), plan, frame)
    parts: list[NDArray[np.int16]] = []
    while len(parts) < limit and (block := renderer.next(RATE)) is not None:
        parts.append(samples_of(block.data))
    return np.concatenate(parts)


def plan(**changes: object) -> Plan:
    return replace(Plan(len(STEREO)), **changes)  # type: ignore[arg-type]


def test_both_channels_at_full_volume_come_through_bit_for_bit() -> None:
    assert np.array_equal(rendered(plan(), 123), STEREO[123:])


def test_a_loop_is_tiled_to_the_frame() -> None:
    loop = Span(1000, 1733)
    got = rendered(plan(loop=loop), 1000, limit=60)
    wanted = np.tile(STEREO[1000:1733], (len(got) // 733 + 1, 1))[: len(got)]
    assert np.array_equal(got, wanted)


def test_masks_silence_their_frames_alone() -> None:
    got = rendered(plan(masks=(Span(500, 700), Span(900, 901))))
    wanted = STEREO.copy()
    wanted[500:700] = wanted[900:901] = 0
    assert np.array_equal(got, wanted)


def test_masks_may_hold_the_tone_of_an_export_and_nothing_else() -> None:
    got = rendered(plan(masks=(Span(500, 700),), bleep_rate=RATE))
    wanted = STEREO.copy()
    wanted[500:700] = np.rint(tone(Span(500, 700), 500, 700, RATE) * 32767)[:, None]
    assert np.array_equal(got, wanted)
    assert np.abs(got[520:680]).max() > 3000


@pytest.mark.parametrize(
    ("channel", "columns"),
    [("both", [0, 1]), ("left", [0, 0]), ("right", [1, 1]), ("swap", [1, 0])],
)
def test_the_channel_choice(channel: str, columns: list[int]) -> None:
    got = rendered(plan(channel=Channel(channel)))
    assert np.array_equal(got, STEREO[:, columns])


def test_mono_and_surround_reach_both_ears() -> None:
    mono, many = STEREO[:, :1], np.repeat(STEREO[:, :1], 6, axis=1)
    assert np.array_equal(mix(mono, 0, plan(channel=Channel.RIGHT)), np.repeat(mono, 2, axis=1))
    assert np.array_equal(mix(many, 0, plan()), np.repeat(mono, 2, axis=1))


def test_gain_is_clipped_and_silence_is_silent() -> None:
    loud = mix(STEREO, 0, plan(gain=16.0))
    assert loud.max() == 32767
    assert not mix(STEREO, 0, plan(gain=0.0)).any()


@settings(max_examples=40, deadline=None)
@given(st.lists(st.integers(1, 700), min_size=1, max_size=30), st.integers(0, 20_000))
def test_every_device_frame_knows_the_frame_it_carries(sizes: list[int], start: int) -> None:
    feed = Feed()
    generation = feed.begin(start)
    renderer = Renderer(MemorySource(STEREO, RATE), plan(), start)
    at = start
    for size in sizes:
        while feed.depth < 800 and (block := renderer.next(RATE)) is not None:
            feed.push(generation, block)
        first = feed.handed
        out = samples_of(feed.take(size))
        wanted = STEREO[at : at + size]
        assert np.array_equal(out[: len(wanted)], wanted)
        assert feed.frame_at(first + size / 2) == min(at + size // 2, len(STEREO))
        at += len(wanted)


def test_a_change_keeps_what_is_about_to_be_heard_and_goes_on_after_it() -> None:
    feed = Feed()
    source = MemorySource(STEREO, RATE)
    renderer = Renderer(source, plan(), 0)
    generation = feed.begin(0)
    for _ in range(5):
        block = renderer.next(RATE)
        assert block is not None
        feed.push(generation, block)
    out = samples_of(feed.take(100))
    newer, frame = feed.cut(320)
    assert frame == 420
    assert block is not None
    feed.push(generation, block)  # made before the cut: must not be heard
    renderer = Renderer(source, plan(channel=Channel.SWAP), frame)
    block = renderer.next(RATE)
    assert block is not None
    feed.push(newer, block)
    out = samples_of(feed.take(400))
    assert np.array_equal(out[:320], STEREO[100:420])
    assert np.array_equal(out[320:], STEREO[420:500, ::-1])


def test_the_end_is_only_over_once_it_is_heard() -> None:
    feed = Feed()
    renderer = Renderer(MemorySource(STEREO, RATE), plan(), len(STEREO) - 100)
    generation = feed.begin(len(STEREO) - 100)
    while (block := renderer.next(RATE)) is not None:
        feed.push(generation, block)
    feed.complete(generation)
    assert not feed.is_over(0)
    out = samples_of(feed.take(160))
    assert not out[100:].any()
    assert not feed.is_over(99)
    assert feed.is_over(100)
    assert feed.frame_at(150) == len(STEREO)


def test_a_halted_feed_is_silent() -> None:
    feed = Feed()
    renderer = Renderer(MemorySource(STEREO, RATE), plan(), 0)
    block = renderer.next(RATE)
    assert block is not None
    feed.push(feed.begin(0), block)
    feed.halt()
    out = samples_of(feed.take(160))
    assert not out.any()


@pytest.mark.parametrize("speed", [0.5, 0.7, 1.3, 2.0, 3.0])
def test_stretched_blocks_map_back_to_the_recording(speed: float) -> None:
    renderer = Renderer(MemorySource(STEREO, RATE), plan(speed=speed), 0)
    made, reached = 0, 0.0
    while (block := renderer.next(RATE)) is not None:
        assert block.begin == pytest.approx(reached, abs=1)
        assert block.begin == pytest.approx(made * speed, abs=2)
        made += block.frames
        reached = block.end
    assert reached == pytest.approx(len(STEREO), abs=1)
    assert made == pytest.approx(len(STEREO) / speed, rel=0.005)


@pytest.mark.parametrize("speed", [0.5, 1.0, 3.0])
def test_one_block_lasts_longer_than_a_device_takes_at_once(speed: float) -> None:
    """PortAudio takes 25 ms: with less in the first block, the sound began with a gap."""
    block = Renderer(MemorySource(STEREO, RATE), plan(speed=speed), 0).next(RATE)
    assert block is not None
    assert block.frames >= 0.06 * RATE


def test_a_device_with_another_rate_gets_as_much_time() -> None:
    renderer = Renderer(MemorySource(STEREO, RATE), plan(), 0)
    made = 0
    while (block := renderer.next(48000)) is not None:
        made += block.frames
    assert made == pytest.approx(len(STEREO) * 6, abs=200)


def test_the_watchdog_waits_for_more_than_three_buffers() -> None:
    dog = Watchdog(100)
    now = 0.0
    for step in range(100):  # a device that takes its time to start, then runs
        now += 0.05
        assert not dog.is_lost(0 if step < 50 else step, now)
    looks = [dog.is_lost(99, now + 0.11 * look) for look in range(1, 7)]
    assert looks == sorted(looks)
    assert not any(looks[:3])
    assert looks[-1]


def test_the_watchdog_forgives_a_program_that_slept() -> None:
    dog = Watchdog(100)
    for step in range(100):
        dog.is_lost(step, step * 0.1)
    assert not dog.is_lost(99, 1000.0)
    assert not dog.is_lost(100, 1000.2)
