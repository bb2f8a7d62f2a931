"""Speed changes the length and not the pitch."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from carereview.audio.resample import Resampler
from carereview.audio.stretch import Stretcher


def stretched(samples: NDArray[np.int16], rate: int, speed: float) -> NDArray[np.int16]:
    stretcher = Stretcher(rate, samples.shape[1], speed)
    parts = []
    for start in range(0, len(samples), 500):
        stretcher.feed(samples[start : start + 500])
        while (made := stretcher.pull()) is not None:
            parts.append(made[0])
    stretcher.finish()
    while (made := stretcher.pull()) is not None:
        parts.append(made[0])
    return np.concatenate(parts)


def pitch_hz(samples: NDArray[np.int16], rate: int) -> float:
    """The strongest frequency, by parabolic interpolation between bins."""
    inner = samples[len(samples) // 8 : -len(samples) // 8, 0].astype(float)
    spectrum = np.log(np.abs(np.fft.rfft(inner * np.hanning(len(inner)))) + 1e-9)
    top = int(np.argmax(spectrum))
    a, b, c = spectrum[top - 1 : top + 2]
    return float((top + 0.5 * (a - c) / (a - 2 * b + c)) * rate / len(inner))


def voice(rate: int, hz: float = 140.0, seconds: float = 4.0) -> NDArray[np.int16]:
    time = np.arange(round(rate * seconds)) / rate
    wave = sum(np.sin(2 * np.pi * hz * n * time) / n**2 for n in range(1, 8))
    return (8000 * np.stack([wave, wave], axis=1)).astype(np.int16)


@pytest.mark.parametrize("rate", [8000, 44100])
@pytest.mark.parametrize("speed", [0.5, 0.8, 1.5, 2.0, 3.0])
def test_the_length_changes_and_the_pitch_does_not(rate: int, speed: float) -> None:
    samples = voice(rate)
    out = stretched(samples, rate, speed)
    assert len(out) == pytest.approx(len(samples) / speed, rel=0.005)
    cents = 1200 * np.log2(pitch_hz(out, rate) / 140.0)
    assert abs(cents) < 5
    level = out[1000:-1000].std() / samples.std()
    assert 0.93 < level < 1.07


def test_the_two_ears_stay_together() -> None:
    out = stretched(voice(16000), 16000, 1.7)
    assert np.array_equal(out[:, 0], out[:, 1])


@pytest.mark.parametrize("frames", [0, 1, 50, 300, 700])
def test_a_scrap_of_sound_comes_out_whole(frames: int) -> None:
    samples = voice(8000)[:frames]
    out = stretched(samples, 8000, 2.0) if frames else np.zeros((0, 2))
    assert len(out) == pytest.approx(frames / 2, abs=2)


@pytest.mark.parametrize(("rate", "device"), [(8000, 48000), (44100, 48000), (48000, 44100)])
def test_another_rate_keeps_the_pitch_and_the_level(rate: int, device: int) -> None:
    samples = voice(rate)
    resampler = Resampler(rate, device, 2)
    blocks = [samples[at : at + 160] for at in range(0, len(samples), 160)]
    out = np.concatenate([resampler.convert(block) for block in blocks])
    assert len(out) == pytest.approx(len(samples) * device / rate, abs=2)
    assert abs(1200 * np.log2(pitch_hz(out, device) / 140.0)) < 1
    assert out.std() == pytest.approx(samples.std(), rel=0.01)
