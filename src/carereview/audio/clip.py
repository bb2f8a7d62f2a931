"""Short clips of a bleeped recording: a stretch of it, as loud as others, and faded at its ends.

Only recordings that were bleeped already are cut, so nothing private can come along. All of a clip
is made louder or quieter by the same, and no more than that: its bleeps stay as they are, and
`clip_check` can prove each sample of it.
"""

from __future__ import annotations

import math
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from carereview.audio.clip_file import write_clip
from carereview.audio.ebur128 import loudness, true_peak
from carereview.audio.opening import open_audio
from carereview.audio.source import AudioError, to_frames, to_int16

FADE_MS = 30
"""How long a clip swells and fades, so that it neither clicks nor begins in a shock."""

MAX_MS = 180_000
"""What is longer is no clip, and would be held in memory several times over."""

LOUDNESS_LUFS = -16.0
"""How loud clips are. EBU R 128 asks for -23 LUFS in broadcasting; for streams that are heard on
telephones, in noise, AES TD1004.1.15-10 asks for -20 to -16. Speech stays clear at its upper end.
"""

PEAK_DBTP = -1.0
"""How high their peaks may be: R 128's limit. What is higher makes the whole clip quieter."""

GAIN_STEP_DB, MOST_GAIN_DB = 0.5, 24.0
"""Gains are multiples of the one, and no larger than the other, which would be noise made loud."""

Frames = NDArray[np.int16]
Windows = Sequence[tuple[int, int]]
"""Bleeps of a recording, in ms, as it was made with."""


def cut(recording: Path, clip: Path, start_ms: int, end_ms: int, windows_ms: Windows = ()) -> None:
    """Write a stretch of a bleeped recording, in the format that the ending of its name says.

    The stretch is cut to the recording's length and to `MAX_MS`. The bleeps of `windows_ms` are
    left out where its loudness is measured, and no fade reaches into one.

    Raises:
        AudioError: the recording cannot be read, the clip not written, or there is nothing in it.
    """
    source = open_audio(recording)
    try:
        start = max(0, to_frames(start_ms, source.rate))
        end = to_frames(min(end_ms, start_ms + MAX_MS), source.rate)
        samples = source.read(start, max(0, min(end, source.frames) - start))
        if not len(samples):
            raise AudioError(f"{recording.name}: has no sound at {start_ms} ms to cut a clip from")
        bleeped = _bleeped(windows_ms, start, len(samples), source.rate)
        write_clip(clip, _shaped(samples, bleeped, source.rate), source.rate)
    finally:
        source.close()


def fitting_gain(samples: Frames, bleeped: NDArray[np.bool_], rate: int) -> float:
    """Give the gain in decibels that makes a stretch as loud as clips are.

    It says nothing: it is made of what readers can hear anyway, and comes in coarse steps.
    """
    numbers = samples / 32768.0
    measured = loudness(numbers, rate, bleeped)
    wanted = 0.0 if measured is None else LOUDNESS_LUFS - measured
    highest = min(wanted, PEAK_DBTP - true_peak(numbers), MOST_GAIN_DB)
    return max(math.floor(highest / GAIN_STEP_DB) * GAIN_STEP_DB, -MOST_GAIN_DB)


def _shaped(samples: Frames, bleeped: NDArray[np.bool_], rate: int) -> Frames:
    factor = 10 ** (fitting_gain(samples, bleeped, rate) / 20)
    return _faded(to_int16(samples * factor), bleeped, rate)


def _bleeped(windows_ms: Windows, start: int, count: int, rate: int) -> NDArray[np.bool_]:
    """Tell of each frame of a stretch whether a bleep touches it."""
    result = np.zeros(count, bool)
    for first, last in windows_ms:
        begin, end = first * rate // 1000 - start, -(-last * rate // 1000) - start
        result[max(0, begin) : max(0, end)] = True
    return result


def _faded(samples: Frames, bleeped: NDArray[np.bool_], rate: int) -> Frames:
    """Fade both ends, as pydub does for each frame; none where that would reach into a bleep."""
    fade = min(FADE_MS, len(samples) * 1000 // rate // 2)
    count, end = fade * rate // 1000, len(samples) - fade * rate // 1000
    if not count:
        return samples
    whole = _segment(samples, rate)
    first, last = whole.get_sample_slice(0, count), whole.get_sample_slice(end, len(samples))
    first = first if bleeped[:count].any() else first.fade_in(fade)
    last = last if bleeped[end:].any() else last.fade_out(fade)
    joined = first.append(whole.get_sample_slice(count, end), crossfade=0)
    data = joined.append(last, crossfade=0).raw_data
    return np.frombuffer(data, "<i2").reshape(samples.shape)


def _segment(samples: Frames, rate: int) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it looks for ffmpeg, which is not needed for samples
        from pydub import AudioSegment
    data, channels = samples.astype("<i2").tobytes(), samples.shape[1]
    return AudioSegment(data=data, sample_width=2, frame_rate=rate, channels=channels)
