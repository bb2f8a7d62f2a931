"""Words that say numbers, turned into digits piece by piece, each as long as it can be read."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from carereview.privacy.detect.talk import Talk
from carereview.privacy.lexer import Kind, Token, number_ranges, runs
from carereview.privacy.numerals import HUNDREDS, number_words
from carereview.privacy.spoken import Run

_LOOSE = 2
"""Digits of what may be one number or two: twenty five."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One number said or written without a break: "huitante-quatre", "079", "double five".

    `first` to `after` are words of the talk; the digits of a month are what it counts as.
    """

    first: int
    after: int
    start: int
    end: int
    digits: str
    month: bool = False
    word: bool = False  # said, not written
    spaces: int = 0  # between the words of what may be several numbers

    @property
    def most(self) -> int:
        """Give the digits it has at most: "vingt cinq" may be 25 or 20 5, "vingt-cinq" is 25."""
        return len(self.digits) + self.spaces

    @property
    def value(self) -> int:
        """Give the number it says."""
        return int(self.digits)


def pieces(talk: Talk) -> dict[int, list[Piece]]:
    """Give the pieces of each segment that has any, in order."""
    result: dict[int, list[Piece]] = {}
    for stretch in number_ranges(talk.words, 1, 1):
        for segment, first, after in _by_segment(talk, stretch):
            for tokens in runs(talk.words[first:after], talk.starts[first:after], 1):
                found = [_piece(talk, *read) for read in _read(tokens)]
                result.setdefault(segment, []).extend(found)
    return result


def _by_segment(talk: Talk, stretch: range) -> Iterator[tuple[int, int, int]]:
    """Cut a stretch of words at the borders of segments."""
    first = stretch.start
    while first < stretch.stop:
        segment = talk.segment(first)
        after = min(stretch.stop, talk.words_of(segment).stop)
        yield segment, first, after
        first = after


_Read = tuple[int, int, str, bool, bool]


def _read(tokens: list[Token]) -> Iterator[_Read]:
    run, index = Run(tokens), 0
    while index < len(tokens):
        token = tokens[index]
        if token.kind is Kind.DIGIT:
            after = _written(tokens, index)
            digits = "".join(str(t.value) for t in tokens[index:after])
            yield token.start, tokens[after - 1].end, digits, False, False
        elif token.kind is Kind.MONTH:
            after = index + 1
            yield token.start, token.end, str(token.value), True, True
        else:
            digits, after = run.longest(index)
            if digits:
                yield token.start, tokens[after - 1].end, digits, False, True
        index = max(after, index + 1)


def _written(tokens: list[Token], index: int) -> int:
    after = index + 1
    while (
        after < len(tokens)
        and tokens[after].kind is Kind.DIGIT
        and tokens[after].start == tokens[after - 1].end
    ):
        after += 1
    return after


def _piece(talk: Talk, start: int, end: int, digits: str, month: bool, said: bool) -> Piece:
    """Widen a piece to whole words: 12th, 20h, CH93."""
    first = bisect_right(talk.starts, start) - 1
    last = bisect_right(talk.starts, end - 1) - 1
    spaces = 0
    if said and not month and len(digits) == _LOOSE:
        spaces = sum("-" not in talk.gap(index) for index in range(first + 1, last + 1))
    elif said and len(digits) == _LOOSE + 1:
        spaces = len(_behind_hundred(talk, range(first, last + 1)))
    return Piece(first, last + 1, talk.starts[first], talk.ends[last], digits, month, said, spaces)


def _behind_hundred(talk: Talk, words: range) -> str:
    """Give the digits said after a hundred: "deux cent un" may be 201, or 200 1."""
    hundred = next((n for n in words if talk.words[n] in HUNDREDS), words.stop)
    values = (number_words().get(talk.words[n]) for n in range(hundred + 1, words.stop))
    return "".join(str(value) for value in values if value is not None)
