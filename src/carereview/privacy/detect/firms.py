"""Firms that answer the telephone: whoever says where one is calling names nobody.

Who names themselves after it, or a kind of firm beside it, tells a firm's name; it is none where
a title goes before it anywhere.
"""

from collections.abc import Iterator

from carereview.privacy.detect.data import firms
from carereview.privacy.detect.data.persons import PARTICLES
from carereview.privacy.detect.data.words import COMMON, TRADE
from carereview.privacy.detect.talk import Talk
from carereview.privacy.fillers import NO_NAMES

_OPENING = 3
"""Turns in which a firm says who it is."""

_WORDS = 3
"""Words of its name."""


def firm_words(talk: Talk, names: frozenset[str]) -> frozenset[int]:
    """Give the words that are names of firms; `names` are those of people, which never are."""
    found = set(_named(talk, names))
    said = {talk.words[index] for index in found} - TRADE - COMMON - PARTICLES
    titled = {talk.words[i + 1] for i in talk.among(NO_NAMES) if i + 1 < len(talk.words)}
    again = set(talk.among(said - titled))
    return frozenset(index for index in found | again if talk.words[index] not in titled)


def _named(talk: Talk, names: frozenset[str]) -> Iterator[int]:
    for phrase in talk.phrases(firms.AT):
        yield from _own(talk, phrase.after, names)
    for turn in talk.turns[:1]:
        yield from _answering(talk, turn, names)
    for turn in talk.turns[:_OPENING]:
        for index in range(turn.start + 1, turn.stop):
            if talk.words[index - 1] in firms.OF and _is_beside_kind(talk, index, names):
                yield from _own(talk, index, names)


def _answering(talk: Talk, turn: range, names: frozenset[str]) -> Iterator[int]:
    """Read what a turn begins with, if a kind of firm or who speaks for it comes right after."""
    first = turn.start
    while first < turn.stop and talk.words[first] in firms.GREETINGS:
        first += 1
    own = [*_own(talk, first, names)]
    introduced = any(
        turn.start <= phrase.first < turn.stop and phrase.first >= first
        for phrase in talk.phrases(firms.INTRODUCING)
    )
    if own and (introduced or any(_is_beside_kind(talk, index, names) for index in own)):
        yield from own


def _own(talk: Talk, first: int, names: frozenset[str]) -> Iterator[int]:
    """Give the words from one on that may be a firm's own, up to three."""
    for index in range(first, min(first + _WORDS, len(talk.words))):
        joined = index == first or talk.gap(index) == " "
        if not joined or not _may_be(talk, index, names):
            return
        yield index
        if not talk.cased and not _is_kind(talk, index + 1):
            return


def _may_be(talk: Talk, index: int, names: frozenset[str]) -> bool:
    word = talk.words[index]
    if (word in names and word not in firms.KINDS) or word in NO_NAMES:
        return False
    if not word.isalpha() or len(word) < 3:
        return False
    if talk.cased:
        return talk.capitals[index] and word not in firms.GREETINGS
    return word in firms.KINDS or word not in COMMON


def _is_beside_kind(talk: Talk, index: int, names: frozenset[str]) -> bool:
    """Tell whether a kind of firm stands right before or behind a word that may be a firm's."""
    if not _may_be(talk, index, names):
        return False
    return _is_kind(talk, index) or _is_kind(talk, index + 1) or _is_kind(talk, index - 1)


def _is_kind(talk: Talk, index: int) -> bool:
    return 0 <= index < len(talk.words) and talk.words[index] in firms.KINDS
