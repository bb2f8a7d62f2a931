"""Loudness and true peak: against the standard's own figures, and against another meter."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
import soundfile

from carereview.audio.ebur128 import filters, loudness, true_peak
from tests.audio.sounds import speechlike


def sine(level_db: float, rate: int, seconds: float = 5.0, hertz: float = 997.0) -> np.ndarray:
    frames = np.arange(int(rate * seconds))
    wave: np.ndarray = 10 ** (level_db / 20) * np.sin(2 * np.pi * hertz * frames / rate)
    return wave[:, None]


def all_of(samples: np.ndarray) -> np.ndarray:
    return np.zeros(len(samples), bool)


def test_the_filters_are_those_of_the_standard() -> None:
    """ITU-R BS.1770-4, annex 1, tables 1 and 2."""
    shelf, high_pass = filters(48000)
    assert shelf[0] == pytest.approx((1.53512485958697, -2.69169618940638, 1.19839281085285))
    assert shelf[1] == pytest.approx((1.0, -1.69065929318241, 0.73248077421585))
    assert high_pass[0] == (1.0, -2.0, 1.0)
    assert high_pass[1] == pytest.approx((1.0, -1.99004745483398, 0.99007225036621))


@pytest.mark.parametrize("rate", [8000, 16000, 44100, 48000])
def test_a_tone_is_as_loud_as_the_standard_says(rate: int) -> None:
    """A tone of 997 Hz at 0 dB in one channel has -3.01 LUFS; in two, 0 LUFS (annex 1)."""
    one = sine(-20.0, rate)
    assert loudness(one, rate, all_of(one)) == pytest.approx(-23.01, abs=0.05)
    both = np.hstack([one, one])
    assert loudness(both, rate, all_of(both)) == pytest.approx(-20.0, abs=0.05)


def test_quiet_parts_and_what_is_left_out_do_not_count() -> None:
    rate = 8000
    loud, soft = sine(-20.0, rate), sine(-40.0, rate)
    joined = np.vstack([soft, loud, np.zeros_like(loud)])
    # Of its 53 blocks that pass the gates, 47 are full of it and six to a half on average.
    assert loudness(joined, rate, all_of(joined)) == pytest.approx(-23.26, abs=0.05)
    left_out = all_of(joined)
    left_out[len(soft) :] = True
    assert loudness(joined, rate, left_out) == pytest.approx(-43.01, abs=0.05)
    assert loudness(joined, rate, ~all_of(joined)) is None
    assert loudness(loud[:3000], rate, all_of(loud[:3000])) is None
    assert loudness(loud * 0, rate, all_of(loud)) is None


def test_a_peak_between_samples_is_found() -> None:
    """A tone of a quarter of the rate, sampled at 45 degrees, peaks 3.01 dB above its samples."""
    frames = np.arange(100_000)
    wave = np.sin(np.pi / 2 * frames + np.pi / 4)[:, None] * np.hanning(len(frames))[:, None]
    assert 20 * np.log10(np.abs(wave).max()) == pytest.approx(-3.01, abs=0.01)
    assert true_peak(wave) == pytest.approx(0.0, abs=0.01)
    assert true_peak(wave * 0) == -np.inf


@pytest.mark.skipif(shutil.which("ffmpeg") is None, reason="ffmpeg is the meter compared with")
@pytest.mark.parametrize(("rate", "channels"), [(8000, 2), (48000, 1)])
def test_ffmpeg_measures_the_same(tmp_path: Path, rate: int, channels: int) -> None:
    samples = speechlike(6.0, rate, channels).astype(np.int16)
    soundfile.write(tmp_path / "x.wav", samples, rate)
    meter = f"ffmpeg -nostats -i {tmp_path / 'x.wav'} -af ebur128=peak=true -f null -"
    told = subprocess.run(meter.split(), capture_output=True, text=True, check=True).stderr
    summary = told[told.index("Summary:") :]
    found = [float(x) for x in re.findall(r"(?:I|Peak): +(-?[\d.]+)", summary)]
    numbers = samples.reshape(-1, channels) / 32768.0
    assert loudness(numbers, rate, all_of(numbers)) == pytest.approx(found[0], abs=0.11)
    assert true_peak(numbers) == pytest.approx(found[1], abs=0.3)
