"""Clips: cut where they are wanted, faded at their ends only, and proven to be that."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile

from carereview.audio.clip import FADE_MS, cut
from carereview.audio.clip_check import is_cut_from
from carereview.audio.source import AudioError
from tests.audio.sounds import speechlike

RATE = 8000


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    path = tmp_path / "safe.flac"
    soundfile.write(path, speechlike(6.0, RATE, 2).astype(np.int16), RATE)
    return path


def heard(path: Path) -> np.ndarray:
    samples: np.ndarray = soundfile.read(path, dtype="int16", always_2d=True)[0]
    return samples


def test_a_clip_is_the_recording_but_for_its_ends(recording: Path, tmp_path: Path) -> None:
    cut(recording, tmp_path / "c.flac", 1000, 3500)
    clip, whole = heard(tmp_path / "c.flac"), heard(recording)[8000:28000]
    assert clip.shape == whole.shape
    edge = FADE_MS * RATE // 1000
    assert np.array_equal(clip[edge:-edge], whole[edge:-edge])
    assert np.abs(clip[:8]).max() <= np.abs(whole[:8]).max() // 8 + 1
    assert is_cut_from(tmp_path / "c.flac", recording)


def test_a_clip_ends_where_the_recording_does(recording: Path, tmp_path: Path) -> None:
    cut(recording, tmp_path / "c.flac", 5000, 9000)
    assert len(heard(tmp_path / "c.flac")) == RATE
    with pytest.raises(AudioError, match="no sound"):
        cut(recording, tmp_path / "d.flac", 7000, 9000)


def test_what_is_not_of_the_recording_is_found(recording: Path, tmp_path: Path) -> None:
    cut(recording, tmp_path / "c.flac", 1000, 3500)
    samples = heard(tmp_path / "c.flac").copy()
    for name, place in (("body", slice(9000, 9010)), ("edge", slice(20, 40))):
        changed = samples.copy()
        changed[place] += 500
        soundfile.write(tmp_path / f"{name}.flac", changed, RATE)
        assert not is_cut_from(tmp_path / f"{name}.flac", recording)
    other = tmp_path / "other.flac"
    soundfile.write(other, speechlike(6.0, RATE, 2, seed=9).astype(np.int16), RATE)
    assert not is_cut_from(tmp_path / "c.flac", other)
