"""A bleep replaces every sample of its windows in every channel, and touches nothing else."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile

from carereview.audio.bleep import bleep
from carereview.audio.opening import open_audio
from carereview.audio.source import AudioError
from tests.audio.sounds import encode, speechlike

RATE = 8000
WINDOWS = [(500, 900), (2000, 2600), (800, 1000)]
EXACT = [
    ("wav", "PCM_16"),
    ("wav", "PCM_U8"),
    ("wav", "PCM_24"),
    ("wav", "PCM_32"),
    ("wav", "FLOAT"),
    ("wav", "DOUBLE"),
    ("wav", "ALAW"),
    ("wav", "ULAW"),
    ("flac", "PCM_16"),
    ("flac", "PCM_24"),
]


def hidden(frames: int) -> np.ndarray:
    mask = np.zeros(frames, bool)
    for start, end in WINDOWS:
        mask[start * RATE // 1000 : end * RATE // 1000] = True
    return mask


def recording(path: Path, subtype: str = "PCM_16") -> np.ndarray:
    samples = speechlike(3.0, RATE, 2) / 32768 + 1e-5
    soundfile.write(path, samples, RATE, subtype=subtype)
    read: np.ndarray = soundfile.read(path, dtype="float64", always_2d=True)[0]
    return read


@pytest.mark.parametrize("mode", ["tone", "mute"])
@pytest.mark.parametrize(("suffix", "subtype"), EXACT)
def test_samples_outside_the_windows_stay_the_same_to_the_bit(
    tmp_path: Path, suffix: str, subtype: str, mode: str
) -> None:
    before = recording(tmp_path / f"call.{suffix}", subtype)
    target = tmp_path / f"safe.{suffix}"
    assert bleep(tmp_path / f"call.{suffix}", target, WINDOWS, mode)  # type: ignore[arg-type]
    info = soundfile.info(target)
    after = soundfile.read(target, dtype="float64", always_2d=True)[0]
    inside = hidden(len(before))
    assert info.subtype == subtype
    assert np.array_equal(after[~inside], before[~inside])
    if mode == "mute":
        assert np.abs(after[inside]).max() < 0.001
    else:
        for channel in (0, 1):
            likeness = np.corrcoef(after[inside, channel], before[inside, channel])[0, 1]
            assert abs(likeness) < 0.05
        assert np.array_equal(after[inside, 0], after[inside, 1])
        assert 0.05 < np.abs(after[inside]).max() < 0.11


def test_nothing_of_the_speech_is_left_when_the_tone_is_taken_off(tmp_path: Path) -> None:
    before = recording(tmp_path / "call.wav")
    silent = tmp_path / "silent.wav"
    soundfile.write(silent, np.zeros_like(before), RATE, subtype="PCM_16")
    bleep(tmp_path / "call.wav", tmp_path / "a.wav", WINDOWS)
    bleep(silent, tmp_path / "b.wav", WINDOWS)
    a, b = (soundfile.read(tmp_path / name)[0] for name in ("a.wav", "b.wav"))
    inside = hidden(len(before))
    assert np.array_equal(a[inside], b[inside])


@pytest.mark.parametrize(("name", "codec"), [("c.m4a", "aac"), ("c.webm", "libopus")])
def test_a_recording_from_a_phone_becomes_a_wav(tmp_path: Path, name: str, codec: str) -> None:
    source = encode(tmp_path / name, speechlike(3.0, 48000, 2), 48000, codec)
    bleep(source, tmp_path / "safe.wav", [(1000, 2000)], "mute")
    opened = open_audio(source)
    after = soundfile.read(tmp_path / "safe.wav", dtype="int16")[0]
    assert len(after) == opened.frames
    assert not after[48000:96000].any()
    assert after[40000:47000].any()


@pytest.mark.parametrize("suffix", ["mp3", "ogg", "opus"])
def test_a_compressed_target_keeps_the_number_of_frames(tmp_path: Path, suffix: str) -> None:
    recording(tmp_path / "call.wav")
    bleep(tmp_path / "call.wav", tmp_path / f"safe.{suffix}", WINDOWS, "mute")
    after = soundfile.read(tmp_path / f"safe.{suffix}")[0]
    assert len(after) == 3 * RATE
    assert np.abs(after[2100 * 8 : 2500 * 8]).max() < 0.02


def test_no_tag_of_the_source_reaches_the_target(tmp_path: Path) -> None:
    with soundfile.SoundFile(tmp_path / "call.wav", "w", RATE, 1, "PCM_16") as file:
        file.title, file.comment = "Mme Keller 044 123 45 67", "privat"
        file.write(speechlike(1.0, RATE))
    for suffix in ("wav", "flac", "mp3", "ogg"):
        bleep(tmp_path / "call.wav", tmp_path / f"safe.{suffix}", [])
        data = (tmp_path / f"safe.{suffix}").read_bytes()
        assert b"Keller" not in data
        assert b"privat" not in data


def test_a_window_is_widened_to_whole_frames_and_cut_at_the_borders(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "call.wav", np.full(11025, 1000, np.int16), 11025)
    bleep(tmp_path / "call.wav", tmp_path / "safe.wav", [(-50, 1), (999, 5000)], "mute")
    after = soundfile.read(tmp_path / "safe.wav", dtype="int16")[0]
    # 1 ms is 11.025 frames, 999 ms is 11013.975.
    assert np.flatnonzero(after == 0).tolist() == [*range(12), *range(11013, 11025)]


@pytest.mark.parametrize("window", [(1000, 1000), (900, 800), (5000, 6000), (-20, -10)])
def test_a_window_without_sound_is_an_error(tmp_path: Path, window: tuple[int, int]) -> None:
    recording(tmp_path / "call.wav")
    with pytest.raises(AudioError, match="not within 0-3000 ms"):
        bleep(tmp_path / "call.wav", tmp_path / "safe.wav", [window])
    assert [path.name for path in tmp_path.iterdir()] == ["call.wav"]


def test_the_source_is_never_written_to(tmp_path: Path) -> None:
    recording(tmp_path / "call.wav")
    (tmp_path / "link.wav").symlink_to(tmp_path / "call.wav")
    (tmp_path / "hard.wav").hardlink_to(tmp_path / "call.wav")
    data = (tmp_path / "call.wav").read_bytes()
    for name in ("call.wav", "link.wav", "hard.wav"):
        with pytest.raises(AudioError, match="never written to"):
            bleep(tmp_path / "call.wav", tmp_path / name, WINDOWS)
    assert (tmp_path / "call.wav").read_bytes() == data


def test_cancelling_leaves_nothing_and_keeps_an_older_target(tmp_path: Path) -> None:
    soundfile.write(tmp_path / "call.wav", np.zeros(200_000, np.int16), RATE)
    (tmp_path / "safe.wav").write_bytes(b"older")
    seen: list[float] = []
    done = bleep(
        tmp_path / "call.wav",
        tmp_path / "safe.wav",
        WINDOWS,
        progress=seen.append,
        cancelled=lambda: len(seen) >= 2,
    )
    assert not done
    assert (tmp_path / "safe.wav").read_bytes() == b"older"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["call.wav", "safe.wav"]
    assert seen == sorted(seen)
    assert 0 < seen[-1] < 1


def test_a_target_of_an_unknown_format_is_refused(tmp_path: Path) -> None:
    recording(tmp_path / "call.wav")
    with pytest.raises(AudioError, match=r"safe\.amr: this sound format is not written here"):
        bleep(tmp_path / "call.wav", tmp_path / "safe.amr", WINDOWS)
