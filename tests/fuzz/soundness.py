"""What must hold of any bytes: a sound transcript or one clear line, soon and in bounds."""

import resource
import time
import traceback
from collections.abc import Callable
from pathlib import Path

from carereview.core.call import Transcript

SECONDS = 2.0
"""How much processor time an input of 100 kB may take; what is smaller gets no less."""

MEGABYTES = 300
"""By how much the process may grow over one input of 100 kB."""

MAX_WARNINGS = 21
MAX_LINE = 1500


def fault(look: Callable[[bytes], str], data: bytes, slower: float = 1.0) -> str:
    """Say in one line what is wrong with how these bytes are read; empty if nothing is.

    Two inputs with the same fault get the same text. `slower` is by how many times the run is
    slowed down, by instruments for example.
    """
    begun, before = time.process_time(), _peak_mb()
    try:
        wrong = look(data)
    except Exception as error:
        wrong = f"{type(error).__name__} in {_place(error)}"
    if time.process_time() - begun > SECONDS * slower * max(1.0, len(data) / 100_000):
        return "too slow"
    return "too much memory" if _peak_mb() - before > MEGABYTES else wrong


def unclear(line: str) -> str:
    """Say whether an error is anything but one clear line."""
    if "\n" in line or not 10 < len(line) < MAX_LINE:
        return "an error that is not one clear line"
    return ""


def unsound(call: Transcript, native: bool) -> str:
    """Say what cannot be true of a transcript; a `native` one need not list its speakers."""
    ids = {speaker.id for speaker in call.speakers}
    if len(call.warnings) > MAX_WARNINGS:
        return "too many warnings"
    if any(not warning.strip() or "\n" in warning for warning in call.warnings):
        return "a warning that is not one line"
    last = 0
    for segment in call.segments:
        if not last <= segment.start <= segment.end:
            return "times out of order"
        last = segment.start
        if not segment.text.strip():
            return "a segment without text"
        if len(segment.times) not in (0, 2 * len(segment.text.split())):
            return "word times that don't fit the words"
        if len(segment.confidences) not in (0, len(segment.text.split())):
            return "confidences that don't fit the words"
        if segment.speaker and segment.speaker not in ids and not native:
            return "a speaker who is not listed"
        segment.text.encode()
        segment.words()
    return ""


def _place(error: BaseException) -> str:
    """Give the innermost line of the package that an error came through."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if "carereview" in Path(frame.filename).parts]
    frame = (ours or frames)[-1]
    return f"{Path(frame.filename).name}:{frame.lineno}"


def _peak_mb() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
