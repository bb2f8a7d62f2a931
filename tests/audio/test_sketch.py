"""A picture that is not exact yet tells what is where, ever closer, and hides nothing exact."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile
from numpy.typing import NDArray

from carereview.audio import showing
from carereview.audio.canvas import Canvas
from carereview.audio.drawing import drawn, peaks
from carereview.audio.glimpse import Glimpses
from carereview.audio.opening import open_audio
from carereview.audio.peaks import Peaks
from carereview.audio.sketch import Seen, Sketch
from carereview.audio.source import AudioError
from tests.audio.memory import MemorySource
from tests.audio.sounds import encode, speechlike

FILES = [
    ("call.m4a", "aac", 44100, 2),
    ("call.mp3", "libmp3lame", 16000, 1),
    ("call.opus", "libopus", 48000, 2),
    ("call.webm", "libopus", 48000, 1),
    ("call.amr", "libopencore_amrnb", 8000, 1),
    ("call.wav", "g726", 8000, 1),
    ("call.flac", "flac", 16000, 2),
]
LOUD_S = (20, 25)


def loud_in_the_middle(rate: int, channels: int) -> NDArray[np.int16]:
    samples = speechlike(40, rate, channels)
    before, after = (second * rate for second in LOUD_S)
    samples[:before] //= 60
    samples[after:] //= 60
    return samples


@pytest.mark.parametrize(("name", "codec", "rate", "channels"), FILES)
def test_a_glimpse_shows_what_is_there(
    tmp_path: Path, name: str, codec: str, rate: int, channels: int
) -> None:
    path = encode(tmp_path / name, loud_in_the_middle(rate, channels), rate, codec)
    glimpses = Glimpses(path, 40, channels)
    for at in (0.0, 10.0, 19.0, 20.5, 24.0, 26.0, 39.0):
        seen = glimpses.look(at)
        assert seen is not None
        begin, low, high = seen
        assert begin == pytest.approx(at, abs=6.0 if name == "call.webm" else 0.2)
        assert low.shape == high.shape == (channels,)
        is_loud = LOUD_S[0] < begin < LOUD_S[1] - 0.2
        assert (high.max() > 600) == (low.min() < -600) == is_loud


def test_a_file_of_another_length_or_none_is_not_glimpsed_into(tmp_path: Path) -> None:
    path = encode(tmp_path / "call.m4a", speechlike(9.0, 16000), 16000, "aac")
    with pytest.raises(AudioError, match="is 20 s long, not 9"):
        Glimpses(path, 20, 1)
    (tmp_path / "call.mp3").write_bytes(b"no sound at all")
    with pytest.raises(AudioError):
        Glimpses(tmp_path / "call.mp3", 9, 1)


def test_looks_come_ever_closer_and_leave_alone_what_is_exact() -> None:
    samples = speechlike(3000, 1000)
    source = MemorySource(samples, 1000)
    canvas = Canvas(source, 100)
    asked: list[float] = []

    def look(at: float) -> Seen:
        asked.append(at)
        return at, np.array([-7], np.int16), np.array([7], np.int16)

    canvas.draw(source.read, 1000, 50_000, 60_000)
    exact = canvas.high[:, 50_000:60_000].copy()
    sketch = Sketch(canvas, look, None)
    gaps = []
    while sketch.go_on(60.0):
        gaps.append(canvas.picture().gap_ms)
    assert gaps == sorted(gaps, reverse=True)
    assert gaps[0] < 12_000
    assert gaps[-1] <= 4000
    assert not any(500 < at < 599 for at in asked)
    assert np.array_equal(canvas.high[:, 50_000:60_000], exact)
    assert (canvas.high[:, :50_000] == 7).all()
    assert (canvas.low[:, 60_000:] == -7).all()


def test_what_takes_long_is_sketched_densely_before_it_is_exact(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(showing, "_JUDGED_AFTER_S", 0.0)
    monkeypatch.setattr(Canvas, "share", 1e-9)
    shown: list[Peaks] = []
    made = peaks(MemorySource(speechlike(3000, 1000), 1000), progress=shown.append)
    assert shown[0].gap_ms > 10_000
    assert any(picture.gap_ms <= 4000 and picture.low.any() for picture in shown)
    assert made.gap_ms == 0


def test_a_picture_that_fell_back_is_exact_everywhere(tmp_path: Path) -> None:
    path = tmp_path / "call.ogg"
    samples = speechlike(20.0, 16000)
    soundfile.write(path, samples, 16000)
    soundfile.write(tmp_path / "call.wav", samples, 16000)
    data = path.read_bytes()
    middle = data.index(b"OggS", len(data) // 2)
    path.write_bytes(data[:middle] + data[data.index(b"OggS", middle + 1) :])  # without a page
    source = open_audio(path)
    made = drawn(path, source, lambda _: None)
    assert made.done == 1.0
    assert np.array_equal(made.high, peaks(open_audio(path)).high)
