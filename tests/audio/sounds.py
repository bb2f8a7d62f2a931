"""Sounds made on the fly, and recordings of them in any encoding."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest
from numpy.typing import NDArray

_BIT_RATES = {"libopencore_amrnb": 12200, "libmp3lame": 32000}


def speechlike(seconds: float, rate: int, channels: int = 1, seed: int = 7) -> NDArray[np.int16]:
    """Band-limited noise in syllables: no stretch is like another, and codecs keep its shape."""
    random = np.random.default_rng(seed)
    count = round(seconds * rate)
    spectrum = np.fft.rfft(random.normal(size=(count, channels)), axis=0)
    hertz = np.fft.rfftfreq(count, 1 / rate)
    spectrum[(hertz < 200) | (hertz > min(3000, rate * 0.4))] = 0
    wave = np.fft.irfft(spectrum, count, axis=0)
    syllables = 0.55 + 0.45 * np.sin(2 * np.pi * 3.1 * np.arange(count) / rate)
    wave *= 9000 / np.abs(wave).max() * syllables[:, None] * 2
    return wave.astype(np.int16)


def encode(path: Path, samples: NDArray[np.int16], rate: int, codec: str, **options: str) -> Path:
    """Write a recording with FFmpeg's libraries, in the container its name asks for."""
    channels = samples.shape[1]
    layout = "mono" if channels == 1 else "stereo"
    try:
        av.Codec(codec, "w")
    except av.codec.codec.UnknownCodecError:
        pytest.skip(f"this build of FFmpeg has no encoder {codec}")
    quality = options.pop("quality", None)
    with av.open(str(path), "w", options=options) as container:
        stream: Any = container.add_stream(codec, rate=rate)
        stream.codec_context.layout = layout
        if quality is not None:
            stream.options = {"qscale": quality}
            stream.codec_context.flags |= 2  # AV_CODEC_FLAG_QSCALE: a bit rate that changes
            stream.codec_context.global_quality = int(quality) * 118  # FF_QP2LAMBDA
        stream.bit_rate = _BIT_RATES.get(codec, 96000)
        stream.codec_context.time_base = Fraction(1, rate)
        frame = av.AudioFrame.from_ndarray(samples.reshape(1, -1), format="s16", layout=layout)
        frame.sample_rate, frame.pts = rate, 0
        resampler = av.AudioResampler(
            format=stream.codec_context.format,
            layout=layout,
            rate=rate,
            frame_size=stream.codec_context.frame_size or 1024,
        )
        pieces = [*resampler.resample(frame), *resampler.resample(None)]
        for piece in [*pieces, None]:
            for packet in stream.encode(piece):
                container.mux(packet)
    return path


def offset_of(got: NDArray[np.int16], wanted: NDArray[np.int16], reach: int) -> int:
    """By how many frames `got` lies later than `wanted`, by cross-correlation up to `reach`."""
    size = 1 << (2 * len(wanted)).bit_length()
    spectrum = np.fft.rfft(got[:, 0].astype(np.float64), size)
    spectrum *= np.conj(np.fft.rfft(wanted[:, 0].astype(np.float64), size))
    likeness = np.fft.irfft(spectrum, size)
    return int(np.argmax(np.concatenate([likeness[-reach:], likeness[: reach + 1]]))) - reach
