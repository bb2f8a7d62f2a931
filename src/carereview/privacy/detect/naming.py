"""Whether words may be a name, and how far the name goes."""

from enum import IntEnum
from functools import cached_property

from carereview.privacy.detect.data.first_names import ALSO_WORDS, FIRST_NAMES
from carereview.privacy.detect.data.persons import ACTS, ARTICLES, DETERMINERS, PARTICLES, VERBS
from carereview.privacy.detect.data.surnames import LIKE_SURNAME, SURNAMES, UNLIKE_NAME
from carereview.privacy.detect.data.words import NO_NAME, NOUN_ENDINGS, TRADE
from carereview.privacy.detect.firms import firm_words
from carereview.privacy.detect.suspicion import Certainty
from carereview.privacy.detect.talk import Talk
from carereview.privacy.detect.titles import is_title_as_name
from carereview.privacy.detect.tongues import Tongues
from carereview.privacy.fillers import NO_NAMES, SKIPPED
from carereview.privacy.numerals import MONTHS, number_words

Row = tuple[int, int, Certainty]
"""The first word of a name, the word after it, and how sure it is."""

_MOST = 4
"""Words of a name, particles aside."""

_LISTED = FIRST_NAMES | ALSO_WORDS | SURNAMES
_ABBREVIATION = 4
_NO_START = NO_NAMES | SKIPPED
NO_SUBJECT = ACTS | DETERMINERS
"""What nobody is called, though a name may be listed among them."""


class Trust(IntEnum):
    """How strongly what stands before says that a name follows."""

    NONE = 0
    SOME = 1
    FULL = 2


def listed(word: str) -> bool:
    """Tell whether a folded word is a frequent first name or surname."""
    return word in _LISTED


