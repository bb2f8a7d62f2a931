"""Lines of plain text with a time: before the text, or after a name with the text below.

There is no standard. A line that begins with a time (`[00:12] Nora: Hi`, `00:12 - 00:15 Hi`) has
its text beside it or below; a heading (`Nora  0:12`, `Nora (00:00:12):`) has it below. Which of
the two a file has, its first such line says. Marks of Markdown around names and times are passed
over. Where neither is so, stamps in brackets inside or at the end of lines tell when it is that.
"""

import re
from enum import Enum

from carereview.formats.clocknames import with_names
from carereview.formats.speakers import convincing_names, split_prefix
from carereview.formats.starts import Started
from carereview.formats.times import from_seconds, from_timecode

_CLOCK = r"(?:\d{1,3}:)?\d{1,3}:\d{2}(?:[.,]\d{1,3})?"
_TIME = (
    rf"(?:\d{{1,3}}:\d{{2}}:\d{{2}}[:;]\d{{2}}(?!\d)|{_CLOCK}(?![\d,]|:\d))"  # maybe with frames
)
_UNTIL = r"\s{0,3}(?:-{1,2}>?|–|—|→|to|/)\s{0,3}"
_SECONDS = r"\d{1,5}(?:\.\d{1,3})?"
# Spaces are bounded everywhere: a line may be a million of them.
_FIRST = re.compile(
    rf"(?:[-*•>][ ])?[\[(<{{]?[ ]?({_TIME})(?:{_UNTIL}({_TIME}))?"
    r"(?:\s?[\])>}](?:\s{0,3}[-–—|:](?=\s|\Z))?|(?:\s{0,3}[-–—|:])?(?=\s|\Z))",
    re.ASCII,
)
# Bare seconds are times only in brackets, and with an `s` or as a stretch: else they may number.
_FIRST_SECONDS = re.compile(
    rf"[\[(]\s?(?:({_SECONDS})\s?s?{_UNTIL}({_SECONDS})\s?s?|({_SECONDS})s)\s?[\])]:?(?=\s|\Z)",
    re.ASCII,
)
_HEADING = re.compile(
    r"(?:#{1,6} )?(\S[^\n\t]{0,59}?)"
    r"(?:[ \u00a0]{2,9}|[ \u00a0]{0,9}\t[ \t]{0,9}|\s{0,3}[\[(|]\s{0,3}|\s[-–—]\s)"
    rf"({_CLOCK})(?:{_UNTIL}({_CLOCK}))?\s{{0,3}}[\])]?\s{{0,3}}:?(?:\s|\Z)"
)
# With a single space before the time it may be the end of a sentence.
_LOOSE = re.compile(rf"\[?([^\W_][^\n\t.?!,;]{{0,40}}?)\]? ({_CLOCK})(?:{_UNTIL}({_CLOCK}))?:?")
_INLINE = re.compile(rf"[\[(]({_CLOCK})[\])]", re.ASCII)
_F4 = re.compile(r"#(\d{2}:\d{2}:\d{2})-(\d)#", re.ASCII)  # with tenths of a second
_GOES_ON = re.compile(rf"[\[(]{_CLOCK}[\])]:")  # one speaker's next paragraph, as Rev writes it
_ARROWED = re.compile(
    rf"^[\[(]?(?:{_CLOCK}|{_SECONDS}s?) --?> (?:{_CLOCK}|{_SECONDS}s?)[\])]?:?[ \t]{{1,9}}"
    r"(?!\w{1,20}:\S)\S",
    re.ASCII | re.MULTILINE,
)
_BOLD = re.compile(r"(?<![\w*])\*\*(?=\S)([^*\n]{1,200})(?<=\S)\*\*(?![\w*])")
_LETTER = re.compile(r"[^\W\d_]")
_LOOKED_AT = 200  # lines
_HEAD = 65_536


class Kind(Enum):
    """Where the times stand."""

    FIRST = "before the text"
    HEADING = "after a name, above the text"
    INLINE = "in brackets, inside lines or at their end"
    LOOSE = "after a name and a single space, above the text"


def kind_of(text: str) -> Kind | None:
    """Tell by the first line with a time where the times stand; None if there are none."""
    if text[:64].lstrip()[:1] in ("{", "<") or ("-->" in text[:4096] and not is_arrowed(text)):
        return None
    lines = [unmarked(line) for line in text[:_HEAD].split("\n")[:_LOOKED_AT]]
    loose = 0
    for at, line in enumerate(lines):
        first = _first(line)
        if first:
            loose += 1
            if line.lstrip()[0] in "[(<{" or loose > 1 or not first[2]:
                return Kind.FIRST
        elif _heading(line) and at + 1 < len(lines) and (_rest(line) or lines[at + 1].strip()):
            return Kind.INLINE if _rest(line) and _are_mixed(lines) else Kind.HEADING
    filled = [line.strip() for line in lines if line.strip()]
    if loose == len(filled) == 1:
        return Kind.FIRST
    headings = sum(_LOOSE.fullmatch(line) is not None for line in filled)
    if headings > 1 and headings * 5 >= len(filled):
        return Kind.LOOSE
    stamps = [_ms(stamp) or 0 for line in lines for stamp in _INLINE.findall(line)]
    return Kind.INLINE if len(stamps) > 2 and stamps == sorted(stamps) else None


