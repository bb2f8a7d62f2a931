"""Which formats a call can be written in, and what a writer is given.

A writer is a file in `writers` with a function `write`. What it writes, our readers read back with
the same segments and speakers, and with the words' times where the format has any.
"""

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import NamedTuple

from carereview.core.call import Transcript
from carereview.core.review import Moment
from carereview.formats import writers

WRITERS: Mapping[str, str] = {
    "native": "our own YAML format",
    "vtt": "WebVTT, with the times of words",
    "srt": "SubRip",
    "textgrid": "a Praat TextGrid, a tier for each speaker",
    "eaf": "ELAN, a tier for each speaker",
    "audacity": "labels for Audacity, the moments too",
    "csv": "the moments as a table, without the transcript",
}
"""What each writer writes, by the name of its file."""


class Content(NamedTuple):
    """What there is of a call to write."""

    transcript: Transcript
    moments: tuple[Moment, ...] = ()


def write(name: str, content: Content) -> str:
    """Give the content of a file, by the name of its writer.

    Raises FormatError for text that the format cannot hold, KeyError for an unknown name.
    """
    if name not in WRITERS:
        raise KeyError(name)
    writer: Callable[[Content], str] = import_module(f"{writers.__name__}.{name}").write
    return writer(content)


def label_of(transcript: Transcript, speaker_id: str) -> str:
    """Give what a speaker is called, on one line: the name, else the id."""
    speaker = transcript.speaker(speaker_id)
    return " ".join((speaker.name or speaker.id).split())


def lasting(start: int, end: int) -> int:
    """Give the end (ms) of what must last a millisecond at least, where no format knows points."""
    return max(end, start + 1)
