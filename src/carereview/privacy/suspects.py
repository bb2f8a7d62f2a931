"""Where in a long call a form might stand: a quick look, so that few texts need a close one.

Nothing may be missed here: whatever the matcher finds in all the texts together, it must find in
these rows of texts alone, with nothing around them. They may hold nothing, too.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, chain, compress, count, filterfalse
from typing import NamedTuple

from carereview.privacy.fillers import SKIPPED
from carereview.privacy.lexer import number_ranges
from carereview.privacy.mixed import AROUND
from carereview.privacy.spelled import letter_ranges


class Sought(NamedTuple):
    """What a matcher looks for.

    `letters` are those of forms with a number, `digits` the length of the shortest number, 0 if
    there is none.
    """

    needles: frozenset[str]
    letters: frozenset[str]
    digits: int


def suspects(texts: Sequence[list[str]], sought: Sought) -> list[range]:
    """Give the rows of texts that may hold anything sought, apart and in order.

    `texts` are the words of each text.
    """
    words = list(chain.from_iterable(texts))
    found = list(_written(words, sought))
    if sought.digits:
        found += number_ranges(words, sought.digits)
    found += letter_ranges(words)
    return _rows(found, list(accumulate(map(len, texts))))


def _written(words: list[str], sought: Sought) -> Iterator[range]:
    """Give the words of each place where the letters and digits of a form follow each other."""
    yield from _in_squeezed(words, None, sought)
    kept = list(filterfalse(SKIPPED.__contains__, words))
    if len(kept) < len(words):
        yield from _in_squeezed(kept, words, sought)


def _in_squeezed(words: list[str], every: list[str] | None, sought: Sought) -> Iterator[range]:
    """Look in words run together; `every` are those with fillers, if these are without."""
    squeezed = "".join(words)
    present = [text for text in sought.needles | sought.letters if text in squeezed]
    if not present:
        return
    ends = list(accumulate(map(len, words)))
    numbers: Sequence[int] = range(len(words))
    if every is not None:
        numbers = list(compress(count(), [word not in SKIPPED for word in every]))
    last = len(every or words)
    for text in present:
        around = AROUND if text in sought.letters else 0
        for start in places(squeezed, text):
            first = numbers[bisect_right(ends, start)]
            after = numbers[bisect_right(ends, start + len(text) - 1)] + 1
            yield range(max(0, first - around), min(last, after + around))


def places(text: str, sought: str) -> Iterator[int]:
    """Give each place where a text stands in another, overlapping ones too."""
    place = text.find(sought)
    while place >= 0:
        yield place
        place = text.find(sought, place + 1)


def _rows(found: Iterable[range], ends: list[int]) -> list[range]:
    """Turn ranges of words to rows of texts, and join those that share a text."""
    rows: list[range] = []
    for words in sorted(found, key=lambda words: words.start):
        first, last = bisect_right(ends, words.start), bisect_right(ends, words.stop - 1)
        if rows and first < rows[-1].stop:
            rows[-1] = range(rows[-1].start, max(rows[-1].stop, last + 1))
        else:
            rows.append(range(first, last + 1))
    return rows
