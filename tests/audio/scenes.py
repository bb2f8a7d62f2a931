"""One scene of a playback test: a listener plays steps while a tape runs."""

from __future__ import annotations

from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from tests.audio.listener import Listening, Report
from tests.audio.nullsink import RATE, NoServer, NullSink, Tape, noise
from tests.audio.stall import Gauge, unless_stalled

NOISE = noise(30)
BACKENDS = ["sounddevice", "miniaudio"]

Steps = list[list[Any]]


@dataclass(frozen=True)
class Scene:
    """What was done and what was heard, and by how much the machine was late meanwhile."""

    report: Report
    tape: NDArray[np.int16]
    clock: Tape
    late_ms: float

    def in_time(self) -> AbstractContextManager[None]:
        """Checks that a machine which stalled may fail; all others hold on any machine."""
        return unless_stalled(self.late_ms)


def listen(sink: NullSink, backend: str, path: Path, steps: Steps, burden: int = 0) -> Scene:
    """Play the steps beside so many busy threads; skips where the back end does not open."""
    listening = Listening(backend, path, steps, burden)
    try:
        tape = Tape(sink)
    except NoServer as error:
        listening.stop()
        pytest.skip(str(error))
    gauge = Gauge()
    report = listening.report()
    recorded = tape.stop()
    late_ms = gauge.worst_ms()
    assert report.fd2 == ""
    if not report.reason.startswith(backend):
        pytest.skip(report.reason)
    return Scene(report, recorded, tape, late_ms)


def places(tape: NDArray[np.int16], recording: NDArray[np.int16] = NOISE) -> NDArray[np.int64]:
    """For each frame of a tape, the frame of the noise it is; -1 where it is not of the noise.

    A frame is known together with the next: the last one before a gap is not.
    """
    wanted, heard = _pairs(recording), _pairs(tape)
    order = np.argsort(wanted)
    found = np.searchsorted(wanted, heard, sorter=order)
    frames = order[np.minimum(found, len(order) - 1)]
    return np.where(wanted[frames] == heard, frames, -1)


def _pairs(samples: NDArray[np.int16]) -> NDArray[np.uint64]:
    """Both ears of each frame and the next as one number."""
    frames = np.ascontiguousarray(samples).view(np.uint32).ravel().astype(np.uint64)
    return (frames[:-1] << np.uint64(32)) | frames[1:]


def ms(frames: float) -> float:
    """Milliseconds of the tape."""
    return frames * 1000 / RATE