class Namer:
    """Reads names from the words of a call."""

    def __init__(self, talk: Talk, taken: list[bool]) -> None:
        self.talk = talk
        self._tongues = Tongues(talk)
        firms = firm_words(talk, _LISTED)
        self.taken = [index in firms or is_taken for index, is_taken in enumerate(taken)]

    def read(self, first: int, trust: Trust) -> int:
        """Give the word after the name that begins with a word, or `first` if none does."""
        talk, index, count, end = self.talk, first, 0, first
        stop = self._stop(first)
        while index < stop and count < _MOST and (index == first or talk.joined(index)):
            if self._is_particle(index, stop) and not (index == first and self._is_article(index)):
                index += 1
                continue
            named = (self.may_begin if not count else self.may_follow)(index, trust)
            led = index > max(end, first) and self._may_be_noble(index)  # behind its particle
            if (
                not named
                and not led
                and not (trust is Trust.FULL and self._is_elided(index, first))
            ):
                break
            index, count = index + 1, count + 1
            end = index
        return end

    def _stop(self, first: int) -> int:
        if first >= len(self.talk.words):
            return first
        return self.talk.stop(first)

    def _is_particle(self, index: int, stop: int) -> bool:
        """Tell whether a word is a particle with a name after it: "von Arx", "Della Casa"."""
        talk = self.talk
        if talk.words[index] not in PARTICLES or index + 1 >= stop or not talk.joined(index + 1):
            return False
        after = index + 1
        if talk.words[after] in PARTICLES and after + 1 < stop:
            after += 1
        if talk.cased:
            return self._is_capital(after)
        if talk.words[after] in SURNAMES or self._is_surname_behind(index, after):
            return True
        while index and talk.words[index - 1] in PARTICLES:
            index -= 1
        titled = index > 0 and talk.words[index - 1] in NO_NAMES and talk.gap(index) in (" ", ". ")
        titled = titled or (index > 1 and talk.words[index - 2] in NO_NAMES)  # madame anne de …
        return titled and self._may_be_noble(after)

    def _is_surname_behind(self, particle: int, index: int) -> bool:
        """Tell whether a word like a surname follows a first name and a particle."""
        talk = self.talk
        named = particle > 0 and talk.words[particle - 1] in FIRST_NAMES
        like = LIKE_SURNAME.fullmatch(talk.words[index])
        return named and bool(like) and self.is_strange(index)

    def _is_elided(self, index: int, first: int) -> bool:
        """Tell whether an apostrophe joins a word to the d of a surname: "signor d'Amico"."""
        talk = self.talk
        return index > first and talk.gap(index) == "'" and talk.words[index - 1] in PARTICLES

    def _may_be_noble(self, index: int) -> bool:
        """Tell whether a word behind "madame de" may be her surname, whatever else it means."""
        word = self.talk.words[index]
        free = not self.taken[index] and word.isalpha() and len(word) > 1
        free = free and word not in number_words()
        if free and self.talk.gap(index) == "'":
            return True
        return free and (word not in self.no_name or listed(word))

    def _is_article(self, index: int) -> bool:
        """Tell whether a small word before a name is only its article: "der Meier"."""
        return self.talk.words[index] in ARTICLES and not self.talk.capitals[index]

    def _is_capital(self, index: int) -> bool:
        return self.talk.capitals[index] and not self.taken[index]

    def may_begin(self, index: int, trust: Trust) -> bool:
        """Tell whether a word may be the first of a name."""
        word, talk = self.talk.words[index], self.talk
        if trust is Trust.FULL and not talk.cased and self._is_compound(index):
            return True
        if self.taken[index] or len(word) < 2 or not word.isalpha():
            return self._is_initial(index)
        if trust is Trust.FULL and is_title_as_name(self.talk, index):
            return True
        if talk.cased:
            return talk.capitals[index] and self._cased(index, trust)
        if word in _NO_START or (word in number_words() and not listed(word)):
            return False
        if word in self.no_name:
            return trust is Trust.FULL and listed(word) and word not in NO_SUBJECT
        if word in FIRST_NAMES and word not in NO_NAME:
            return True
        if word in SURNAMES and word not in ALSO_WORDS:
            return trust is not Trust.NONE
        if listed(word):
            return trust is Trust.FULL or (trust is Trust.SOME and self._introduces(index))
        return trust is Trust.FULL or (trust is Trust.SOME and self._introduces(index))

    def _introduces(self, index: int) -> bool:
        """Tell whether an unknown word ends its phrase, or a word like a surname does."""
        talk, after = self.talk, index + 1
        if not listed(talk.words[index]) and UNLIKE_NAME.fullmatch(talk.words[index]):
            return False
        if self._acts(index):
            return True
        if not talk.joined(after) or talk.words[after] in self.no_name or self.taken[after]:
            return False
        word = talk.words[after]
        return word in SURNAMES or bool(LIKE_SURNAME.fullmatch(word)) or self._acts(after)

    def is_unknown(self, index: int, verbs: bool = False) -> bool:
        """Tell whether a word goes on with a sentence and is in no list.

        Without `verbs` it isn't like one of them, either.
        """
        talk = self.talk
        if index >= len(talk.words) or talk.gap(index) != " ":
            return False
        return self.is_strange(index, verbs)

    def is_strange(self, index: int, verbs: bool = False) -> bool:
        """Tell whether a word, wherever it stands, is in no list, nor like a verb or noun."""
        word = self.talk.words[index]
        if self.taken[index]:
            return False
        strange = word.isalpha() and len(word) > 2 and word not in self._no_stranger
        if not strange or word in number_words():
            return False
        return verbs or not UNLIKE_NAME.fullmatch(word)

    def may_follow(self, index: int, trust: Trust) -> bool:
        """Tell whether a word may go on with a name that began before it."""
        word, talk = self.talk.words[index], self.talk
        if is_title_as_name(self.talk, index):
            return True
        if self.taken[index] or len(word) < 2 or not word.isalpha() or word in NO_NAMES:
            return False
        if talk.cased:
            return talk.capitals[index] and self._cased(index, Trust.FULL)
        before = talk.words[index - 1]
        known = before in FIRST_NAMES
        if word in self.no_name:
            named = known or before in ALSO_WORDS
            if word in SURNAMES:
                return named and trust is not Trust.NONE
            return named and trust is Trust.FULL and self.closes(index)
        if word in FIRST_NAMES or word in SURNAMES:
            return True
        if known and trust is not Trust.NONE:
            return True
        if trust is Trust.FULL and listed(before) and self.is_unknown(index):
            return True
        like = bool(LIKE_SURNAME.fullmatch(word)) or self._acts(index)
        return like and (known or trust is not Trust.NONE)

    def _cased(self, index: int, trust: Trust) -> bool:
        """Judge a word with a capital."""
        word, talk = self.talk.words[index], self.talk
        if word in NO_NAMES:
            return False
        if word in MONTHS and trust is not Trust.FULL:
            return False
        if word in TRADE and not (listed(word) and trust is Trust.FULL):
            return False
        if talk.shouted[index] and len(word) <= _ABBREVIATION and not listed(word):
            return False
        if trust is not Trust.NONE and self._is_hyphened(index):
            return True
        doubtful = word in ALSO_WORDS or word in self.no_name
        if listed(word):
            return not doubtful or self._stands_out(index, trust)
        if word in self.no_name:
            inside = not talk.opens(index) and not self.german(index)
            return inside and (trust is Trust.FULL or (trust is Trust.SOME and self.closes(index)))
        noun = self.german(index) and word.endswith(NOUN_ENDINGS)
        return trust is Trust.FULL or (trust is Trust.SOME and not noun)

    def _is_hyphened(self, index: int) -> bool:
        """Tell whether a hyphen joins a word to another with a capital: In-Albon, Al-Masri."""
        talk, after = self.talk, index + 1
        return after < len(talk.words) and talk.gap(after) == "-" and talk.capitals[after]

    def _is_compound(self, index: int) -> bool:
        """Tell whether a hyphen or an Irish apostrophe joins a word to the next: in-albon."""
        talk, after = self.talk, index + 1
        if after >= len(talk.words) or self.taken[after] or len(talk.words[after]) < 2:
            return False
        joint = talk.gap(after)
        return (joint == "-" and len(talk.words[index]) > 1) or (
            joint == "'" and talk.words[index] == "o"
        )

    def _stands_out(self, index: int, trust: Trust) -> bool:
        """Tell whether a capital makes a name of a word that is an ordinary one, too."""
        if trust is Trust.NONE:
            return not self.talk.opens(index) and not self.german(index)
        return trust is Trust.FULL or not self.talk.opens(index)

    def _is_initial(self, index: int) -> bool:
        """Tell whether a single letter abbreviates a first name: "R. Muller"."""
        talk, after = self.talk, index + 1
        if len(talk.words[index]) != 1 or after >= len(talk.words) or self.taken[index]:
            return False
        dotted = talk.gap(after).startswith(".") and talk.segment(after) == talk.segment(index)
        return dotted and talk.capitals[index] and self._is_capital(after)

    def closes(self, index: int) -> bool:
        """Tell whether a word ends its turn, or a comma or stop follows."""
        talk, after = self.talk, index + 1
        return after >= len(talk.words) or bool(set(talk.gap(after)) & set(",.;:?!\n"))

    def stands_alone(self, index: int) -> bool:
        """Tell whether a word that is an everyday one is set off as a name is: "Frei, "."""
        inside = not self.talk.opens(index) and not self.german(index)
        return inside or (listed(self.talk.words[index]) and self.closes(index))

    def _acts(self, index: int) -> bool:
        """Tell whether a word ends its phrase, or what it does follows: "jonathan a appelé"."""
        talk = self.talk
        return self.closes(index) or talk.words[index + 1] in VERBS

    def german(self, index: int) -> bool:
        """Tell whether a segment is German, whose nouns all have capitals."""
        return self._tongues.german(index)

    @property
    def no_name(self) -> frozenset[str]:
        """Give the words that are no names in the languages of this call."""
        return self._tongues.no_name

    @cached_property
    def particled(self) -> frozenset[tuple[str, ...]]:
        """Give surnames with their particles that a title or first name goes before: "de Weck"."""
        talk, found = self.talk, set[tuple[str, ...]]()
        for index in talk.among(PARTICLES):
            before = talk.words[index - 1] if index and talk.gap(index) == " " else ""
            after = index + 1
            while after < len(talk.words) and talk.words[after] in PARTICLES:
                after += 1
            named = (before in NO_NAMES or before in FIRST_NAMES) and after < len(talk.words)
            if named and talk.gap(after) in (" ", "'") and len(talk.words[after]) > 1:
                found.add(tuple(talk.words[index : after + 1]))
        return frozenset(found)

    @cached_property
    def _no_stranger(self) -> frozenset[str]:
        return self.no_name | _NO_START
