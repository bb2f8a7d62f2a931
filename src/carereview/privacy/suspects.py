"""Where in a long call a form might stand: a quick look, so that few texts need a close one.

Nothing may be missed here: whatever the matcher finds in all the texts together, it must find in
these rows of texts alone, with nothing around them. They may hold nothing, too.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, chain
from typing import NamedTuple

from carereview.privacy.acrostics import acrostics
from carereview.privacy.fillers import SKIPPED
from carereview.privacy.lexer import number_ranges
from carereview.privacy.mixed import AROUND
from carereview.privacy.spelled import letter_ranges


class Sought(NamedTuple):
    """What a matcher looks for.

    `letters` are those of forms with a number. `shortest` is the length of the shortest number, 0
    if there is none; each has at least so many `digits`. `heads` are what tells words spelled,
    `initialled` those that the first letters of other words may spell.
    """

    needles: frozenset[str]
    letters: frozenset[str]
    shortest: int
    digits: int
    heads: frozenset[str]
    initialled: frozenset[str]


def suspects(texts: Sequence[list[str]], sought: Sought) -> list[range]:
    """Give the rows of texts that may hold anything sought, apart and in order.

    `texts` are the words of each text.
    """
    words = list(chain.from_iterable(texts))
    ends = list(accumulate(map(len, texts)))
    found = list(letter_ranges(words, sought.heads))
    if sought.shortest:
        found += number_ranges(words, sought.shortest, sought.digits)
    found += (range(w[0], w[-1] + 1) for _, w in acrostics(words, sought.initialled))
    rows = [_row(ends, words.start, words.stop) for words in found]
    for squeezed in _squeezed(texts):
        rows += _written(squeezed, ends, sought)
    return _joined(rows)


def _squeezed(texts: Sequence[list[str]]) -> Iterator[list[str]]:
    """Give the words of each text run together: all of them, then those that are no fillers."""
    yield list(map("".join, texts))
    yield ["".join([word for word in words if word not in SKIPPED]) for words in texts]


def _written(squeezed: list[str], ends: list[int], sought: Sought) -> Iterator[range]:
    """Give the texts in which the letters and digits of a form follow each other.

    `ends` are those of the texts, in words; letters of a form with a number are looked at with
    the words around them.
    """
    whole = "".join(squeezed)
    reached = list(accumulate(map(len, squeezed)))
    for needle in sought.needles | sought.letters:
        for start in places(whole, needle):
            row = _row(reached, start, start + len(needle))
            if needle in sought.letters:
                before = ends[row.start - 1] if row.start else 0
                row = _row(ends, max(0, before - AROUND), min(ends[-1], ends[row[-1]] + AROUND))
            yield row


def _row(ends: list[int], start: int, stop: int) -> range:
    """Give the texts with the things from one place to another, if they end there."""
    return range(bisect_right(ends, start), bisect_right(ends, stop - 1) + 1)


def places(text: str, sought: str) -> Iterator[int]:
    """Give each place where a text stands in another, overlapping ones too."""
    place = text.find(sought)
    while place >= 0:
        yield place
        place = text.find(sought, place + 1)


def _joined(rows: Iterable[range]) -> list[range]:
    """Join rows that share a text."""
    result: list[range] = []
    for row in sorted(rows, key=lambda row: row.start):
        if result and row.start < result[-1].stop:
            result[-1] = range(result[-1].start, max(result[-1].stop, row.stop))
        else:
            result.append(row)
    return result
