"""Word documents (.docx) with a transcript: a table of times and texts, or lines of text.

ECMA-376. Amazon's helper writes a table with `Start`, `Dur.`, `Speaker` and `Transcription`; Teams
and others write headings with a time, as in plain text. Read here: python-docx wants lxml, and
what counts is only the text of paragraphs and cells.
"""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from carereview.core.call import Transcript
from carereview.formats.builder import Builder
from carereview.formats.clocklines import kind_of, rows_of
from carereview.formats.format import Format
from carereview.formats.readers.plain_text import plain_rows
from carereview.formats.source import FormatError, Source
from carereview.formats.starts import Started, add_started
from carereview.formats.tableread import columns_of, row_of
from carereview.formats.xmlread import local, named, parse_xml
from carereview.formats.zipread import member_names, read_member

_MEMBER = "word/document.xml"


def sniff(source: Source) -> bool:
    """Tell by the archive's member."""
    return _MEMBER in member_names(source)


def read(source: Source) -> Transcript:
    """Read the table of times and texts, or the lines with times.

    Without times, who speaks most lines must be told. Raises FormatError where it is not, and if
    the document is broken.
    """
    root, warnings = parse_xml(read_member(source, _MEMBER))
    builder = Builder(warnings)
    rows = list(_table_rows(root))
    if not rows:
        text = "\n".join(map(_text, named(root, "p")))
        kind = kind_of(text)
        rows = rows_of(text, kind) if kind else _untimed(text)
    add_started(builder, rows)
    return builder.build()


def _untimed(text: str) -> list[Started]:
    """Read what is surely said by somebody, for most documents are no transcripts."""
    rows = [row for row in plain_rows([line.strip() for line in text.split("\n")]) if row.text]
    if 2 * sum(bool(row.speaker) for row in rows) <= len(rows):
        raise FormatError("a document without times; save it as plain text to read it so")
    return rows


def _table_rows(root: Element) -> Iterator[Started]:
    for table in named(root, "tbl"):
        cells = [
            [" ".join(_text(p) for p in named(cell, "p")) for cell in row if local(cell) == "tc"]
            for row in table
            if local(row) == "tr"
        ]
        columns = columns_of(cells[0]) if cells else None
        if columns and len(cells) > 1:
            yield from (row_of(columns, row, False, at) for at, row in enumerate(cells[1:], 1))


def _text(paragraph: Element) -> str:
    parts: list[str] = []
    for element in paragraph.iter():
        name = local(element)
        if name == "t":
            parts.append(element.text or "")
        elif name in ("tab", "br", "cr"):
            parts.append("\t" if name == "tab" else "\n")
    return "".join(parts)


FORMAT = Format("Word document", sniff, read)