def is_arrowed(text: str) -> bool:
    """Tell whether text stands beside two times with an arrow, as Whisper prints it.

    In SRT and WebVTT it stands below; beside the times are settings at most.
    """
    return not text.startswith("WEBVTT") and _ARROWED.search(text, 0, 4096) is not None


def rows_of(text: str, kind: Kind) -> list[Started]:
    """Give each timed stretch with its speaker and all its text."""
    lines = [unmarked(line) for line in text.split("\n")]
    if kind in (Kind.HEADING, Kind.LOOSE):
        return _heading_rows(lines, kind)
    if kind is Kind.FIRST:
        rows = with_names(_first_rows(lines))
    else:
        told = enumerate(lines, start=1)
        rows = with_names(
            [Started(None, "", line.strip(), None, f"line {at}") for at, line in told]
        )
    return [piece for row in rows for piece in _at_stamps(row)]


def unmarked(line: str) -> str:
    """Take Markdown's marks of bold text out of a line, and put stamps of f4 as others are."""
    if "#" in line:
        line = _F4.sub(r"[\1.\2]", line)
    return _BOLD.sub(r"\1", line) if "**" in line else line


def _first(line: str) -> tuple[str, str | None, str] | None:
    """Give start, end and text of a line that begins with a time."""
    line = line.strip()
    found = _FIRST.match(line)
    if found:
        return found[1], found[2], line[found.end() :].strip()
    found = _FIRST_SECONDS.match(line)
    return (found[1] or found[3], found[2], line[found.end() :].strip()) if found else None


def _heading(line: str, kind: Kind = Kind.HEADING) -> tuple[str, str, str | None, str] | None:
    """Give name, start, end and what follows them of a line that has a name before a time."""
    line = line.strip()
    found = _LOOSE.fullmatch(line) if kind is Kind.LOOSE else _HEADING.match(line)
    if not found or not _LETTER.search(found[1]) or ": " in found[1]:
        return None
    return found[1].strip(" :|-–"), found[2], found[3], line[found.end() :].strip()


def _rest(line: str) -> str:
    found = _heading(line)
    return found[3] if found else ""


def _are_mixed(lines: list[str]) -> bool:
    """Tell whether names begin lines with and without a stamp, so that these come as they may."""
    names = convincing_names(lines)
    split = (split_prefix(line.strip()) for line in lines)
    return sum(name in names and not _INLINE.match(rest) for name, rest in split) > 1


def _heading_rows(lines: list[str], kind: Kind) -> list[Started]:
    rows: list[Started] = []
    below: list[str] = []
    for number, line in enumerate(lines, start=1):
        found = _heading(line, kind)
        first = None if found else _first(line)
        if found or (first and not first[2]):  # a heading, maybe without a name
            _close(rows, below)
            same = rows[-1].speaker if rows and _GOES_ON.fullmatch(line.strip()) else ""
            name, start, end, rest = found or (same, *(first or ("", None))[:2], "")
            rows.append(_started(name, start, end, rest, number))
        elif rows:
            below.append(line.strip())
        elif line.strip():
            rows.append(Started(None, "", line.strip(), where=f"line {number}"))
    _close(rows, below)
    return rows


def _first_rows(lines: list[str]) -> list[Started]:
    rows: list[Started] = []
    below: list[str] = []
    for number, line in enumerate(lines, start=1):
        found = _first(line)
        if found:
            _close(rows, below)
            rows.append(_started("", *found, number))
        elif rows and line.strip():
            below.append(line.strip())
        elif line.strip():
            rows.append(Started(None, "", line.strip(), where=f"line {number}"))
    _close(rows, below)
    return rows


def _at_stamps(row: Started) -> list[Started]:
    """Cut a text where a later time stands in it; who speaks goes on."""
    pieces: list[Started] = []
    at, start = 0, row.start
    for found in _INLINE.finditer(row.text):
        time = _ms(found[1])
        if time is None or time < (start or 0):
            continue
        pieces.append(
            row._replace(start=start, text=row.text[at : found.start()].strip(), end=None)
        )
        at, start = found.end(), time
    return [*pieces, row._replace(start=start, text=row.text[at:].strip())]


def _close(rows: list[Started], below: list[str]) -> None:
    """Give the last row the lines that stand below it."""
    if below:
        rows[-1] = rows[-1]._replace(text="\n".join([rows[-1].text, *below]))
        below.clear()


def _started(name: str, start: str, end: str | None, text: str, number: int) -> Started:
    return Started(_ms(start), name, text, _ms(end) if end else None, f"line {number}")


def _ms(time: str) -> int | None:
    return from_timecode(time) if ":" in time else from_seconds(time)
