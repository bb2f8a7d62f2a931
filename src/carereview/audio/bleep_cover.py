"""Proves of a bleeped recording that certain windows lie in its bleeps, wherever those are.

For recordings that were made some time ago, with wider or narrower bleeps than one would make now.
Where the recording is not its original it must be a bleep, and the windows must lie in bleeps.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

import numpy as np

from carereview.audio.bleep_check import (
    RAMP_S,
    Trouble,
    Window,
    check_bleeped,
    echoes,
    frames_of,
    is_exact,
    step,
    tone_in,
    unlike,
)
from carereview.audio.bleep_reader import BLOCK, Reader, differing, side_by_side

_EDGE_S = RAMP_S + 0.001  # where a tone swells and fades, so that it is no plain tone
_CHANCE_S = 0.001  # so long a bleep may be equal to its original, where both cross zero


def check_covered(
    original: Path, bleeped: Path, windows_ms: Sequence[tuple[int, int]]
) -> tuple[Trouble, ...]:
    """Compare a bleeped recording with its original; an empty result means that it is clean.

    In a format that changes samples, bleeps cannot be told from what coding does: there nothing
    like the original may be found in the windows.

    Raises:
        AudioError: one of the two cannot be read.
    """
    if not is_exact(bleeped):
        return check_bleeped(original, bleeped, windows_ms)
    with closing(Reader(original)) as before, closing(Reader(bleeped)) as after:
        other = unlike(before, after)
        if other:
            return (other,)
        changed = list(_changed(before, after))
        needed = frames_of(windows_ms, before.rate, before.frames)
        return (*_no_bleeps(before, after, changed), *_open(after, needed, changed))


def _changed(before: Reader, after: Reader) -> Iterator[Window]:
    """Give the stretches that differ from the original in any channel."""
    chance = max(1, round(_CHANCE_S * before.rate))
    start = end = -1
    for at, said, heard in side_by_side(before, after):
        places = at + np.flatnonzero(differing(said, heard))
        breaks = np.flatnonzero(np.diff(places) > chance) + 1
        for run in np.split(places, breaks) if len(places) else ():
            if end >= 0 and run[0] - end > chance:
                yield Window(start, end)
                start = -1
            start, end = int(run[0]) if start < 0 else start, int(run[-1]) + 1
    if end >= 0:
        yield Window(start, end)


def _no_bleeps(before: Reader, after: Reader, changed: Sequence[Window]) -> Iterator[Trouble]:
    """Say what was changed into something else than a tone or silence."""
    edge = round(_EDGE_S * after.rate)
    for window in changed:
        start, end = window.start + edge, window.end - edge
        if start >= end:
            yield Trouble(window.start * 1000 // after.rate, "it differs outside the bleeps")
            continue
        count = -(-(end - start) // BLOCK)  # of about the same length: any two frames are a tone
        for at, to in zip(*_borders(start, end, count), strict=True):
            heard = after.read(at, to - at)
            rest = heard - tone_in(heard, window, at, after.rate, exact=False)
            said, most = before.read(at, to - at), step(heard)
            for channel in range(rest.shape[1]):
                if np.abs(rest[:, channel]).max() > most or echoes(rest[:, channel], said):
                    what = f"channel {channel + 1} holds more than a bleep"
                    yield Trouble(at * 1000 // after.rate, what)


def _borders(start: int, end: int, count: int) -> tuple[list[int], list[int]]:
    borders = [start + (end - start) * n // count for n in range(count + 1)]
    return borders[:-1], borders[1:]


def _open(after: Reader, needed: Sequence[Window], changed: Sequence[Window]) -> Iterator[Trouble]:
    """Say which windows lie outside all bleeps and are not silent."""
    chance = max(1, round(_CHANCE_S * after.rate))
    for window in needed:
        for part in _without(window, changed):
            if part.end - part.start >= chance and _sounds(after, part):
                yield Trouble(part.start * 1000 // after.rate, "it is not bleeped")
                break


def _without(window: Window, changed: Sequence[Window]) -> Iterator[Window]:
    """Give what of a window lies outside all others, which are in order."""
    at = window.start
    for other in changed:
        if other.end > at and other.start < window.end:
            if other.start > at:
                yield Window(at, other.start)
            at = other.end
    if at < window.end:
        yield Window(at, window.end)


def _sounds(after: Reader, part: Window) -> bool:
    return any(
        after.read(at, min(BLOCK, part.end - at)).any() for at in range(part.start, part.end, BLOCK)
    )
