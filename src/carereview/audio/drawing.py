"""Draws the waveform of a recording: at first from samples of its whole length, then exactly.

What is packed (MP3, M4A, Opus, FLAC) is read in several threads, each from a place of its own: the
picture sharpens from left to right in each stretch, and an hour takes some seconds of processor
time. Where that cannot be done, one thread reads all from front to back, block by block.
"""

from __future__ import annotations

import os
import threading
from pathlib import Path

from carereview.audio.av_source import AvSource
from carereview.audio.canvas import POINTS_PER_BLOCK, Canvas
from carereview.audio.glimpse import Glimpses
from carereview.audio.hold import HoldFinder
from carereview.audio.peaks import PER_SECOND, Peaks
from carereview.audio.showing import Ask, Show, Showing
from carereview.audio.sketch import Look, reading
from carereview.audio.soundfile_source import SoundfileSource
from carereview.audio.source import AudioError, PcmSource
from carereview.audio.stretches import Stretch, planned

_LOOK_EVERY_S = 0.02
# More threads would take the processor from the screen, and less than this is not worth one.
_MOST_THREADS = 4
_LEAST_S = 30
# WAV, AIFF and AU are read faster than a second thread starts.
_UNPACKED = (b"RIFF", b"RF64", b"FORM", b".snd")
# Clocks of whole milliseconds (WebM, WMA) can't tell after a seek where a sample belongs, unless
# blocks begin at steps that are wider.
_COARSE_CLOCKS = (b"\x1aE\xdf\xa3", b"0&\xb2u")


def drawn(
    path: Path,
    source: PcmSource,
    progress: Show | None = None,
    cancelled: Ask | None = None,
    per_second: int = PER_SECOND,
) -> Peaks:
    """The waveform and the hold music of a file, as fast as it can be had.

    Args:
        path: the file, to be opened anew by each thread.
        source: the same, open: gives the coarse picture, and all where threads don't serve.
        progress: is given the picture so far, first coarse and then ever sharper.
        cancelled: asked some times a second; once true, `done` of what is returned is below 1.
        per_second: points in a second.

    Raises:
        AudioError: the recording is damaged.
    """
    canvas = Canvas(source, per_second)
    head = _head(path)
    is_packed = _is_packed(head, source)
    showing: Showing | None = None
    if progress:
        look = _look(path, source) if is_packed else reading(source)
        showing = Showing(canvas, look, progress, cancelled)
    if is_packed:
        try:
            is_coarse = head in _COARSE_CLOCKS
            steps = source.steps if is_coarse and isinstance(source, AvSource) else None
            count = 1 if is_coarse and not steps else _threads(source)
            stretches = planned(path, canvas, source, count, steps)
            return _together(stretches, canvas, showing, cancelled)
        except AudioError:  # from the front, with a decoder that bears holes and odd clocks
            canvas.forget()
    return _alone(source, canvas, showing, cancelled)


def peaks(
    source: PcmSource,
    per_second: int = PER_SECOND,
    progress: Show | None = None,
    cancelled: Ask | None = None,
) -> Peaks:
    """The waveform and the hold music of a recording, in constant memory but for the result.

    Args:
        source: the recording; read from front to back, so give it a handle of its own.
        per_second: points in a second.
        progress: is given the picture so far, first coarse and then ever sharper.
        cancelled: asked between blocks; once true, what is there is returned, with `done` < 1.

    Raises:
        AudioError: the recording is damaged.
    """
    canvas = Canvas(source, per_second)
    showing = Showing(canvas, reading(source), progress, cancelled) if progress else None
    return _alone(source, canvas, showing, cancelled)


def _alone(
    source: PcmSource, canvas: Canvas, showing: Showing | None, cancelled: Ask | None
) -> Peaks:
    """Draw in this thread, block by block; samples are decoded once, for music as well."""
    music = HoldFinder(source.rate, source.channels)
    for first in range(0, canvas.count, POINTS_PER_BLOCK):
        if cancelled is not None and cancelled():
            break
        last = min(first + POINTS_PER_BLOCK, canvas.count)
        music.feed(canvas.draw(source.read, source.rate, first, last))
        if showing:
            showing.go_on()
    return canvas.picture(music.ranges() if canvas.is_done else ())


def _is_packed(head: bytes, source: PcmSource) -> bool:
    """Whether threads that decode by FFmpeg serve."""
    if isinstance(source, AvSource):
        return not source.is_miscounted
    return head not in _UNPACKED


def _look(path: Path, source: PcmSource) -> Look:
    """How to look at a packed recording; libsndfile finds places in FLAC faster than FFmpeg."""
    if isinstance(source, SoundfileSource) and source.format.startswith("FLAC"):
        return reading(source)
    try:
        return Glimpses(path, source.frames / source.rate, source.channels).look
    except AudioError:
        return reading(source)


def _threads(source: PcmSource) -> int:
    worthwhile = int(source.frames / source.rate / _LEAST_S)
    return max(1, min(os.cpu_count() or 1, _MOST_THREADS, worthwhile))


def _head(path: Path) -> bytes:
    """The four bytes that tell a container."""
    try:
        with path.open("rb") as file:
            return file.read(4)
    except OSError as error:
        raise AudioError(f"{path.name}: {error.strerror}. Check the path.") from error


def _together(
    stretches: list[Stretch], canvas: Canvas, showing: Showing | None, cancelled: Ask | None
) -> Peaks:
    """Let each stretch draw itself in a thread, and show how far they are."""
    enough = threading.Event()
    if cancelled is not None and cancelled():
        enough.set()
    if showing and len(stretches) > 1:
        stretches[-1].calm = showing.calm
    # Daemons, so that nobody waits for them when the program ends.
    threads = [threading.Thread(target=s.draw, args=(enough,), daemon=True) for s in stretches]
    for thread in threads:
        thread.start()
    for thread in threads:
        while thread.is_alive():
            thread.join(_LOOK_EVERY_S)
            if cancelled is not None and cancelled():
                enough.set()
            if showing:
                showing.go_on()
    first, *later = stretches
    for stretch in later:
        first.music.follow(stretch.music)
    for stretch in stretches:
        if stretch.trouble is not None:
            raise stretch.trouble
    return canvas.picture(first.music.ranges() if canvas.is_done else ())
