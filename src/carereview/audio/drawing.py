"""Draws the waveform of a recording: at first from samples of its whole length, then exactly.

What is packed (MP3, M4A, Opus, FLAC) is read in several threads, each from a place of its own: the
picture sharpens from left to right in each stretch, and an hour takes some seconds of processor
time. Where that cannot be done, one thread reads all from front to back, block by block.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable
from pathlib import Path

from carereview.audio.canvas import POINTS_PER_BLOCK, Canvas
from carereview.audio.coarse import coarse
from carereview.audio.hold import HoldFinder
from carereview.audio.peaks import PER_SECOND, Peaks
from carereview.audio.soundfile_source import SoundfileSource
from carereview.audio.source import AudioError, PcmSource
from carereview.audio.stretches import Stretch, planned

_REPORT_EVERY_S = 0.2
_LOOK_EVERY_S = 0.02
# More threads would take the processor from the screen, and less than this is not worth one.
_MOST_THREADS = 4
_LEAST_S = 30
# WAV, AIFF and AU are read faster than a second thread starts.
_UNPACKED = (b"RIFF", b"RF64", b"FORM", b".snd")
# Clocks of whole milliseconds (WebM, WMA) can't tell after a seek where a sample belongs.
_COARSE_CLOCKS = (b"\x1aE\xdf\xa3", b"0&\xb2u")

Show = Callable[[Peaks], None]
Ask = Callable[[], bool]


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
    music = HoldFinder(source.rate, source.channels)
    head = _head(path)
    if head in _UNPACKED and isinstance(source, SoundfileSource):  # and not by FFmpeg
        return peaks(source, per_second, progress, cancelled, music)
    canvas = Canvas(source, per_second)
    if progress:
        canvas.low, canvas.high = coarse(source, canvas.count, cancelled)
        progress(canvas.picture())
    try:
        count = 1 if head in _COARSE_CLOCKS else _threads(source)
        stretches = planned(path, canvas, source, count)
        return _together(stretches, canvas, progress, cancelled)
    except AudioError:  # from the front, with a decoder that bears holes and odd clocks
        return peaks(source, per_second, progress, cancelled, music)


def peaks(
    source: PcmSource,
    per_second: int = PER_SECOND,
    progress: Show | None = None,
    cancelled: Ask | None = None,
    music: HoldFinder | None = None,
) -> Peaks:
    """The waveform of a recording, in constant memory but for the result.

    Args:
        source: the recording; read from front to back, so give it a handle of its own.
        per_second: points in a second.
        progress: is given the picture so far, first coarse and then ever sharper.
        cancelled: asked between blocks; once true, what is there is returned, with `done` < 1.
        music: is given the samples as they are read, so that they are decoded once.

    Raises:
        AudioError: the recording is damaged.
    """
    canvas = Canvas(source, per_second)
    if progress:
        canvas.low, canvas.high = coarse(source, canvas.count, cancelled)
        progress(canvas.picture())
    reported = time.monotonic()
    for first in range(0, canvas.count, POINTS_PER_BLOCK):
        if cancelled is not None and cancelled():
            break
        last = min(first + POINTS_PER_BLOCK, canvas.count)
        samples = canvas.draw(source.read, source.rate, first, last)
        if music is not None:
            music.feed(samples)
        if progress and time.monotonic() - reported > _REPORT_EVERY_S:
            reported = time.monotonic()
            progress(canvas.picture())
    return canvas.picture(music.ranges() if music is not None and canvas.is_done else ())


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
    stretches: list[Stretch], canvas: Canvas, progress: Show | None, cancelled: Ask | None
) -> Peaks:
    """Let each stretch draw itself in a thread, and show how far they are."""
    enough = threading.Event()
    if cancelled is not None and cancelled():
        enough.set()
    # Daemons, so that nobody waits for them when the program ends.
    threads = [threading.Thread(target=s.draw, args=(enough,), daemon=True) for s in stretches]
    for thread in threads:
        thread.start()
    reported = time.monotonic()
    for thread in threads:
        while thread.is_alive():
            thread.join(_LOOK_EVERY_S)
            if cancelled is not None and cancelled():
                enough.set()
            if progress and time.monotonic() - reported > _REPORT_EVERY_S:
                reported = time.monotonic()
                progress(canvas.picture())
    first, *later = stretches
    for stretch in later:
        first.music.follow(stretch.music)
    for stretch in stretches:
        if stretch.trouble is not None:
            raise stretch.trouble
    return canvas.picture(first.music.ranges() if canvas.is_done else ())
