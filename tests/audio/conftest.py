"""A sound server of the tests' own, a recording of white noise, and a clock moved by hand."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import soundfile

from carereview.audio.players.clock import ClockPlayer
from carereview.audio.transport import Transport
from tests.audio.by_hand import Clock, Recording
from tests.audio.nullsink import RATE, NoServer, NullSink, null_sink
from tests.audio.scenes import NOISE


@pytest.fixture(scope="module")
def sink() -> Iterator[NullSink]:
    """A running server, or a skip that says why there is none."""
    try:
        with null_sink() as running:
            yield running
    except NoServer as error:
        pytest.skip(f"no sound server: {error}")


@pytest.fixture(scope="module")
def noise_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Thirty seconds of noise, of which any stretch is found at one place only."""
    path = tmp_path_factory.mktemp("noise") / "noise.wav"
    soundfile.write(path, NOISE, RATE)
    return path


@pytest.fixture
def clock() -> Clock:
    """Seconds that only pass when told."""
    return Clock()


@pytest.fixture
def transport(clock: Clock) -> Transport:
    """Ten seconds at 8 kHz, ready to be played by that clock."""
    made = Transport(ClockPlayer(clock), clock)
    made.load(Recording())
    return made
