"""Streets with their numbers, postcodes and places, as they are written and said."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from carereview.privacy.detect.again import Again
from carereview.privacy.detect.british import british_postcodes
from carereview.privacy.detect.cueing import Cues
from carereview.privacy.detect.data import streets
from carereview.privacy.detect.data.tables import words
from carereview.privacy.detect.data.words import COMMON, TRADE
from carereview.privacy.detect.homes import Homes, Span
from carereview.privacy.detect.houses import Houses
from carereview.privacy.detect.numbers import Group
from carereview.privacy.detect.pieces import Piece
from carereview.privacy.detect.places import LIVING, Places
from carereview.privacy.detect.postcodes import Postcodes
from carereview.privacy.detect.quantities import is_article
from carereview.privacy.detect.settlements import Settlements
from carereview.privacy.detect.street_days import says_day
from carereview.privacy.detect.suspicion import Certainty, Found
from carereview.privacy.detect.talk import Talk
from carereview.privacy.numerals import MONTHS

_NAME_WORDS = 5
"""Words that a street's name has at most."""

_HOUSE = 4
"""Digits that a house number has at most."""

_NUMBER_WORD = words("numero nummer number no nr n au al")


class Addresses:
    """Looks for the addresses of a call, given its numbers."""

    def __init__(
        self, talk: Talk, groups: Sequence[Group], cues: Cues, said: Iterable[Piece]
    ) -> None:
        self._talk = talk
        self._cues = cues
        self._said: Mapping[int, Piece] = {piece.first: piece for piece in said}
        self._ends: Mapping[int, Piece] = {
            p.after: p for p in self._said.values() if not is_article(talk, p)
        }
        self._homes = Homes(talk, self._said)
        self._houses = Houses(talk, self._said)
        self._places = Places(talk, cues, self._said)
        self._codes = Postcodes(talk, groups, self._places)

    def find(self) -> list[Found]:
        """Give streets, postcodes and places."""
        asked = [turn.start for turn in self._talk.turns if self._answers(turn.start)]
        homes = [*self._homes.english(), *self._homes.told(asked)]
        homes = [(self._homes.widened(a, b), self._houses.with_letter(b)) for a, b in homes]
        homes += [*self._houses.asked(), *self._houses.lettered()]
        found_streets = self._united([*self._streets()], homes)
        ends = [self._talk.span(street)[1] for street in found_streets]
        found_streets = self._united(found_streets, [*self._houses.corrected(ends)])
        postcodes = [*self._codes.find(found_streets)]
        before = [self._homes.before(self._talk.word_at(code.start)) for code in postcodes]
        homes = [(self._homes.widened(*home), home[1]) for home in before if home]
        found_streets = [self._with_unit(one) for one in self._united(found_streets, homes)]
        return self._with_places(found_streets, postcodes, asked)

    def _with_places(
        self, found_streets: list[Found], postcodes: list[Found], asked: Sequence[int]
    ) -> list[Found]:
        """Add places, the postcodes beside them, and what of all of it is named again."""
        again, settlements = Again(self._talk, self._said), Settlements(self._talk, self._said)
        found_streets += again.streets(found_streets)
        postcodes += british_postcodes(self._talk, self._said)
        places = [*self._places.find(found_streets, postcodes, asked)]
        places = _with(self._talk, places, settlements.find(found_streets, postcodes))
        beside = [*self._codes.beside([*found_streets, *places], postcodes)]
        places = _with(self._talk, places, settlements.named(beside))
        places = _with(self._talk, places, again.places(places))
        return [*found_streets, *postcodes, *beside, *places]

    def _with_unit(self, street: Found) -> Found:
        """Add "flat 4," before the house number, as it belongs to the address."""
        talk = self._talk
        first = talk.word_at(street.start)
        for unit in (first - 1, first - 2):
            told = unit >= 0 and talk.words[unit] in streets.UNITS
            if told and talk.segment(unit) == talk.segment(first) and unit + 1 in self._said:
                return talk.found(
                    "street", street.certainty, unit, talk.word_at(street.end - 1) + 1
                )
        return street

    def _answers(self, first: int) -> bool:
        """Tell whether a turn answers a question for an address."""
        cue, segment = self._cues.before(first), self._talk.segment(first)
        if cue is None or cue.subclass not in LIVING:
            return False
        answers = self._talk.speaker(cue.first) != self._talk.speaker(first)
        return answers and self._talk.segment(cue.first) + 1 == segment

    def _united(self, found: Sequence[Found], homes: Sequence[Span]) -> list[Found]:
        """Add addresses to those found, as one where they overlap."""
        talk, result = self._talk, list[Found]()
        added = [self._talk.found("street", Certainty.LIKELY, *home) for home in homes]
        for one in sorted([*found, *added], key=lambda f: (f.start, -f.end)):
            last = result[-1] if result else None
            if last and one.start < last.end:
                first, after = talk.word_at(last.start), talk.word_at(max(last.end, one.end) - 1)
                result[-1] = self._talk.found("street", last.certainty, first, after + 1)
            else:
                result.append(one)
        return result

    def _streets(self) -> Iterator[Found]:
        talk = self._talk
        ending = {word for word in talk.vocabulary if _is_street(word)}
        for index in talk.among(ending | streets.BEFORE):
            word = talk.words[index]
            if word in streets.BEFORE:
                yield from self._named_after(index)
            if word in ending:
                yield from self._named_before(index)

    def _named_after(self, index: int) -> Iterator[Found]:
        """Read "rue du Lac 3", "12, rue du Lac", and with a capital "rue du Lac" alone."""
        talk = self._talk
        if talk.gap(index) == "-" and self._house(index + 1):  # Grand-Rue 18
            yield self._talk.found("street", Certainty.SURE, index - 1, self._house(index + 1))
            return
        stop = min(talk.stop(index), index + 1 + _NAME_WORDS)
        after = index + 1
        while after < stop and self._in_name(after, index):
            after += 1
        after = self._without_particles(index + 1, after)
        before = self._ends.get(index)
        numbered = before is not None and not self._is_long(before)
        if after == index + 1:
            return
        counted = numbered and talk.words[index + 1] in streets.PARTICLES  # 1 place de la poste
        if not counted and self._is_means(index + 1, after):
            return
        house = self._house(after)
        code = before and self._is_long(before)  # 1200 Genève … ; 1200, rue du Lac 12
        if before and not code and house and (not talk.gap(index).strip() or self._is_code(after)):
            house = 0  # 12 rue du Lac, 1200 Genève
        if house:
            yield self._talk.found("street", Certainty.SURE, index, house)
        elif before and len(before.digits) < _HOUSE and talk.gap(index).strip() in ("", ","):
            yield self._talk.found("street", Certainty.SURE, before.first, after)
        elif self._has_capital(index + 1, after) or self._is_name(index, after):
            yield self._talk.found("street", Certainty.LIKELY, index, after)

    def _is_name(self, index: int, after: int) -> bool:
        """Tell whether what follows a kind of street is a name, in a text without capitals."""
        talk = self._talk
        if talk.cased or talk.words[index] not in streets.SURE_BEFORE:
            return False
        return talk.words[index] != "via" or talk.words[index + 1] not in COMMON - streets.PARTICLES

    def _in_name(self, word: int, street: int) -> bool:
        talk = self._talk
        text = talk.words[word]
        short = talk.words[word - 1] in streets.SHORT
        if talk.gap(word).strip() not in ("", "-", "'", "." if short else ""):
            return False
        if talk.gap(word) == "-" and word > street + 1:  # chemin du Crêt-de-Plan
            return True
        if says_day(talk, self._said, word, street):
            return True
        number = self._said.get(word)
        if number and (number.after > word + 1 or talk.gap(word + 1) != "-"):  # des Trois-Rois
            return False
        if text in streets.PARTICLES:
            return True
        named = any(w not in streets.PARTICLES for w in talk.words[street + 1 : word])
        if talk.cased and talk.capitals[word]:
            return True
        if talk.cased:
            return not named and word > street + 1 and text.isalpha()  # "avenue de la gare"
        return text.isalpha() and (not named or text not in COMMON)

    def _is_long(self, piece: Piece) -> bool:
        """Tell whether a number is as long as a postcode, with what is said right before it."""
        ahead = self._ends.get(piece.first)
        return len(piece.digits) + (len(ahead.digits) if ahead else 0) >= _HOUSE

    def _is_code(self, index: int) -> bool:
        """Tell whether a number that a street may have is as long as a postcode."""
        return index in self._said and len(self._said[index].digits) >= _HOUSE

    def _is_means(self, first: int, after: int) -> bool:
        """Tell whether what goes before no name is a way to be reached: "via SMS"."""
        if not MONTHS.keys().isdisjoint(self._talk.words[first:after]):
            return False
        return all(word in TRADE or word in COMMON for word in self._talk.words[first:after]) and (
            not self._house(after)
        )

    def _without_particles(self, first: int, after: int) -> int:
        while after > first + 1 and self._talk.words[after - 1] in streets.PARTICLES:
            after -= 1
        return after

    def _named_before(self, index: int) -> Iterator[Found]:
        """Read "Bahnhofstrasse 3", "Station Road 12", "12 Station Road"."""
        talk = self._talk
        first, after = self._name_before(index), index + 1
        house = self._house(after)
        if talk.words[index] in streets.AFTER and first == index:
            return
        before = self._ends.get(first)
        numbered = before and len(before.digits) <= _HOUSE and talk.joined(first)
        if house and not (numbered and talk.words[index] in streets.ENGLISH):
            yield self._talk.found("street", Certainty.SURE, first, house)
        elif before and numbered:
            yield self._talk.found("street", Certainty.SURE, before.first, after)
        elif streets.SURE_ENDING.fullmatch(talk.words[index]) and (
            self._places.asked(first) or streets.STREET.fullmatch(talk.words[index])
        ):
            yield self._talk.found("street", Certainty.LIKELY, first, after)

    def _name_before(self, index: int) -> int:
        talk = self._talk
        if talk.words[index] not in streets.AFTER:
            return index - self._has_adjective(index)
        first, floor = index, talk.words_of(talk.segment(index)).start
        while first > max(floor, index - 3) and talk.joined(first):
            word = talk.words[first - 1]
            named = talk.capitals[first - 1] if talk.cased else self._may_name(first - 1, index)
            close = first == index and talk.words[index] in streets.ENGLISH  # Station Road
            named = named and (close or not (talk.opens(first - 1) and word in COMMON))
            if first in self._ends or not named or not word.isalpha():
                break
            first -= 1
        return first

    def _has_adjective(self, index: int) -> bool:
        """Tell whether a street is called by an adjective, too: Alte Landstrasse."""
        talk, floor = self._talk, self._talk.words_of(self._talk.segment(index)).start
        if index <= floor or not talk.joined(index):
            return False
        word = talk.words[index - 1]
        return word in streets.BEFORE_GERMAN and (talk.capitals[index - 1] or not talk.cased)

    def _may_name(self, word: int, street: int) -> bool:
        """Tell whether a word without a capital may name a street: "high street", no "im weg"."""
        text, kind = self._talk.words[word], self._talk.words[street]
        if text in streets.PARTICLES:
            return False
        return text not in COMMON or (word + 1 == street and kind in streets.ENGLISH)

    def _house(self, index: int) -> int:
        """Give the word after a house number that begins at a word, or 0 if none does."""
        talk = self._talk
        while index < len(talk.words) and talk.words[index] in _NUMBER_WORD:
            index += 1
        piece = self._said.get(index)
        if not piece or talk.gap(index).strip() not in ("", ",", ".") or piece.unit:
            return 0
        after = piece.after
        article = piece.word and piece.digits == "1" and after < len(talk.words)
        if len(piece.digits) > _HOUSE or (article and talk.words[after].isalpha()):
            return 0
        return self._houses.with_letter(after)

    def _has_capital(self, first: int, after: int) -> bool:
        return any(self._talk.capitals[first:after])


def _with(talk: Talk, found: list[Found], more: Iterable[Found]) -> list[Found]:
    """Add what is not found yet."""
    result, taken = list(found), talk.taken(found)
    for one in more:
        first, after = talk.span(one)
        if not any(taken[first:after]):
            result.append(one)
            taken[first:after] = [True] * (after - first)
    return result


def _is_street(word: str) -> bool:
    """Tell whether a word ends what a street is called: "road", "bahnhofstrasse"."""
    named = word in streets.AFTER or bool(streets.ENDING.fullmatch(word))
    return named and (word in streets.AFTER or word not in streets.NO_STREET)
