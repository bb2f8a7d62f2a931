"""Tables of times and texts: which column is which, and in which unit the times are."""

import csv
import re
from collections.abc import Sequence
from typing import NamedTuple

from carereview.formats.source import FormatError, Source
from carereview.formats.starts import Started
from carereview.formats.times import from_milliseconds, from_seconds, from_timecode

_START = (
    "start|begin|from|in|timein|starttime|sttime|begintime|startoffset|time|timestamp|timecode"
    "|offset"
)
_END = "end|stop|to|out|timeout|endtime|entime|stoptime|endoffset"
_LENGTH = "duration|dur|length"
_TEXT = (
    "text|content|transcript|transcription|utterance|sentence|subtitle|caption|word|words|phrase"
    "|message|speech|dialogue|dialog|value|texte|testo|inhalt"
)
_SPEAKER = (
    "speaker|speakers|speakername|speakerlabel|speakerid|spkr|name|character|who|role|participant|participantrole|channel"
    "|agent|locuteur|sprecher|parlante"
)
_SURE = frozenset(("speaker", "speakers", "speakername", "speakerlabel", "speakerid", "spkr"))
"""Columns that make a table of texts without times a transcript."""

_VAGUE = frozenset(
    ("from", "in", "to", "out", "offset", "time", "timecode", "timestamp", "word", "words", "name",
     "who", "role", "value", "agent", "channel", "message")
)  # fmt: skip
"""Words that tell a column only where they are its whole name."""

_WORDS = re.compile(r"[a-z]+")
_RULE = re.compile(r"[\s:-]*")  # between the head of a table of Markdown and its rows
_CLOCKED = re.compile(r"\s*(?:\d{1,3}:)?\d{1,3}:\d{2}(?:[.,:;]\d{1,3})?\s*", re.ASCII)
_STAMP = re.compile(r"[\[(]\s?([\d:.,;]{4,14})\s?[\])]", re.ASCII)  # maybe with a remark
_NUMBER = re.compile(r"\s*\d{1,10}(?:[.,]\d{1,9})?\s*", re.ASCII)
_WHOLE = re.compile(r"\s*\d{1,12}\s*", re.ASCII)
_UNIT = re.compile(
    r"\s*[(\[][^)\]]*[)\]]|(?<=[a-z])[_ ](?:ms|s|sec|secs|seconds|millis)\Z|millis\Z"
)
_DELIMITERS = "\t,;| "
_HEAD = 16_384
_WIDTH = 64  # columns that are looked at
_LONGEST = 200  # characters of a column's name
_MANY_MS = 100
"""Whole numbers this far apart are milliseconds: nobody speaks for so many seconds on average."""


class Columns(NamedTuple):
    """Places of the columns, None where there is no such; the factor from numbers to ms."""

    text: int
    start: int | None
    end: int | None = None
    length: int | None = None
    speaker: int | None = None
    in_ms: bool | None = None
    header: bool = True


def is_table(source: Source, headed: bool = False) -> bool:
    """Tell whether the file is a table with a column of times and one of texts.

    With `headed` only if a header says so.
    """
    head = source.text[:_HEAD]
    if head.lstrip()[:1] in ("{", "<") or "-->" in head or source.json is not None:
        return False
    shape = _shape(head, len(source.text) > _HEAD)
    return shape is not None and (shape[1].header or not headed)


def read_table(source: Source) -> tuple[Columns, list[list[str]]]:
    """Give the columns and the rows below the header. Raises FormatError for broken quotes."""
    shape = _shape(source.text[:_HEAD], len(source.text) > _HEAD)
    if shape is None:
        raise FormatError("no column of times and texts; name them start, end, text", 1)
    delimiter, columns = shape
    lines = source.text.split("\n")
    try:
        rows = list(csv.reader(_ended(lines), delimiter=delimiter, skipinitialspace=True))
    except csv.Error as error:
        raise FormatError(f"broken table ({error}); export it again") from None
    return columns, [row for row in rows[columns.header :] if not all(map(_RULE.fullmatch, row))]


def _ended(lines: Sequence[str]) -> Sequence[str]:
    """Give the lines with their ends, which a cell in quotes may contain."""
    return [f"{line}\n" for line in lines]


def _shape(head: str, cut: bool) -> tuple[str, Columns] | None:
    """Find the delimiter and the columns, from the beginning of the file."""
    lines = head.split("\n")
    lines = lines[:-1] if cut and len(lines) > 1 else lines
    first = lines[0]
    for delimiter in sorted(_DELIMITERS, key=lambda each: -first.count(each)):
        if delimiter not in first:
            continue
        try:
            rows = list(csv.reader(_ended(lines), delimiter=delimiter, skipinitialspace=True))
        except csv.Error:
            continue
        columns = (_by_header(rows, delimiter) if delimiter != " " else None) or _by_content(rows)
        if columns:
            return delimiter, columns
    return None


