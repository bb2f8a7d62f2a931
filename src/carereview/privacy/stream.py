"""Texts laid end to end as one stream of words, with the way back to each text and character.

Names and numbers don't stop at segment borders, so they are looked for in the stream.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple

from carereview.privacy.fold import Folded, fold

BARRIER = "\0"
"""Stands in the stream for something already hidden; no form reaches over it."""

_WORD = r"[^\W_]+"


def word_pattern(placeholders: Iterable[str] = ()) -> re.Pattern[str]:
    """Make the pattern that cuts a folded stream: placeholders whole, else letters and digits.

    Every placeholder begins with a square bracket.
    """
    fixed = "|".join(re.escape(fold(p).text) for p in placeholders)
    return re.compile(f"{fixed}|{_WORD}" if fixed else _WORD)


def barred(found: str) -> str:
    """Give what stands in a stream for what the pattern found."""
    return found if found[0].isalnum() else BARRIER


class Part(NamedTuple):
    """Characters of one text of the stream."""

    text: int
    char_start: int
    char_end: int


def is_cased(texts: Sequence[str]) -> bool:
    """Tell whether any text has a capital."""
    return any(text != text.lower() for text in texts)


class Stream:
    """Folded texts, one after the other, cut into words.

    `words[i]` begins at `starts[i]` of `folded`. Texts are set apart by a line feed. `cased` is
    whether any text has a capital, the ones that aren't in this stream but belong to it included.
    """

    def __init__(
        self, texts: Sequence[str], pattern: re.Pattern[str], cased: bool | None = None
    ) -> None:
        self._pieces: list[Folded] = [fold(text) for text in texts]
        self.cased: bool = is_cased(texts) if cased is None else cased
        lengths = (len(piece.text) + 1 for piece in self._pieces)
        self._offsets: list[int] = [0, *accumulate(lengths)]
        self.folded: str = "\n".join(piece.text for piece in self._pieces)
        found = [(m.start(), m.group()) for m in pattern.finditer(self.folded)]
        self.starts: list[int] = [start for start, _ in found]
        self.words: list[str] = [barred(word) for _, word in found]

    @property
    def pieces(self) -> list["Piece"]:
        """Give each word with its place."""
        pairs = zip(self.starts, self.words, strict=True)
        return [(start, start + len(word), word) for start, word in pairs]

    def parts(self, start: int, end: int) -> tuple[Part, ...]:
        """Give the characters of the texts that a range of the folded stream came from."""
        index = bisect_right(self._offsets, start) - 1
        result = []
        while index < len(self._pieces) and self._offsets[index] < end:
            piece, offset = self._pieces[index], self._offsets[index]
            low, high = max(start - offset, 0), min(end - offset, len(piece.text))
            if low < high:
                result.append(Part(index, *piece.origin(low, high)))
            index += 1
        return tuple(result)

    def changes_case(self, place: int) -> bool:
        """Tell whether a capital follows a small letter here, as inside SandraKeller."""
        if not 0 < place < len(self.folded):
            return False
        before, after = self.source(place - 1), self.source(place)
        return before.islower() and after.isupper()

    def capital(self, place: int) -> bool:
        """Tell whether a word here may be a name: it has a capital, or the text has none at all."""
        return self.source(place).isupper() or not self.cased

    def source(self, place: int) -> str:
        """Give the original character at a place of the folded stream."""
        return self.sources[place] if place < len(self.sources) else "\n"

    @cached_property
    def sources(self) -> str:
        """Give the original characters of the folded stream, one for each of it."""
        return "\n".join([piece.aligned for piece in self._pieces])


Piece = tuple[int, int, str]
"""Where a piece of the folded stream begins and ends, and how it reads in the squeezed text."""


class Squeezed:
    """Pieces of a stream without anything between them, and the way back."""

    def __init__(self, pieces: Sequence[Piece]) -> None:
        self.text: str = "".join([text for _, _, text in pieces])
        self._pieces: Sequence[Piece] = pieces
        self._edges: list[int] = [0, *accumulate([len(text) for _, _, text in pieces])]

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Give the range of the folded stream of a range of the squeezed text."""
        return self._place(start)[0], self._place(end - 1)[1]

    def _place(self, index: int) -> tuple[int, int]:
        piece = bisect_right(self._edges, index) - 1
        start, end, text = self._pieces[piece]
        if end - start != len(text):
            return start, end
        place = start + index - self._edges[piece]
        return place, place + 1

    def breaks(self, start: int, end: int) -> frozenset[int]:
        """Give where pieces begin inside a range, counted from its start."""
        low, high = bisect_right(self._edges, start), bisect_right(self._edges, end - 1)
        return frozenset(edge - start for edge in self._edges[low:high])
