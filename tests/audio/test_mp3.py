"""The length that an MP3 tells of itself is believed where nothing speaks against it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from carereview.audio.mp3 import counted_frames
from carereview.audio.opening import open_audio, probe
from tests.audio.sounds import encode, speechlike


def made(tmp_path: Path, rate: int = 16000, **options: str) -> Path:
    return encode(tmp_path / "call.mp3", speechlike(5.3, rate), rate, "libmp3lame", **options)


@pytest.mark.parametrize("rate", [8000, 22050, 44100])
@pytest.mark.parametrize("quality", [None, "6"])
def test_it_is_what_is_decoded_to_the_sample(
    tmp_path: Path, rate: int, quality: str | None
) -> None:
    path = made(tmp_path, rate, **({} if quality is None else {"quality": quality}))
    assert counted_frames(path) == open_audio(path).frames


def test_no_padding_leaves_what_the_decoder_lags_by_unheard(tmp_path: Path) -> None:
    path = made(tmp_path)
    data = bytearray(path.read_bytes())
    at = data.index(b"Lavf") + 21
    data[at : at + 3] = (576 << 12).to_bytes(3, "big")
    path.write_bytes(data)
    assert counted_frames(path) == open_audio(path).frames


def test_reads_after_a_late_index_are_those_after_an_early_one(tmp_path: Path) -> None:
    path = made(tmp_path)
    early, late = open_audio(path), open_audio(path, seeks_soon=False)
    assert early.frames == late.frames
    for start in (0, 30_000, 500, 70_001, early.frames - 100):
        assert np.array_equal(early.read(start, 2000), late.read(start, 2000))


@pytest.mark.parametrize("tail", [b"TAG" + b"x" * 125, b"APETAGEX" + b"x" * 90, bytes(200)])
def test_tags_behind_the_sound_are_no_doubt(tmp_path: Path, tail: bytes) -> None:
    path = made(tmp_path)
    frames = open_audio(path).frames
    path.write_bytes(path.read_bytes() + tail)
    assert counted_frames(path) == frames


def test_a_length_that_the_size_contradicts_is_not_believed(tmp_path: Path) -> None:
    path = made(tmp_path)
    whole = path.read_bytes()
    path.write_bytes(whole + whole[len(whole) // 2 :])  # more than it counts
    assert counted_frames(path) is None
    assert probe(path).duration_ms > 6000
    path.write_bytes(whole[: len(whole) // 2])
    assert counted_frames(path) is None
    assert probe(path).duration_ms < 4000


def test_without_a_tag_there_is_nothing_to_believe(tmp_path: Path) -> None:
    assert counted_frames(made(tmp_path, write_xing="0")) is None
    (tmp_path / "call.mp3").write_bytes(b"")
    assert counted_frames(tmp_path / "call.mp3") is None
