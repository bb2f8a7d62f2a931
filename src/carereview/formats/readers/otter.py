"""Otter and its like: a heading with name and time, the text below, an empty line.

https://help.otter.ai/hc/en-us/articles/360047733634. Only starts are told, to the second. Otter's
last line praises Otter; it isn't part of the call. noScribe's text has the same shape.
"""

import re

from carereview.core.call import Transcript
from carereview.formats.builder import Builder
from carereview.formats.clocklines import Kind, kind_of, rows_of
from carereview.formats.cuetext import Part, without_asides
from carereview.formats.format import Format
from carereview.formats.source import Source
from carereview.formats.starts import add_started
from carereview.formats.tableread import is_table

_CREDIT = re.compile(r"Transcribed by https?://otter\.ai/?")


def sniff(source: Source) -> bool:
    """Tell by headings before any line that begins with a time."""
    kind = kind_of(source.text)
    return kind in (Kind.HEADING, Kind.LOOSE) and not is_table(source, headed=True)


def read(source: Source) -> Transcript:
    """Read the text below each heading as a segment."""
    builder = Builder(source.warnings)
    text, _, last = source.text.rstrip().rpartition("\n")
    if _CREDIT.fullmatch(last.strip()):
        builder.warn("the line that credits Otter is left out")
    else:
        text = source.text
    rows = rows_of(text, kind_of(text) or Kind.HEADING)
    if "noScribe" in text[:2048]:
        rows = [
            row._replace(speaker=part.speaker, text=part.text)
            for row in rows
            for part in without_asides(Part(row.speaker, row.text))
        ]
    add_started(builder, rows)
    return builder.build()


FORMAT = Format("Otter text", sniff, read)
