"""Measures playback: `python -m tests.audio.measure [BACKEND] [SECONDS] [BUSY]`.

Through a null sink. Prints the time from each key to the sound (12 repeats), then for one long
stretch how far the place shown is from the place heard, what share of the samples came through,
and the processor time. BUSY threads of pure Python run beside it.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import numpy as np
import soundfile
from numpy.typing import NDArray

from tests.audio.listener import Listening, Report
from tests.audio.nullsink import RATE, Tape, find, noise, null_sink
from tests.audio.scenes import Steps

_REPEATS = 12
_STEP_MS = 3000
_AFTER_S = 0.45
_MS = RATE // 1000


def main(backend: str = "sounddevice", seconds: str = "60", busy: str = "0") -> None:
    """Measure one back end and print the figures."""
    length = max(float(seconds) + 2, (_REPEATS + 2) * _STEP_MS / 1000)
    samples = noise(length)
    with tempfile.TemporaryDirectory() as folder, null_sink() as sink:
        path = Path(folder) / "noise.wav"
        soundfile.write(path, samples, RATE)
        for steps, tell in ((_keys(), _tell_keys), (_long(float(seconds)), _tell_long)):
            tape = Tape(sink)
            report = Listening(backend, path, steps, int(busy)).report()
            recorded = tape.stop()
            tell(report, samples, recorded, tape)


def _keys() -> Steps:
    steps: Steps = []
    for repeat in range(_REPEATS):
        start = 1000 + repeat * _STEP_MS
        steps += [["seek", start], ["play"], ["wait", _AFTER_S], ["seek", start + 1500]]
        steps += [["wait", _AFTER_S], ["pause"], ["wait", _AFTER_S]]
    return steps


def _long(seconds: float) -> Steps:
    return [["play"], ["wait", seconds]]


def _tell_keys(
    report: Report, samples: NDArray[np.int16], tape: NDArray[np.int16], clock: Tape
) -> None:
    wanted, heard = (x.copy().view(np.uint32).ravel() for x in (samples, tape))
    times: dict[str, list[float]] = {"play": [], "seek": [], "pause": []}
    for repeat in range(_REPEATS):
        calls = report.steps[4 * repeat : 4 * repeat + 4]
        _, play, seek, pause = (int(clock.frame_at(when)) for when, _, _ in calls)
        window = int(_AFTER_S * RATE)
        times["play"].append(float(np.flatnonzero(heard[play : play + window])[0]))
        target = wanted[(1000 + repeat * _STEP_MS + 1500) * _MS]
        times["seek"].append(float(np.flatnonzero(heard[seek : seek + window] == target)[0]))
        times["pause"].append(float(np.flatnonzero(heard[pause : pause + window])[-1]))
    print(report.reason)
    for name, frames in times.items():
        at = np.array(frames) / _MS
        print(f"{name} to sound: median {np.median(at):.0f} ms, {at.min():.0f} to {at.max():.0f}")
    print(f"longest call: {max(took for _, _, took in report.steps):.2f} ms")


def _tell_long(
    report: Report, samples: NDArray[np.int16], tape: NDArray[np.int16], clock: Tape
) -> None:
    start = find(samples[:4800], tape)
    sound = tape[start : start + int(np.flatnonzero(tape.any(axis=1))[-1]) - start]
    equal = (sound == samples[: len(sound)]).all(axis=1)
    errors = np.array(
        [
            shown - (clock.frame_at(when) - start) / _MS
            for when, shown, _ in report.positions
            if when > report.positions[0][0] + 0.5
        ]
    )
    low, middle, high = np.percentile(errors, [1, 50, 99])
    sixth = len(errors) // 6
    drift = np.median(errors[-sixth:]) - np.median(errors[:sixth])
    print(f"{len(sound) / RATE:.1f} s heard, {100 * equal.mean():.4f} % of the samples equal")
    print(f"place shown - heard: median {middle:.1f} ms, p1 {low:.1f}, p99 {high:.1f}")
    print(f"drift from the first to the last sixth: {drift:.1f} ms; one core busy {report.cpu:.1%}")


if __name__ == "__main__":
    main(*sys.argv[1:])
