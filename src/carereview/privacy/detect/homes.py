"""Where somebody lives, told by what stands around it and not by the kind of street.

"I live at 38 The Crescent", "ich wohne Im Grüt 18", and whatever ends with a house number right
before a postcode and its place.
"""

from collections.abc import Iterator, Mapping, Sequence

from carereview.privacy import fillers
from carereview.privacy.detect.data import streets
from carereview.privacy.detect.data.words import NO_NAME
from carereview.privacy.detect.pieces import Piece
from carereview.privacy.detect.quantities import is_article
from carereview.privacy.detect.talk import Talk

_WORDS = 4
"""Words that such a name has at most, particles included."""

_NUMBERED = 2
"""Words of one that its number goes before: more may be something else."""

_DIGITS = 4
"""Digits that its number has at most."""

_NO_PART = fillers.HESITATIONS | streets.BUILDINGS

_ON = frozenset({"in", "an", "auf", "hinter", "unter", "vor", "bei", "ob"})
_DATIVE = frozenset({"der", "den", "dem"})
_ON_THE = frozenset({"im", "am", "zum", "zur", "beim"})

Span = tuple[int, int]
"""The first word of something, and the word after it."""


class Homes:
    """Reads addresses around house numbers."""

    def __init__(self, talk: Talk, pieces: Mapping[int, Piece]) -> None:
        self._talk = talk
        self._pieces: Mapping[int, Piece] = {
            first: piece for first, piece in pieces.items() if _is_house(talk, piece)
        }
        self._ends: Mapping[int, Piece] = {p.after: p for p in self._pieces.values()}

    def english(self) -> Iterator[Span]:
        """Give what begins with a number and ends with the kind of street: 38 the crescent."""
        for piece in self._pieces.values():
            after = self._street_after(piece.after)
            if after:
                yield piece.first, after

    def told(self, asked: Sequence[int]) -> Iterator[Span]:
        """Give the name and number that somebody says they live at, or says when asked to.

        `asked` are the words that such answers begin with.
        """
        cues = dict.fromkeys(cue.after for cue in self._talk.phrases(streets.LIVING))
        for begin in [*cues, *asked]:
            index, stop = begin, self._stop(begin - 1 if begin in cues else begin)
            while index < stop and self._leads(index):
                index += 1
            if (
                index > begin
                and index in self._pieces
                and self._talk.words[index - 1] in streets.UNITS
            ):
                index = self._pieces[index].after  # flat 4, 33 Moorside
            first = index
            index = self._name_from(first, stop)
            if index > first and index in self._pieces and self._is_named(first, index):
                yield first, self._pieces[index].after
            elif first == index and first in self._pieces:
                yield from self._numbered(self._pieces[first], stop)

    def _name_from(self, first: int, stop: int) -> int:
        """Give the word after what may be the name of a street or house."""
        index = first
        while index < stop and index - first <= _WORDS and index not in self._pieces:
            if not self._may_name(index):
                break
            index += 1
        return index

    def _numbered(self, piece: Piece, stop: int) -> Iterator[Span]:
        """Read "7 Kingsway", whatever ends it."""
        first = after = piece.after
        stop = min(stop, first + _NUMBERED)
        while after < stop and self._may_name(after) and self._talk.gap(after) == " ":
            after += 1
        if after > first and self._is_named(first, after):
            yield piece.first, after

    def before(self, postcode: int) -> Span | None:
        """Give the name and number that end right before a postcode."""
        house = self._ends.get(postcode)
        if not house or set(self._talk.gap(postcode)) - set(" ,"):
            return None
        first = house.first
        floor = max(self._talk.words_of(self._talk.segment(first)).start, first - _WORDS)
        while first > floor and self._may_name(first - 1):
            if "," in self._talk.gap(first):
                break
            first -= 1
        while first < house.first and self._leads(first):
            first += 1
        return (first, house.after) if self._is_named(first, house.first) else None

    def widened(self, first: int, after: int) -> int:
        """Give the first word of an address with what a German name begins with: "In der Au 3"."""
        words, floor = self._talk.words, self._talk.words_of(self._talk.segment(first)).start
        kinds = streets.BEFORE | streets.AFTER
        if any(w in kinds or streets.ENDING.fullmatch(w) for w in words[first:after]):
            return first
        if first - 2 >= floor and words[first - 1] in _DATIVE and words[first - 2] in _ON:
            return first - 2
        return first - 1 if first - 1 >= floor and words[first - 1] in _ON_THE else first

    def _leads(self, index: int) -> bool:
        """Tell whether a word only goes before an address: "c'est", "toujours", "heute"."""
        word = self._talk.words[index]
        if word in streets.AT:
            return True
        kind = word in streets.PARTICLES or word in streets.BEFORE or word in streets.AFTER
        return word in NO_NAME and not kind and word not in streets.BEFORE_GERMAN

    def _street_after(self, index: int) -> int:
        talk, stop = self._talk, min(self._stop(index - 1), index + _WORDS)
        for place in range(index, stop):
            word = talk.words[place]
            if not talk.joined(place) or not word.isalpha() or word in streets.NO_ENGLISH:
                return 0
            known = talk.capitals[place] if talk.cased else word in streets.SURE_ENGLISH
            if word in streets.ENGLISH and known and place > index:
                return place + 1
        return 0

    def _stop(self, index: int) -> int:
        return self._talk.stop(index)

    def _may_name(self, index: int) -> bool:
        """Tell whether a word may belong to the name of a street or house."""
        talk, word = self._talk, self._talk.words[index]
        if not word.isalpha() or word in _NO_PART:
            return False
        if word in streets.PARTICLES or word in streets.AFTER or word in streets.BEFORE:
            return True
        return talk.capitals[index] if talk.cased else word not in NO_NAME

    def _is_named(self, first: int, after: int) -> bool:
        words = self._talk.words[first:after]
        return any(w not in streets.PARTICLES and w not in NO_NAME for w in words)


def _is_house(talk: Talk, piece: Piece) -> bool:
    octet = talk.gap(piece.after).startswith(".") and talk.stream.source(piece.end + 1).isdigit()
    if octet or is_article(talk, piece):
        return False
    return not piece.month and len(piece.digits) <= _DIGITS and not piece.unit
