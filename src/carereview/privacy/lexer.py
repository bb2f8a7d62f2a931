"""Cuts a stream of words into runs of what may be a number said or written, in any grouping.

A run goes on over hesitations, back-channels, symbols and single letters, and over segment
borders; any other word ends it.
"""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from functools import cache, lru_cache
from itertools import compress, count, groupby
from typing import NamedTuple

from carereview.privacy import fillers
from carereview.privacy.numerals import HUNDREDS, MONTHS, THOUSANDS, number_words
from carereview.privacy.stream import BARRIER


class Kind(StrEnum):
    """What a word does in a number."""

    DIGIT = "digit"  # one written digit
    NUMBER = "number"
    HUNDRED = "hundred"
    THOUSAND = "thousand"
    MONTH = "month"
    LETTER = "letter"
    DOUBLE = "double"  # says the next digit several times
    TIMES = "times"
    AND = "and"
    FIX = "fix"  # takes back what was said before, or after
    SKIP = "skip"


class Token(NamedTuple):
    """One word or written digit, its value or letter, and its place in the folded stream."""

    kind: Kind
    start: int
    end: int
    value: int = 0
    letter: str = ""


_KINDS = {
    **dict.fromkeys(fillers.SKIPPED | fillers.ARTICLES, Kind.SKIP),
    **dict.fromkeys(fillers.CORRECTIONS, Kind.FIX),
    **dict.fromkeys(fillers.CONNECTORS, Kind.AND),
    **dict.fromkeys(fillers.TIMES, Kind.TIMES),
    **dict.fromkeys(HUNDREDS, Kind.HUNDRED),
    **dict.fromkeys(THOUSANDS, Kind.THOUSAND),
}


def runs(words: list[str], starts: list[int], least: int) -> Iterator[list[Token]]:
    """Give the runs that could hold a number of at least so many digits.

    `words` are those of a stream and `starts` their places, or a stretch of both.
    """
    for indexes in number_ranges(words, least):
        yield tokenized(words, starts, indexes)


def tokenized(words: list[str], starts: list[int], indexes: range) -> list[Token]:
    """Give what some words of a run do in a number."""
    return [token for i in indexes for token in _tokens(words[i], starts[i])]


def number_ranges(words: list[str], least: int, digits: int = 0) -> Iterator[range]:
    """Give the words of each run that could hold a number of at least so many characters.

    So many of these must be digits.
    """
    counts = {word: adds for word in set(words) if (adds := _counted(word)) is not None}
    counting = compress(count(), map(counts.__contains__, words))
    first = expected = said = figures = 0
    for index in counting:
        if index != expected:
            if said >= least and figures >= digits:
                yield range(first, expected)
            first, said, figures = index, 0, 0
        length, written = counts[words[index]]
        said += length
        figures += written
        expected = index + 1
    if said >= least and figures >= digits:
        yield range(first, expected)


@lru_cache(maxsize=1 << 15)
def _counted(word: str) -> tuple[int, int] | None:
    """Give the most characters and digits that a word adds to a number; None ends one.

    Kept, since calls say the same words over and over.
    """
    return (_length(word), _digits(word)) if _may_count(word) else None


def _may_count(word: str) -> bool:
    """Tell whether a word may stand in a number."""
    if word == BARRIER:
        return False
    known = word in _weights() or word in number_words()
    return known or len(word) == 1 or not word.isalpha()


def _length(word: str) -> int:
    """Give the most that a word adds; one that isn't known stands as it is written."""
    value = number_words().get(word)
    return _weights().get(word, len(word)) if value is None else len(str(value))


def _digits(word: str) -> int:
    """Give the most digits among that: letters are none, but for the o that stands for a zero."""
    if (word in _weights() and len(word) > 1) or word in number_words():
        return _length(word)
    return sum(character.isdigit() or character == "o" for character in word)


@cache
def _weights() -> Mapping[str, int]:
    """Give the words that may stand in a number, with the most digits that each adds to it.

    Those that are numbers themselves are left to `number_words`: there are thousands.
    """
    weights = dict.fromkeys({*_KINDS, *MONTHS}, 2) | dict.fromkeys(fillers.DOUBLES, 6)
    silent = (fillers.SKIPPED, fillers.ARTICLES, fillers.CORRECTIONS, fillers.CONNECTORS)
    weights |= {word: 0 for words in silent for word in words}
    weights |= dict.fromkeys(fillers.TIMES, 6)
    weights |= dict.fromkeys(HUNDREDS, 3) | dict.fromkeys(THOUSANDS, 4)
    return weights | {word: 1 for word in weights if len(word) == 1}


def _tokens(word: str, start: int) -> list[Token]:
    end, values = start + len(word), number_words()
    if word in MONTHS:
        return [Token(Kind.MONTH, start, end, MONTHS[word])]
    if word in fillers.DOUBLES:
        return [Token(Kind.DOUBLE, start, end, fillers.DOUBLES[word])]
    if word in _KINDS:
        return [Token(_KINDS[word], start, end, letter=word if len(word) == 1 else "")]
    if word in values:
        return [Token(Kind.NUMBER, start, end, values[word])]
    return list(_characters(word, start))


def _characters(word: str, start: int) -> Iterator[Token]:
    """Take a word of digits and letters apart: 20h, CH93, 0225550142."""
    for is_digit, group in groupby(enumerate(word, start), lambda pair: pair[1].isdigit()):
        for place, character in group:
            if is_digit and character.isdecimal():
                yield Token(Kind.DIGIT, place, place + 1, int(character))
            else:
                yield Token(Kind.LETTER, place, place + 1, letter=character)
