"""What comes out of the sink in the modes of listening: skips, stops, queues, hidden passages.

The recording is noise of which any stretch is found at one place only, so the tape tells which
frames were heard, in which order.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from carereview.audio.plan import Span
from carereview.audio.tone import tone
from tests.audio.nullsink import RATE, NullSink
from tests.audio.scenes import NOISE, Scene, Steps, listen, places


def heard(scene: Scene) -> NDArray[np.int64]:
    """The frames heard, in their order."""
    found = places(scene.tape)
    return found[found >= 0]


def stretches(frames: NDArray[np.int64]) -> list[tuple[float, float]]:
    """Runs of frames that follow each other, as seconds."""
    cuts = np.flatnonzero(np.abs(np.diff(frames)) > 2) + 1
    return [(part[0] / RATE, (part[-1] + 1) / RATE) for part in np.split(frames, cuts)]


def test_what_is_skipped_is_not_heard_and_all_else_is(sink: NullSink, noise_file: Path) -> None:
    steps: Steps = [["set_skips", [[500, 9000], [9400, 20_000]]], ["play"], ["wait", 1.5]]
    scene = listen(sink, "sounddevice", noise_file, steps)
    first, second, third = stretches(heard(scene))
    # The last frame before a jump is known only together with the next, so one is missing.
    assert first[0] == 0 and abs(first[1] - 0.5) < 0.001
    assert abs(second[0] - 9.0) < 0.001 and abs(second[1] - 9.4) < 0.001
    assert abs(third[0] - 20.0) < 0.001


def test_skips_can_be_switched_on_while_it_plays(sink: NullSink, noise_file: Path) -> None:
    steps: Steps = [["play"], ["wait", 0.4], ["set_skips", [[1200, 12_000]]], ["wait", 1.4]]
    before, after = stretches(heard(listen(sink, "sounddevice", noise_file, steps)))
    assert abs(before[1] - 1.2) < 0.001
    assert abs(after[0] - 12.0) < 0.001


def test_it_stops_at_the_sample_and_goes_on_with_the_next(sink: NullSink, noise_file: Path) -> None:
    steps: Steps = [["set_stops", [400, 900]], ["play"], ["wait", 1.1], ["play"], ["wait", 1.1]]
    scene = listen(sink, "sounddevice", noise_file, steps)
    frames = heard(scene)
    assert frames[-1] < 0.9 * RATE <= frames[-1] + 2
    # Nothing twice and nothing left out but the one frame that is not known.
    assert np.array_equal(np.diff(frames) > 1, np.arange(1, len(frames)) == 400 * RATE // 1000 - 1)
    paused = [position for _, position, state in scene.report.positions if state == "paused"]
    assert set(paused) == {400, 900}


def test_a_queue_jumps_without_a_gap_and_then_is_silent(sink: NullSink, noise_file: Path) -> None:
    steps: Steps = [["play_queue", [[15_000, 15_400], [3000, 3300]]], ["wait", 1.5]]
    scene = listen(sink, "sounddevice", noise_file, steps)
    wanted = np.concatenate([NOISE[RATE * 15 : RATE * 15 + 19_200], NOISE[RATE * 3 :][:14_400]])
    first = int(np.flatnonzero(scene.tape.any(axis=1))[0])
    sound = scene.tape[scene.tape.any(axis=1)]
    assert np.array_equal(sound, wanted)
    with scene.in_time():
        assert np.array_equal(scene.tape[first : first + len(wanted)], wanted)


def test_what_readers_will_not_hear_is_silent_to_the_sample(
    sink: NullSink, noise_file: Path
) -> None:
    steps: Steps = [["set_masks", [[400, 800]]], ["play"], ["wait", 1.4]]
    scene = listen(sink, "sounddevice", noise_file, steps)
    frames = heard(scene)
    assert not ((frames >= 400 * RATE // 1000) & (frames < 800 * RATE // 1000)).any()
    assert frames[-1] > 1.0 * RATE
    # All else is there: but for the last frame before the silence, which is not known.
    outside = np.setdiff1d(np.arange(frames[-1] + 1), frames)
    assert outside[0] == 400 * RATE // 1000 - 1
    assert outside[-1] == 800 * RATE // 1000 - 1


def test_in_the_audition_of_a_bleep_its_window_holds_the_tone_only(
    sink: NullSink, noise_file: Path
) -> None:
    steps: Steps = [["set_masks", [[500, 1250]], True], ["play_range", 0, 1750], ["wait", 2.6]]
    tape = listen(sink, "sounddevice", noise_file, steps).tape
    window = Span(RATE // 2, 1250 * RATE // 1000)
    wanted = NOISE[: 1750 * RATE // 1000].copy()
    bleep = np.rint(tone(window, window.start, window.end, RATE) * 32767)
    wanted[window.start : window.end] = bleep[:, None]
    # Rows of zeros aside: the tone has some, and so has a tape where the machine was late.
    assert np.array_equal(tape[tape.any(axis=1)], wanted[wanted.any(axis=1)])


def test_a_quiet_voice_is_amplified_by_what_is_shown(sink: NullSink, noise_file: Path) -> None:
    steps: Steps = [["set_volume", 10], ["play"], ["wait", 0.7], ["set_gain_db", 6], ["wait", 1.0]]
    tape = listen(sink, "sounddevice", noise_file, steps).tape
    loud = tape[tape.any(axis=1)].astype(float)
    before, after = loud[: RATE // 2], loud[-RATE // 2 :]
    gain = 20 * np.log10(after.std() / before.std())
    assert abs(gain - 6) < 0.2
