"""What comes out of the sink, compared with the recording that was played.

Through a sound server of the tests' own, whose sink swallows sound at the pace of the clock.
Figures below 10 ms are noise of the measurement. What a stalled machine may spoil is checked by
`Scene.in_time`; exact figures are measured by `tests/bench`.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile

from carereview.audio.players.output import BUFFER_MS
from tests.audio.nullsink import RATE, NullSink
from tests.audio.scenes import BACKENDS, NOISE, Scene, Steps, listen, ms, places

# One buffer, one wait for the device to ask, and the noise of the measurement.
_SOON_MS = BUFFER_MS + 70


@pytest.fixture(scope="module", params=BACKENDS)
def scene(request: pytest.FixtureRequest, sink: NullSink, noise_file: Path) -> Scene:
    """Play, seek, pause and play on, with each back end."""
    steps: Steps = [["play"], ["wait", 1.2], ["seek", 10_000], ["wait", 1.0]]
    steps += [["pause"], ["wait", 0.5], ["toggle"], ["wait", 0.4]]
    return listen(sink, request.param, noise_file, steps)


def at(scene: Scene, step: str) -> int:
    """The frame of the tape that reached the sink when a step was taken."""
    return int(scene.clock.frame_at(scene.report.when(step)))


def test_what_is_heard_is_the_recording_in_its_order(scene: Scene) -> None:
    heard = places(scene.tape)
    heard = heard[heard >= 0]
    jumps = np.flatnonzero(np.diff(heard) <= 0)
    assert len(jumps) == 0  # nothing twice, nothing out of order
    after_seek = heard[heard >= 10 * RATE]
    assert heard[0] == 0
    assert after_seek[0] == 10 * RATE
    assert heard[len(heard) - len(after_seek) - 1] < 2 * RATE
    with scene.in_time():
        most = np.arange(int(0.9 * RATE))
        assert np.array_equal(heard[: len(most)], most)
        assert np.array_equal(after_seek[: len(most)], 10 * RATE + most)


def test_a_pause_is_silent_and_loses_no_sample(scene: Scene) -> None:
    heard = places(scene.tape)
    again = at(scene, "toggle")
    last = int(np.flatnonzero(heard[:again] >= 0)[-1])
    first = again + int(np.flatnonzero(heard[again:] >= 0)[0])
    assert heard[first] == heard[last] + 2  # the last one before a gap is not known
    with scene.in_time():
        assert ms(first - last) > 300


def test_keys_are_heard_after_one_buffer(scene: Scene) -> None:
    heard = places(scene.tape)
    play = int(np.flatnonzero(heard == 0)[0]) - at(scene, "play")
    seek = int(np.flatnonzero(heard == 10 * RATE)[0]) - at(scene, "seek")
    pause = int(np.flatnonzero(heard[: at(scene, "toggle")] >= 0)[-1]) - at(scene, "pause")
    with scene.in_time():
        for latency in (play, seek, pause):
            assert -10 < ms(latency) < _SOON_MS
        assert max(took for _, _, took in scene.report.steps) < 10


def test_the_place_shown_is_the_place_heard(scene: Scene) -> None:
    heard, errors = places(scene.tape), []
    for when, position, state in scene.report.positions:
        changed = ("play", "seek", "toggle")
        settled = all(abs(when - scene.report.when(step)) > 0.25 for step in changed)
        frame = int(scene.clock.frame_at(when))
        if state == "playing" and settled and heard[frame] >= 0:
            errors.append(position - ms(float(heard[frame])))
    with scene.in_time():
        assert len(errors) > 15
        assert abs(float(np.median(errors))) < 25
        assert float(np.percentile(np.abs(errors), 99)) < 50


def test_a_loop_has_no_gap_and_loses_no_sample(sink: NullSink, noise_file: Path) -> None:
    steps: Steps = [["set_loop", 2000, 2233], ["seek", 2000], ["play"], ["wait", 2.0]]
    scene = listen(sink, "sounddevice", noise_file, steps)
    lap = NOISE[2 * RATE : 2 * RATE + 233 * RATE // 1000]
    heard = scene.tape[scene.tape.any(axis=1)]
    # Without the gaps of a machine that stalled, every sample is there and at its place.
    wanted = np.tile(lap, (len(heard) // len(lap) + 1, 1))[: len(heard)]
    assert len(heard) > 2 * len(lap)
    assert np.array_equal(heard, wanted)
    first = int(np.flatnonzero(scene.tape.any(axis=1))[0])
    with scene.in_time():
        seven = 7 * len(lap)
        assert np.array_equal(scene.tape[first : first + seven], wanted[:seven])


def test_a_change_is_heard_soon_and_without_a_gap(sink: NullSink, noise_file: Path) -> None:
    steps: Steps = [["play"], ["wait", 0.8], ["set_channel", "swap"], ["wait", 0.6]]
    scene = listen(sink, "sounddevice", noise_file, steps)
    before, after = places(scene.tape), places(scene.tape[:, ::-1])
    change = int(np.flatnonzero(before >= 0)[-1]) + 2
    assert (before[change:] == -1).all()
    assert (after[:change] == -1).all()
    heard = np.concatenate([before[before >= 0], after[after >= 0]])
    assert (np.diff(heard) > 0).all()
    with scene.in_time():
        # A frame is known together with the next, so the one at the change is missing.
        assert set(np.diff(heard[: int(1.2 * RATE)])) <= {1, 2}
        assert ms(change - at(scene, "set_channel")) < BUFFER_MS + 100


def test_the_place_shown_is_the_place_heard_at_every_speed(sink: NullSink, tmp_path: Path) -> None:
    """Tone bursts, one every half second, are seen on the tape and on the display."""
    samples = np.zeros((60 * 8000, 1), np.int16)
    burst = 9000 * np.sin(2 * np.pi * 700 * np.arange(1600) / 8000)
    for half in range(1, 120):
        samples[half * 4000 : half * 4000 + 1600, 0] = burst
    soundfile.write(tmp_path / "bursts.wav", samples, 8000)
    steps: Steps = [["set_rate", 0.5], ["play"], ["wait", 2.0], ["set_rate", 3.0], ["wait", 1.5]]
    scene = listen(sink, "sounddevice", tmp_path / "bursts.wav", steps)
    loud = np.abs(scene.tape[:, 0].astype(int)) > 3000
    onsets = [i for i in np.flatnonzero(loud) if not loud[max(0, i - RATE // 20) : i].any()]
    whens, shown, _ = zip(*scene.report.positions, strict=True)
    errors = []
    for onset in onsets:
        when = scene.clock.start + onset / RATE
        speed = 0.5 if when < scene.report.steps[-1][0] + 0.1 else 3.0
        if when < whens[-1]:
            place_shown = float(np.interp(when, whens, shown))
            errors.append((place_shown - round(place_shown / 500) * 500) / speed)
    with scene.in_time():
        assert len(errors) >= 8
        assert max(map(abs, errors)) < 50
