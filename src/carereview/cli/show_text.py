"""A transcript as plain text to read: a head, then one paragraph for each segment."""

from collections.abc import Iterator

from carereview.cli.output import cells, columns, cut, pad
from carereview.cli.words import UNKNOWN, date
from carereview.core.call import Segment, Speaker, Transcript
from carereview.core.clean import clean
from carereview.core.timecode import clock

_WIDEST_NAME = 20
_NARROWEST_TEXT = 20


def transcript_lines(name: str, transcript: Transcript, duration_ms: int) -> Iterator[str]:
    """Give the lines: wrapped to the terminal, or one for each segment where there is none.

    `name` is the call's, for one without a title.
    """
    yield transcript.title or name
    yield " · ".join(_head(transcript, duration_ms))
    if transcript.speakers:
        yield ", ".join(f"{label(speaker)} ({speaker.role})" for speaker in transcript.speakers)
    yield ""
    names = {speaker.id: cut(label(speaker), _WIDEST_NAME) for speaker in transcript.speakers}
    name_width = max(map(cells, names.values()), default=0)
    time_width = len(clock(transcript.duration))
    width = columns()
    for segment in transcript.segments:
        name = names.get(segment.speaker, cut(clean(segment.speaker), _WIDEST_NAME))
        start = f"{clock(segment.start):>{time_width}}  "
        start += f"{pad(name, name_width)}  " if name_width else ""
        yield from _paragraph(start, segment, width)


def label(speaker: Speaker) -> str:
    """Give what a speaker is called: the name, else the id."""
    return clean(speaker.name or speaker.id)


def _head(transcript: Transcript, duration_ms: int) -> list[str]:
    parts = [date(transcript.started), clock(duration_ms), transcript.language, transcript.channel]
    return [part for part in parts if part and part != UNKNOWN]


def _paragraph(start: str, segment: Segment, width: int | None) -> list[str]:
    text = " ".join(clean(segment.text).split())
    room = (width or 0) - cells(start)
    if room < _NARROWEST_TEXT:
        return [start + text]
    import textwrap

    lines = textwrap.wrap(text, room, break_on_hyphens=False) or [""]
    return [start + lines[0], *(" " * cells(start) + line for line in lines[1:])]
