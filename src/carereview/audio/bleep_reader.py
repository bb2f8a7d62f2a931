"""Reads two recordings side by side, to tell whether one is the other, bleeped.

Shares no code with the engine that bleeps.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import soundfile
from numpy.typing import NDArray

from carereview.audio.opening import open_audio
from carereview.audio.source import AudioError, PcmSource

BLOCK = 1 << 16
"""Frames that are compared at once."""

EXACT = {"PCM_S8", "PCM_U8", "PCM_16", "PCM_24", "PCM_32", "FLOAT", "DOUBLE"}
"""Encodings of libsndfile that keep samples as they are."""

# What holds every value of an encoding; integers are compared and moved much faster than floats.
_DTYPES = {
    "PCM_S8": "int16",
    "PCM_U8": "int16",
    "PCM_16": "int16",
    "PCM_24": "int32",
    "PCM_32": "int32",
    "FLOAT": "float64",
    "DOUBLE": "float64",
}
_ANY_PLACE = {"WAV", "WAVEX", "FLAC", "AIFF", "AU", "RF64", "W64", "CAF"}
_FULL_SCALE = {"int16": 2.0**15, "int32": 2.0**31}

Stored = NDArray[Any]
"""Samples as a file holds them, of shape (frames, channels): int16, int32 or float64."""

Samples = NDArray[np.float64]
"""The same as numbers from -1 to 1."""


class Reader:
    """A recording at any place, in its own precision."""

    def __init__(self, path: Path) -> None:
        self._source: PcmSource = open_audio(path)
        self.rate, self.channels = self._source.rate, self._source.channels
        self.frames = self._source.frames
        self._name, self._at, self._file = path.name, -1, self._direct(path)
        self._dtype = "int16" if self._file is None else _DTYPES[self._file.subtype]

    def _direct(self, path: Path) -> Any:
        """Open a file of plain samples itself, so that it is read as it is and without jumps."""
        try:
            file = soundfile.SoundFile(path)
        except (soundfile.SoundFileError, RuntimeError, TypeError):
            return None
        plain = file.subtype in _DTYPES and file.format in _ANY_PLACE
        if plain and file.seekable() and file.frames == self.frames:
            return file
        file.close()
        return None

    def stored(self, start: int, count: int) -> Stored:
        """Give the frames from `start` as they are stored. Raises AudioError if there are fewer."""
        if self._file is None:
            block: Stored = self._source.read(start, count)
        else:
            block = self._read(start, count)
        if len(block) != count:
            raise AudioError(f"it ends before its {self.frames} frames")
        return block

    def _read(self, start: int, count: int) -> Stored:
        try:
            if start != self._at:
                self._file.seek(start)
            block: Stored = self._file.read(count, dtype=self._dtype, always_2d=True)
        except (soundfile.SoundFileError, RuntimeError) as error:
            self._at = -1
            raise AudioError(f"{self._name}: cannot be read ({error})") from error
        self._at = start + len(block)
        return block

    def read(self, start: int, count: int) -> Samples:
        """Give the same as numbers from -1 to 1."""
        return as_numbers(self.stored(start, count))

    def close(self) -> None:
        """Let go of the file."""
        self._source.close()
        if self._file is not None:
            self._file.close()


def as_numbers(stored: Stored) -> Samples:
    """Give stored samples as numbers from -1 to 1."""
    if stored.dtype.name in _FULL_SCALE:
        return stored / _FULL_SCALE[stored.dtype.name]
    return stored.astype(np.float64)


def side_by_side(before: Reader, after: Reader) -> Iterator[tuple[int, Stored, Stored]]:
    """Read both from beginning to end: what a coder gives after a jump may differ a little.

    Gives the first frame of each block, and the block of both. Raises AudioError.
    """
    for at in range(0, before.frames, BLOCK):
        count = min(BLOCK, before.frames - at)
        yield at, before.stored(at, count), after.stored(at, count)


def differing(said: Stored, heard: Stored) -> NDArray[np.bool_]:
    """Tell of each frame whether it differs in any channel.

    Whole numbers must be equal, but for what 24 bits cannot hold; between other kinds a rounding
    of one step of 16 bits is no difference.
    """
    if said.dtype != heard.dtype or said.dtype.kind != "i":
        return _any_channel(np.abs(_held(said) - _held(heard)) > 1.0 / 32768.0)
    if np.array_equal(said, heard):
        return np.zeros(len(said), bool)
    if said.dtype == np.int16:
        return _any_channel(said != heard)
    return _any_channel(np.abs(said.astype(np.int64) - heard) >= 1 << 8)


def _held(stored: Stored) -> Samples:
    """Give samples as whole numbers hold them: none is louder than full scale."""
    return as_numbers(stored).clip(-1.0, 1.0)


def _any_channel(differs: NDArray[np.bool_]) -> NDArray[np.bool_]:
    frames: NDArray[np.bool_] = np.logical_or.reduce(differs, axis=1)
    return frames
