"""Sound beside busy threads, and sound whose device goes away."""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np
import pytest

from tests.audio.listener import Listening
from tests.audio.nullsink import RATE, NoServer, NullSink, null_sink
from tests.audio.scenes import BACKENDS, Steps, listen, places
from tests.audio.stall import Gauge, unless_stalled

_BLOCK = RATE // 100


@pytest.mark.parametrize("backend", BACKENDS)
def test_busy_threads_lose_and_repeat_nothing(
    sink: NullSink, noise_file: Path, backend: str
) -> None:
    """Whether not a single gap is heard is a figure of the machine: see tests/bench/SOUND.md."""
    scene = listen(sink, backend, noise_file, [["play"], ["wait", 3.0]], burden=2)
    heard = places(scene.tape)
    heard = heard[heard >= 0]
    assert len(heard)
    assert (np.diff(heard) > 0).all()
    with scene.in_time():
        whole = np.bincount(heard // _BLOCK, minlength=200)[:200] >= _BLOCK - 1
        assert whole.mean() > 0.5


@pytest.mark.parametrize("backend", BACKENDS)
def test_a_server_that_dies_is_noticed_and_used_again_when_it_is_back(
    noise_file: Path, backend: str
) -> None:
    back = f"sound is back: {backend}"
    steps: Steps = [["play"], ["await", back], ["wait", 0.5]]
    try:
        with null_sink() as sink:
            gauge = Gauge()
            listening = Listening(backend, noise_file, steps)
            listening.begin()
            time.sleep(1.0)
            sink.stop()
            time.sleep(1.0)
            sink.start()
            report = listening.report()
            late_ms = gauge.worst_ms()
    except NoServer as error:
        pytest.skip(f"no sound server: {error}")
    if not report.reason.startswith(backend):
        pytest.skip(report.reason)
    assert report.fd2 == ""
    assert report.notices == [f"{backend}: the sound device is gone; going on silently", back]
    assert report.player == backend
    # The place is kept all along: hardly ever back, never ahead, and behind only by the time that
    # the loss takes to notice and the new stream to start.
    began, last = report.when("play"), 0
    with unless_stalled(late_ms):
        for when, position, _ in report.positions:
            assert position >= last - 700
            assert -3000 < position - (when - began) * 1000 < 200
            last = position
