"""Streets and places that a call names once are hidden wherever it names them again."""

from collections.abc import Iterator, Mapping, Sequence

from carereview.privacy.detect.data import streets
from carereview.privacy.detect.data.first_names import FIRST_NAMES
from carereview.privacy.detect.data.places import ALSO_WORDS, PLACES
from carereview.privacy.detect.data.words import COMMON, NO_NAME
from carereview.privacy.detect.houses import Houses
from carereview.privacy.detect.pieces import Piece
from carereview.privacy.detect.suspicion import Certainty, Found
from carereview.privacy.detect.talk import Talk

_LEAST = 3
"""Letters of a name that is looked for again."""

_BEFORE_PLACE = frozenset({"in", "a", "au", "aus", "from", "to", "nach", "da", "di", "de", "von"})
_KINDS = streets.BEFORE | streets.AFTER


class Again:
    """Looks for names of streets and places again; `said` are the numbers by first word."""

    def __init__(self, talk: Talk, said: Mapping[int, Piece]) -> None:
        self._talk = talk
        self._said = said
        self._houses = Houses(talk, said)

    def places(self, found: Sequence[Found]) -> Iterator[Found]:
        """Give the places found, each where it is named again."""
        taken = self._talk.taken(found)
        for name in dict.fromkeys(self._words(one) for one in found if one.hidden):
            for first in self._where(name, taken):
                if self._is_place(first, name):
                    yield self._talk.found("place", Certainty.LIKELY, first, first + len(name))

    def streets(self, found: Sequence[Found]) -> Iterator[Found]:
        """Give the names of streets, with the house number that may follow."""
        taken = self._talk.taken(found)
        for name in dict.fromkeys(self._name(one) for one in found if one.hidden):
            if not self._tells(name):
                continue
            for first in self._where(name, taken):
                after = first + len(name)
                if self._talk.capitals[first] or not self._talk.cased or name[0] in _KINDS:
                    after = self._houses.house(after) or after
                    yield self._talk.found("street", Certainty.LIKELY, first, after)

    def _words(self, one: Found) -> tuple[str, ...]:
        first, after = self._talk.span(one)
        return tuple(self._talk.words[first:after])

    def _name(self, one: Found) -> tuple[str, ...]:
        """Give the words of a street without its number, and without what goes before it."""
        first, after = self._talk.span(one)
        while first < after and first in self._said:
            first = self._said[first].after
        stop = next((index for index in range(first, after) if index in self._said), after)
        return tuple(self._talk.words[first:stop])

    def _tells(self, name: tuple[str, ...]) -> bool:
        """Tell whether a name is none that anybody might say of anything."""
        own = [w for w in name if w not in streets.PARTICLES and w not in _KINDS]
        if len(name) == 1:
            return len(name[0]) > _LEAST and name[0] not in NO_NAME
        return any(len(word) >= _LEAST for word in own)

    def _where(self, name: tuple[str, ...], taken: Sequence[bool]) -> Iterator[int]:
        for first in self._talk.places.get(name[0], ()) if name else ():
            same = tuple(self._talk.words[first : first + len(name)]) == name
            if same and not taken[first]:
                yield first

    def _is_place(self, first: int, name: tuple[str, ...]) -> bool:
        talk = self._talk
        if len(name) == 1 and (len(name[0]) < _LEAST or self._is_name(name)):
            return False
        if talk.cased:
            return talk.capitals[first]
        common = len(name) == 1 and (name[0] in ALSO_WORDS or name[0] in COMMON)
        before = talk.words[first - 1] if first else ""
        begins = first == talk.words_of(talk.segment(first)).start
        return not common or begins or before in _BEFORE_PLACE

    def _is_name(self, name: tuple[str, ...]) -> bool:
        return name[0] in FIRST_NAMES and name not in PLACES
