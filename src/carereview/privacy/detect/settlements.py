"""Places in no list, told by what stands around them: a street, a postcode, a move, a question."""

from collections.abc import Iterator, Mapping, Sequence

from carereview.privacy import fillers
from carereview.privacy.detect.data import streets
from carereview.privacy.detect.data.moves import AT, IN, MOVING, NAMING, TO
from carereview.privacy.detect.data.words import NO_NAME
from carereview.privacy.detect.pieces import Piece
from carereview.privacy.detect.places import place_at
from carereview.privacy.detect.suspicion import Certainty, Found
from carereview.privacy.detect.talk import Talk
from carereview.privacy.numerals import number_words

_LEAST = 3
_ASKING = 4
"""Words of a turn that only asks for a place: "In La Sagne?"."""

_TURNS = 2
"""Turns after a street in which that is asked."""

_NAMING = 4
"""Words between a postcode and the name of its place, or of a turn that is only a place."""

_HEADS = frozenset({"le", "la", "les", "saint", "sainte", "st", "san", "santa", "sankt", "bad"})
"""What names of places begin with."""

_MOVE = 9
"""Words between somebody's moving and where they move."""


class Settlements:
    """Looks for places; `said` are the numbers of the call by their first word."""

    def __init__(self, talk: Talk, said: Mapping[int, Piece]) -> None:
        self._talk = talk
        self._said = said

    def find(self, homes: Sequence[Found], codes: Sequence[Found]) -> Iterator[Found]:
        """Give the places, given streets and postcodes, where nothing else knows them."""
        begins = {self._talk.word_at(code.start) for code in codes}
        for one in homes:
            yield from self._behind(self._after(one), begins)
        yield from self.named(codes)
        for one in homes:
            yield from self._ahead(self._talk.word_at(one.start))
        turns = {self._talk.segment(self._after(one) - 1) for one in homes}
        yield from self._asked(turns)
        for phrase in self._talk.phrases(AT):
            yield from self._place(phrase.after)
        yield from self._moved()

    def named(self, codes: Sequence[Found]) -> Iterator[Found]:
        """Give the places that postcodes are named after, behind them or in the turns to come."""
        for code in codes:
            yield from self._named(code)

    def _after(self, one: Found) -> int:
        return self._talk.span(one)[1]

    def _behind(self, index: int, codes: set[int]) -> Iterator[Found]:
        """Read what follows a street: "…, in Como", "… Kendal LA9"."""
        talk, stop = self._talk, self._stop(index - 1)
        led = index < stop and talk.words[index] in IN
        index += led
        if index >= stop:
            return
        after = place_at(talk, index, loose=True) or index + 1
        if led or talk.cased or after in codes or after >= stop:
            yield from self._place(index)

    def _named(self, code: Found) -> Iterator[Found]:
        """Read what a postcode is named after: "8400, das ist doch …?", "Which is? – …"."""
        talk, index = self._talk, self._after(code)
        stop = min(self._stop(index - 1), index + _NAMING)
        while index < stop and talk.words[index] in NAMING:
            index += 1
        yield from self._place(index, sure=True)
        turn = talk.segment(index - 1)
        for later in range(turn + 1, min(turn + 3, len(talk.segments))):
            span = talk.words_of(later)
            if len(span) <= _NAMING and later == turn + 2:
                yield from self._place(span.start, sure=True)
            if not NAMING.issuperset(talk.words[i] for i in span):
                return

    def _ahead(self, street: int) -> Iterator[Found]:
        """Read a place that begins a turn or a part of it, before its street: "Vals, Dorfweg 3"."""
        talk, floor = self._talk, self._talk.words_of(self._talk.segment(street)).start
        first = street - 1
        while first > floor and talk.gap(first) in ("-", " ") and talk.capitals[first - 1]:
            first -= 1
        if first < floor:
            return
        led = first > floor and talk.words[first - 1] in IN
        apart = talk.gap(street).strip() == "," if talk.cased else True
        if (led or first == floor) and apart:
            yield from self._place(first, street)

    def _asked(self, turns: set[int]) -> Iterator[Found]:
        """Read turns soon after a street that only ask for its place."""
        for turn in sorted({turn + step for turn in turns for step in range(1, _TURNS + 1)}):
            if turn >= len(self._talk.segments):
                continue
            span = self._talk.words_of(turn)
            if 1 < len(span) <= _ASKING and self._talk.words[span.start] in IN:
                yield from self._place(span.start + 1, sure=True)

    def _moved(self) -> Iterator[Found]:
        """Read "wir ziehen am ersten Mai nach Wil"."""
        talk = self._talk
        for phrase in talk.phrases(MOVING):
            for index in range(phrase.after, min(self._stop(phrase.first), phrase.after + _MOVE)):
                if talk.words[index] in TO:
                    yield from self._place(index + 1)
            turn = talk.segment(phrase.first) + 1
            if turn < len(talk.segments) and talk.words_of(turn):
                first = talk.words_of(turn).start
                yield from self._place(first + 1) if talk.words[first] in TO else ()

    def _place(self, index: int, after: int = 0, sure: bool = False) -> Iterator[Found]:
        """Give the place that begins with a word, if it may be one: surely, if it was asked for."""
        talk = self._talk
        if index >= len(talk.words):
            return
        if not self._may_be(index, sure):
            if not self._is_headed(index):
                return
            after = after or place_at(talk, index + 1, loose=True) or index + 2
        after = after or place_at(talk, index, loose=True) or index + 1
        while after < len(talk.words) and talk.gap(after) == "-":
            after += 1
        yield talk.found("place", Certainty.LIKELY, index, after)

    def _is_headed(self, index: int) -> bool:
        """Tell whether a small word begins a name: "Le Landeron", "saint-malo"."""
        talk = self._talk
        if talk.words[index] not in _HEADS or index + 1 >= self._stop(index):
            return False
        hyphened = talk.gap(index + 1) == "-" or talk.gap(index + 2) == "-"
        return hyphened or self._may_be(index + 1)

    def _may_be(self, index: int, sure: bool = False) -> bool:
        talk, word = self._talk, self._talk.words[index]
        if not word.isalpha() or len(word) < _LEAST or index in self._said:
            return False
        if not talk.joined(index) and talk.gap(index).strip() not in (",", "", ":"):
            return False
        if word in number_words() or word in streets.BUILDINGS or word in fillers.SKIPPED:
            return False
        if word in streets.BEFORE or streets.SURE_ENDING.fullmatch(word):
            return False
        if talk.cased:
            return talk.capitals[index] and (sure or word not in NO_NAME)
        return word not in NO_NAME

    def _stop(self, index: int) -> int:
        return self._talk.stop(max(index, 0))
