"""House numbers said apart from their street: corrected, asked for, or with a letter."""

from collections.abc import Iterator, Mapping, Sequence

from carereview.privacy import fillers
from carereview.privacy.detect.data import streets
from carereview.privacy.detect.data.cues import CORRECTING
from carereview.privacy.detect.homes import Span
from carereview.privacy.detect.pieces import Piece
from carereview.privacy.detect.talk import Talk

_DIGITS = 4
"""Digits that a house number has at most."""

_AWAY = 6
"""Words between a house number and the one that corrects it."""

_ANSWER = 7
"""Words of a turn that only tells a house number."""

_PASSED = fillers.SKIPPED | fillers.WAITING | fillers.CORRECTIONS | CORRECTING | streets.AT
_NUMBER = frozenset({"numero", "nummer", "number", "no", "nr"})


class Houses:
    """Reads house numbers, given the numbers of a call by their first word."""

    def __init__(self, talk: Talk, said: Mapping[int, Piece]) -> None:
        self._talk = talk
        self._said = said

    def corrected(self, ends: Sequence[int]) -> Iterator[Span]:
        """Give the numbers that take back the one an address ends with; `ends` are words behind."""
        for end in ends:
            stop = min(self._stop(end - 1), end + _AWAY)
            index = end
            while index < stop and index not in self._said and self._talk.words[index] in _PASSED:
                index += 1
            between = self._talk.words[end:index]
            if not CORRECTING.isdisjoint(between) and (after := self.house(index)):
                yield index, after

    def asked(self) -> Iterator[Span]:
        """Give the numbers that answer "à quel numéro ?", and are all of a turn."""
        talk = self._talk
        for phrase in talk.phrases(streets.HOUSE_ASKED):
            turn = talk.segment(phrase.first) + 1
            if turn >= len(talk.segments) or phrase.after < self._stop(phrase.first) - 1:
                continue
            span = talk.words_of(turn)
            index = span.start
            while index < span.stop and index not in self._said and self._passes(index):
                index += 1
            if len(span) <= _ANSWER and index < span.stop and (after := self.house(index)):
                yield index, after

    def lettered(self) -> Iterator[Span]:
        """Give numbers with a letter that only houses have: "28 b", "65 bis"."""
        for index in self._talk.among(streets.HOUSE_LETTERS):
            first = next((i for i in range(index - 4, index) if self._ends_at(i, index)), index)
            until = self._talk.words[index] == "bis" and index + 1 in self._said  # von 8 bis 10
            if first < index and not until and self._talk.gap(index) in ("", " "):
                yield first, index + 1

    def house(self, index: int) -> int:
        """Give the word after a house number and its letter, 0 if none begins here."""
        piece = self._said.get(index)
        if not piece or piece.month or len(piece.digits) > _DIGITS:
            return 0
        return 0 if piece.unit else self.with_letter(piece.after)

    def with_letter(self, after: int) -> int:
        """Give the word after the letter that follows a house number, or the word itself."""
        talk = self._talk
        if after >= len(talk.words) or talk.words[after] not in streets.LETTERS:
            return after
        alone = after + 1 >= len(talk.words) or talk.gap(after + 1) != " "
        sure = talk.words[after] in streets.HOUSE_LETTERS or after + 1 in self._said
        return after + 1 if talk.gap(after) in ("", " ", "/") and (alone or sure) else after

    def _ends_at(self, first: int, after: int) -> bool:
        piece = self._said.get(first)
        return piece is not None and piece.after == after and len(piece.digits) < _DIGITS

    def _passes(self, index: int) -> bool:
        return self._talk.words[index] in _PASSED or self._talk.words[index] in _NUMBER

    def _stop(self, index: int) -> int:
        return self._talk.stop(index)
