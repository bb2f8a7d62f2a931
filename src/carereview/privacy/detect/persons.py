"""Persons: told by what stands around a name, by lists of names, and by capitals."""

from collections.abc import Callable, Iterator, Mapping

from carereview.privacy import fillers
from carereview.privacy.detect.acquaintance import acquaintances
from carereview.privacy.detect.answers import answers
from carereview.privacy.detect.capitals import Capitals
from carereview.privacy.detect.coupled import coupled
from carereview.privacy.detect.data.first_names import ALSO_WORDS, FIRST_NAMES
from carereview.privacy.detect.data.persons import (
    ACTS,
    BEHIND,
    CUES,
    DETERMINERS,
    KIN,
    ROLE_ENDINGS,
    THINGS,
)
from carereview.privacy.detect.data.surnames import (
    CLEAR_SURNAMES,
    NOUN_SURNAMES,
    SURNAMES,
    UNLIKE_NAME,
)
from carereview.privacy.detect.data.tables import words
from carereview.privacy.detect.data.words import NO_NAME, NOUN_ENDINGS
from carereview.privacy.detect.genitives import genitives
from carereview.privacy.detect.lowercase import Lowercase
from carereview.privacy.detect.naming import Namer, Row, Trust, listed
from carereview.privacy.detect.openings import desks, openings, partings
from carereview.privacy.detect.phrases import Phrase
from carereview.privacy.detect.suspicion import Certainty, Found
from carereview.privacy.detect.talk import Talk
from carereview.privacy.fillers import NO_NAMES
from carereview.privacy.numerals import HUNDREDS, number_words

_TRUST: Mapping[str, Trust] = {
    "title": Trust.FULL,
    "named": Trust.FULL,
    "told": Trust.FULL,
    "here": Trust.SOME,
    "desk": Trust.SOME,
    "relation": Trust.SOME,
    "greeting": Trust.SOME,
    "assent": Trust.SOME,
}
_PAUSES: Mapping[str, frozenset[str]] = {
    "title": frozenset(" ."),
    "named": frozenset(" :,'\"«»„“-"),
    "told": frozenset(" ,"),
    "here": frozenset(" :"),
    "desk": frozenset(" ,:-"),
    "relation": frozenset(" ,'\"«»("),
    "greeting": frozenset(" ,"),
    "assent": frozenset(" ,"),
}
_NO_NAME = NO_NAME | fillers.SKIPPED
_ORDINARY = NO_NAME | NO_NAMES
_ALSO_NOUNS = NO_NAME | ALSO_WORDS
_NAMES = SURNAMES | FIRST_NAMES
_LISTED = _NAMES | ALSO_WORDS
_BEFORE_THINGS = DETERMINERS | THINGS
_BACKWARDS = 3
_OPENING = 6
"""Turns in which people say who they are."""

_MYSELF = frozenset({"ici", "qui", "hier", "this"})
"""These name oneself; "c'est" and "I'm" may go before anything."""

_DIALECT = frozenset({"isch", "do", "da"})
"""In "do isch de Wolf" a surname follows, be it a word besides."""

_GREETED = 5
"""Words of a turn that may go before that."""

_NOUN = 9
"""So many letters and a noun's ending make a word no name."""

_PRONOUNS = frozenset({"m", "me"})

_ANY = words("un une des ein eine einen einem einer uno una dei degli a an some")
"""Before somebody whom nobody knows."""


def first_name(talk: Talk, index: int) -> bool:
    """Tell whether a word is a first name, whatever else it may be, but no verb of a person."""
    word = talk.words[index]
    return (word in FIRST_NAMES or word in ALSO_WORDS) and word not in ACTS


