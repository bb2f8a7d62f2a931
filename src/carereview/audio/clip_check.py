"""Proves that a clip holds nothing but a stretch of a recording that was proven itself.

It shares no code with what makes clips but how recordings are opened.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from carereview.audio.opening import open_audio
from carereview.audio.source import PcmSource, to_frames

FADE_MS = 30
MAX_MS = 180_000
_GAINS_DB = np.arange(-48, 49) / 2
"""All that a clip may be louder than its recording: half decibels, 24 at most."""

_SURE = 1e-6
"""How far a number may be off by the machine's own rounding; a sample can hide nothing in it."""

_FAINT = 1e-6
"""Where a fade begins and ends: at -120 dB."""

_EDGE_MS = FADE_MS + 5
_SLACK_MS = 100

Frames = NDArray[np.int16]
Exact = NDArray[np.float64]


def is_clip_of(
    clip: Path, recording: Path, span_ms: tuple[int, int], windows_ms: Sequence[tuple[int, int]]
) -> bool:
    """Tell whether a clip is a stretch of a recording, to the frame, times one constant gain.

    Each sample must be what rounding gives, to the last bit. At its ends it must swell and fade
    evenly, for `FADE_MS`, unless one of the bleeps in `windows_ms` touches that time: then not at
    all. Raises AudioError if one of the two files cannot be read.
    """
    part, whole = open_audio(clip), open_audio(recording)
    try:
        if (part.rate, part.channels) != (whole.rate, whole.channels):
            return False
        start, end = frames_of_clip(whole, span_ms)
        if not 0 < end - start == part.frames:
            return False
        given, made = whole.read(start, end - start), part.read(0, part.frames)
        fades = fades_of(start, end, whole.rate, windows_ms)[:, None]
        gains = gains_near(given * fades, made)
        return any(_is_shaped(made, given.astype(np.float64) * gain, fades) for gain in gains)
    finally:
        part.close()
        whole.close()


def frames_of_clip(whole: PcmSource, span_ms: tuple[int, int]) -> tuple[int, int]:
    """Give the frames of a recording that a clip of this time must hold: the first, and the end."""
    start = to_frames(max(0, span_ms[0]), whole.rate)
    end = to_frames(min(span_ms[1], span_ms[0] + MAX_MS), whole.rate)
    return start, min(end, whole.frames)


def _is_shaped(made: Frames, given: Exact, fades: Exact) -> bool:
    """Tell whether samples are others that were rounded, then faded and rounded down."""
    faded = np.rint(given) * fades
    ends = (fades < 1)[:, 0]
    is_whole = np.abs(made[~ends] - given[~ends]) <= 0.5 + _SURE
    lost = (faded - made)[ends]
    is_faded = (lost >= -_SURE) & (lost < 1 + _SURE)
    return bool(is_whole.all() and is_faded.all())


def gains_near(faded: Exact, made: Frames | Exact, within_db: float = 1.0) -> Iterator[float]:
    """Give the gains that may have been used: those next to what fits best, the nearest first."""
    loudness = float(np.square(faded).sum())
    best = float((faded * made).sum()) / loudness if loudness else 1.0
    decibels = 20 * np.log10(best) if best > 0 else np.inf
    off = np.abs(_GAINS_DB - decibels)
    for gain in _GAINS_DB[np.argsort(off)][: int((off <= within_db).sum())]:
        yield 10 ** (float(gain) / 20)


def fades_of(start: int, end: int, rate: int, windows_ms: Sequence[tuple[int, int]]) -> Exact:
    """Give what each frame of a stretch must be multiplied by for its fades."""
    lasting = min(FADE_MS, (end - start) * 1000 // rate // 2)
    length, exact = lasting * rate // 1000, lasting * rate / 1000
    fades = np.ones(end - start)
    for first, falling in ((start, False), (end - length, True)):
        last = first + length
        touched = (a * rate < last * 1000 and b * rate > first * 1000 for a, b in windows_ms)
        if not any(touched):
            share = np.arange(length) / exact
            ramp = 1 - (1 - _FAINT) * share if falling else _FAINT + (1 - _FAINT) * share
            fades[first - start : last - start] = ramp
    return fades


def is_cut_from(clip: Path, recording: Path, near_ms: int | None = None) -> bool:
    """Tell whether a clip is, sample for sample, a stretch of a recording, faded at its ends.

    So were clips in bundles whose receipt doesn't tell what they are cut from: as loud as the
    recording, and faded in any way.

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
