"""Recordings that libsndfile decodes: WAV, G.711, FLAC, MP3, Ogg Vorbis and Opus, AIFF, AU."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import soundfile

from carereview.audio.mp3 import has_true_length
from carereview.audio.source import AudioError, to_int16

if TYPE_CHECKING:
    from numpy.typing import NDArray

# libsndfile hands float files out unscaled as integers: +-1.0 becomes +-1, which is silence.
_FLOAT_SUBTYPES = ("FLOAT", "DOUBLE")
# A seek to the end costs these a scan of the whole file, and they do not fail there alone.
_SLOW_TO_SEEK = ("MP3", "OGG")
# After a seek, decoders of Vorbis lack the half of a block that overlaps.
_RUN_UP = {"OGG": 4096}


class SoundfileSource:
    """Exact random access through one open handle, guarded by a lock."""

    def __init__(self, path: Path) -> None:
        """Open and prove that the file can be seeked.

        Raises:
            AudioError: libsndfile cannot open it, cannot seek in it, or cannot read its end.
        """
        self._path = path
        self._lock = threading.Lock()
        try:
            self._file: Any = soundfile.SoundFile(path)
        except (soundfile.SoundFileError, RuntimeError, TypeError, OSError) as error:
            raise AudioError(f"{path.name}: {_reason(error)}") from error
        self.rate: int = self._file.samplerate
        self.channels: int = self._file.channels
        self.frames: int = self._file.frames
        self.format = f"{self._file.format} {self._file.subtype}"
        self._is_float = self._file.subtype in _FLOAT_SUBTYPES
        self._run_up = _RUN_UP.get(self._file.format, 0)
        try:
            if self._file.format == "MP3" and not has_true_length(path):
                raise AudioError(f"{path.name}: its header does not tell its length")
            self._prove()
        except AudioError:
            self.close()
            raise

    def _prove(self) -> None:
        """Read the first and last frame: GSM opens without a seek, damage hides at the end."""
        if self.frames > 0:
            self.read(0, 1)
            if self._file.format not in _SLOW_TO_SEEK:
                self.read(self.frames - 1, 1)

    def read(self, start: int, n: int) -> NDArray[np.int16]:
        """See `PcmSource.read`."""
        start = max(0, start)
        n = max(0, min(n, self.frames - start))
        if n == 0:
            return np.zeros((0, self.channels), np.int16)
        with self._lock:
            try:
                self._go_to(start)
                dtype = "float32" if self._is_float else "int16"
                block: NDArray[Any] = self._file.read(n, dtype=dtype, always_2d=True)
            except (soundfile.SoundFileError, RuntimeError, ValueError) as error:
                raise AudioError(f"{self._path.name}: {_reason(error)}") from error
        return float_to_int16(block) if self._is_float else block

    def _go_to(self, start: int) -> None:
        """Seek, with a run-up for decoders that remember, unless the last read ended here."""
        if not self._run_up:
            self._file.seek(start)
        elif self._file.tell() != start:
            self._file.seek(max(0, start - self._run_up))
            self._file.read(min(start, self._run_up), dtype="int16")

    def close(self) -> None:
        """See `PcmSource.close`."""
        with self._lock:
            self._file.close()


def float_to_int16(block: NDArray[np.float32]) -> NDArray[np.int16]:
    """Full scale of +-1.0 to 16 bits; louder is clipped, and what is no number is silence."""
    return to_int16(np.nan_to_num(block, nan=0.0, posinf=1.0, neginf=-1.0) * np.float32(32768))


def _reason(error: Exception) -> str:
    text = getattr(error, "error_string", "") or str(error) or type(error).__name__
    return " ".join(str(text).split()).rstrip(".")
