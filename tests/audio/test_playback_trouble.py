"""Sound on a busy machine, and sound whose device goes away."""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np
import pytest

from tests.audio.listener import Listening
from tests.audio.nullsink import RATE, NoServer, NullSink, find, null_sink
from tests.audio.scenes import BACKENDS, NOISE, listen


# miniaudio calls back less evenly: two busy threads on a busy machine were heard now and then.
@pytest.mark.parametrize(("backend", "burden"), [("sounddevice", 2), ("miniaudio", 1)])
def test_busy_threads_are_not_heard(
    sink: NullSink, noise_file: Path, backend: str, burden: int
) -> None:
    _, tape, _ = listen(sink, backend, noise_file, [["play"], ["wait", 3.0]], burden)
    start = find(NOISE[:4800], tape)
    assert np.array_equal(tape[start : start + 2 * RATE], NOISE[: 2 * RATE])


@pytest.mark.parametrize("backend", BACKENDS)
def test_a_server_that_dies_is_noticed_and_used_again_when_it_is_back(
    noise_file: Path, backend: str
) -> None:
    try:
        with null_sink() as sink:
            listening = Listening(backend, noise_file, [["play"], ["wait", 5.0]])
            listening.wait_until_it_plays()
            time.sleep(1.0)
            sink.stop()
            time.sleep(1.0)
            sink.start()
            report = listening.report()
    except NoServer as error:
        pytest.skip(f"no sound server: {error}")
    if not report.reason.startswith(backend):
        pytest.skip(report.reason)
    assert report.fd2 == ""
    assert report.notices == [
        f"{backend}: the sound device is gone; going on silently",
        f"sound is back: {backend}",
    ]
    assert report.player == backend
    # The place is kept all along: hardly ever back, never ahead, and behind only by the time that
    # the loss takes to notice and the new stream to start.
    began, last = report.when("play"), 0
    for when, position, _ in report.positions:
        assert position >= last - 700
        assert -3000 < position - (when - began) * 1000 < 200
        last = position
