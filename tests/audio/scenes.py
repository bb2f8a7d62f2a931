"""One scene of a playback test: a listener plays steps while a tape runs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from tests.audio.listener import Listening, Report
from tests.audio.nullsink import RATE, NullSink, Tape, noise

NOISE = noise(30)
_KEYS = NOISE.view(np.uint32).ravel()  # both ears of a frame as one number
BACKENDS = ["sounddevice", "miniaudio"]

Steps = list[list[Any]]


def listen(
    sink: NullSink, backend: str, path: Path, steps: Steps, burden: int = 0
) -> tuple[Report, NDArray[np.int16], Tape]:
    """Play the steps beside so many busy threads; skips where the back end does not open."""
    tape = Tape(sink)
    report = Listening(backend, path, steps, burden).report()
    recorded = tape.stop()
    assert report.fd2 == ""
    if not report.reason.startswith(backend):
        pytest.skip(report.reason)
    return report, recorded, tape


def place(tape: NDArray[np.int16], at: int) -> int:
    """The frame of the noise that was recorded at a frame of the tape."""
    first, second = tape[at : at + 2].copy().view(np.uint32).ravel()
    (found,) = np.flatnonzero((_KEYS[:-1] == first) & (_KEYS[1:] == second))
    return int(found)


def ms(frames: float) -> float:
    """Milliseconds of the tape."""
    return frames * 1000 / RATE
