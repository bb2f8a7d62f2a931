"""How loud a recording is for people, and how high its peaks are: EBU R 128.

Loudness and true peak are those of ITU-R BS.1770-4. Its filters are given there for 48 kHz; for
other rates they are worked out anew from the analogue ones that they are made of, by the bilinear
transform. Each channel counts alike: calls have one or two, and a lone one counts once.
"""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

Samples = NDArray[np.float64]
"""Of shape (frames, channels); full scale is 1."""

Filter = tuple[tuple[float, float, float], tuple[float, float, float]]
"""Numerator and denominator of a filter of second order."""

LEAST_RATE = 4000
"""Frames in a second from which on the shelf of the first filter lies within the sound."""

_BLOCK_S, _STEP_S = 0.4, 0.1  # BS.1770-4, annex 1: blocks that overlap by 75 %
_ABSOLUTE_LUFS, _RELATIVE_LU = -70.0, -10.0  # its two gates
_OFFSET_LUFS = -0.691  # so that the filters leave a tone of 997 Hz as loud as it is
_OVER = 4  # annex 2: four times as many samples show a peak to some tenths of a decibel
_PIECE, _EDGE = 1 << 15, 512  # frames looked at in one go, and beside them


def loudness(samples: Samples, rate: int, left_out: NDArray[np.bool_]) -> float | None:
    """Give the integrated loudness in LUFS, without the blocks that touch frames `left_out`.

    None where nothing is left to be measured: it is too short, or silent.
    """
    if rate < LEAST_RATE:
        return None
    edges = np.arange(int(len(samples) / rate / _STEP_S) + 1) * (rate * _STEP_S)
    edges = np.rint(edges).astype(np.int64)
    steps = round(_BLOCK_S / _STEP_S)
    if len(edges) <= steps:
        return None
    squares = (weighted(samples, rate) ** 2).sum(axis=1)
    energy = _sums(squares, edges, steps) / (edges[steps:] - edges[:-steps])
    energy = energy[_sums(left_out.astype(np.float64), edges, steps) < 0.5]
    energy = energy[energy > _energy(_ABSOLUTE_LUFS)]
    if not len(energy):
        return None
    energy = energy[energy > energy.mean() * 10 ** (_RELATIVE_LU / 10)]
    return float(_OFFSET_LUFS + 10 * np.log10(energy.mean()))


def true_peak(samples: Samples) -> float:
    """Give the highest value between the samples, too, in dBTP; minus infinity for silence."""
    highest = float(np.abs(samples).max(initial=0.0))
    padded = np.pad(samples, ((_EDGE, _EDGE), (0, 0)))
    for start in range(0, len(samples), _PIECE):
        piece = padded[start : start + _PIECE + 2 * _EDGE]
        count = len(piece)
        between = np.fft.irfft(np.fft.rfft(piece, axis=0), _OVER * count, axis=0) * _OVER
        inner = between[_OVER * _EDGE : _OVER * (count - _EDGE)]
        highest = max(highest, float(np.abs(inner).max(initial=0.0)))
    return 20 * float(np.log10(highest)) if highest else -np.inf


def weighted(samples: Samples, rate: int) -> Samples:
    """Give samples as the ear weighs them (K-weighting), through the spectrum of the filters."""
    size = 1 << (len(samples) + rate - 1).bit_length()  # a second of silence: they fade in less
    turn = np.exp(-2j * np.pi * np.arange(size // 2 + 1) / size)
    response = np.ones_like(turn)
    for above, below in filters(rate):
        response *= np.polyval(above[::-1], turn) / np.polyval(below[::-1], turn)
    spectrum = np.fft.rfft(samples, size, axis=0) * response[:, None]
    result: Samples = np.fft.irfft(spectrum, size, axis=0)[: len(samples)]
    return result


def filters(rate: int) -> tuple[Filter, Filter]:
    """Give the shelf (the head) and the high-pass of annex 1 for a rate."""
    return _shelf(rate, 1681.974450955533, 3.999843853973347, 0.7071752369554196), _high_pass(
        rate, 38.13547087602444, 0.5003270373238773
    )


def _shelf(rate: int, hertz: float, decibels: float, quality: float) -> Filter:
    k, high = np.tan(np.pi * hertz / rate), 10 ** (decibels / 20)
    band, whole = high**0.4996667741545416, 1 + k / quality + k * k
    above = (
        high + band * k / quality + k * k,
        2 * (k * k - high),
        high - band * k / quality + k * k,
    )
    return (above[0] / whole, above[1] / whole, above[2] / whole), _below(k, quality)


def _high_pass(rate: int, hertz: float, quality: float) -> Filter:
    return (1.0, -2.0, 1.0), _below(np.tan(np.pi * hertz / rate), quality)


def _below(k: float, quality: float) -> tuple[float, float, float]:
    whole = 1 + k / quality + k * k
    return 1.0, 2 * (k * k - 1) / whole, (1 - k / quality + k * k) / whole


def _sums(values: Samples, edges: NDArray[np.int64], steps: int) -> Samples:
    """Sum what lies between each edge and the one so many steps later."""
    parts = np.array([values[start:end].sum() for start, end in pairwise(edges)])
    result: Samples = np.convolve(parts, np.ones(steps), "valid")
    return result


def _energy(lufs: float) -> float:
    return float(10 ** ((lufs - _OFFSET_LUFS) / 10))
