"""Plain text without times: the last resort. Each line is a segment at the very beginning.

`SPEAKER: S1` on a line of its own, as Speechmatics writes it, says who speaks the lines below; so
does a name with a colon that recurs on lines of its own.
"""

import re
from collections import Counter
from collections.abc import Sequence
from pathlib import PurePath

from carereview.core.call import Transcript
from carereview.formats.builder import Builder
from carereview.formats.clocklines import unmarked
from carereview.formats.format import Format
from carereview.formats.source import Source
from carereview.formats.speakers import convincing_names, looks_like_name, split_prefix
from carereview.formats.starts import Started, add_started
from carereview.formats.tableread import is_table

# A file named like another format is a broken one of that format, not a text.
_SUFFIXES = frozenset(("", ".txt", ".text", ".md"))
_OTHERS = re.compile(r"\s*(?:[{\[<]|WEBVTT\b|\[SUBTITLE\]|[A-Za-z_]+:[^\n]*\n(?:.*\n)*?segments:)")
_SPEAKER = re.compile(r"SPEAKER:\s*(\S.{0,60})")
_ALONE = re.compile(r"[^\W\d_](?:[\w.'’()\- ]{0,38}[\w.)])?:")
_HEADING = re.compile(r"#{1,6} [^\W\d_][^\n]{0,40}")
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
    lines = [unmarked(line).strip() for line in source.text.split("\n")]
    add_started(builder, plain_rows(lines))
    return builder.build()


def plain_rows(lines: Sequence[str]) -> list[Started]:
    """Give each line with who speaks it, as far as that is told."""
    above = _names_above(lines)
    names = convincing_names(line for line in lines if not _SPEAKER.fullmatch(line))
    rows: list[Started] = []
    speaker = said = ""  # who is named above the lines, and at the beginning of these
    for line in lines:
        header = _SPEAKER.fullmatch(line)
        if header or line in above:
            speaker = said = header[1] if header else line.strip("#: ")
            continue
        name, rest = split_prefix(line)
        known = name in names
        said = name if known else said if line else speaker  # an empty line ends who goes on
        rows.append(Started(None, said, rest if known else line))
    return rows


def _names_above(lines: Sequence[str]) -> frozenset[str]:
    """Find the lines that are only a name, if some recur.

    They have a colon, or are headings of Markdown, or stand above most paragraphs.
    """
    headings = Counter(line for line in lines if _HEADING.fullmatch(line))
    often = {line for line in headings if headings[line] > 1 and looks_like_name(line.strip("#: "))}
    if sum(headings[line] for line in often) * 2 > headings.total():
        levels = {line.partition(" ")[0] for line in often}
        return frozenset(line for line in headings if line.partition(" ")[0] in levels)
    starts = [at for at, line in enumerate(lines) if line and not (at and lines[at - 1])]
    headed = [lines[at] for at in starts if at + 1 < len(lines) and lines[at + 1]]
    bare = Counter(
        line for line in headed if _ALONE.fullmatch(f"{line}:") and looks_like_name(line)
    )
    if bare.total() * 2 > len(starts) and len(bare) * 2 <= bare.total():
        return frozenset(bare)
    counts = Counter(line for line in lines if _ALONE.fullmatch(line) and looks_like_name(line))
    recurring = sum(count for count in counts.values() if count > 1)
    return frozenset(counts) if recurring * 2 > counts.total() else frozenset()


FORMAT = Format("plain text", sniff, read, last_resort=True)
