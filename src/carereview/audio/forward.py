"""Reads a recording once from a place to its end, as fast as FFmpeg decodes it.

FFmpeg's `amovie` filter gives a second and a half of sound in one call, with Python's lock free
meanwhile: a third of the processor time that a call for each packet takes, and several threads can
read stretches of one recording side by side. Each decodes in its own thread alone: with those that
FFmpeg would start below it, an hour of FLAC took 4.9 s of processor time instead of 3.3. There is
no way back, and what has holes is refused, so it serves to draw and not to play.
"""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import Any

import av
import numpy as np
from numpy.typing import NDArray

from carereview.audio.source import AudioError

_BLOCK = 65_536
# Decoders that remember need a run-up (see `av_source`); a seek lands before its place, not after.
_RUN_UP_S = 1.0
# Containers with a clock of whole milliseconds place a block to within two of them.
_JITTER_S = 0.002


class ForwardReader:
    """One pass over a recording, used by one thread at a time.

    Attributes:
        rate: frames in a second, as decoded.
        channels: samples in a frame.
        origin: the time stamp, in frames, of the recording's first sample.
    """

    def __init__(
        self,
        path: Path,
        start_s: float = 0.0,
        origin: int | None = None,
        steps: tuple[int, int] | None = None,
    ) -> None:
        """Open so that frames from `start_s` seconds on can be read.

        Args:
            path: the recording.
            start_s: no frame before it will be asked for.
            origin: that of a reader that began at the start; needed where `start_s` is not 0.
            steps: where a clock is too coarse to place a frame: one that begins a block, and of
                how many frames the length of each block is a multiple.

        Raises:
            AudioError: FFmpeg or its filters cannot read this file so.
        """
        self._path = path
        seek_s = max(0.0, start_s - _RUN_UP_S)
        try:
            self._sink, self._graph = _graph(path, seek_s, drops_first=bool(seek_s and steps))
        except (av.FFmpegError, OSError, ValueError) as error:
            raise AudioError(f"{path.name}: {error}") from error
        first = self._pull()
        if first is None:
            raise AudioError(f"{path.name}: nothing could be decoded at {seek_s:.0f} s")
        self.rate, self.channels = int(first.sample_rate), len(first.layout.channels)
        self.origin = self._stamp(first) if origin is None else origin
        self._next = self._stamp(first) - self.origin
        if seek_s and steps:
            begins, step = steps
            self._next = begins + round((self._next - begins) / step) * step
        self._rest = self._samples(first)

    def read(self, start: int, n: int) -> NDArray[np.int16]:
        """Frames from `start`, which lies after all that was read; fewer where the end is.

        Raises:
            AudioError: `start` was passed already, or there is a hole in the recording.
        """
        if start < self._next:
            raise AudioError(f"{self._path.name}: frame {start} was passed already")
        while start > self._next and self._fill():
            self._take(start - self._next)
        rows = np.empty((self.channels, n), np.int16)
        filled = 0
        while filled < n and self._fill():
            part = self._take(n - filled)
            rows[:, filled : filled + part.shape[1]] = part
            filled += part.shape[1]
        return rows[:, :filled].T

    def _take(self, most: int) -> NDArray[np.int16]:
        part, self._rest = self._rest[:, :most], self._rest[:, most:]
        self._next += part.shape[1]
        return part

    def _fill(self) -> bool:
        """Have a block at hand; False at the end."""
        if self._rest.shape[1]:
            return True
        frame = self._pull()
        if frame is None:
            return False
        at = self._stamp(frame) - self.origin
        jitter = max(_JITTER_S, float(frame.time_base))
        if abs(at - self._next) > jitter * self.rate or frame.sample_rate != self.rate:
            raise AudioError(f"{self._path.name}: not in one piece at frame {self._next}")
        self._rest = self._samples(frame)
        return True

    def _pull(self) -> Any:
        try:
            return self._sink.pull()
        except (av.EOFError, av.BlockingIOError):
            return None
        except (av.FFmpegError, OSError) as error:
            raise AudioError(f"{self._path.name}: {error}") from error

    def _stamp(self, frame: Any) -> int:
        if frame.pts is None:
            raise AudioError(f"{self._path.name}: without time stamps")
        return round(float(frame.pts * frame.time_base * frame.sample_rate))

    def _samples(self, frame: Any) -> NDArray[np.int16]:
        """The samples of a block, a row for each channel; a plane may be padded."""
        rows = [np.frombuffer(plane, np.int16, frame.samples) for plane in frame.planes]
        return np.stack(rows)


def _graph(path: Path, seek_s: float, drops_first: bool) -> tuple[Any, Any]:
    """A filter graph of the file's best audio stream in blocks of 16 bits, and its end.

    Each channel lies in a plane of its own: so the lowest and highest sample are found fastest.
    FFmpeg may cut some samples off the first block after a seek, so that it tells no place.
    """
    graph = av.filter.Graph()
    # A whole path, so that no part of a name is taken for a protocol.
    words = {"filename": str(path.resolve()), "dec_threads": "1"}
    if seek_s:
        words["seek_point"] = f"{seek_s:.3f}"
    chain = [
        graph.add("amovie", **words),
        *([graph.add("aselect", "gt(n,0)")] if drops_first else []),
        graph.add("aformat", sample_fmts="s16p"),
        graph.add("asetnsamples", n=str(_BLOCK), p="0"),
        graph.add("abuffersink"),
    ]
    for before, after in pairwise(chain):
        before.link_to(after)
    graph.configure()
    return chain[-1], graph
