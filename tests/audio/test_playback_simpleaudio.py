"""simpleaudio, the last resort: rough, in a child process, and still the recording."""

from __future__ import annotations

import importlib.util
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from carereview.audio.plan import Plan
from carereview.audio.players.player import Phase
from carereview.audio.players.simpleaudio_output import SimpleaudioOutput
from carereview.audio.players.streaming import StreamingPlayer
from tests.audio.memory import MemorySource
from tests.audio.nullsink import RATE, NullSink
from tests.audio.scenes import NOISE, Scene, Steps, listen, ms, places

pytestmark = pytest.mark.skipif(
    importlib.util.find_spec("simpleaudio") is None,
    reason="the extra carereview[simpleaudio] is not installed (no wheels for Linux)",
)


@pytest.fixture(scope="module")
def scene(sink: NullSink, noise_file: Path) -> Scene:
    steps: Steps = [
        ["play"],
        ["wait", 2.5],
        ["seek", 10_000],
        ["wait", 1.5],
        ["pause"],
        ["wait", 1.2],
    ]
    return listen(sink, "simpleaudio", noise_file, steps)


def test_it_plays_the_recording_in_order(scene: Scene) -> None:
    heard = places(scene.tape)
    heard = heard[heard >= 0]
    assert (np.diff(heard) > 0).all()
    with scene.in_time():
        for start, blocks in ((0, 150), (10 * RATE, 75)):
            part = heard[(heard >= start) & (heard < start + blocks * RATE // 100)] - start
            whole = np.bincount(part // (RATE // 100), minlength=blocks) >= RATE // 100 - 1
            assert whole.mean() > 0.8


def test_keys_are_heard_after_two_chunks_and_the_place_is_about_right(scene: Scene) -> None:
    heard, errors = places(scene.tape), []
    seek = int(np.flatnonzero(heard >= 10 * RATE)[0])
    last = int(np.flatnonzero(heard >= 0)[-1])
    for when, position, state in scene.report.positions:
        frame = int(scene.clock.frame_at(when))
        if state == "playing" and heard[frame] >= 0:
            errors.append(position - ms(float(heard[frame])))
    with scene.in_time():
        assert ms(seek - scene.clock.frame_at(scene.report.when("seek"))) < 800
        assert ms(last - scene.clock.frame_at(scene.report.when("pause"))) < 800
        assert abs(float(np.median(errors))) < 150


def test_a_child_that_crashes_is_a_lost_device_and_is_started_again(sink: NullSink) -> None:
    output = SimpleaudioOutput()
    player = StreamingPlayer(output)
    player.load(MemorySource(NOISE, RATE))
    player.start(Plan(len(NOISE)), 0)
    try:
        assert until(lambda: player.heard().frame > RATE // 2)
        assert output._child is not None
        output._child.kill()
        assert until(lambda: player.heard().phase is Phase.LOST)
        assert until(player.recover)
        player.start(Plan(len(NOISE)), 5 * RATE)
        assert until(lambda: player.heard().frame > 5 * RATE + RATE // 2)
    finally:
        player.close()
    assert until(lambda: output._child is None)


def until(happens: Callable[[], bool]) -> bool:
    """Wait for something, for as long as a loaded machine may take."""
    patience = time.monotonic() + 20
    while not happens():
        if time.monotonic() > patience:
            return False
        time.sleep(0.02)
    return True
