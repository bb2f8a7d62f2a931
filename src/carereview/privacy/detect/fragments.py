"""Parts of a number that are told apart from it: how it ends, how it goes on, what is wrong in it.

"Does it end in 58? – Yes, 58." "I've typed 612. – Yes, then 772." "Nearly: 68, not 64."
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from carereview.privacy import fillers
from carereview.privacy.detect.checksums import BEGINNING
from carereview.privacy.detect.data.cues import UNITS
from carereview.privacy.detect.data.fragments import (
    AGREEING,
    AT_END,
    CONTRARY,
    GOES_ON,
    GOING_ON,
    LED,
    PARTS,
)
from carereview.privacy.detect.phrases import Phrase
from carereview.privacy.detect.pieces import Piece
from carereview.privacy.detect.quantities import is_article
from carereview.privacy.detect.suspicion import Certainty, Found
from carereview.privacy.detect.talk import Talk

_NEAR = 3
"""Words between what names a part, and the part."""

_SHORT = 9
"""Words of a turn that only repeats, corrects or goes on with a number."""

_ONE = frozenset({"one", "un", "une", "uno", "una", "ein", "eins", "eine"})

_AGREEING = fillers.SKIPPED | AGREEING

_TURNS = 2
"""Turns after a number in which a part of it may be told."""


class Fragments:
    """Looks for parts of numbers; `said` are the pieces by their first word."""

    def __init__(self, talk: Talk, said: Mapping[int, Piece], found: Sequence[Found]) -> None:
        self._talk = talk
        ends = {piece.after for piece in said.values()}
        self._said = {
            first: piece
            for first, piece in said.items()
            if not piece.month and not piece.unit
            if piece.after in said or first in ends or not _counts_one(talk, piece)
        }
        self._by_turn: dict[int, list[Piece]] = {}
        for first in sorted(self._said):
            self._by_turn.setdefault(talk.segment(first), []).append(self._said[first])
        self._taken = talk.taken(found)
        self._told = {
            talk.segment(talk.word_at(start))
            for one in found
            if one.hidden and any(character.isdigit() for character in one.form)
            for start, _ in one.ranges
        }

    def find(self) -> list[Found]:
        """Give the parts that nothing else has found."""
        parts: dict[int, Piece] = {}
        contrary, asked = [*self._contrary(), *self._said_again()], self._asked_for()
        for piece in (*self._named(), *self._going_on(asked), *contrary):
            parts[piece.first] = piece
        for turn in sorted({self._talk.segment(first) for first in parts} | asked):
            parts |= {piece.first: piece for piece in self._echoed(turn)}
        wrong = {piece.first for piece in contrary}  # even "79" then tells something
        free = [piece for _, piece in sorted(parts.items()) if not self._taken[piece.first]]
        return [
            _found(row)
            for row in _rows(free)
            if row[0].first in wrong or not BEGINNING.fullmatch(_digits(row))
        ]

    def _named(self) -> Iterator[Piece]:
        """Give what follows "ends in", and what goes before "at the end"."""
        for phrase in self._talk.phrases(PARTS):
            yield from self._after(phrase)
        for phrase in self._talk.phrases(AT_END):
            turn = self._by_turn.get(self._talk.segment(phrase.first), ())
            yield from (p for p in turn if p.after == phrase.first)

    def _after(self, phrase: Phrase) -> Iterator[Piece]:
        last = phrase.after
        for piece in self._by_turn.get(self._talk.segment(phrase.first), ()):
            between = self._talk.words[last : piece.first]
            near = len(between) <= _NEAR and LED.issuperset(between)
            if piece.first >= phrase.after and near:
                yield piece
                last = piece.after

    def _asked_for(self) -> set[int]:
        """Give the turns that ask how a number goes on."""
        talk = self._talk
        asked = [(talk.segment(p.first), p.label) for p in talk.phrases(GOES_ON) if self._ends(p)]
        return {turn for turn, sure in asked if sure or self._follows_number(turn + 1)}

    def _ends(self, phrase: Phrase) -> bool:
        return phrase.after >= self._talk.stop(phrase.first) - 1

    def _follows_number(self, turn: int) -> bool:
        before = range(max(0, turn - _TURNS), turn)
        return any(t in self._told or t in self._by_turn for t in before)

    def _going_on(self, asked: Iterable[int]) -> Iterator[Piece]:
        """Give the numbers of turns such as "056, and then?", `asked`, and "yes then 772"."""
        for turn in asked:
            yield from self._by_turn.get(turn, ()) if self._is_short(turn) else ()
        for phrase in self._talk.phrases(GOING_ON):
            turn = self._talk.segment(phrase.first)
            first = self._talk.words_of(turn).start
            before = self._talk.words[first : phrase.first]
            begins = _AGREEING.issuperset(before)
            if begins and self._is_short(turn) and self._follows_number(turn):
                yield from self._by_turn.get(turn, ())
                yield from self._by_turn.get(turn - 1, ()) if self._is_short(turn - 1) else ()

    def _contrary(self) -> Iterator[Piece]:
        """Give both numbers of "68, not 64", told soon after a number."""
        for turn, told in self._by_turn.items():
            words = [self._talk.words[i] for i in self._talk.words_of(turn)]
            short = len(words) <= 2 * _SHORT and UNITS.isdisjoint(words)
            if short and self._since_told(turn):
                for before, after in pairwise(told):
                    between = self._talk.words[before.after : after.first]
                    if len(between) <= _NEAR and not CONTRARY.isdisjoint(between):
                        yield from told

    def _said_again(self) -> Iterator[Piece]:
        """Give a short turn that only says again what was just told of a number: "078, yes"."""
        for turn, told in self._by_turn.items():
            span = self._talk.words_of(turn)
            before = self._by_turn.get(turn - 1, ())
            if turn - 1 not in self._told or len(span) > _SHORT or not before:
                continue
            said = {index for piece in told for index in range(piece.first, piece.after)}
            rest = {self._talk.words[index] for index in span if index not in said}
            if rest <= _AGREEING and _digits(told) in _digits(before):
                yield from told

    def _since_told(self, turn: int) -> bool:
        return not self._told.isdisjoint(range(turn - _TURNS, turn))

    def _echoed(self, turn: int) -> Iterator[Piece]:
        """Give what the next short turn says of a part: the same, or what it is instead."""
        for later in range(turn + 1, turn + 1 + _TURNS):
            if later < len(self._talk.segments) and self._is_short(later):
                yield from self._by_turn.get(later, ())
            elif later == turn + 1:
                return

    def _is_short(self, turn: int) -> bool:
        return len(self._talk.words_of(turn)) <= _SHORT if turn >= 0 else False


def _counts_one(talk: Talk, piece: Piece) -> bool:
    """Tell whether a one without another number beside it is no digit: it is no whole turn."""
    alone = len(talk.words_of(talk.segment(piece.first))) <= _NEAR
    return piece.word and not alone and is_article(talk, piece, _ONE)


def _rows(parts: Sequence[Piece]) -> Iterator[list[Piece]]:
    """Give the parts that follow each other together."""
    row: list[Piece] = []
    for part in parts:
        if row and part.first != row[-1].after:
            yield row
            row = []
        row.append(part)
    if row:
        yield row


def _digits(row: Sequence[Piece]) -> str:
    return "".join(part.digits for part in row)


def _found(row: Sequence[Piece]) -> Found:
    return Found("number", Certainty.LIKELY, ((row[0].start, row[-1].end),), _digits(row))
