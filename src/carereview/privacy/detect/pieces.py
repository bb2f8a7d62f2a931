"""Words that say numbers, turned into digits piece by piece, each as long as it can be read."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from carereview.privacy.detect.talk import Talk
from carereview.privacy.detect.units import unit_behind
from carereview.privacy.lexer import Kind, Token, number_ranges, tokenized
from carereview.privacy.spoken import Run

_SAYING = frozenset({Kind.NUMBER, Kind.HUNDRED, Kind.THOUSAND, Kind.DOUBLE})
"""What a number may begin with, beside digits, months and the o that stands for a zero."""

_TOKENS = 12
"""More words than any number has."""

_FLOORS = frozenset({"etage", "stock", "stockwerk", "piano", "floor"})
"""What an ordinal before it counts: "rue du Lac trente, troisième étage"."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One number said or written without a break: "huitante-quatre", "079", "double five".

    `first` to `after` are words of the talk; the digits of a month are what it counts as. `unit`
    if what stands right behind it is counted by it.
    """

    first: int
    after: int
    start: int
    end: int
    digits: str
    month: bool = False
    word: bool = False  # said, not written
    unit: bool = False
    most: int = 0  # digits at most: "vingt cinq" may be 25 or 20 5, "dix cent" 1000 or 10 100

    @property
    def value(self) -> int:
        """Give the number it says."""
        return int(self.digits)


def pieces(talk: Talk) -> dict[int, list[Piece]]:
    """Give the pieces of each segment that has any, in order."""
    result: dict[int, list[Piece]] = {}
    for stretch in number_ranges(talk.words, 1, 1):
        for segment, first, after in _by_segment(talk, stretch):
            tokens = tokenized(talk.words, talk.starts, range(first, after))
            found = [_piece(talk, read) for read in _read(talk, tokens)]
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


class _Read(NamedTuple):
    """What tokens say, before it is known which words they are."""

    start: int
    end: int
    digits: str
    most: int
    month: bool = False
    said: bool = True


def _read(talk: Talk, tokens: list[Token]) -> Iterator[_Read]:
    run, index = Run(tokens), 0
    while index < len(tokens):
        token = tokens[index]
        after = index + 1
        if token.kind is Kind.DIGIT:
            after = _written(tokens, index)
            digits = "".join(str(t.value) for t in tokens[index:after])
            yield _Read(token.start, tokens[after - 1].end, digits, len(digits), said=False)
        elif token.kind is Kind.MONTH:
            digits = str(token.value)
            yield _Read(token.start, token.end, digits, len(digits), month=True)
        else:
            digits, after = run.plain(index), index + 1
            if not digits and (token.kind in _SAYING or token.letter == "o"):
                digits, after = run.longest(index, _stop(talk, tokens, index))
            if digits:
                most = len(digits) if after == index + 1 else _most(talk, run, index, after)
                yield _Read(token.start, tokens[after - 1].end, digits, most)
        index = max(after, index + 1)


def _stop(talk: Talk, tokens: list[Token], first: int) -> int:
    """Give the token that another number begins with: after a comma, or that counts floors."""
    for index in range(first + 1, min(first + _TOKENS, len(tokens))):
        if "," in talk.stream.folded[tokens[index - 1].end : tokens[index].start]:
            return index
        word = talk.word_at(tokens[index].start) + 1
        if word < len(talk.words) and talk.words[word] in _FLOORS:
            return len(tokens) if _is_hyphened(talk, tokens[index]) else index
    return len(tokens)


def _most(talk: Talk, run: Run, first: int, after: int) -> int:
    """Give the most digits that tokens say together, however they are grouped.

    What a hyphen joins is not taken apart.
    """
    parts = [i for i in range(first + 1, after) if not _is_hyphened(talk, run.tokens[i])]
    return run.most(first, after, frozenset([*parts, after]))


def _is_hyphened(talk: Talk, token: Token) -> bool:
    return talk.stream.folded[token.start - 1 : token.start] == "-"


def _written(tokens: list[Token], index: int) -> int:
    after = index + 1
    while (
        after < len(tokens)
        and tokens[after].kind is Kind.DIGIT
        and tokens[after].start == tokens[after - 1].end
    ):
        after += 1
    return after


def _piece(talk: Talk, read: _Read) -> Piece:
    """Widen a piece to whole words: 12th, 20h, CH93."""
    first = bisect_right(talk.starts, read.start) - 1
    last = bisect_right(talk.starts, read.end - 1) - 1
    start, end = talk.starts[first], talk.ends[last]
    unit = unit_behind(talk, first, last + 1)
    return Piece(first, last + 1, start, end, read.digits, read.month, read.said, unit, read.most)
