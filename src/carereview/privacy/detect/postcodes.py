"""Postcodes: beside a street or a place, written or said."""

from collections.abc import Iterator, Sequence

from carereview.privacy.detect.data.early import EARLY
from carereview.privacy.detect.data.places import PLACES
from carereview.privacy.detect.data.tables import words
from carereview.privacy.detect.numbers import Group
from carereview.privacy.detect.places import Places, place_at
from carereview.privacy.detect.suspicion import Certainty, Found
from carereview.privacy.detect.talk import Talk

_ANSWER = 8
"""Words of a turn that only adds to the address in the turn before."""

_CHANNEL = 2
"""Words of a turn that only says that one listens."""

_LEADING = words(
    """
    e poi und dann et puis and then plz npa cap code postal postleitzahl postcode zip le il die
    the euh aeh ehm um alors also allora so nap
    """
)
"""What may stand between a street and its postcode."""

_POSTCODE = (4, 5)


class Postcodes:
    """Looks for the postcodes of a call, given its numbers in groups."""

    def __init__(self, talk: Talk, groups: Sequence[Group], places: Places) -> None:
        self._talk = talk
        self._groups = groups
        self._places = places

    def find(self, found: Sequence[Found]) -> Iterator[Found]:
        """Give those right behind a street, and those that a place follows."""
        ends = {street.end for street in found}
        for group, index in ((g, i) for g in self._groups for i in range(len(g.pieces))):
            code = self._code_from(group, index)
            if not code:
                continue
            first, after = group.pieces[index].first, code
            near_street = first > 0 and self._talk.ends[self._before(first)] in ends
            place = place_at(self._talk, after, loose=True)
            whole = index == 0 or (place and tuple(self._talk.words[after:place]) in PLACES)
            whole = whole or "," in self._talk.gap(first)
            if near_street or (whole and place and self._places.follows_code(after, place)):
                yield self._talk.found("postcode", Certainty.SURE, first, after)

    def _before(self, first: int) -> int:
        """Give the word before a postcode, but for what leads to it: "…, and then 8400"."""
        index = first - 1
        while index > 0 and self._talk.words[index] in _LEADING:
            index -= 1
        return index

    def beside(self, near: Sequence[Found], known: Sequence[Found]) -> Iterator[Found]:
        """Give numbers as long as a postcode in turns that name a street or place, or after."""
        talk = self._talk
        named = {talk.segment(talk.word_at(one.start)) for one in near if one.hidden}
        taken = talk.taken([*near, *known])
        for group in self._groups:
            free = [not taken[piece.first] for piece in group.pieces]
            index = free.index(True) if True in free else 0
            code = self._code_from(group, index) if free[index] else 0
            first = group.pieces[index].first
            answers = group.segment not in named and self._answers_after(group.segment, named)
            if not code or not (group.segment in named or answers):
                continue
            if not first or talk.words[first - 1] not in EARLY:
                yield talk.found("postcode", Certainty.LIKELY, first, code)

    def _answers_after(self, segment: int, named: set[int]) -> bool:
        """Tell whether a short turn follows one with an address, but for a back-channel."""
        talk = self._talk
        if len(talk.words_of(segment)) > _ANSWER:
            return False
        channel = segment > 1 and len(talk.words_of(segment - 1)) <= _CHANNEL
        return segment - 1 in named or (channel and segment - 2 in named)

    def _code_from(self, group: Group, index: int) -> int:
        """Give the word after four or five digits that begin with a piece and end its group."""
        digits = ""
        for piece in group.pieces[index:]:
            digits += piece.digits
        if (len(digits) in _POSTCODE and digits[0] != "0") or len(digits) == max(_POSTCODE):
            return group.after
        return 0
