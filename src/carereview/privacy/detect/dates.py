"""Dates: of birth, which are hidden, and others, which are shown to the reviewer.

A day and a month name, with or without a year; or day, month and year in figures. A date counts
as one of birth if somebody asks or says so, or if its year is long before such calls were recorded.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from carereview.privacy.detect.data.tables import words
from carereview.privacy.detect.pieces import Piece
from carereview.privacy.detect.talk import Talk

_OLD = 2010
"""Years before it are years of birth: nobody complains of an order that old."""

YEARS = range(1900, 2036)
"""Years that anybody who calls may name as theirs, or as those of a call."""

_CENTURY = 30
"""Years said with two digits are of this century up to it: nothing is due later than that."""

_FIGURES = re.compile(
    r"(?<!\d)(?<!\d[./-])(?<!\d[./-] )(?:(\d{1,2}) ?[./-] ?(\d{1,2}) ?[./-] ?((?:19|20)?\d\d)"
    r"|(\d{4})-(\d\d)-(\d\d))(?![./-]? ?\d)"
)
_BETWEEN = words(
    """
    of de di del the le du den der il er e et and und d en nel anno year im
    """
)


@dataclass(frozen=True, slots=True)
class Date:
    """A date in words `first` to `after`; `year` is 0 where none is said."""

    first: int
    after: int
    day: int
    month: int
    year: int

    @property
    def old(self) -> bool:
        """Tell whether the year alone makes it a date of birth."""
        return 0 < self.year < _OLD

    @property
    def form(self) -> str:
        """Give the date as a register would hold it, day first."""
        return f"{self.day:02}.{self.month:02}" + (f".{self.year}" if self.year else "")


def dates(talk: Talk, segment: int, pieces: Sequence[Piece]) -> list[Date]:
    """Give the dates of a segment, in order and apart."""
    found = [*_in_figures(talk, segment), *_with_names(talk, pieces)]
    result: list[Date] = []
    for date in sorted(found, key=lambda d: (d.first, -d.after)):
        if not result or date.first >= result[-1].after:
            result.append(date)
    return result


def _in_figures(talk: Talk, segment: int) -> Iterator[Date]:
    span = talk.words_of(segment)
    if not span:
        return
    for m in _FIGURES.finditer(talk.stream.folded, talk.starts[span[0]], talk.ends[span[-1]]):
        day, month, year = m.group(1, 2, 3) if m.group(1) else m.group(6, 5, 4)
        first, after = talk.word_at(m.start()), talk.word_at(m.end() - 1) + 1
        numbers = sorted((int(day), int(month)))
        if 1 <= numbers[0] <= 12 and 1 <= numbers[1] <= 31:
            yield Date(first, after, int(day), int(month), _full(int(year)))


def _with_names(talk: Talk, pieces: Sequence[Piece]) -> Iterator[Date]:
    for index, piece in enumerate(pieces):
        if not piece.month:
            continue
        before = pieces[index - 1] if index else None
        rest = pieces[index + 1 :]
        if second := _second(talk, piece, before):
            first, day = second
            year, after = _year(talk, piece.after, rest)
            yield Date(first, after, day, piece.value, year)
            continue
        if before and _is_day(before) and _near(talk, before.after, piece.first):
            year, after = _year(talk, piece.after, rest)
            yield Date(before.first, after, before.value, piece.value, year)
        elif rest and _is_day(rest[0]) and _near(talk, piece.after, rest[0].first):
            year, after = _year(talk, rest[0].after, rest[1:])
            yield Date(piece.first, after, rest[0].value, piece.value, year)


def _second(talk: Talk, month: Piece, before: Piece | None) -> tuple[int, int] | None:
    """Read "second of May", "twenty-second of May", "May second": "second" is no number else.

    Gives the first word and the day.
    """
    index = month.first - 1 - (month.first > 1 and talk.words[month.first - 1] == "of")
    if index < talk.words_of(talk.segment(month.first)).start or talk.words[index] != "second":
        return None
    if before and before.after == index and before.digits == "20":
        return before.first, 22
    return index, 2


def _is_day(piece: Piece) -> bool:
    return not piece.month and len(piece.digits) <= 2 and 1 <= piece.value <= 31


def _near(talk: Talk, after: int, first: int) -> bool:
    return _BETWEEN.issuperset(talk.words[after:first]) and first - after <= 3


def _year(talk: Talk, after: int, rest: Sequence[Piece]) -> tuple[int, int]:
    """Read a year: 1980, mille neuf cent quatre-vingts, nineteen eighty, 80."""
    if not rest or rest[0].month or not _near(talk, after, rest[0].first):
        return 0, after
    first = rest[0]
    if first.unit or _is_sum(talk, first):
        return 0, after
    if len(first.digits) == 4:
        return (first.value, first.after) if first.value in YEARS else (0, after)
    digits, end = "", after
    for piece in rest[:4]:
        if piece.month or len(digits) >= 4 or not _near(talk, end, piece.first):
            break
        digits, end = digits + piece.digits, piece.after
    if len(digits) == 4 and int(digits) in YEARS:
        return int(digits), end
    if len(first.digits) == 2:
        return _full(first.value), first.after
    return 0, after


def _is_sum(talk: Talk, piece: Piece) -> bool:
    """Tell whether a number goes on behind a full stop: 43.00."""
    return talk.stream.folded[piece.end : piece.end + 1] == "." and (
        talk.stream.source(piece.end + 1).isdigit()
    )


def _full(year: int) -> int:
    if year >= 100:
        return year
    return year + (1900 if year > _CENTURY else 2000)
