"""A name that was found once is found everywhere in the call, also when it is misspelled."""

from collections.abc import Iterable, Iterator, Sequence

from carereview.privacy.detect.data.first_names import ALSO_WORDS
from carereview.privacy.detect.data.persons import PARTICLES, VOCATIVE
from carereview.privacy.detect.data.words import NO_NAME
from carereview.privacy.detect.naming import Namer, listed
from carereview.privacy.detect.suspicion import Certainty, Found
from carereview.privacy.fillers import NO_NAMES
from carereview.privacy.fold import fold

_SHORTEST = 3
_NEAR = 5
"""Shorter names are only found as they are: nearly every short word is near to another."""

_LONG = 7
_LONG_WITHOUT_CAPITALS = 10


def name_words(found: Iterable[Found]) -> frozenset[str]:
    """Give the words of names that are worth looking for: from persons, spellings, e-mails."""
    texts = [f.form.partition("@")[0] for f in found if f.subclass in _TELLING and f.hidden]
    words = "".join(c if c.isalpha() else " " for c in " ".join(texts).lower()).split()
    return frozenset(_plain(word) for word in words) - PARTICLES - NO_NAMES


_TELLING = frozenset({"person", "spelled", "email"})


def _plain(word: str) -> str:
    return fold(word).text


def propagated(namer: Namer, names: Iterable[str]) -> list[Found]:
    """Give every word that is one of the names, or nearly."""
    talk = namer.talk
    wanted: dict[str, list[str]] = {}
    for name in names:
        if len(name) >= _SHORTEST:
            wanted.setdefault(name[0], []).append(name)
    near = {
        word: _name_of(word, wanted[word[0]], talk.cased)
        for word in talk.vocabulary
        if word[0] in wanted
    }
    return [
        talk.found("person", Certainty.LIKELY, index, index + 1)
        for index in talk.among(word for word, name in near.items() if name)
        if _may_be(namer, index, talk.words[index] == near[talk.words[index]])
    ]


def _may_be(namer: Namer, index: int, exact: bool) -> bool:
    talk, word = namer.talk, namer.talk.words[index]
    if namer.taken[index]:
        return False
    common = word in namer.no_name or (word in ALSO_WORDS and not exact)
    if talk.cased:
        return talk.capitals[index] and (not common or (exact and namer.stands_alone(index)))
    return not common or (exact and _is_addressed(namer, index))


def _is_addressed(namer: Namer, index: int) -> bool:
    """Tell whether a word that is a name and a word is said to somebody, or is all of a turn."""
    talk = namer.talk
    turn = talk.words_of(talk.segment(index))
    return len(turn) == 1 or (index > turn.start and talk.words[index - 1] in VOCATIVE)


def _name_of(word: str, names: Sequence[str], cased: bool) -> str:
    """Give the name that a word is, exactly or nearly; empty if none. All begin alike."""
    for name in names:
        if word in (name, f"{name}s"):
            return name
    if len(word) < _NEAR or word in NO_NAME or (listed(word) and not cased):
        return ""
    return next((name for name in names if _is_near(word, name, cased)), "")


def _is_near(word: str, name: str, cased: bool) -> bool:
    if len(name) < _NEAR:
        return False
    long = _LONG if cased else _LONG_WITHOUT_CAPITALS
    return differs_by(word, name, 2 if len(name) >= long else 1)


def differs_by(one: str, other: str, most: int) -> bool:
    """Tell whether so many letters put in, left out or changed make one word of the other."""
    if abs(len(one) - len(other)) > most or len(set(one) ^ set(other)) > 2 * most:
        return False
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        before, row[0] = row[0], i
        for j, b in enumerate(other, 1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (a != b))
        if min(row) > most:
            return False
    return row[-1] <= most


def speakers(names: Iterable[str]) -> Iterator[str]:
    """Give the words of speakers' names that may be names: "Sandra Keller", not "Agent 1"."""
    for name in names:
        for word in name.split():
            plain = _plain(word)
            if plain.isalpha() and plain not in NO_NAME and len(plain) >= _SHORTEST:
                yield plain
