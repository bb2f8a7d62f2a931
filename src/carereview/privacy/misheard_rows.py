"""Addresses, passwords and names of several words as a recogniser writes them that never met them.

"Chemin du gris on dit 7" is no form of "chemin du Grillon 17", and still tells where somebody
lives. Rows of words are compared by their sounds; only those that share enough of them in threes
are looked at closely, so that an hour of talk takes a tenth of a second.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher
from itertools import accumulate
from typing import NamedTuple

from carereview.core.call import Transcript
from carereview.core.register import Entity, Register, Verdict
from carereview.privacy.detect.data import streets
from carereview.privacy.fold import fold
from carereview.privacy.misheard import by_sound, everyday
from carereview.privacy.numerals import number_words
from carereview.privacy.stream import word_pattern

_WORD = word_pattern()
_CATEGORIES = frozenset({"address", "secret", "person"})
_KINDS = streets.BEFORE | streets.AFTER | streets.PARTICLES
_LEAST = 9
"""Sounds of a form that is recognised by most of them."""

_ALIKE = 0.75
"""Of two rows of sounds this much alike (difflib's ratio) one is the other, misheard."""

_SHARED = 0.4
"""So many of a form's sounds in threes must be there before a row is looked at."""

_NUMBERED = 3
"""Words behind a street among which its number may be: "gris on dit 7"."""

_LONGER = 5
"""A row may have so many sounds more or less than the form."""


class MisheardRow(NamedTuple):
    """Characters of a segment that sound like a form of an entity."""

    segment: int
    char_start: int
    char_end: int
    entity: Entity


class _Words(NamedTuple):
    """The words of a call: their sounds one after the other, and where each was said.

    `threes` tells where each three sounds stand.
    """

    said: list[str]
    sounds: str
    begins: list[int]
    places: list[tuple[int, int, int]]
    threes: dict[str, list[int]]

    def word_at(self, sound: int) -> int:
        """Give the word that a sound belongs to."""
        return bisect_right(self.begins, sound) - 1

    def numbered(self, after: int) -> int:
        """Give the word after the house number that follows soon, else the word itself."""
        for index in range(after, min(after + _NUMBERED, len(self.said))):
            if self.places[index][0] == self.places[after - 1][0] and self.said[index].isdigit():
                return index + 1
        return after


def misheard_rows(call: Transcript, register: Register) -> Iterator[MisheardRow]:
    """Give the rows of words that sound like forms of several words.

    Only entities that somebody decided to hide count: what is merely suspected may be misheard
    itself. Each row lies in one segment.
    """
    forms = dict(_forms(register))
    if not forms:
        return
    words = _words(call)
    for key in _near(words, forms):
        for first, after in _rows(words, key):
            last = words.numbered(after) if forms[key].category == "address" else after
            (segment, start, _), (_, _, end) = words.places[first], words.places[last - 1]
            yield MisheardRow(segment, start, end, forms[key])


def _forms(register: Register) -> Iterator[tuple[str, Entity]]:
    for entity in register.entities:
        if entity.decision is not Verdict.REDACT or entity.category not in _CATEGORIES:
            continue
        for form in entity.forms:
            said = _WORD.findall(fold(form).text)
            key = "".join(map(by_sound, said))
            telling = entity.category == "secret" or any(map(_is_own, said))
            if len(key) >= _LEAST and (len(said) > 1 or entity.category == "secret") and telling:
                yield key, entity


def tells(row: str, category: str) -> bool:
    """Tell whether what a row adds to what is known may be a name, or a street's or password's.

    Behind a name that is known may stand anything: "Raymond a" tells nothing more of Raymond.
    """
    said = _WORD.findall(fold(row).text)
    return any(map(_is_own if category == "person" else _names, said))


def _is_own(word: str) -> bool:
    """Tell whether a word is none that people say every day."""
    return _names(word) and word not in everyday()


def _names(word: str) -> bool:
    """Tell whether a word is more than a number or a kind of street: those sound like others."""
    return len(word) > 2 and word not in number_words() and word not in _KINDS


def _words(call: Transcript) -> _Words:
    said: list[str] = []
    places: list[tuple[int, int, int]] = []
    for index, segment in enumerate(call.segments):
        folded = fold(segment.text)
        for word in _WORD.finditer(folded.text):
            said.append(word.group())
            places.append((index, *folded.origin(word.start(), word.end())))
    each = [by_sound(word) for word in said]
    sounds = "".join(each)
    threes: dict[str, list[int]] = {}
    for place in range(len(sounds) - 2):
        threes.setdefault(sounds[place : place + 3], []).append(place)
    return _Words(said, sounds, [0, *accumulate(map(len, each))], places, threes)


def _threes(sounds: str) -> frozenset[str]:
    return frozenset(sounds[i : i + 3] for i in range(len(sounds) - 2))


def _near(words: _Words, forms: Mapping[str, Entity]) -> list[str]:
    """Give the forms of which the call has enough sounds in threes at all."""
    said = words.threes.keys()
    return [key for key in forms if len(_threes(key) & said) >= _SHARED * len(_threes(key))]


def _rows(words: _Words, key: str) -> Iterator[tuple[int, int]]:
    """Give the words that sound like a form, apart, the most alike of those that overlap."""
    best: list[tuple[float, int, int]] = []
    for first, last in _stretches(words, key):
        if rows := [*_candidates(words, key, first, last)]:
            best.append(max(rows, key=lambda row: (row[0], row[1] - row[2])))
    reached = 0
    for _, first, after in sorted(best, key=lambda row: row[1]):
        if first >= reached:
            yield first, after
            reached = after


def _stretches(words: _Words, key: str) -> Iterator[tuple[int, int]]:
    """Give the first and last word of stretches that share many sounds in threes with a form."""
    threes, sounds = _threes(key), words.sounds
    hits = sorted(place for three in threes for place in words.threes.get(three, ()))
    width, least = len(key) + _LONGER, _SHARED * len(threes)
    inside: Counter[str] = Counter()
    low = reached = 0
    for place in hits:
        inside[sounds[place : place + 3]] += 1
        while place - hits[low] > width:
            gone = sounds[hits[low] : hits[low] + 3]
            inside[gone] -= 1
            if not inside[gone]:
                del inside[gone]
            low += 1
        if len(inside) >= least and place >= reached:
            end = min(place + width, len(sounds) - 1)
            yield words.word_at(max(0, hits[low] - _LONGER)), words.word_at(end)
            reached = place + 3


def _candidates(words: _Words, key: str, first: int, last: int) -> Iterator[tuple[float, int, int]]:
    """Give the rows of a stretch that are alike enough, each with how much."""
    compared = SequenceMatcher(None, "", key, autojunk=False)
    for begin in range(first, last + 1):
        for after in range(begin + 1, last + 2):
            same = words.places[begin][0] == words.places[after - 1][0]
            said = words.sounds[words.begins[begin] : words.begins[after]]
            if not same or len(said) > len(key) + _LONGER:
                break
            compared.set_seq1(said)
            quick = len(said) >= len(key) - _LONGER and compared.quick_ratio() >= _ALIKE
            if quick and (like := compared.ratio()) >= _ALIKE:  # the quick one is never too low
                yield like, begin, after
