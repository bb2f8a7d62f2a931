"""What comes out of the sink, compared with the recording that was played.

Through a sound server of the tests' own, whose sink swallows sound at the pace of the clock.
Figures below 10 ms are noise of the measurement.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile

from carereview.audio.players.output import BUFFER_MS
from tests.audio.nullsink import RATE, NullSink, find
from tests.audio.scenes import BACKENDS, NOISE, Steps, listen, ms, place


@pytest.mark.parametrize("backend", BACKENDS)
def test_what_is_heard_is_the_recording_at_once_and_at_the_place_shown(
    sink: NullSink, noise_file: Path, backend: str
) -> None:
    steps: Steps = [["play"], ["wait", 1.2], ["seek", 10_000], ["wait", 1.0]]
    steps += [["pause"], ["wait", 0.5], ["toggle"], ["wait", 0.4]]
    report, tape, clock = listen(sink, backend, noise_file, steps)
    at = {name: clock.frame_at(report.when(name)) for name in ("play", "seek", "pause", "toggle")}

    start = find(NOISE[:4800], tape)
    again = find(NOISE[10 * RATE : 10 * RATE + 4800], tape)
    assert np.array_equal(tape[start : start + RATE], NOISE[:RATE])
    assert np.array_equal(tape[again : again + RATE], NOISE[10 * RATE :][:RATE])
    last = int(np.flatnonzero(tape[: int(at["toggle"])].any(axis=1))[-1])
    first = int(np.flatnonzero(tape[last + 1 :].any(axis=1))[0]) + last + 1

    # One buffer, one wait for the device to ask, and the noise of the measurement.
    for latency in (start - at["play"], again - at["seek"], last - at["pause"]):
        assert -10 < ms(latency) < BUFFER_MS + 70
    # A pause is silent, and the sound goes on with the very next sample.
    assert ms(first - last) > 300
    assert place(tape, first) == place(tape, last - 1) + 2
    assert max(took for _, _, took in report.steps) < 10

    errors = []
    for when, position, state in report.positions:
        settled = all(abs(when - report.when(step)) > 0.25 for step in ("play", "seek", "toggle"))
        heard = int(clock.frame_at(when))
        if state == "playing" and settled and tape[heard].any():
            errors.append(position - ms(place(tape, heard)))
    assert len(errors) > 15
    assert abs(float(np.median(errors))) < 25
    assert float(np.percentile(np.abs(errors), 99)) < 50


def test_a_loop_has_no_gap_and_loses_no_sample(sink: NullSink, noise_file: Path) -> None:
    steps: Steps = [["set_loop", 2000, 2233], ["seek", 2000], ["play"], ["wait", 2.0]]
    _, tape, _ = listen(sink, "sounddevice", noise_file, steps)
    lap = NOISE[2 * RATE : 2 * RATE + 233 * RATE // 1000]
    first = int(np.flatnonzero(tape.any(axis=1))[0])
    wanted = np.tile(lap, (7, 1))
    assert np.array_equal(tape[first : first + len(wanted)], wanted)


def test_a_change_is_heard_soon_and_without_a_gap(sink: NullSink, noise_file: Path) -> None:
    steps: Steps = [["play"], ["wait", 0.8], ["set_channel", "swap"], ["wait", 0.6]]
    report, tape, clock = listen(sink, "sounddevice", noise_file, steps)
    start = find(NOISE[:4800], tape)
    heard, wanted = tape[start : start + int(1.2 * RATE)], NOISE[: int(1.2 * RATE)]
    swapped = (heard == wanted[:, ::-1]).all(axis=1)
    change = int(np.flatnonzero(~swapped)[-1]) + 1
    assert np.array_equal(heard[:change], wanted[:change])
    assert swapped[change:].all()
    latency = start + change - clock.frame_at(report.when("set_channel"))
    assert ms(latency) < BUFFER_MS + 100


def test_the_place_shown_is_the_place_heard_at_every_speed(sink: NullSink, tmp_path: Path) -> None:
    """Tone bursts, one every half second, are seen on the tape and on the display."""
    samples = np.zeros((60 * 8000, 1), np.int16)
    burst = 9000 * np.sin(2 * np.pi * 700 * np.arange(1600) / 8000)
    for half in range(1, 120):
        samples[half * 4000 : half * 4000 + 1600, 0] = burst
    soundfile.write(tmp_path / "bursts.wav", samples, 8000)
    steps: Steps = [["set_rate", 0.5], ["play"], ["wait", 2.0], ["set_rate", 3.0], ["wait", 1.5]]
    report, tape, clock = listen(sink, "sounddevice", tmp_path / "bursts.wav", steps)
    loud = np.abs(tape[:, 0].astype(int)) > 3000
    onsets = [i for i in np.flatnonzero(loud) if not loud[max(0, i - RATE // 20) : i].any()]
    whens, shown, _ = zip(*report.positions, strict=True)
    errors = []
    for onset in onsets:
        when = clock.start + onset / RATE
        speed = 0.5 if when < report.steps[-1][0] + 0.1 else 3.0
        if when < whens[-1]:
            place_shown = float(np.interp(when, whens, shown))
            errors.append((place_shown - round(place_shown / 500) * 500) / speed)
    assert len(errors) >= 8
    assert max(map(abs, errors)) < 50
