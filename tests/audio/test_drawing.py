"""The quick way to draw gives the picture of the plain one, or leaves it to the plain one."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
import soundfile

from carereview.audio import drawing
from carereview.audio.drawing import drawn, peaks
from carereview.audio.forward import ForwardReader
from carereview.audio.hold import HoldFinder
from carereview.audio.opening import open_audio
from carereview.audio.peaks import Peaks
from carereview.audio.source import AudioError
from tests.audio.sounds import encode, speechlike

FILES = [
    ("call.flac", "flac", 16000, 2),
    ("call.m4a", "aac", 44100, 2),
    ("call.mp3", "libmp3lame", 16000, 1),
    ("call.opus", "libopus", 48000, 2),
    ("call.amr", "libopencore_amrnb", 8000, 1),
    ("call.webm", "libopus", 48000, 1),
    ("call.wav", "g726", 8000, 1),
    ("call.wma", "wmav2", 44100, 1),
]


@pytest.fixture(autouse=True)
def _many_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drawing, "_LEAST_S", 2)
    monkeypatch.setattr(os, "cpu_count", lambda: 3)


@pytest.mark.parametrize(("name", "codec", "rate", "channels"), FILES)
def test_stretches_drawn_side_by_side_join_to_the_plain_picture(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    codec: str,
    rate: int,
    channels: int,
) -> None:
    path = encode(tmp_path / name, speechlike(12.0, rate, channels), rate, codec)
    plain = peaks(open_audio(path))
    monkeypatch.setattr(drawing, "_alone", lambda *_: pytest.fail("fell back"))
    quick = drawn(path, open_audio(path))
    assert quick.done == 1.0
    assert quick.low.shape == plain.low.shape
    difference = np.abs(quick.low.astype(int) - plain.low)
    # libsndfile's decoder of Opus rounds in another way; the last points may be cut short.
    assert (difference[:, 6:-4] <= (20 if name == "call.opus" else 2)).all()


@pytest.mark.parametrize("name", ["call.gsm", "call.wav"])
def test_gsm_of_the_telephone_is_drawn_side_by_side_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    path = tmp_path / name
    container = "RAW" if path.suffix == ".gsm" else "WAV"
    soundfile.write(path, speechlike(30.0, 8000), 8000, format=container, subtype="GSM610")
    plain = peaks(open_audio(path))
    monkeypatch.setattr(drawing, "_alone", lambda *_: pytest.fail("fell back"))
    quick = drawn(path, open_audio(path))
    assert quick.done == 1.0
    assert (np.abs(quick.low.astype(int) - plain.low) <= 2).all()


def test_music_across_the_joints_is_found_as_by_one_listener(tmp_path: Path) -> None:
    rate = 8000
    seconds = np.arange(30 * rate) / rate
    tune = np.sin(
        2 * np.pi * np.array([330, 392, 440, 494])[(seconds * 2).astype(int) % 4] * seconds
    )
    samples = speechlike(45.0, rate)
    samples[8 * rate : 38 * rate, 0] = tune * 8000
    path = tmp_path / "call.flac"
    soundfile.write(path, samples, rate)
    source = open_audio(path)
    alone = HoldFinder(rate, 1)
    alone.feed(samples)
    assert alone.ranges()
    assert drawn(path, source).holds == alone.ranges()


def test_a_recording_with_a_hole_is_left_to_the_plain_way(tmp_path: Path) -> None:
    path = tmp_path / "call.flac"
    soundfile.write(path, speechlike(12.0, 16000), 16000)
    data = bytearray(path.read_bytes())
    data[len(data) // 3 : len(data) // 3 + 40] = bytes(40)
    path.write_bytes(data)
    with pytest.raises(AudioError):
        ForwardReader(path).read(0, 12 * 16000)
    with pytest.raises(AudioError):  # libsndfile, which opens it, bears no holes either
        peaks(open_audio(path))
    with pytest.raises(AudioError, match=r"^call\.flac: "):
        drawn(path, open_audio(path))


def test_the_first_picture_is_sampled_and_a_cancelled_one_is_not_done(tmp_path: Path) -> None:
    path = tmp_path / "call.flac"
    soundfile.write(path, speechlike(12.0, 16000), 16000)
    shown: list[Peaks] = []
    made = drawn(path, open_audio(path), shown.append, cancelled=lambda: bool(shown))
    assert shown[0].done == 0.0
    assert shown[0].high.any()
    assert made.done < 1.0
    assert made.holds == ()


def test_a_reader_goes_forward_only(tmp_path: Path) -> None:
    path = tmp_path / "call.flac"
    samples = speechlike(9.0, 8000)
    soundfile.write(path, samples, 8000)
    reader = ForwardReader(path, 5.0, origin=0)
    assert np.array_equal(reader.read(40_000, 1000), samples[40_000:41_000])
    assert np.array_equal(reader.read(50_000, 900_000), samples[50_000:])
    assert len(reader.read(80_000, 10)) == 0
    with pytest.raises(AudioError, match="passed already"):
        reader.read(0, 10)
