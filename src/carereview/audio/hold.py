"""Where a recording plays music: somebody is on hold, though nobody is silent.

The notes of music stand still for a while: what stands out of the spectrum now still stands out
an eighth of a second later, and something else does a second later. The harmonics of a voice glide,
and it pauses. A ringing tone pauses as well; a busy or dialling tone and a hiss never change.

Measured on 20 minutes of hold music and 17 of calls, as recorded on the telephone or in its band:
the likeness over 4 s is 0.50 to 0.85 for music (5th and 95th percentile) and 0.35 to 0.51 for talk.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Range = tuple[int, int]
_Floats = NDArray[np.float32]

# The band of the telephone is enough, and a frame of 64 ms tells notes of it apart.
_RATE = 8000
_FRAME = 512
_HOP = 1024
_BAND = slice(5, 240)  # 80 to 3750 Hz
# Bins (235 Hz) over which the spectrum is smoothed: wider than a voice's formant, and one less
# than a power of two.
_ENVELOPE = 15

_WINDOW_S = 4.0
_LIKENESS = 0.50
_PAUSES_COUNT = 0.15  # a share of pauses counts against music as much as this much likeness
_PAUSES_LEAST = 0.5  # more pauses than that, and it is ringing
_PAUSE_DB = 15.0
_HEARD_DB = 20.0  # frames quieter than this below the loud ones do not tell
_QUIETEST_DB = 40.0  # of one step of a 16-bit sample
_BELOW_SPEECH_DB = 25.0  # quieter than that below the call's loud parts: a hum in the line
_CHANGE = 0.03  # as much less like after a second: a tune, and no tone or band of noise
_LEAST_MS = 4000
_GAP_MS = 2000


class HoldFinder:
    """Listens to a recording block by block, from front to back, in constant memory."""

    def __init__(self, rate: int, channels: int, is_later: bool = False) -> None:
        """For blocks of shape (n, channels) at `rate` frames a second.

        With `is_later` it hears a later stretch of a recording: the blocks begin `history` before
        the stretch, which begins at a whole number of `hop` frames, and `follow` puts it in place.
        """
        self._step = max(1, round(rate / _RATE))
        self._per_second = rate / self._step / _HOP
        self._rest = np.zeros((channels, 0), np.int16)
        self._lag = max(1, round(self._per_second))
        self._untold = self._lag if is_later else 0
        self.hop = _HOP * self._step
        self.history = self._lag * self.hop
        self._before: _Floats | None = None
        self._told: list[_Floats] = []

    def feed(self, samples: NDArray[np.int16]) -> None:
        """Take the next block."""
        waiting = np.concatenate([self._rest, samples.T], axis=1)
        channels, length = waiting.shape
        count = length // self.hop
        whole = count * self.hop
        self._rest = waiting[:, whole:]
        if count:
            hops = waiting[:, :whole].reshape(channels, count, self.hop)
            self._hear(hops[:, :, : _FRAME * self._step].transpose(1, 0, 2))

    def _hear(self, pieces: NDArray[np.int16]) -> None:
        """Note level and likeness of pieces of shape (count, channels, length)."""
        frames = _lowered(pieces, self._step)
        level = 10 * np.log10(_products(frames, frames) / _FRAME + 1)
        shapes = _standing_out(frames)
        if self._before is None:  # what was before the beginning was no different
            self._before = np.repeat(shapes[:1], self._lag, axis=0)
        known = np.concatenate([self._before, shapes])
        earlier, long_ago = known[self._lag - 1 : -1], known[: -self._lag]
        self._before = known[-self._lag :]
        notes = (level, _products(shapes, earlier), _products(shapes, long_ago))
        told = np.stack(notes).astype(np.float32)
        self._told.append(told[:, self._untold :])
        self._untold = max(0, self._untold - len(shapes))

    def follow(self, later: HoldFinder) -> None:
        """Go on with what another one heard of the next stretch."""
        self._told += later._told

    def ranges(self) -> tuple[Range, ...]:
        """Stretches (start, end) in ms of music that nobody talks over, in order and apart."""
        told = np.concatenate(self._told, axis=1) if self._told else None
        width = round(_WINDOW_S * self._per_second)
        if told is None or told.shape[1] < width:
            return ()
        music, talk = np.zeros((2, told.shape[1] - width + 1), bool)
        notes = np.zeros(told.shape[1], bool)
        for channel in range(told.shape[2]):
            is_music, is_loud = _judged(told[:, :, channel], width)
            music |= is_music
            talk |= is_loud & ~is_music
            notes |= _notes(told[:, :, channel], self._lag)
        return self._joined(_covered(music & ~talk, width) & notes)

    def _joined(self, is_hold: NDArray[np.bool_]) -> tuple[Range, ...]:
        """Frames on hold as stretches of time; what is short between two belongs to them."""
        to_ms = 1000 / self._per_second
        found: list[Range] = []
        for first, last in _runs(is_hold):
            start, end = round(first * to_ms), round(last * to_ms)
            if found and start - found[-1][1] <= _GAP_MS:
                found[-1] = (found[-1][0], end)
            else:
                found.append((start, end))
        return tuple((a, b) for a, b in found if b - a >= _LEAST_MS)


def _runs(values: NDArray[np.bool_]) -> NDArray[np.intp]:
    """First index and the one after the last of each run of true values, shape (runs, 2)."""
    edges = np.flatnonzero(np.diff(np.concatenate([[0], values.view(np.int8), [0]])))
    return edges.reshape(-1, 2)


def _covered(windows: NDArray[np.bool_], width: int) -> NDArray[np.bool_]:
    """The frames that lie in any of the windows that are true."""
    frames = np.zeros(len(windows) + width - 1, bool)
    for first, last in _runs(windows):
        frames[first : last - 1 + width] = True
    return frames


def _notes(told: _Floats, width: int) -> NDArray[np.bool_]:
    """The frames about which there is music, for about a second: where a stretch may end."""
    level, like = told[:2]
    ones = np.ones(width, np.float32) / width
    heard: NDArray[np.bool_] = level > np.percentile(level, 95) - _BELOW_SPEECH_DB - _PAUSE_DB
    around: NDArray[np.bool_] = np.convolve(like * heard, ones, "same") > _LIKENESS
    return around & heard


def _lowered(pieces: NDArray[np.int16], step: int) -> _Floats:
    """Means of `step` neighbours; sums of columns take a tenth of a mean over short rows."""
    values = pieces.astype(np.float32, order="C").reshape(*pieces.shape[:2], -1, step)
    total: _Floats = values[..., 0].copy()
    for offset in range(1, step):
        total += values[..., offset]
    total /= np.float32(step)
    return total


def _standing_out(frames: _Floats) -> _Floats:
    """By how much each frequency stands out of its neighbours, in dB, at length 1."""
    window = np.hanning(_FRAME).astype(np.float32)
    # Scaled by its length a transform is made in single precision, else in double.
    spectrum = np.fft.rfft(frames * window, axis=2, norm="forward")[:, :, _BAND]
    level = 20 * np.log10(np.abs(spectrum).astype(np.float32) * _FRAME + 1)
    out: _Floats = np.maximum(level - _smoothed(level), 0)
    out /= np.sqrt(_products(out, out))[..., None] + np.float32(1e-6)
    return out


def _smoothed(level: _Floats) -> _Floats:
    """Means over each value and its neighbours on either side; beyond the ends all is as there."""
    bins, half = level.shape[2], _ENVELOPE // 2
    padded = np.empty((*level.shape[:2], bins + 2 * half), np.float32)
    padded[:, :, half:-half] = level
    padded[:, :, :half], padded[:, :, -half:] = level[:, :, :1], level[:, :, -1:]
    total: _Floats = np.zeros_like(level)
    sums, width, at = padded, 1, 0  # of so many values each, added up to 1 + 2 + 4 + 8
    while at < _ENVELOPE:
        total += sums[:, :, at : at + bins]
        at += width
        sums = sums[:, :, :-width] + sums[:, :, width:]
        width *= 2
    total /= np.float32(_ENVELOPE)
    return total


def _products(one: _Floats, other: _Floats) -> _Floats:
    """The sum of products along the last axis."""
    products: _Floats = np.einsum("ijk,ijk->ij", one, other)
    return products


def _judged(told: _Floats, width: int) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """For each window of one channel: whether it is music, and whether it is loud at all."""
    level, like, long_like = (_windows(row, width) for row in told)
    loud = np.percentile(level, 90, axis=1)
    least = max(_QUIETEST_DB, float(np.percentile(told[0], 95)) - _BELOW_SPEECH_DB)
    heard = level > loud[:, None] - _HEARD_DB
    pauses = (level < loud[:, None] - _PAUSE_DB).mean(axis=1)
    counted = np.maximum(heard.sum(axis=1), 1)
    likeness = (like * heard).sum(axis=1) / counted
    change = ((like - long_like) * heard).sum(axis=1) / counted
    is_loud = loud > least
    is_music = (
        is_loud
        & (likeness - _PAUSES_COUNT * pauses > _LIKENESS)
        & (pauses < _PAUSES_LEAST)
        & (change > _CHANGE)
    )
    return is_music, is_loud


def _windows(row: _Floats, width: int) -> _Floats:
    return np.lib.stride_tricks.sliding_window_view(row, width)
