"""Clips: cut where they are wanted, as loud as others, faded outside of bleeps, and proven."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile

from carereview.audio.bleep import bleep
from carereview.audio.clip import FADE_MS, LOUDNESS_LUFS, PEAK_DBTP, cut
from carereview.audio.clip_check import is_clip_of, is_cut_from
from carereview.audio.ebur128 import loudness, true_peak
from carereview.audio.source import AudioError
from tests.audio.sounds import speechlike

RATE = 8000
SPAN = (1000, 3500)
EDGE = FADE_MS * RATE // 1000
WINDOWS = [(1500, 2250)]


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    soundfile.write(tmp_path / "raw.wav", speechlike(6.0, RATE, 2).astype(np.int16) // 4, RATE)
    bleep(tmp_path / "raw.wav", tmp_path / "safe.flac", WINDOWS)
    return tmp_path / "safe.flac"


def heard(path: Path) -> np.ndarray:
    samples: np.ndarray = soundfile.read(path, dtype="int16", always_2d=True)[0]
    return samples


def factor_of(clip: np.ndarray, whole: np.ndarray) -> float:
    inner, given = (x[EDGE:-EDGE].astype(np.float64) for x in (clip, whole))
    return float((inner * given).sum() / (given**2).sum())


@pytest.mark.parametrize("ending", [".flac", ".wav"])
def test_a_clip_is_the_recording_times_one_gain_but_for_its_ends(
    recording: Path, tmp_path: Path, ending: str
) -> None:
    made = tmp_path / f"c{ending}"
    cut(recording, made, *SPAN, WINDOWS)
    clip, whole = heard(made), heard(recording)[8000:28000]
    assert clip.shape == whole.shape
    decibels = 20 * np.log10(factor_of(clip, whole))
    assert abs(decibels) > 1
    gain = 10 ** (round(decibels * 2) / 40)  # half decibels
    assert np.array_equal(clip[EDGE:-EDGE], np.rint(gain * whole[EDGE:-EDGE]))
    assert np.abs(clip[:8]).max() <= np.abs(gain * whole[:8]).max() // 8 + 1
    assert is_clip_of(made, recording, SPAN, WINDOWS)


@pytest.mark.parametrize("louder", [0.1, 0.3, 1.0, 4.0])
def test_clips_are_alike_in_loudness_and_never_too_high(tmp_path: Path, louder: float) -> None:
    speech = np.clip(speechlike(6.0, RATE, 1) * louder, -32768, 32767).astype(np.int16)
    soundfile.write(tmp_path / "safe.wav", speech, RATE)
    cut(tmp_path / "safe.wav", tmp_path / "c.flac", *SPAN)
    numbers = heard(tmp_path / "c.flac") / 32768.0
    measured = loudness(numbers, RATE, np.zeros(len(numbers), bool))
    assert measured is not None
    peak = true_peak(numbers)
    assert peak <= PEAK_DBTP + 0.05  # by rounding, and the fades
    below = LOUDNESS_LUFS - measured
    assert below >= -0.1
    assert below <= 0.7 or peak > PEAK_DBTP - 0.6


def test_what_lies_in_a_bleep_says_nothing_of_the_gain(tmp_path: Path) -> None:
    gains = []
    for loud in (1, 4):
        speech = speechlike(6.0, RATE, 1).astype(np.int16) // 4
        speech[12000:18000] //= loud
        soundfile.write(tmp_path / "raw.wav", speech, RATE)
        safe, made = tmp_path / f"{loud}.flac", tmp_path / f"c{loud}.flac"
        bleep(tmp_path / "raw.wav", safe, WINDOWS)
        cut(safe, made, *SPAN, WINDOWS)
        gains.append(factor_of(heard(made), heard(safe)[8000:28000]))
    assert gains[0] == gains[1]


@pytest.mark.parametrize(("start", "end", "faded"), [
    (1600, 3000, (False, True)), (1400, 2200, (True, False)), (1471, 3000, (False, True)),
    (1470, 3000, (True, True)), (1600, 2000, (False, False)), (2250, 2280, (True, True)),
])  # fmt: skip
def test_no_fade_reaches_into_a_bleep(
    recording: Path, tmp_path: Path, start: int, end: int, faded: tuple[bool, bool]
) -> None:
    made = tmp_path / "c.flac"
    cut(recording, made, start, end, WINDOWS)
    assert is_clip_of(made, recording, (start, end), WINDOWS)
    without = is_clip_of(made, recording, (start, end), [])
    assert without is (faded == (True, True))


def test_a_clip_ends_where_the_recording_does(recording: Path, tmp_path: Path) -> None:
    cut(recording, tmp_path / "c.flac", 5000, 9000)
    assert len(heard(tmp_path / "c.flac")) == RATE
    assert is_clip_of(tmp_path / "c.flac", recording, (5000, 9000), WINDOWS)
    with pytest.raises(AudioError, match="no sound"):
        cut(recording, tmp_path / "d.flac", 7000, 9000)


def test_silence_stays_silence(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "safe.wav", np.zeros((6 * RATE, 1), np.int16), RATE)
    cut(tmp_path / "safe.wav", tmp_path / "c.flac", *SPAN)
    assert not heard(tmp_path / "c.flac").any()
    assert is_clip_of(tmp_path / "c.flac", tmp_path / "safe.wav", SPAN, [])


def test_what_is_not_of_the_recording_is_found(recording: Path, tmp_path: Path) -> None:
    made = tmp_path / "c.flac"
    cut(recording, made, *SPAN, WINDOWS)
    samples = heard(made)
    changes = {
        "one step in a bleep": (5000, 5001, 1.0, 1),
        "one step beside": (9000, 9001, 1.0, 1),
        "an edge": (20, 40, 1.0, 500),
        "louder in the bleep": (4000, 10000, 1.1, 0),
        "louder behind it": (10000, 20000, 1.1, 0),
        "turned over": (0, 20000, -1.0, 0),
        "a gain between": (0, 20000, 1.03, 0),
    }
    for name, (first, last, times, more) in changes.items():
        changed = samples.copy()
        changed[first:last] = np.rint(changed[first:last] * times) + more
        soundfile.write(tmp_path / "x.flac", changed, RATE)
        assert not is_clip_of(tmp_path / "x.flac", recording, SPAN, WINDOWS), name
    assert not is_clip_of(made, recording, (1001, 3501), WINDOWS)
    assert not is_clip_of(made, recording, (1000, 3600), WINDOWS)
    original = tmp_path / "raw.wav"
    assert not is_clip_of(made, original, SPAN, WINDOWS)


def test_a_clip_of_once_is_as_loud_as_its_recording_and_faded_somehow(
    recording: Path, tmp_path: Path
) -> None:
    once = heard(recording)[8000:28000].copy()
    once[:EDGE] //= 2
    soundfile.write(tmp_path / "once.flac", once, RATE)
    assert is_cut_from(tmp_path / "once.flac", recording, 1000)
    assert is_cut_from(tmp_path / "once.flac", recording)
    once[9000:9010] += 500
    soundfile.write(tmp_path / "x.flac", once, RATE)
    assert not is_cut_from(tmp_path / "x.flac", recording)
