"""Streets that are called by a day: "rue du Vingt-Quatre-Janvier", "via Primo Maggio"."""

from collections.abc import Mapping

from carereview.privacy.detect.data import streets
from carereview.privacy.detect.data.tables import words
from carereview.privacy.detect.pieces import Piece
from carereview.privacy.detect.talk import Talk
from carereview.privacy.numerals import MONTHS, number_words

_WORDS = 5
"""Words of such a day at most."""

_ORDINALS = words("premier primo erste ersten first et und")


def names_street(talk: Talk, first: int) -> bool:
    """Tell whether the day that begins with a word is what a street is called by."""
    before = first - 1
    if before > 0 and talk.words[before] in streets.PARTICLES:
        before -= 1
    same = before >= 0 and talk.segment(before) == talk.segment(first)
    return same and talk.words[before] in streets.BEFORE


def says_day(talk: Talk, said: Mapping[int, Piece], word: int, street: int) -> bool:
    """Tell whether a word belongs to a day that goes on to its month, in a street's name."""
    stop = min(word + _WORDS, talk.stop(street))
    month = next((index for index in range(word, stop) if talk.words[index] in MONTHS), -1)
    if month < 0 or (month == word and word == street + 1):
        return False
    return all(
        talk.joined(index) and (index in said or index == month or _is_part(talk, index))
        for index in range(word, month + 1)
    )


def _is_part(talk: Talk, index: int) -> bool:
    word = talk.words[index]
    return word in _ORDINALS or word in number_words() or talk.gap(index) == "-"