class Persons:
    """Looks for persons in a call, given which words are something else already."""

    def __init__(self, namer: Namer) -> None:
        self._namer = namer
        self._talk = namer.talk

    def find(self) -> list[Found]:
        """Give every mention of a person that something tells, overlaps joined."""
        rows = [
            *self._after_cues(),
            *self._before_cues(),
            *answers(self._namer),
            *genitives(self._namer),
            *acquaintances(self._namer),
            *openings(self._namer),
            *desks(self._namer),
            *partings(self._namer),
            *self._listed(),
            *(Capitals if self._talk.cased else Lowercase)(self._namer).find(),
        ]
        return _joined([*rows, *coupled(self._namer, rows)], self._found)

    def _after_cues(self) -> Iterator[Row]:
        talk = self._talk
        roles = {w for w in talk.vocabulary if w.endswith(ROLE_ENDINGS) and w not in KIN}
        said = [Phrase(index, index + 1, "relation") for index in talk.among(roles)]
        for cue in [*talk.phrases(CUES), *said]:
            first, trust = cue.after, _TRUST[cue.label]
            if first >= len(talk.words) or not _PAUSES[cue.label].issuperset(talk.gap(first)):
                continue
            if cue.label == "title" and self._is_pronoun(cue.first, first):
                continue
            if cue.label == "assent" and not talk.cased:
                trust = Trust.NONE
            if cue.label == "relation":
                trust = self._related(cue.first, first)
            elif cue.label == "here" and self._opens_call(cue.first, first):
                trust = Trust.FULL
            after = self._namer.read(first, trust)
            if after > first and not self._is_only_common(first, after, trust):
                yield first, after, Certainty.SURE if trust is Trust.FULL else Certainty.LIKELY

    def _is_pronoun(self, title: int, first: int) -> bool:
        """Tell whether "m" or "me" is no title: in "I'm", "let me", "je me"."""
        talk = self._talk
        if talk.words[title] not in _PRONOUNS:
            return False
        return talk.gap(title) == "'" or not (talk.cased or listed(talk.words[first]))

    def _related(self, cue: int, first: int) -> Trust:
        """Tell how sure a name follows "ma soeur": an unknown word without capitals is one.

        After "un technicien" it is none: whoever names somebody knows which one it is.
        """
        talk = self._talk
        if not talk.cased and cue and talk.words[cue - 1] in _ANY:
            return Trust.SOME
        certain = talk.cased or self._namer.is_unknown(first) or first_name(talk, first)
        return Trust.FULL if certain else Trust.SOME

    def _opens_call(self, cue: int, first: int) -> bool:
        """Tell whether somebody says who they are: at the beginning of a turn, early in the call.

        Only texts without capitals need it.
        """
        talk, segment = self._talk, self._talk.segment(cue)
        early = segment < _OPENING and cue - talk.words_of(segment).start < _GREETED
        if not early or talk.cased:
            return False
        named = talk.words[cue] in _MYSELF and first_name(talk, first)
        named = named or (talk.words[cue] in _DIALECT and listed(talk.words[first]))
        return named or self._namer.is_unknown(first, verbs=talk.words[cue] in _MYSELF)

    def _is_only_common(self, first: int, after: int, trust: Trust) -> bool:
        """Tell whether what was read is everyday words that nothing certain vouches for."""
        words = self._talk.words[first:after]
        named = trust is Trust.FULL or (self._talk.cased and listed(words[-1]))
        return not named and all(w in NO_NAME for w in words)

    def _before_cues(self) -> Iterator[Row]:
        talk = self._talk
        names = {c.first for c in talk.phrases(CUES) if c.label == "named"}
        for cue in talk.phrases(BEHIND):
            weak = cue.label == "weak" and cue.first in names  # "Netzbetrieb, mein Name ist …"
            if weak or set(talk.gap(cue.first)) - set(" ,'"):
                continue
            first = self._begin(cue.first, Trust.FULL if cue.label == "strong" else Trust.SOME)
            if first < cue.first:
                yield first, cue.first, Certainty.LIKELY

    def _begin(self, after: int, trust: Trust) -> int:
        """Give where a name begins that ends before a word."""
        talk, first = self._talk, after
        floor = max(talk.words_of(talk.segment(after)).start, after - _BACKWARDS)
        while first > floor and self._is_named(first - 1, trust):
            if first < after and not talk.joined(first):
                break
            first -= 1
        return first

    def _is_named(self, index: int, trust: Trust) -> bool:
        """Tell whether a word right before "à l'appareil" and the like may be a name."""
        talk, namer, word = self._talk, self._namer, self._talk.words[index]
        if talk.cased:
            return namer.may_begin(index, trust)
        number = (word in number_words() or word in HUNDREDS) and not listed(word)
        free = not namer.taken[index] and word.isalpha() and len(word) > 2 and not number
        if free and trust is Trust.FULL and listed(word) and word not in ACTS:
            return True
        if not free or word in namer.no_name:
            return False
        if len(word) >= _NOUN and word.endswith(NOUN_ENDINGS) and not listed(word):
            return False
        return listed(word) or not UNLIKE_NAME.fullmatch(word)

    def _listed(self) -> Iterator[Row]:
        """Read names that begin with a frequent first name, or are a frequent surname."""
        talk = self._talk
        for index in talk.among(_LISTED):
            word = talk.words[index]
            if word in FIRST_NAMES or word in ALSO_WORDS:
                after = self._namer.read(index, self._full_name(index))
                if after > index and self._is_enough(index, after):
                    yield index, after, Certainty.LIKELY
            elif self._is_surname(index):
                first = index - 1 if self._has_unknown_before(index) else index
                yield first, index + 1, Certainty.LIKELY

    def _has_unknown_before(self, index: int) -> bool:
        """Tell whether an unknown word, a first name probably, stands before a surname."""
        talk = self._talk
        if talk.cased or not index or not talk.joined(index) or self._namer.taken[index - 1]:
            return False
        word = talk.words[index - 1]
        strange = word.isalpha() and len(word) > 2 and word not in _ORDINARY
        return strange and not UNLIKE_NAME.fullmatch(word)

    def _is_surname(self, index: int) -> bool:
        word = self._talk.words[index]
        thing = index > 0 and self._talk.words[index - 1] in _BEFORE_THINGS
        if not self._talk.cased:
            return word in CLEAR_SURNAMES and not self._namer.taken[index] and not thing
        if thing and self._namer.german(index) and word in NOUN_SURNAMES:
            return False
        inside = self._talk.cased and not self._talk.opens(index)
        return inside and self._namer.may_begin(index, Trust.NONE) and not self._noun(index)

    def _full_name(self, index: int) -> Trust:
        """Trust a first name more if a surname follows it."""
        talk, after = self._talk, index + 1
        full = after < len(talk.words) and talk.joined(after)
        full = full and (talk.words[after] in SURNAMES or self._is_strange_surname(after))
        if not full or (talk.cased and not talk.capitals[after]):
            return Trust.NONE
        return Trust.FULL if talk.cased else Trust.SOME

    def _is_strange_surname(self, index: int) -> bool:
        """Tell whether a word with a capital is in no list, nor ends as a German noun does."""
        capital = self._talk.cased and self._talk.capitals[index]
        noun = self._talk.words[index].endswith(NOUN_ENDINGS)
        return capital and not noun and self._namer.is_strange(index)

    def _is_enough(self, first: int, after: int) -> bool:
        """Tell whether a word that is a name too is one here: capital inside, or a name behind."""
        talk, word = self._talk, self._talk.words[first]
        if word in FIRST_NAMES:
            return True
        if talk.cased:
            return after > first + 1 or (not talk.opens(first) and not self._noun(first))
        return after > first + 1 and talk.words[first + 1] in _NAMES

    def _noun(self, index: int) -> bool:
        """Tell whether a capital says nothing, since all German nouns have one."""
        return self._namer.german(index) and self._talk.words[index] in _ALSO_NOUNS

    def _found(self, first: int, after: int, certainty: Certainty) -> Found:
        talk = self._talk
        start, end = talk.starts[first], talk.ends[after - 1]
        return Found("person", certainty, ((start, end),), talk.written(first, after))


_Make = Callable[[int, int, Certainty], Found]
_ORDER = (Certainty.SURE, Certainty.LIKELY, Certainty.QUEUE)


def _joined(rows: list[Row], make: _Make) -> list[Found]:
    """Join rows that overlap, the surest saying how sure; the queue has what no other row has."""
    result: list[Row] = []
    for first, after, certainty in sorted(r for r in rows if r[2] is not Certainty.QUEUE):
        if result and first < result[-1][1]:
            begin, end, before = result.pop()
            sure = min(before, certainty, key=_ORDER.index)
            result.append((begin, max(end, after), sure))
        else:
            result.append((first, after, certainty))
    said = {word for first, after, _ in result for word in range(first, after)}
    queued = {r for r in rows if r[2] is Certainty.QUEUE and said.isdisjoint(range(r[0], r[1]))}
    return [make(*row) for row in sorted([*result, *queued])]
