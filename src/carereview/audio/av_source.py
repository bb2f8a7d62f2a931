"""Recordings that only FFmpeg's libraries decode: M4A, AMR, 3GP, WebM, MP4, GSM, WMA, G.722.

See `av_decoded` for how a place is found.
"""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import av
import numpy as np
from numpy.typing import NDArray

from carereview.audio.av_decoded import INDEXED, Decoded
from carereview.audio.mp3 import counted_frames
from carereview.audio.source import AudioError

_SHORT = {INDEXED[0]: "mp4", INDEXED[1]: "webm"}


class AvSource:
    """Exact random access through one open container, guarded by a lock."""

    def __init__(self, path: Path, seeks_soon: bool = True) -> None:
        """Open, find the first audio stream and its true length.

        Unless it `seeks_soon`, an MP3 is not walked through now but before its first seek, if it
        tells its length: an hour of it opens in 5 ms then, and not in 100.

        Raises:
            AudioError: FFmpeg cannot open the file, or there is no sound in it.
        """
        self._path = path
        self._lock = threading.Lock()
        try:
            self._container: Any = opened(path)
        except (av.FFmpegError, OSError, ValueError) as error:
            raise AudioError(f"{path.name}: {_reason(error)}") from error
        try:
            self._stream = self._pick_stream()
            frames = None if seeks_soon else self._counted()
            self._decoded = Decoded(self._container, self._stream, frames)
            self.rate: int = self._decoded.rate
            self.channels: int = self._decoded.channels
            self.frames: int = self._decoded.measure()
        except (AudioError, av.FFmpegError, OSError) as error:
            self._container.close()
            raise AudioError(f"{path.name}: {_reason(error)}") from error
        kind = self._container.format.name
        codec = self._stream.codec_context.name
        self.format = f"{_SHORT.get(kind, kind)} {codec}".upper()

    def _pick_stream(self) -> Any:
        streams = self._container.streams.audio
        if not streams:
            raise AudioError("there is no sound in it")
        stream = streams[0]
        stream.thread_type = "NONE"  # threads delay frames, and speech decodes fast enough
        return stream

    def _counted(self) -> int | None:
        return counted_frames(self._path) if self._container.format.name == "mp3" else None

    @property
    def is_miscounted(self) -> bool:
        """True where FFmpeg by itself seeks to wrong places, and only reads here land right."""
        return self._decoded.pace != 1.0

    @property
    def steps(self) -> tuple[int, int] | None:
        """A frame that begins a block, and what the length of each block is a multiple of.

        Opus has blocks of 2.5 ms to 60 ms (RFC 6716, section 2); None for other decoders.
        """
        is_opus = self._stream.codec_context.name == "opus"
        return (self._decoded.head, self.rate // 400) if is_opus else None

    def read(self, start: int, n: int) -> NDArray[np.int16]:
        """See `PcmSource.read`."""
        start = max(0, start)
        n = max(0, min(n, self.frames - start))
        with self._lock:
            if self._container is None:
                raise AudioError(f"{self._path.name}: is closed")
            try:
                return self._decoded.read(start, n)
            except (av.FFmpegError, OSError) as error:
                raise AudioError(f"{self._path.name}: {_reason(error)}") from error

    def close(self) -> None:
        """See `PcmSource.close`."""
        with self._lock:
            if self._container is not None:
                self._decoded.drop()
                self._container.close()
                self._container = None


def opened(path: Path, options: dict[str, str] | None = None) -> Any:
    """A container of FFmpeg's. Raises what it raises."""
    try:
        return av.open(str(path), options=options, metadata_errors="replace")
    except TypeError:  # from 19.0 on, tags in an odd encoding are no error any more
        return av.open(str(path), options=options)


def _reason(error: Exception) -> str:
    text = getattr(error, "strerror", "") or str(error)
    return " ".join(str(text).split()).rstrip(".")
