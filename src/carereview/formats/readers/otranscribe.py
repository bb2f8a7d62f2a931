"""oTranscribe (.otr): JSON around the HTML of its editor, with time stamps that somebody set.

https://github.com/oTranscribe/oTranscribe. A stamp has its seconds in `data-timestamp`; in old
files its text (`1:23`) is all there is. A stamp without a text after it ends the line before, as
programs write that save their results for the editor.
"""

from collections.abc import Iterable
from itertools import pairwise

from carereview.core.call import Transcript
from carereview.formats.builder import Builder
from carereview.formats.format import Format
from carereview.formats.htmlread import Bit, html_bits
from carereview.formats.jsonread import a_text, an_object
from carereview.formats.source import Source
from carereview.formats.speakers import convincing_names, split_prefix
from carereview.formats.starts import Started, add_started
from carereview.formats.times import from_clock, from_seconds


def sniff(source: Source) -> bool:
    """Tell by the text beside the media's time."""
    document = an_object(source.json)
    return isinstance(document.get("text"), str) and "media-time" in document


def read(source: Source) -> Transcript:
    """Read each line as a segment; it lasts until the next stamp."""
    document = an_object(source.json)
    builder = Builder(source.warnings)
    lines = _lines(html_bits(a_text(document.get("text"))))
    names = convincing_names(text for _, text in lines)
    rows: list[Started] = []
    for (start, line), (until, more) in pairwise([*lines, (None, "")]):
        name, rest = split_prefix(line)
        known = name in names
        ends = not more and start is not None and until is not None and until > start
        end = until if ends else None
        rows.append(Started(start, name if known else "", rest if known else line, end))
    add_started(builder, rows)
    media = a_text(document.get("media")).replace("\\", "/").rpartition("/")[2]
    return builder.build(audio="" if document.get("media-source") else media)


def _lines(bits: Iterable[Bit]) -> list[tuple[int | None, str]]:
    """Give each line with the time of the stamp before it; a stamp begins a line."""
    lines: list[tuple[int | None, str]] = []
    time: int | None = None
    text = ""
    for bit in bits:
        stamp = _stamp(bit)
        if bit.begins or stamp is not None:
            lines.append((time, " ".join(text.split())))
            text = ""
        if stamp is None:
            text += bit.text
        else:
            time = stamp
    lines.append((time, " ".join(text.split())))
    return [
        (start, line)
        for (before, _), (start, line) in pairwise([(None, ""), *lines])
        if line or start != before
    ]


def _stamp(bit: Bit) -> int | None:
    for tag in bit.around:
        if "timestamp" in tag.attributes.get("class", "").split():
            given = tag.attributes.get("data-timestamp")
            return from_seconds(given) if given else from_clock(bit.text)
    return None


FORMAT = Format("oTranscribe", sniff, read)
