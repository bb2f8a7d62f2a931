"""Parts of one recording, each read by a reader of its own, that are drawn side by side."""

from __future__ import annotations

import threading
from itertools import pairwise
from pathlib import Path

from carereview.audio.canvas import POINTS_PER_BLOCK, Canvas
from carereview.audio.forward import ForwardReader
from carereview.audio.hold import HoldFinder
from carereview.audio.source import AudioError, PcmSource

# FFmpeg's two ways of reading cut padding differently: an end may lack so much.
_SPARE_S = 0.1

Steps = tuple[int, int] | None


class Stretch:
    """Some of the points of a waveform, and the music heard along them.

    Attributes:
        music: what is heard; the first stretch's is followed by that of the others.
        trouble: why not all could be drawn, once `draw` is over.
        calm: waited for between blocks, where it is given.
    """

    def __init__(
        self, path: Path, canvas: Canvas, points: range, head: ForwardReader, steps: Steps
    ) -> None:
        """`head` has read the beginning of the recording, and is used up by the first stretch."""
        self._path, self._canvas, self._points, self._head = path, canvas, points, head
        self._steps = steps
        self.music = HoldFinder(head.rate, head.channels, is_later=points.start > 0)
        self.trouble: AudioError | None = None
        self.calm: threading.Event | None = None
        first, end = canvas.borders(points.start, points.stop, head.rate)[[0, -1]]
        hop = self.music.hop
        self._is_last = points.stop == canvas.count
        # What is listened to begins and ends at whole hops, so that the stretches join.
        self._heard_from = first // hop * hop - self.music.history if points.start else 0
        self._heard_to = end if self._is_last else end // hop * hop

    def draw(self, enough: threading.Event) -> None:
        """Read and draw until all points are there, or until it is `enough`."""
        try:
            self._draw(self._reader(), enough)
        except AudioError as error:
            self.trouble = error
            enough.set()

    def _reader(self) -> ForwardReader:
        if not self._points.start:
            return self._head
        start_s = self._heard_from / self._head.rate
        return ForwardReader(self._path, start_s, self._head.origin, self._steps)

    def _draw(self, reader: ForwardReader, enough: threading.Event) -> None:
        at = int(self._canvas.borders(self._points.start, self._points.start, reader.rate)[0])
        if self._heard_from < at:
            self.music.feed(reader.read(self._heard_from, at - self._heard_from))
        for first in self._points[::POINTS_PER_BLOCK]:
            if self.calm is not None:
                self.calm.wait()
            if enough.is_set():
                return
            last = min(first + POINTS_PER_BLOCK, self._points.stop)
            samples = self._canvas.draw(reader.read, reader.rate, first, last)
            self.music.feed(samples[: max(0, self._heard_to - at)])
            at += len(samples)
        wanted = int(self._canvas.borders(last, last, reader.rate)[0])
        spare = _SPARE_S * reader.rate if self._is_last else 0
        if at < wanted - spare:
            raise AudioError(f"{self._path.name}: ends at frame {at}, not {wanted}")


def planned(
    path: Path, canvas: Canvas, source: PcmSource, count: int, steps: Steps = None
) -> list[Stretch]:
    """Cut a recording into so many stretches of equal length; see `ForwardReader` for `steps`.

    Raises:
        AudioError: it cannot be read so.
    """
    head = ForwardReader(path)
    if head.channels != source.channels:
        raise AudioError(f"{path.name}: has {head.channels} channels, not {source.channels}")
    cuts = [canvas.count * number // count for number in range(count + 1)]
    parts = [range(first, last) for first, last in pairwise(cuts)]
    return [Stretch(path, canvas, part, head, steps) for part in parts]
