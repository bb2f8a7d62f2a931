"""Which formats there are, and how a file finds its reader: by content, never by suffix."""

from collections.abc import Callable
from dataclasses import dataclass

from carereview.core.call import Transcript
from carereview.formats import native, srt, webvtt, whisper, whisper_cpp
from carereview.formats.source import FormatError, Source


@dataclass(frozen=True, slots=True)
class Format:
    """A transcript format: what people call it, whether a file is one, and its reader.

    `sniff` raises nothing. `read` raises FormatError for a file that is one, but broken.
    """

    name: str
    sniff: Callable[[Source], bool]
    read: Callable[[Source], Transcript]


FORMATS: tuple[Format, ...] = (
    Format("carereview YAML", native.sniff, native.read),
    Format("WebVTT", webvtt.sniff, webvtt.read),
    Format("whisper.cpp JSON", whisper_cpp.sniff, whisper_cpp.read),
    Format("Whisper JSON", whisper.sniff, whisper.read),
    Format("SRT", srt.sniff, srt.read),
)
"""In order: a format that is told by more comes before one that is told by less."""


def find_format(source: Source) -> Format | None:
    """Give the first format that recognises the content."""
    return next((known for known in FORMATS if known.sniff(source)), None)


def read_transcript(data: bytes, name: str) -> Transcript:
    """Read a transcript of any supported format.

    `name` is the file's name, for messages only. Raises FormatError if the content is broken or
    of no known format.
    """
    source = Source(name, data)
    known = find_format(source)
    if known is None:
        raise _unknown(source)
    return known.read(source)


def _unknown(source: Source) -> FormatError:
    if not source.data.strip():
        return FormatError("the file is empty; export the transcript again")
    if source.is_binary:
        return FormatError("not text but a recording or an archive; give the transcript itself")
    if source.json_error:
        return source.json_error
    names = ", ".join(known.name for known in FORMATS)
    return FormatError(f"no known transcript format; supported are {names}")
