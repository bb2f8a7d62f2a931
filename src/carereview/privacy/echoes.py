"""Texts that tell again what a passage withholds, be it in a few words only.

The leak check looks for rows of words as they were said; whoever writes a note says the same in
fewer. What counts here are the longer words alone: three of a passage that stand near each other
and in the same order, or all of one that has no more; two that are longer still; and a single one
that is no everyday word (a number, an illness, a place). What is also said where nothing is
withheld doesn't count.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import combinations

from carereview.core.call import Transcript
from carereview.core.review import Review
from carereview.privacy.detect.data.words import NO_NAME
from carereview.privacy.fold import fold
from carereview.privacy.secrets import parted

_ROW = 3
_NEAR = 5
"""Three words lie near each other within so many longer ones: some ten words of speech."""

_LETTERS = 4
"""A word as long as this mostly says something, in all four languages; shorter ones link."""

_DIGITS = 3
"""So many in one word are a number that tells something."""

_WORD = re.compile(r"[^\W_]+")


class Echoes:
    """Recognises the longer words of the withheld passages of some calls."""

    def __init__(self, calls: Iterable[tuple[Transcript, Review]]) -> None:
        secret: set[tuple[str, ...]] = set()
        said: set[tuple[str, ...]] = set()
        every = tuple(calls)
        for transcript, review in every if any(r.passages for _, r in every) else ():
            hidden, spoken = parted(transcript, review)
            for words in _stretches(hidden):
                secret |= _near(words, min(_ROW, len(words)))
                secret |= {(word,) for word in words if _is_rare(word)}
                secret |= {row for row in _near(words, 2) if min(map(len, row)) > _LETTERS}
            said |= {row for n in range(1, _ROW + 1) for row in _near(_longer(spoken), n)}
        self._secret = secret - said

    def hears(self, text: str) -> str:
        """Give what a text repeats of what is withheld, as few words as tell; "" for nothing."""
        words = _longer(_WORD.findall(fold(text).text)) if self._secret else []
        rows = (row for n in range(1, _ROW + 1) for row in _rows(words, n))
        return " ".join(next((row for row in rows if row in self._secret), ()))


def _stretches(segments: Sequence[Sequence[str]]) -> Iterator[list[str]]:
    """Join the longer words of segments in a row that are withheld."""
    stretch: list[str] = []
    for words in (*segments, ()):
        if words:
            stretch += _longer(words)
        else:
            yield stretch
            stretch = []


def _longer(words: Iterable[str]) -> list[str]:
    return [w for w in words if len(w) >= _LETTERS or any(c.isdigit() for c in w)]


def _near(words: Sequence[str], length: int) -> set[tuple[str, ...]]:
    """Give all rows of so many words, some perhaps left out between them."""
    if not length:
        return set()
    return {
        (first, *others)
        for i, first in enumerate(words)
        for others in combinations(words[i + 1 : i + _NEAR], length - 1)
    }


def _rows(words: Sequence[str], length: int) -> Iterator[tuple[str, ...]]:
    return (tuple(words[i : i + length]) for i in range(len(words) - length + 1))


def _is_rare(word: str) -> bool:
    if any(c.isdigit() for c in word):
        return sum(c.isdigit() for c in word) >= _DIGITS
    return word not in _usual()


@cache
def _usual() -> frozenset[str]:
    """Give words that anybody says on the telephone, in four languages."""
    return frozenset(part for word in NO_NAME for part in _WORD.findall(fold(word).text))
