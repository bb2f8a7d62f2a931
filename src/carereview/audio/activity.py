"""Where a recording is quiet: for skipping silence, and for borders that snap to it.

Works on the waveform's points and not on samples, so an hour takes some milliseconds. Loudness
alone: it tells pauses from speech in a clean call, and is lost where the noise is as loud.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from carereview.audio.peaks import Peaks

# The threshold lies this share of the way from the noise floor to the level of speech, in dB.
_SHARE = 0.35
_FLOOR_PERCENTILE, _SPEECH_PERCENTILE = 10, 95
# With less between the two there are no pauses, or nothing but a pause.
_LEAST_RANGE_DB = 10.0
# Word beginnings and endings are quieter than words: so much around speech belongs to it.
_MARGIN_MS = 100
_SMOOTHING_MS = 30


def silences(peaks: Peaks, at_least_ms: int = 700) -> tuple[tuple[int, int], ...]:
    """Stretches (start, end) in ms in which no channel has speech, in order, none touching."""
    if not peaks.low.size:
        return ()
    speech = np.zeros(peaks.low.shape[1], bool)
    for channel in range(peaks.low.shape[0]):
        speech |= _is_loud(_level_db(peaks, channel))
    if not speech.any():
        return ()
    to_ms = 1000 / peaks.per_second
    edges = np.flatnonzero(np.diff(np.concatenate([[True], speech, [True]]).astype(np.int8)))
    found = []
    for first, last in edges.reshape(-1, 2):
        start = 0 if first == 0 else round(first * to_ms) + _MARGIN_MS
        is_last = last == len(speech)
        end = peaks.duration_ms if is_last else round(last * to_ms) - _MARGIN_MS
        if end - start >= at_least_ms:
            found.append((int(start), int(end)))
    return tuple(found)


def snapped(peaks: Peaks, ms: int, reach_ms: int = 150) -> int:
    """The quietest moment within reach of a border, the nearest of equals; `ms` if no sound is."""
    points = peaks.low.shape[1]
    if not points:
        return ms
    to_ms = 1000 / peaks.per_second
    level = sum(_level_db(peaks, channel) for channel in range(peaks.low.shape[0]))
    width = max(1, round(_SMOOTHING_MS / to_ms))
    smooth = np.convolve(np.pad(level, width // 2, "edge"), np.ones(width) / width, "valid")
    first = int(np.clip((ms - reach_ms) / to_ms, 0, points - 1))
    last = int(np.clip((ms + reach_ms) / to_ms, first, points - 1)) + 1
    middles = (np.arange(first, last) + 0.5) * to_ms
    order = np.lexsort((np.abs(middles - ms), np.round(smooth[first:last], 1)))
    return round(float(middles[order[0]]))


def _level_db(peaks: Peaks, channel: int) -> NDArray[np.float64]:
    low, high = peaks.low[channel].astype(np.int32), peaks.high[channel].astype(np.int32)
    level: NDArray[np.float64] = 20 * np.log10(np.maximum(np.maximum(-low, high), 1))
    return level


def _is_loud(level: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Points louder than a threshold between this channel's noise and its speech."""
    floor, speech = np.percentile(level, [_FLOOR_PERCENTILE, _SPEECH_PERCENTILE])
    if speech - floor < _LEAST_RANGE_DB:
        return np.full(len(level), bool(speech > 40), np.bool_)
    loud: NDArray[np.bool_] = level > floor + _SHARE * (speech - floor)
    return loud
