"""Where a recording is quiet: for skipping silence, and for borders that snap to it.

Works on the waveform's points and not on samples, so an hour takes some milliseconds. Loudness
alone: it tells pauses from speech in a clean call, and is lost where the noise is as loud.

A trained detector (WebRTC's, in all modes) was no better on the demo's calls: with noise added at
0, 200 and 600 steps, F1 was 0.96, 0.97 and 0.97 for loudness, 0.96, 0.97 and 0.97 for its best.
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
# A turn begins after so long a pause; the closure of a "t" or "k" is shorter.
_CALM_MS = 80
# What is heard of a word before it is loud: borders lie so far outside.
_LEAD_MS = 10


def spoken(peaks: Peaks) -> NDArray[np.bool_]:
    """For each point of a waveform whether any channel has speech there."""
    speech = np.zeros(peaks.low.shape[1], bool)
    for channel in range(peaks.low.shape[0] if peaks.low.size else 0):
        speech |= _is_loud(_level_db(peaks, channel))
    return speech


def silences(peaks: Peaks, at_least_ms: int = 700) -> tuple[tuple[int, int], ...]:
    """Stretches (start, end) in ms in which no channel has speech, in order, none touching."""
    speech = spoken(peaks)
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


def edge(
    speech: NDArray[np.bool_], per_second: float, ms: int, begins: bool, reach_ms: int = 200
) -> int | None:
    """Where speech begins after a pause, or ends before one, nearest to a time; None if nowhere.

    Args:
        speech: what `spoken` gave.
        per_second: points in a second of it.
        ms: the time to look around.
        begins: True for where speech begins, False for where it ends.
        reach_ms: how far to look.
    """
    to_ms = 1000 / per_second
    calm = max(1, round(_CALM_MS / to_ms))
    first = max(round((ms - reach_ms) / to_ms), calm)
    last = min(round((ms + reach_ms) / to_ms), len(speech) - calm)
    places = np.arange(first, last + 1)
    if not len(places):
        return None
    # How many points of speech lie before each: two differences tell of the calm and of the edge.
    before = np.concatenate([[0], np.cumsum(speech)])
    if begins:
        found = speech[np.minimum(places, len(speech) - 1)] & (
            before[places] == before[places - calm]
        )
        times = places[found] * to_ms - _LEAD_MS
    else:
        found = speech[places - 1] & (before[places + calm] == before[places])
        times = places[found] * to_ms + _LEAD_MS
    return round(float(times[np.argmin(np.abs(times - ms))])) if len(times) else None


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
