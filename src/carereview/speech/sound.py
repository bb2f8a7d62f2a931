"""The sound of a call as a recogniser takes it: one channel, 16 kHz, in pieces cut at pauses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from carereview.audio.opening import open_audio
from carereview.audio.resample import Resampler
from carereview.audio.source import PcmSource, to_frames, to_ms

RATE = 16_000
_PIECE_S = 240
"""A piece: long enough that cuts cost nothing, short enough that memory stays the same."""

_SEARCH_S = 30
"""The cut lies at the quietest place in so much of a piece's end."""

_QUIET_MS = 200
_BLOCK = 1 << 16
_TAIL = 16
"""Frames by which the resampler's output lags."""

_SAMPLE_S = 120
_SAME = 0.9
"""Channels that are this much alike (correlation) hold the same voices."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of one channel: samples from -1 to 1 at 16 kHz, and where it begins (ms)."""

    samples: NDArray[np.float32]
    start: int


def pieces(path: Path, channel: int | None, seconds: int = 0) -> Iterator[Piece]:
    """Give a channel of a recording, or all of them mixed, piece by piece.

    Pieces are about so many `seconds` long; 0 is what costs no words at the cuts.

    Raises AudioError if it cannot be decoded.
    """
    source = open_audio(path)
    try:
        yield from _cut(_blocks(source, channel), (seconds or _PIECE_S) * RATE)
    finally:
        source.close()


def stretch(source: PcmSource, channel: int | None, start: int, end: int) -> NDArray[np.float32]:
    """Give what lies between two times (ms) of a channel, or of all mixed. Raises AudioError."""
    first, last = to_frames(start, source.rate), to_frames(end, source.rate)
    # What comes after goes in too: the resampler holds back its last frames.
    read = _one(source.read(first, last - first + _TAIL), channel)
    resampled = Resampler(source.rate, RATE, 1).convert(read) if source.rate != RATE else read
    lag = _TAIL * RATE // source.rate if source.rate != RATE else 0
    return _floats(resampled[lag : lag + (end - start) * RATE // 1000])


def voices(path: Path) -> tuple[int | None, ...]:
    """Give the channels to listen to: each of two that hold different voices, else the mix.

    Raises AudioError if the recording cannot be decoded.
    """
    source = open_audio(path)
    try:
        if source.channels != 2 or _alike(source):
            return (None,)
        return 0, 1
    finally:
        source.close()


def _alike(source: PcmSource) -> bool:
    """Tell whether two channels are one: compared in the beginning, the middle and the end.

    A channel without any sound is no voice, so the mix is as good.
    """
    n = min(source.frames, _SAMPLE_S * source.rate // 3)
    places = (0, max(0, source.frames // 2 - n // 2), max(0, source.frames - n))
    heard = np.concatenate([source.read(place, n) for place in places]).astype(np.float32)
    left, right = heard[:, 0], heard[:, 1]
    power = float(np.sqrt(np.dot(left, left) * np.dot(right, right)))
    return power == 0 or float(np.dot(left, right)) / power > _SAME


def _blocks(source: PcmSource, channel: int | None) -> Iterator[NDArray[np.float32]]:
    resampler = Resampler(source.rate, RATE, 1) if source.rate != RATE else None
    for start in range(0, source.frames, _BLOCK):
        read = source.read(start, _BLOCK)
        one = _one(read, channel)
        yield _floats(resampler.convert(one) if resampler else one)


def _one(read: NDArray[np.int16], channel: int | None) -> NDArray[np.int16]:
    if channel is not None:
        return read[:, channel : channel + 1]
    mixed: NDArray[np.int16] = read.mean(axis=1, keepdims=True, dtype=np.float32).astype(np.int16)
    return mixed


def _floats(samples: NDArray[np.int16]) -> NDArray[np.float32]:
    return samples[:, 0].astype(np.float32) / np.float32(32768)


def _cut(blocks: Iterator[NDArray[np.float32]], most: int) -> Iterator[Piece]:
    held: list[NDArray[np.float32]] = []
    size = start = 0
    for block in blocks:
        held.append(block)
        size += len(block)
        if size >= most:
            whole = np.concatenate(held)
            at = _quietest(whole)
            yield Piece(whole[:at], to_ms(start, RATE))
            start += at
            held, size = [whole[at:]], len(whole) - at
    if size:
        yield Piece(np.concatenate(held), to_ms(start, RATE))


def _quietest(samples: NDArray[np.float32]) -> int:
    """Give the middle of the quietest stretch in the last half minute, in samples."""
    step = _QUIET_MS * RATE // 1000
    first = len(samples) - _SEARCH_S * RATE
    tail = samples[first : first + (len(samples) - first) // step * step]
    levels = np.square(tail).reshape(-1, step).mean(axis=1)
    return int(first + int(np.argmin(levels)) * step + step // 2)
