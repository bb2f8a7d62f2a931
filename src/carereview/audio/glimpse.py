"""Looks at places of a packed recording that cost a tenth of an exact read, or less.

Some packets are decoded about a place, without the run-up that makes samples exact, and an MP3 is
entered where the share of its bytes says. So a look may be off by some hundredths of a second, and
serves for a picture that is drawn exactly later on.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import av
import numpy as np
from numpy.typing import NDArray

from carereview.audio.av_source import opened
from carereview.audio.sketch import Seen
from carereview.audio.source import AudioError, to_int16

_LOOK_S = 0.04
# The first blocks after a seek lack what they borrow from those before.
_UNHEARD = 2
# Packets further than the first before the place are passed over, where they are not further than
# the second: Ogg is entered up to 2 s early, WebM up to 5 s.
_LEAD_S, _PASSED_S = 0.06, 2.5
_MOST_PACKETS = 1000
# A length that FFmpeg guesses wrongly makes it look for places where they are not.
_TOLERATED = 0.02


class Glimpses:
    """An open container to look into, used by one thread."""

    def __init__(self, path: Path, seconds: float, channels: int) -> None:
        """Open a recording of known length.

        Raises:
            AudioError: FFmpeg cannot open it, or takes it for another length or shape.
        """
        try:
            self._container: Any = opened(path, {"fflags": "fastseek"})
        except (av.FFmpegError, OSError, ValueError) as error:
            raise AudioError(f"{path.name}: {error}") from error
        if not self._container.streams.audio:
            raise AudioError(f"{path.name}: there is no sound in it")
        self._stream: Any = self._container.streams.audio[0]
        self._stream.thread_type = "NONE"
        self._codec: Any = self._stream.codec_context
        self._tick = float(self._stream.time_base)
        self._origin = self._stream.start_time or 0
        self._channels = channels
        claimed = (self._stream.duration or 0) * self._tick or (self._container.duration or 0) / 1e6
        if abs(claimed - seconds) > 1 + seconds * _TOLERATED:
            raise AudioError(f"{path.name}: is {seconds:.0f} s long, not {claimed:.0f} s")

    def look(self, at_s: float) -> Seen | None:
        """What is to be seen about a time; None where nothing is decoded."""
        try:
            self._container.seek(self._origin + int(at_s / self._tick), stream=self._stream)
            return self._seen(at_s)
        except (av.FFmpegError, OSError):  # a place that is damaged is none to look at
            return None

    def _seen(self, at_s: float) -> Seen | None:
        parts: list[NDArray[np.float64]] = []
        begin_s, length_s = at_s, 0.0
        for number, frame in enumerate(self._frames(at_s)):
            if number < _UNHEARD:
                continue
            if not parts and frame.pts is not None:
                begin_s = (frame.pts - self._origin) * self._tick
            parts.append(_range(frame))
            length_s += frame.samples / frame.sample_rate
            if length_s >= _LOOK_S:
                break
        if not parts or parts[0].shape[1] != self._channels:
            return None
        seen = to_int16(np.stack([np.min(parts, axis=0)[0], np.max(parts, axis=0)[1]]))
        return begin_s, seen[0], seen[1]

    def _frames(self, at_s: float) -> Iterator[Any]:
        near, far = (self._origin + (at_s - ahead) / self._tick for ahead in (_LEAD_S, _PASSED_S))
        is_passing = True
        for number, packet in enumerate(self._container.demux(self._stream)):
            if number > _MOST_PACKETS:
                return
            is_passing = is_passing and packet.pts is not None and far < packet.pts < near
            if is_passing:
                continue
            try:
                yield from self._codec.decode(packet)
            except av.InvalidDataError:
                continue


def _range(frame: Any) -> NDArray[np.float64]:
    """Lowest and highest samples of each channel, of shape (2, channels), on the 16-bit scale."""
    samples: NDArray[Any] = frame.to_ndarray()
    rows = samples if frame.format.is_planar else samples.reshape(-1, len(frame.layout.channels)).T
    both = np.stack([rows.min(axis=1), rows.max(axis=1)]).astype(np.float64)
    kind, bits = samples.dtype.kind, 8 * samples.dtype.itemsize
    if kind == "f":
        return np.nan_to_num(both, nan=0.0, posinf=1.0, neginf=-1.0) * 32768
    return (both - (128 if kind == "u" else 0)) * 2.0 ** (16 - bits)
