"""Places: known ones, and names that stand where a place is said."""

from collections.abc import Iterator, Mapping, Sequence

from carereview.privacy import fillers
from carereview.privacy.detect.cueing import Cues
from carereview.privacy.detect.data import streets
from carereview.privacy.detect.data.first_names import FIRST_NAMES
from carereview.privacy.detect.data.places import ALSO_WORDS, PLACES
from carereview.privacy.detect.data.tables import words
from carereview.privacy.detect.data.words import COMMON, NO_NAME
from carereview.privacy.detect.pieces import Piece
from carereview.privacy.detect.suspicion import Certainty, Found
from carereview.privacy.detect.talk import Talk
from carereview.privacy.numerals import number_words

LIVING = frozenset({"postcode"})
"""What a question for an address is about (see `cueing.Cue`)."""

_IN = frozenset({"in", "zu", "a"})
"""Words between a street and its place, folded: "Lindenweg 4, in Östringen"."""

_TITLES = words("madame monsieur mademoiselle frau herr herrn signora signor mrs mr miss ms")
_OF = words("de aus from di")
_FROM = words("aus from")
"""Between somebody with a title and where they are from."""

_WHERE = words("a in aus from nach")
"""Before a place whose name is a word, too, where it has a capital."""

_PASSED = fillers.SKIPPED | fillers.WAITING
_NO_PLACE = COMMON | streets.BUILDINGS

_ARTICLES = frozenset({"le", "la", "les"})
_BRANCH = 3
"""Words between a shop and its place: "the shop in Geneva", "filiale di Lugano"."""

_NEAR = 5
"""Words between a street and "in": the floor, the building."""


class Places:
    """Looks for the places of a call."""

    def __init__(self, talk: Talk, cues: Cues, said: Mapping[int, Piece]) -> None:
        self._talk = talk
        self._cues = cues
        self._said = said

    def follows_code(self, index: int, after: int) -> bool:
        """Tell whether a place follows a postcode: a known one, or a name of its own."""
        talk = self._talk
        if tuple(talk.words[index:after]) in PLACES:
            return True
        if talk.cased:
            return talk.capitals[index] and talk.words[index] not in NO_NAME
        return self.asked(index)

    def asked(self, word: int) -> bool:
        """Tell whether somebody asks for an address, or says theirs, before a word."""
        cue = self._cues.before(word)
        return bool(cue and cue.subclass in LIVING)

    def find(
        self, found: Sequence[Found], postcodes: Sequence[Found], asked: Sequence[int] = ()
    ) -> Iterator[Found]:
        """Give the places, given streets, postcodes and where somebody tells their address."""
        streets_end = {street.end for street in found}
        behind = streets_end | {code.end for code in postcodes}
        reached, talk = 0, self._talk
        told = self._told_places(found) | frozenset(self._answered(asked))
        codes = {talk.word_at(code.end - 1) for code in postcodes}
        after_codes = {talk.word_at(end - 1) + 1 for end in behind}
        after_codes |= {talk.word_at(end - 1) + 2 for end in streets_end}
        for index in sorted({*told, *after_codes, *talk.among(_BY_FIRST.keys() & talk.vocabulary)}):
            if not reached <= index < len(talk.words):
                continue
            if index in told:
                reached = place_at(talk, index, loose=True) or index + 1
                yield talk.found("place", Certainty.LIKELY, index, reached)
                continue
            after_code = bool(index) and talk.ends[index - 1] in behind
            after_code = after_code or self._follows(index, streets_end)
            after = place_at(talk, index, loose=after_code)
            if after and self._counts(index, after, after_code, codes):
                certainty = Certainty.SURE if after_code else Certainty.LIKELY
                yield talk.found("place", certainty, index, after)
            reached = after

    def _told_places(self, found: Sequence[Found]) -> frozenset[int]:
        """Give where somebody names the place that they are at: "j'appelle de Vuadens"."""
        talk = self._talk
        told = [phrase.after for phrase in talk.phrases(streets.FROM)]
        for street in found:
            after = talk.span(street)[1]
            stop = talk.stop(after - 1)
            told += [
                n + 1 for n in range(after, min(stop - 1, after + _NEAR)) if talk.words[n] in _IN
            ]
        told += self._after_titles()
        return frozenset(n for n in told if n < len(talk.words) and self._may_be_place(n))

    def _answered(self, asked: Sequence[int]) -> Iterator[int]:
        """Give where an answer begins with a place: "Votre domicile ? – Savièse"."""
        talk = self._talk
        for index in asked:
            stop = talk.stop(index)
            while index < stop and (talk.words[index] in _PASSED or talk.words[index] in _IN):
                index += 1
            if index >= stop or index in self._said or talk.words[index] in NO_NAME:
                continue
            street = talk.words[index] in streets.BEFORE or streets.ENDING.fullmatch(
                talk.words[index]
            )
            ends = index + 1 >= stop or talk.gap(index + 1) != " " or talk.words[index + 1] in _IN
            named = talk.words[index].isalpha() and (talk.capitals[index] or not talk.cased)
            if named and not street and (ends or not talk.cased):
                yield index

    def _after_titles(self) -> Iterator[int]:
        """Give where somebody may be from: "Frau Herzog aus Wolfhalden", "madame X de Y"."""
        talk = self._talk
        for index in talk.among(_TITLES):
            if talk.stop(index) < index + 4:
                continue
            named = 2 if talk.gap(index + 2) == "-" else 1
            of = index + named + 1
            first_name = talk.words[index + 1] in FIRST_NAMES  # then "de" may go on with a name
            surname = first_name and talk.words[of] not in _FROM
            if talk.words[of] in _OF and talk.joined(of) and not surname:
                yield of + 1

    def _may_be_place(self, index: int) -> bool:
        talk, word = self._talk, self._talk.words[index]
        if not talk.joined(index) or not word.isalpha() or len(word) < 3 or index in self._said:
            return False
        if talk.cased and not talk.capitals[index]:
            return False
        return (word,) in PLACES or word not in NO_NAME

    def _follows(self, index: int, streets_end: set[int]) -> bool:
        """Tell whether a name follows a street and "in": small places are in no list."""
        talk = self._talk
        if index < 2 or talk.words[index - 1] not in _IN or not talk.capitals[index]:
            return False
        return talk.ends[index - 2] in streets_end and talk.gap(index - 1).strip() in ("", ",")

    def _counts(self, index: int, after: int, after_code: bool, codes: set[int]) -> bool:
        talk = self._talk
        said = tuple(talk.words[index:after])
        if after_code:
            behind_code = not talk.cased and bool(index) and (index - 1 in codes)
            return said in PLACES or behind_code or self.follows_code(index, after)
        if talk.cased and not talk.capitals[index]:
            return False
        if self._is_branch(index):
            return False
        doubtful = len(said) == 1 and said[0] in ALSO_WORDS
        return not doubtful or self.asked(index) or self._is_where(index)

    def _is_where(self, index: int) -> bool:
        """Tell whether a capital says what a word is: "die Antenne in Brugg", but "im Wald"."""
        talk = self._talk
        before = talk.words[index - 1] if index and talk.joined(index) else ""
        return talk.cased and before in _WHERE and talk.words[index] not in COMMON

    def _is_branch(self, index: int) -> bool:
        """Tell whether a place is where a shop, a depot or somebody's holiday was."""
        talk = self._talk
        before = talk.words[max(0, index - _BRANCH) : index]
        same = index - len(before) >= talk.words_of(talk.segment(index)).start
        return same and not streets.BRANCHES.isdisjoint(before) and not self.asked(index)


