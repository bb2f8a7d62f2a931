"""Proves that a clip holds nothing but a stretch of a recording that was proven itself."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from carereview.audio.clip import FADE_MS
from carereview.audio.opening import open_audio
from carereview.audio.source import to_frames

_EDGE_MS = FADE_MS + 5
_SLACK_MS = 100

Frames = NDArray[np.int16]


def is_cut_from(clip: Path, recording: Path, near_ms: int | None = None) -> bool:
    """Tell whether a clip is, sample for sample, a stretch of a recording, faded at its ends.

    `near_ms` is where it should begin: there it is looked for first, since to read the whole of a
    long recording takes a second. Raises AudioError if one of the two cannot be read.
    """
    part, whole = open_audio(clip), open_audio(recording)
    try:
        if (part.rate, part.channels) != (whole.rate, whole.channels) or part.frames > whole.frames:
            return False
        samples = part.read(0, part.frames)
        if near_ms is not None:
            slack = to_frames(_SLACK_MS, whole.rate)
            start = max(0, to_frames(near_ms, whole.rate) - slack)
            if _holds(whole.read(start, part.frames + 2 * slack), samples, part.rate):
                return True
        return _holds(whole.read(0, whole.frames), samples, part.rate)
    finally:
        part.close()
        whole.close()


def _holds(every: Frames, samples: Frames, rate: int) -> bool:
    """Tell whether samples are a stretch of others, but for their faded ends."""
    edge = to_frames(_EDGE_MS, rate)
    body = samples[edge : len(samples) - edge]
    if not len(body):
        return False
    width = body.shape[1] * body.itemsize
    data, wanted = every.tobytes(), body.tobytes()
    found = data.find(wanted)
    while found >= 0:
        start = found // width - edge
        if found % width == 0 and start >= 0 and _is_faded(samples, every[start:], edge):
            return True
        found = data.find(wanted, found + 1)
    return False


def _is_faded(samples: Frames, every: Frames, edge: int) -> bool:
    """Tell whether the ends are the recording's own, only quieter, with its signs."""
    if len(every) < len(samples):
        return False
    for ends in (slice(0, edge), slice(len(samples) - edge, len(samples))):
        made, given = samples[ends].astype(np.int64), every[ends.start : ends.stop].astype(np.int64)
        if (np.abs(made) > np.abs(given) + 1).any() or (made * given < -abs(given)).any():
            return False
    return True
