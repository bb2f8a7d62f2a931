"""Labels for Audacity: what was said, and between it the moments, each with a mark before it.

https://manual.audacityteam.org/man/importing_and_exporting_labels.html.
"""

from collections.abc import Iterator

from carereview.core.review import Moment
from carereview.formats.builder import tidy
from carereview.formats.readers.audacity import MOMENT
from carereview.formats.writing import Content, label_of


def write(content: Content) -> str:
    """Write a line for each segment and each moment, in order of time."""
    labels = sorted([*_said(content), *_marked(content.moments)], key=lambda label: label[0])
    return "".join(f"{_seconds(start)}\t{_seconds(end)}\t{text}\n" for start, end, text in labels)


def _said(content: Content) -> Iterator[tuple[int, int, str]]:
    for segment in content.transcript.segments:
        name = label_of(content.transcript, segment.speaker)
        yield segment.start, segment.end, tidy(f"{name}: {segment.text}" if name else segment.text)


def _marked(moments: tuple[Moment, ...]) -> Iterator[tuple[int, int, str]]:
    for moment in moments:
        end = moment.start if moment.end is None else moment.end
        tags = ", ".join(moment.tags)
        notes = " | ".join(filter(None, (tags, moment.public_note, moment.note, moment.instead)))
        yield moment.start, end, tidy(f"{MOMENT} {notes}")


def _seconds(ms: int) -> str:
    return f"{ms // 1000}.{ms % 1000:03d}000"
