"""Recordings as interrupted recorders, pipes and thrifty encoders leave them."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import pytest
import soundfile

from carereview.audio.facts import quick_facts
from carereview.audio.opening import open_audio
from carereview.audio.source import AudioError
from tests.audio.sounds import encode, speechlike

RATE = 8000


def a_wav(path: Path, claimed: int, magic: bytes = b"RIFF") -> np.ndarray:
    """Ten seconds of A-law, whose header claims so many bytes."""
    samples = speechlike(10.0, RATE)
    soundfile.write(path, samples, RATE, subtype="ALAW")
    data = bytearray(path.read_bytes())
    at = data.index(b"data")
    data[:4], data[4:8] = magic, struct.pack("<I", claimed)
    data[at + 4 : at + 8] = struct.pack("<I", claimed)
    path.write_bytes(data)
    return samples


@pytest.mark.parametrize("claimed", [0, 0xFFFFFFFF, 0x7FFFF000, 200_000])
def test_a_wav_with_a_wrong_size_is_as_long_as_its_sound(tmp_path: Path, claimed: int) -> None:
    samples = a_wav(tmp_path / "call.wav", claimed)
    source = open_audio(tmp_path / "call.wav")
    assert source.frames == len(samples)
    assert np.corrcoef(source.read(0, source.frames)[:, 0], samples[:, 0])[0, 1] > 0.99
    facts = quick_facts(tmp_path / "call.wav")
    assert facts is not None
    assert (facts.channels, facts.sample_rate, facts.duration_ms) == (1, RATE, 10_000)


@pytest.mark.parametrize("subtype", ["PCM_16", "PCM_24", "ULAW", "ALAW", "FLOAT"])
@pytest.mark.parametrize("form", ["WAV", "WAVEX", "RF64"])
def test_the_header_of_any_wav_tells_its_facts(tmp_path: Path, form: str, subtype: str) -> None:
    path = tmp_path / "call.wav"
    soundfile.write(path, speechlike(4.0, RATE, 1), RATE, format=form, subtype=subtype)
    facts = quick_facts(path)
    assert facts is not None
    assert (facts.channels, facts.sample_rate, facts.duration_ms) == (1, RATE, 4000)


def test_chunks_before_and_after_the_sound_are_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "call.wav"
    soundfile.write(path, speechlike(2.0, RATE), RATE)
    data = path.read_bytes()
    odd = b"LIST" + struct.pack("<I", 5) + b"INFOx\0"
    path.write_bytes(data[:12] + odd + data[12:] + odd)
    facts = quick_facts(path)
    assert facts is not None
    assert facts.duration_ms == 2000
    path.write_bytes(data[:12] + odd)
    assert quick_facts(path) is None


def test_bare_frames_of_aac_have_no_quick_length(tmp_path: Path) -> None:
    path = encode(tmp_path / "call.aac", speechlike(10.0, 16000), 16000, "aac")
    assert quick_facts(path) is None
    assert abs(open_audio(path).frames - 160_000) < 3000


@pytest.mark.parametrize(
    ("suffix", "subtype", "rate", "channels"),
    [
        ("mp3", "MPEG_LAYER_III", 8000, 1),  # its frames borrow bits from many frames before
        ("mp3", "MPEG_LAYER_III", 44100, 2),
        ("ogg", "VORBIS", 8000, 1),
        ("ogg", "VORBIS", 48000, 2),
    ],
)
def test_a_read_anywhere_is_the_same_to_the_sample(
    tmp_path: Path, suffix: str, subtype: str, rate: int, channels: int
) -> None:
    path = tmp_path / f"call.{suffix}"
    soundfile.write(path, speechlike(12.0, rate, channels), rate, subtype=subtype)
    source = open_audio(path)
    whole = source.read(0, source.frames)
    for start in np.random.default_rng(5).integers(0, source.frames - rate, 24):
        assert np.array_equal(source.read(int(start), rate), whole[start : start + rate])


def test_an_m4a_that_was_cut_short_says_so(tmp_path: Path) -> None:
    path = encode(tmp_path / "call.m4a", speechlike(5.0, 16000), 16000, "aac")
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    with pytest.raises(AudioError, match=r"without its index.*Copy it again") as caught:
        open_audio(path)
    assert len(str(caught.value).splitlines()) == 1
