"""A recording made with other settings is proven all the same: it hides at least what it must."""

from pathlib import Path

import numpy as np
import pytest
import soundfile

from carereview.audio.bleep import Mode, bleep
from carereview.audio.bleep_cover import check_covered
from tests.audio.sounds import speechlike

RATE = 11025  # a millisecond is no whole number of frames
WORDS = [(2000, 2600), (7000, 16_500)]
MADE = [(1731, 2981), (6750, 16_750)]


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sound") / "call.wav"
    soundfile.write(path, speechlike(20.0, RATE, 2).astype(np.int16), RATE)
    return path


def made(source: Path, windows: list[tuple[int, int]], mode: Mode = "tone") -> Path:
    target = source.with_name("bleeped.flac")
    bleep(source, target, windows, mode)
    return target


def troubles(source: Path, bleeped: Path) -> list[str]:
    return [trouble.what for trouble in check_covered(source, bleeped, WORDS)]


@pytest.mark.parametrize("mode", ["tone", "mute"])
@pytest.mark.parametrize("windows", [MADE, WORDS, [(1000, 18_000)], [*MADE, (19_000, 19_250)]])
def test_bleeps_of_any_width_around_the_words_are_clean(
    source: Path, windows: list[tuple[int, int]], mode: Mode
) -> None:
    assert troubles(source, made(source, windows, mode)) == []


@pytest.mark.parametrize(
    "windows",
    [[], MADE[:1], MADE[1:], [(2003, 2750), MADE[1]], [MADE[0], (6750, 16_497)]],
)
def test_a_word_that_is_heard_is_found(source: Path, windows: list[tuple[int, int]]) -> None:
    assert "it is not bleeped" in troubles(source, made(source, windows))


def test_silence_is_hidden_whether_bleeped_or_not(tmp_path: Path) -> None:
    samples = np.zeros((20 * RATE, 2), np.int16)
    path = tmp_path / "call.wav"
    soundfile.write(path, samples, RATE)
    assert troubles(path, made(path, [])) == []


def changed(bleeped: Path, start: int, end: int, channel: int, like: Path | None = None) -> Path:
    samples, rate = soundfile.read(bleeped, dtype="int16", always_2d=True)
    part = slice(start * RATE // 1000, end * RATE // 1000)
    if like is None:
        samples[part, channel] //= 2
    else:
        original = soundfile.read(like, dtype="int16", always_2d=True)[0]
        samples[part, channel] = original[part, channel]
    soundfile.write(bleeped, samples, rate)
    return bleeped


@pytest.mark.parametrize("channel", [0, 1])
def test_one_channel_left_alone_is_found(source: Path, channel: int) -> None:
    bleeped = changed(made(source, MADE), 2000, 2600, channel, source)
    assert f"channel {channel + 1} holds more than a bleep" in troubles(source, bleeped)


def test_a_bleep_with_speech_beneath_is_found(source: Path) -> None:
    bleeped = made(source, MADE)
    samples, rate = soundfile.read(bleeped, dtype="float64", always_2d=True)
    said = soundfile.read(source, dtype="float64", always_2d=True)[0]
    part = slice(7 * RATE, 16 * RATE)
    samples[part] += 0.01 * said[part]
    soundfile.write(bleeped, samples, rate, subtype="PCM_16")
    assert any("holds more" in what for what in troubles(source, bleeped))


def test_what_differs_outside_is_no_bleep(source: Path) -> None:
    bleeped = changed(made(source, MADE), 4000, 4500, 0)
    assert troubles(source, bleeped) != []


def test_another_recording_of_the_same_length_is_found(source: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.wav"
    soundfile.write(other, speechlike(20.0, RATE, 2)[::-1].astype(np.int16), RATE)
    assert troubles(source, made(other, MADE)) != []


def test_in_a_coded_recording_nothing_like_the_original_may_be_heard(source: Path) -> None:
    target = source.with_name("bleeped.mp3")
    bleep(source, target, MADE[1:])
    assert any("original is heard" in what for what in troubles(source, target))
