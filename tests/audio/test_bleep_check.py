"""The check finds what the engine that bleeps could get wrong, and nothing where it is right."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile

from carereview.audio.bleep import bleep
from carereview.audio.bleep_check import check_bleeped
from tests.audio.sounds import speechlike

RATE = 8000
WINDOWS = [(500, 900), (2000, 2600), (850, 1000)]


@pytest.fixture
def original(tmp_path: Path) -> Path:
    path = tmp_path / "call.wav"
    soundfile.write(path, speechlike(4.0, RATE, 2).astype(np.int16), RATE)
    return path


def bleeped(original: Path, suffix: str = "flac", mode: str = "tone") -> Path:
    target = original.with_name(f"safe.{suffix}")
    bleep(original, target, WINDOWS, mode)  # type: ignore[arg-type]
    return target


def changed(path: Path, change: object) -> Path:
    """Write a copy whose samples went through `change`, a function of the array in place."""
    samples, rate = soundfile.read(path, dtype="int16", always_2d=True)
    changed = change(samples)  # type: ignore[operator]
    target = path.with_name(f"changed{path.suffix}")
    soundfile.write(target, samples if changed is None else changed, rate)
    return target


@pytest.mark.parametrize("mode", ["tone", "mute"])
@pytest.mark.parametrize("suffix", ["flac", "wav", "ogg", "mp3"])
def test_what_the_engine_makes_is_clean(original: Path, suffix: str, mode: str) -> None:
    assert check_bleeped(original, bleeped(original, suffix, mode), WINDOWS) == ()


@pytest.mark.parametrize("subtype", ["PCM_U8", "PCM_24", "PCM_32", "FLOAT", "ULAW", "ALAW"])
def test_it_is_clean_in_every_precision(tmp_path: Path, subtype: str) -> None:
    path = tmp_path / "call.wav"
    soundfile.write(path, speechlike(4.0, RATE, 2) / 32768, RATE, subtype=subtype)
    for suffix in ("wav", "flac"):
        assert check_bleeped(path, bleeped(path, suffix), WINDOWS) == ()


def _original(path: Path) -> np.ndarray:
    samples: np.ndarray = soundfile.read(path, dtype="int16", always_2d=True)[0]
    return samples


@pytest.mark.parametrize("suffix", ["flac", "ogg"])
@pytest.mark.parametrize("channel", [0, 1])
def test_a_channel_left_as_it_was_is_found(original: Path, suffix: str, channel: int) -> None:
    source = _original(original)

    def one_channel(samples: np.ndarray) -> None:
        samples[:, channel] = source[: len(samples), channel]

    found = check_bleeped(original, changed(bleeped(original, suffix), one_channel), WINDOWS)
    assert {t.at for t in found} == {500, 2000}
    # A coder mixes the channels a little, so that the other one may be named as well.
    assert any(f"channel {channel + 1}" in t.what for t in found)


@pytest.mark.parametrize(("suffix", "gain"), [("flac", 0.001), ("wav", 0.03), ("ogg", 0.25)])
def test_a_tone_mixed_over_the_speech_is_found(original: Path, suffix: str, gain: float) -> None:
    source = _original(original)

    def mixed(samples: np.ndarray) -> None:
        samples[16000:20800] += (source[16000:20800] * gain).astype(np.int16)

    found = check_bleeped(original, changed(bleeped(original, suffix), mixed), WINDOWS)
    assert {t.at for t in found} == {2000}


def test_windows_that_are_late_or_short_by_a_few_frames_are_found(original: Path) -> None:
    for shift in (-3, 3):
        safe = bleeped(original)
        moved = changed(safe, lambda samples, n=shift: np.roll(samples, n, axis=0))
        assert check_bleeped(original, moved, WINDOWS)
    source = _original(original)

    def short(samples: np.ndarray) -> None:
        samples[20790:20800] = source[20790:20800]

    assert check_bleeped(original, changed(bleeped(original), short), WINDOWS)


def test_another_channel_s_speech_in_a_window_is_found(original: Path) -> None:
    source = _original(original)

    def crossed(samples: np.ndarray) -> None:
        samples[16000:20800, 1] = source[16000:20800, 0]

    for suffix in ("flac", "ogg"):
        assert check_bleeped(original, changed(bleeped(original, suffix), crossed), WINDOWS)


def test_a_change_around_the_windows_and_another_length_are_found(original: Path) -> None:
    def quieter(samples: np.ndarray) -> None:
        samples[10_000:10_100] //= 2

    (found,) = check_bleeped(original, changed(bleeped(original), quieter), WINDOWS)
    assert found.at == 1250
    shorter = changed(bleeped(original), lambda samples: samples[:-1])
    assert check_bleeped(original, shorter, WINDOWS)
    mono = changed(bleeped(original), lambda samples: samples[:, :1])
    assert check_bleeped(original, mono, WINDOWS)


def test_a_window_that_was_added_later_is_found(original: Path) -> None:
    found = check_bleeped(original, bleeped(original), [*WINDOWS, (3000, 3300)])
    assert {t.at for t in found} == {3000}
