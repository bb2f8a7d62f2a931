"""Plain text without times: the last resort. Each line is a segment at the very beginning.

`SPEAKER: S1` on a line of its own, as Speechmatics writes it, says who speaks the lines below.
"""

import re
from pathlib import PurePath

from carereview.core.call import Transcript
from carereview.formats.builder import Builder
from carereview.formats.format import Format
from carereview.formats.source import Source
from carereview.formats.speakers import convincing_names, split_prefix
from carereview.formats.starts import Started, add_started
from carereview.formats.tableread import is_table

# A file named like another format is a broken one of that format, not a text.
_SUFFIXES = frozenset(("", ".txt", ".text", ".md"))
_OTHERS = re.compile(r"\s*(?:[{\[<]|WEBVTT\b|\[SUBTITLE\]|[A-Za-z_]+:[^\n]*\n(?:.*\n)*?segments:)")
_SPEAKER = re.compile(r"SPEAKER:\s*(\S.{0,60})")
_LETTERS = re.compile(r"[^\W\d_]{2}")


def sniff(source: Source) -> bool:
    """Tell by letters, and nothing that belongs to another format."""
    if PurePath(source.name).suffix.lower() not in _SUFFIXES or source.is_binary:
        return False
    head = source.text[:4096]
    if _OTHERS.match(head) or "\ufffd" in head or "-->" in head:
        return False
    return _LETTERS.search(head) is not None and not is_table(source)


def read(source: Source) -> Transcript:
    """Read each line as a segment without times; a warning says so."""
    builder = Builder(source.warnings)
    lines = [line.strip() for line in source.text.split("\n")]
    names = convincing_names(line for line in lines if not _SPEAKER.fullmatch(line))
    rows: list[Started] = []
    speaker = ""
    for line in lines:
        header = _SPEAKER.fullmatch(line)
        if header:
            speaker = header[1]
            continue
        name, rest = split_prefix(line)
        known = name in names
        rows.append(Started(None, name if known else speaker, rest if known else line))
    add_started(builder, rows)
    return builder.build()


FORMAT = Format("plain text", sniff, read, last_resort=True)
