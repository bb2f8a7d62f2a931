"""A recording of ours holds samples and nothing else."""

from pathlib import Path

import numpy as np
import pytest
import soundfile

from carereview.audio.container import strange_parts
from carereview.audio.source import AudioError
from tests.audio.sounds import speechlike


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    path = tmp_path / "a.flac"
    soundfile.write(path, speechlike(1.0, 8000, 2), 8000)
    return path


@pytest.mark.parametrize("subtype", ["PCM_S8", "PCM_16", "PCM_24"])
@pytest.mark.parametrize("frames", [1, 7, 4096, 9000])
def test_what_we_write_is_nothing_else(tmp_path: Path, subtype: str, frames: int) -> None:
    path = tmp_path / "a.flac"
    noise = np.random.default_rng(frames).integers(-9000, 9000, (frames, 2), np.int16)
    soundfile.write(path, noise, 44_100, subtype)
    assert list(strange_parts(path)) == []


@pytest.mark.parametrize("tail", [b"x", b"\0x", b"TAG", b"\xff\xf8", bytes(5000)])
def test_anything_behind_the_last_frame_is_strange(recording: Path, tail: bytes) -> None:
    recording.write_bytes(recording.read_bytes() + tail)
    assert list(strange_parts(recording))


def test_a_file_that_is_cut_short_is_strange(recording: Path) -> None:
    recording.write_bytes(recording.read_bytes()[:-1])
    assert list(strange_parts(recording))


@pytest.mark.parametrize("ending", [".aiff", ".caf"])
def test_another_format_is_none_of_ours(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"a{ending}"
    soundfile.write(path, speechlike(1.0, 8000), 8000)
    assert list(strange_parts(path)) == ["it is not FLAC as it is written here"]


def test_what_cannot_be_read_says_so(tmp_path: Path) -> None:
    with pytest.raises(AudioError):
        list(strange_parts(tmp_path / "none.flac"))


def test_a_clip_as_wav_is_a_bare_head_and_samples(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    soundfile.write(path, speechlike(1.0, 8000, 2).astype(np.int16), 8000)
    assert not list(strange_parts(path))
    data = path.read_bytes()
    longer = data[:4] + (len(data) + 26 - 8).to_bytes(4, "little") + data[8:]
    changed = (data + b"more", data[:-2], data[:40], b"", longer + b"LIST" + bytes(22))
    for other in (*changed, data.replace(b"fmt \x10", b"fmt \x12"), data[:20] + b"\3" + data[21:]):
        path.write_bytes(other)
        assert list(strange_parts(path)) == ["it is not WAV as it is written here"]
