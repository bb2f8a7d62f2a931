"""What comes out of a null sink: keys to sound, the place shown, loops, and a busy program.

Each back end plays white noise, of which any stretch is found at one place only.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import soundfile
from numpy.typing import NDArray

from carereview.audio.players.output import BUFFER_MS
from tests.audio.listener import Listening, Report
from tests.audio.nullsink import RATE, NoServer, NullSink, Tape, noise, null_sink
from tests.audio.scenes import BACKENDS, Scene, Steps, places
from tests.audio.stall import Gauge
from tests.bench.place import Place
from tests.bench.table import Row, number

_STEP_MS = 3000
_AFTER_S = 0.45
_MS = RATE // 1000
_LONG_S, _BUSY_S, _BUSY_THREADS = 60, 30, 2
_LAP_MS, _LAPS = 733, 20
_SOON_MS, _MEDIAN_MS, _P99_MS = BUFFER_MS + 20, 20, 50


def measure(place: Place) -> list[Row]:
    """Measure each back end that opens; without a sound server a row that says so."""
    samples = noise(_LONG_S + 2)
    path = place.folder / "noise.wav"
    soundfile.write(path, samples, RATE)
    try:
        with null_sink() as sink:
            heard = _Heard(sink, path, samples)
            return [row for name in BACKENDS for row in heard.all_of(name, place.times(24))]
    except NoServer as error:
        return [Row("heard at the sink", more=f"skipped: no sound server ({error})")]


class _Heard:
    """Plays a recording into a sink, over and over."""

    def __init__(self, sink: NullSink, path: Path, samples: NDArray[np.int16]) -> None:
        self._sink, self._path, self._samples = sink, path, samples

    def all_of(self, backend: str, repeats: int) -> list[Row]:
        """Give the rows of one back end."""
        scene = self._play(backend, [["play"], ["wait", 0.1]])
        if not scene.report.reason.startswith(backend):
            return [Row(f"heard by {backend}", more=f"skipped: {scene.report.reason}")]
        return [
            *self._keys(backend, min(repeats, 18)),
            *self._place(backend),
            self._loop(backend),
            self._busy(backend),
        ]

    def _play(self, backend: str, steps: Steps, burden: int = 0) -> Scene:
        tape, gauge = Tape(self._sink), Gauge()
        report: Report = Listening(backend, self._path, steps, burden).report()
        return Scene(report, tape.stop(), tape, gauge.worst_ms())

    def _places(self, scene: Scene) -> NDArray[np.int64]:
        return places(scene.tape, self._samples)

    def _keys(self, backend: str, repeats: int) -> list[Row]:
        steps: Steps = []
        for repeat in range(repeats):
            start = 1000 + repeat * _STEP_MS
            steps += [["seek", start], ["play"], ["wait", _AFTER_S], ["seek", start + 1500]]
            steps += [["wait", _AFTER_S], ["pause"], ["wait", _AFTER_S]]
        scene = self._play(backend, steps)
        heard = self._places(scene)
        took: dict[str, list[float]] = {"play": [], "seek": [], "pause": []}
        for repeat in range(repeats):
            calls = scene.report.steps[4 * repeat : 4 * repeat + 4]
            _, play, seek, pause = (int(scene.clock.frame_at(when)) for when, _, _ in calls)
            window = int(_AFTER_S * RATE)
            target = (1000 + repeat * _STEP_MS + 1500) * _MS
            took["play"].append(_first(heard[play : play + window] >= 0))
            took["seek"].append(_first(heard[seek : seek + window] >= target))
            took["pause"].append(_last(heard[pause : pause + window] >= 0))
        return [_key_row(backend, name, times, scene) for name, times in took.items()]

    def _place(self, backend: str) -> list[Row]:
        scene = self._play(backend, [["play"], ["wait", float(_LONG_S)]])
        heard, errors = self._places(scene), []
        began = scene.report.positions[0][0]
        for when, shown, _ in scene.report.positions:
            frame = int(scene.clock.frame_at(when))
            if when > began + 0.5 and heard[frame] >= 0:
                errors.append(shown - heard[frame] / _MS)
        sixth = len(errors) // 6
        drift = float(np.median(errors[-sixth:]) - np.median(errors[:sixth]))
        middle, most = float(np.median(errors)), float(np.percentile(np.abs(errors), 99))
        more = f"median {middle:+.1f} ms, p99 {most:.1f} ms, drift {drift:+.1f} ms; {_late(scene)}"
        return [
            Row(f"{backend}: place shown - heard, {_LONG_S} s", more=more,
                target=f"median ≤ {_MEDIAN_MS}, p99 ≤ {_P99_MS} ms",
                met=abs(middle) <= _MEDIAN_MS and most <= _P99_MS),
            Row(f"{backend}: CPU while playing", more=f"{scene.report.cpu:.1%} of a core"),
        ]  # fmt: skip

    def _loop(self, backend: str) -> Row:
        seconds = _LAP_MS * _LAPS / 1000
        steps: Steps = [["set_loop", 2000, 2000 + _LAP_MS], ["seek", 2000], ["play"]]
        scene = self._play(backend, [*steps, ["wait", seconds + 1.0]])
        lap = self._samples[2000 * _MS : (2000 + _LAP_MS) * _MS]
        wanted = np.tile(lap, (_LAPS, 1))
        start = int(_first(self._places(scene) >= 0) * _MS)
        tape = scene.tape[start:]
        sounds: NDArray[np.bool_] = np.any(tape, axis=1)
        heard = tape[sounds][: len(wanted)]
        wrong = len(wanted) - int((heard == wanted[: len(heard)]).all(axis=1).sum())
        silent = int((~sounds[: len(wanted)]).sum())
        return Row(f"{backend}: loop of {_LAP_MS} ms × {_LAPS}",
                   more=f"{wrong:,} frames wrong, {silent:,} silent; {_late(scene)}",
                   target="0 frames", met=wrong == silent == 0)  # fmt: skip

    def _busy(self, backend: str) -> Row:
        steps: Steps = [["play"], ["wait", _BUSY_S + 1.0]]
        scene = self._play(backend, steps, _BUSY_THREADS)
        heard = self._places(scene)
        start = int(_first(heard >= 0) * _MS)
        heard = heard[start : start + _BUSY_S * RATE]
        block = RATE // 100
        intact = [_is_whole(heard[at : at + block]) for at in range(0, len(heard), block)]
        share = sum(intact) / (_BUSY_S * 100)
        return Row(f"{backend}: {_BUSY_S} s beside {_BUSY_THREADS} busy threads",
                   more=f"{share:.2%} of the 10 ms blocks intact; {_late(scene)}",
                   target="100 %", met=share == 1.0)  # fmt: skip


def _is_whole(block: NDArray[np.int64]) -> bool:
    return bool((block >= 0).all() and (np.diff(block) == 1).all())


def _first(frames: NDArray[np.bool_]) -> float:
    """Milliseconds until the first of the frames."""
    return float(np.flatnonzero(frames)[0]) / _MS


def _last(frames: NDArray[np.bool_]) -> float:
    return float(np.flatnonzero(frames)[-1]) / _MS


def _key_row(backend: str, name: str, times: Sequence[float], scene: Scene) -> Row:
    longest = max(took for _, step, took in scene.report.steps if step == name)
    more = f"the call {number(longest)} ms at most; {_late(scene)}"
    met = float(np.median(times)) <= _SOON_MS
    return Row(f"{backend}: {name} to sound", times, more=more, against=f"buffer {BUFFER_MS} ms",
               ratio=float(np.median(times)) / BUFFER_MS,
               target=f"p50 ≤ {_SOON_MS} ms", met=met)  # fmt: skip


def _late(scene: Scene) -> str:
    return f"machine late by {number(scene.late_ms)} ms at most"
