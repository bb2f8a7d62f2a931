"""People told by what is said of them: "ilka meine tante", "do you know ossian", "zélie vient".

A thing has an article before it where it does something, a name has none.
"""

from collections.abc import Iterator

from carereview.privacy import fillers
from carereview.privacy.detect.data.acquaintance import DEPARTMENTS, DOES, KNOWN, LEADING, MINE
from carereview.privacy.detect.data.first_names import ALSO_WORDS, FIRST_NAMES
from carereview.privacy.detect.data.persons import ACTS, KIN
from carereview.privacy.detect.data.words import NO_NAME, NOUN_ENDINGS
from carereview.privacy.detect.naming import Namer, Row, Trust, listed
from carereview.privacy.detect.suspicion import Certainty

_PRONOUNS = frozenset({"der", "die", "d", "de", "il", "la"})
"""Between somebody's own and their name: "mein Bruder, der Egon"."""


def acquaintances(namer: Namer) -> Iterator[Row]:
    """Give the names of people that are told so."""
    yield from _own(namer)
    yield from _known(namer)
    yield from _doing(namer)
    yield from _answering(namer)


def _own(namer: Namer) -> Iterator[Row]:
    """Read "ilka meine tante" and "mein bruder der egon"."""
    talk = namer.talk
    for index in talk.among(MINE):
        kin = index + 1
        if kin >= len(talk.words) or talk.words[kin] not in KIN or not talk.joined(kin):
            continue
        inside = index > talk.words_of(talk.segment(index)).start
        paused = talk.gap(index) == ", " and (talk.cased or listed(talk.words[index - 1]))
        if inside and (paused or talk.gap(index) == " ") and _is_name(namer, index - 1):
            yield index - 1, index, Certainty.LIKELY
        after = kin + 2
        led = after < len(talk.words) and talk.words[kin + 1] in _PRONOUNS
        if led and talk.joined(after) and _is_name(namer, after) and namer.closes(after):
            yield after, after + 1, Certainty.LIKELY


def _known(namer: Namer) -> Iterator[Row]:
    """Read "do you know ossian pell"."""
    talk = namer.talk
    for phrase in talk.phrases(KNOWN):
        first = phrase.after
        if first < len(talk.words) and talk.joined(first) and _is_name(namer, first):
            yield first, max(namer.read(first, Trust.FULL), first + 1), Certainty.LIKELY


def _doing(namer: Namer) -> Iterator[Row]:
    """Read "zélie travaille …", where it begins a turn."""
    talk = namer.talk
    for turn in talk.turns:
        first = turn.start
        while first < turn.stop and (
            talk.words[first] in LEADING or talk.words[first] in fillers.SKIPPED
        ):
            first += 1
        does = first + 1
        if does + 1 >= turn.stop or talk.words[does] not in DOES or talk.gap(does) != " ":
            continue
        if talk.text(talk.starts[does], talk.ends[does]) != "à" and _is_name(namer, first):
            yield first, does, Certainty.LIKELY


def _answering(namer: Namer) -> Iterator[Row]:
    """Read "nardelli servizio reclami", where it begins the call."""
    talk = namer.talk
    for turn in talk.turns[:1]:
        first, after = turn.start, turn.start + 1
        named = after < turn.stop and talk.words[after] in DEPARTMENTS
        if named and talk.gap(after) in (" ", ", ") and _is_name(namer, first, surname=True):
            yield first, after, Certainty.LIKELY


def _is_name(namer: Namer, index: int, surname: bool = False) -> bool:
    """Tell whether a word may be a name: a first name, or one that is no word at all."""
    talk, word = namer.talk, namer.talk.words[index]
    if namer.taken[index] or word in ACTS or (talk.cased and not talk.capitals[index]):
        return False
    if word in FIRST_NAMES or word in ALSO_WORDS or (surname and listed(word)):
        return True
    noun = word.endswith(NOUN_ENDINGS) or talk.shouted[index]
    return namer.is_strange(index) and word not in NO_NAME and not noun