_BY_FIRST: Mapping[str, list[tuple[str, ...]]] = {
    first: sorted((p for p in PLACES if p[0] == first), key=len, reverse=True)
    for first in {p[0] for p in PLACES}
}


def place_at(talk: Talk, index: int, loose: bool) -> int:
    """Give the word after a place's name, or 0; loosely, any word that might be one."""
    if index >= len(talk.words) or (
        loose and not talk.joined(index) and "," not in talk.gap(index)
    ):
        return 0
    for place in _BY_FIRST.get(talk.words[index], ()):
        if tuple(talk.words[index : index + len(place)]) == place:
            return index + len(place)
    word = talk.words[index]
    if not loose or not talk.joined(index):
        return 0
    if word in _ARTICLES and talk.capitals[index] and _is_name(talk, index + 1):  # Le Châble
        return index + 2
    if not word.isalpha() or word in _NO_PLACE or len(word) < 3:
        return 0
    if word in number_words():
        return 0
    after = index + 1
    while after < len(talk.words) and after < index + 4 and _goes_on(talk, after):
        after += 1
    return after


def _goes_on(talk: Talk, index: int) -> bool:
    """Tell whether a word belongs to the place's name before it: Saint-Prex, Chipping Norton."""
    word = talk.words[index]
    if "-" in talk.gap(index):
        return True
    if talk.gap(index) != " " or not word.isalpha():
        return False
    if word in streets.IN_PLACE:
        return _is_name(talk, index + 1)
    if word in NO_NAME:
        return False
    last = index + 1 >= len(talk.words) or talk.segment(index + 1) != talk.segment(index)
    return talk.capitals[index] if talk.cased else last


def _is_name(talk: Talk, index: int) -> bool:
    if index >= len(talk.words) or not talk.joined(index):
        return False
    return talk.capitals[index] if talk.cased else talk.words[index] not in COMMON