def columns_of(header: Sequence[str]) -> Columns | None:
    """Find the columns by their names; None if no column is of times or none of texts."""
    names = [_plain(cell) for cell in header[:_WIDTH]]
    words = [_WORDS.findall(cell[:_LONGEST].casefold()) for cell in header[:_WIDTH]]
    text, start = _find(names, _TEXT, words), _find(names, _START, words)
    speaker = _find(names, _SPEAKER, words)
    if text is None or (start is None and not _is_untimed(names, text, speaker)):
        return None
    in_ms = True if start is not None and re.search(r"ms|milli", header[start].lower()) else None
    end, length = _find(names, _END, words), _find(names, _LENGTH, words)
    return Columns(text, start, end, length, None if speaker == text else speaker, in_ms)


def _is_untimed(names: list[str], text: int, speaker: int | None) -> bool:
    """Tell whether the columns are surely those of a transcript, though it tells no times."""
    return speaker is not None and names[speaker] in _SURE and not names[text].startswith("word")


def _by_header(rows: list[list[str]], delimiter: str) -> Columns | None:
    columns = columns_of(rows[0])
    if columns and delimiter == "\t" and rows[0] == ["start", "end", "text"]:  # Whisper's own
        return columns._replace(in_ms=all(_WHOLE.fullmatch(row[0]) for row in rows[1:] if row))
    return columns


def _by_content(rows: list[list[str]]) -> Columns | None:
    """Find two columns of numbers or clocks side by side, and the longest texts."""
    sample = [row for row in rows[:20] if row]
    width = min(_WIDTH, *map(len, sample)) if sample else 0
    numeric = [
        at
        for at in range(width)
        for shape in (_NUMBER, _CLOCKED)
        if all(shape.fullmatch(row[at]) for row in sample)
    ]
    start = next((at for at in numeric if at + 1 in numeric), None)
    texts = [at for at in range(width) if at not in numeric]
    if start is None or not texts:
        return None
    text = max(texts, key=lambda at: sum(len(row[at]) for row in sample))
    return Columns(text, start, start + 1, header=False)


def _find(names: list[str], known: str, words: list[list[str]]) -> int | None:
    """Find the column with one of the names, or else the only one with such a word in its name."""
    wanted = known.split("|")
    found = [at for at, name in enumerate(names) if name in wanted]
    if found:
        return min(found, key=lambda at: wanted.index(names[at]))
    clear = set(wanted) - _VAGUE
    found = [at for at, parts in enumerate(words) if len(parts) > 1 and not clear.isdisjoint(parts)]
    return found[0] if len(found) == 1 else None


def _plain(name: str) -> str:
    """Give a column's name without its unit: of `Start time (ms)` and `start_ms` what is left."""
    name = name[:_LONGEST].casefold().strip()  # a cell may be all that the file holds
    return re.sub(r"[\s._-]", "", _UNIT.sub("", name))


def time_of(cell: str, in_ms: bool) -> int | None:
    """Read a cell as a time: a clock, or a number of milliseconds or seconds."""
    cell = cell.strip()
    if ":" in cell:
        stamp = _STAMP.match(cell)
        return from_timecode(stamp[1] if stamp else cell)
    return from_milliseconds(cell) if in_ms else from_seconds(cell.removesuffix("s").strip())


def are_milliseconds(columns: Columns, rows: Sequence[Sequence[str]]) -> bool:
    """Tell whether the numbers are milliseconds: the header says so, or they are far apart."""
    at = columns.start
    if columns.in_ms is not None or at is None:
        return bool(columns.in_ms)
    starts = [row[at] for row in rows if len(row) > at]
    if not starts or not all(_WHOLE.fullmatch(start) for start in starts):
        return False
    values = [int(start) for start in starts]
    return max(values) - min(values) >= _MANY_MS * max(1, len(values) - 1)


def row_of(columns: Columns, row: list[str], in_ms: bool, number: int) -> Started:
    """Read a row; an end is what is left of it and a length, if only that is given."""
    cells = row + [""] * _WIDTH
    start = time_of(cells[columns.start], in_ms) if columns.start is not None else None
    end = time_of(cells[columns.end], in_ms) if columns.end is not None else None
    if end is None and columns.length is not None and start is not None:
        lasts = time_of(cells[columns.length], in_ms)
        end = None if lasts is None else start + lasts
    speaker = cells[columns.speaker].strip().rstrip(": ") if columns.speaker is not None else ""
    return Started(start, speaker, cells[columns.text], end, f"row {number}")
