"""Lines of plain text with a time: before the text, or after a name with the text below.

There is no standard. A line that begins with a time (`[00:12] Nora: Hi`, `00:12 - 00:15 Hi`) has
its text beside it or below; a heading (`Nora  0:12`, `Nora (00:00:12):`) has it below. Which of
the two a file has, its first such line says.
"""

import re
from enum import Enum

from carereview.formats.speakers import convincing_names, is_neutral, split_prefix
from carereview.formats.starts import Started
from carereview.formats.times import from_clock

_CLOCK = r"(?:\d{1,3}:)?\d{1,3}:\d{2}(?:[.,]\d{1,3})?"
# Spaces are bounded everywhere: a line may be a million of them.
_FIRST = re.compile(
    rf"[\[(<{{]?[ ]?({_CLOCK})(?![\d:,])(?:\s{{0,3}}(?:--?|–|—|to|/)\s{{0,3}}({_CLOCK}))?"
    r"\s?[\])>}]?(?:\s{0,3}[-–—|:]\s|\s|\Z)(?!\s{0,3}-->)",
    re.ASCII,
)
_HEADING = re.compile(
    r"(\S[^\n\t]{0,59}?)(?:[ \u00a0]{2,9}|[ \u00a0]{0,9}\t[ \t]{0,9}|\s{0,3}[\[(|]\s{0,3})"
    rf"({_CLOCK})\s{{0,3}}[\])]?\s{{0,3}}:?(?:\s|\Z)"
)
_LETTER = re.compile(r"[^\W\d_]")
_LOOKED_AT = 200  # lines


class Kind(Enum):
    """Where the times stand."""

    FIRST = "before the text"
    HEADING = "after a name, above the text"


def kind_of(text: str) -> Kind | None:
    """Tell by the first line with a time where the times stand; None if there are none."""
    if text[:64].lstrip()[:1] in ("{", "<") or "-->" in text[:4096]:
        return None
    lines = text[:65536].split("\n")[:_LOOKED_AT]
    loose = 0
    for at, line in enumerate(lines):
        first = _first(line)
        if first:
            loose += 1
            if line.lstrip()[0] in "[(<{" or loose > 1 or not first[2]:
                return Kind.FIRST
        elif _heading(line) and at + 1 < len(lines) and (_rest(line) or lines[at + 1].strip()):
            return Kind.HEADING
    return Kind.FIRST if loose == len([line for line in lines if line.strip()]) == 1 else None


def rows_of(text: str, kind: Kind) -> list[Started]:
    """Give each timed stretch with its speaker and all its text."""
    return _first_rows(text) if kind is Kind.FIRST else _heading_rows(text)


def _first(line: str) -> tuple[str, str | None, str] | None:
    """Give start, end and text of a line that begins with a time."""
    line = line.strip()
    found = _FIRST.match(line)
    return (found[1], found[2], line[found.end() :].strip()) if found else None


def _heading(line: str) -> tuple[str, str, str] | None:
    """Give name, time and what follows it of a line that has a name before a time."""
    line = line.strip()
    found = _HEADING.match(line)
    if not found or not _LETTER.search(found[1]):
        return None
    return found[1].strip(" :|-–"), found[2], line[found.end() :].strip()


def _rest(line: str) -> str:
    found = _heading(line)
    return found[2] if found else ""


def _heading_rows(text: str) -> list[Started]:
    rows: list[Started] = []
    below: list[str] = []
    for number, line in enumerate(text.split("\n"), start=1):
        found = _heading(line)
        first = None if found else _first(line)
        if found or (first and not first[2]):  # a heading, maybe without a name
            _close(rows, below)
            name, start, rest = found or ("", first[0] if first else "", "")
            end = first[1] if first else None
            rows.append(_started(name, start, end, rest, number))
        elif rows:
            below.append(line.strip())
        elif line.strip():
            rows.append(Started(None, "", line.strip(), where=f"line {number}"))
    _close(rows, below)
    return rows


def _first_rows(text: str) -> list[Started]:
    rows: list[Started] = []
    below: list[str] = []
    more: list[bool] = []  # whether text follows under the line with the time
    for number, line in enumerate(text.split("\n"), start=1):
        found = _first(line)
        if found:
            _close(rows, below)
            rows.append(_started("", *found, number))
            more.append(False)
        elif rows and line.strip():
            below.append(line.strip())
            more[-1] = True
        elif line.strip():
            rows.append(Started(None, "", line.strip(), where=f"line {number}"))
            more.append(False)
    _close(rows, below)
    if _names_above(rows, more):
        return [_named_above(row, under) for row, under in zip(rows, more, strict=True)]
    return _with_prefixes(rows)


def _close(rows: list[Started], below: list[str]) -> None:
    """Give the last row the lines that stand below it."""
    if below:
        rows[-1] = rows[-1]._replace(text="\n".join([rows[-1].text, *below]))
        below.clear()


def _with_prefixes(rows: list[Started]) -> list[Started]:
    names = convincing_names(row.text for row in rows)
    named: list[Started] = []
    for row in rows:
        name, rest = split_prefix(row.text)
        named.append(row._replace(speaker=name, text=rest) if name in names else row)
    return named


def _names_above(rows: list[Started], below: list[bool]) -> bool:
    """Tell whether what stands beside the times is a name: it recurs, and the text is below."""
    beside = [row.text.partition("\n")[0] for row, under in zip(rows, below, strict=True) if under]
    if len(beside) * 10 < len(rows) * 9 or not all(beside):
        return False
    short = all(len(each.split()) < 5 for each in beside)
    neutral = all(is_neutral(each.rstrip(":")) for each in beside)
    return short and (neutral or len(set(beside)) * 2 <= len(beside))


def _named_above(row: Started, under: bool) -> Started:
    name, _, text = row.text.partition("\n")
    return row._replace(speaker=name.strip(" :"), text=text) if under else row


def _started(name: str, start: str, end: str | None, text: str, number: int) -> Started:
    until = from_clock(end) if end else None
    return Started(from_clock(start), name, text, until, f"line {number}")
