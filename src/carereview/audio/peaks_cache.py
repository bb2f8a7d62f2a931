"""Waveforms kept on disk, in a folder that may be deleted at any time."""

from __future__ import annotations

import hashlib
import os
import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np

from carereview.audio.drawing import drawn
from carereview.audio.opening import open_audio
from carereview.audio.peaks import PER_SECOND, Peaks

_VERSION = 3
# What numpy raises for a file that was cut short, overwritten, or made by something else.
_CORRUPT = (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile)


def cached_peaks(
    path: Path,
    folder: Path,
    per_second: int = PER_SECOND,
    progress: Callable[[Peaks], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Peaks:
    """The waveform and the hold music of a file: kept while the file is unchanged, else computed.

    A cache that cannot be written is no error: the waveform is just computed again next time.

    Raises:
        AudioError: the recording cannot be opened, or is damaged.
    """
    entry = folder / f"{_key(path, per_second)}.npz"
    kept = _load(entry)
    if kept is not None:
        return kept
    source = open_audio(path, seeks_soon=False)
    try:
        made = drawn(path, source, progress, cancelled, per_second)
    finally:
        source.close()
    if made.done == 1.0:
        _save(entry, made)
    return made


def _key(path: Path, per_second: int) -> str:
    """Changes with the file's place, size, time, and with what is computed."""
    try:
        stat = path.stat()
    except OSError:
        return "missing"  # opening it tells what is wrong
    parts = (path.resolve(), stat.st_size, stat.st_mtime_ns, per_second, _VERSION)
    return hashlib.sha256("\0".join(map(str, parts)).encode("utf-8", "surrogateescape")).hexdigest()


def _load(entry: Path) -> Peaks | None:
    try:
        with np.load(entry, allow_pickle=False) as stored:
            low, high = stored["low"], stored["high"]
            per_second, duration_ms = float(stored["per_second"]), int(stored["duration_ms"])
            holds = tuple((int(start), int(end)) for start, end in stored["holds"])
    except _CORRUPT:
        return None
    if low.dtype != np.int16 or low.ndim != 2 or low.shape != high.shape:
        return None
    return Peaks(low, high, per_second, duration_ms, holds=holds)


def _save(entry: Path, made: Peaks) -> None:
    part = entry.with_suffix(f".{os.getpid()}.part")
    try:
        entry.parent.mkdir(parents=True, exist_ok=True)
    except OSError:
        return
    try:
        with part.open("wb") as file:
            np.savez(
                file,
                low=made.low,
                high=made.high,
                per_second=made.per_second,
                duration_ms=made.duration_ms,
                holds=np.array(made.holds, np.int64).reshape(-1, 2),
            )
        part.replace(entry)
    except OSError:
        part.unlink(missing_ok=True)
