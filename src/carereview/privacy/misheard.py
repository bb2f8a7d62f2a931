"""Names as a recogniser writes them that has never met them: Kellère, Celler, Quéler for Keller.

A word counts as a misheard name if it differs in a letter or two, or sounds the same. What people
say every day doesn't, nor do words that readers may see anyway: `matin` is no Martin then.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from functools import cache
from itertools import groupby
from typing import NamedTuple

from carereview.core.register import Entity, Register
from carereview.privacy.detect.data.first_names import FIRST_NAMES
from carereview.privacy.detect.data.surnames import SURNAMES
from carereview.privacy.detect.data.words import NO_NAME
from carereview.privacy.fold import fold
from carereview.privacy.forms import needles

_WORD = re.compile(r"[^\W_]+")

_NAMES = FIRST_NAMES | SURNAMES

_LEAST = 5
"""Letters of a name that is recognised by most of them; a shorter one is like too many words."""

_ALIKE = 0.8
"""Of two words this much alike (difflib's ratio) one is the other, misheard: Martain, Martin."""

_LONGER = 1
"""A name may be heard as so many words more than it has."""

_SOUNDS = (
    ("ph", "f"), ("qu", "k"), ("ck", "k"), ("ch", "k"), ("th", "t"), ("eau", "o"), ("au", "o"),
    ("ei", "e"), ("ai", "e"), ("ie", "i"), ("ou", "u"), ("oo", "u"), ("gu", "g"), ("sz", "s"),
    ("tz", "s"), ("c", "k"), ("q", "k"), ("z", "s"), ("y", "i"), ("w", "v"), ("h", ""),
)  # fmt: skip
"""Letters that sound alike in French, German, Italian and English, roughly: for comparing only."""

_DOUBLED = re.compile(r"(.)\1+")
_MUTE = re.compile(r"(?<=..)[estdx]+$")


class MisheardName(NamedTuple):
    """Words `first` to `last` (numbers, both included) that sound like an entity's name."""

    entity: str
    first: int
    last: int


class Misheard:
    """The names that a register hides, as they may be misheard."""

    def __init__(self, register: Register, readable: Iterable[str] = ()) -> None:
        """`readable` are texts as readers see them: what they say is no secret."""
        self._names = {
            (needle.text, len(needle.breaks) + 1): entity.name
            for entity in register.entities
            if entity.hidden
            for needle in needles(entity)
            if len(needle.text) >= _LEAST and needle.text.isalpha()
        }
        self._open = everyday() | {word for text in readable for word in _words(text)}

    def find(self, words: Sequence[str]) -> Iterator[MisheardName]:
        """Give the names among words that were heard one after the other, in order and apart."""
        folded = ["".join(_words(word)) for word in words]
        known = [all(part in self._open for part in _words(word)) for word in words]
        taken: dict[int, str] = {}
        for _, found in sorted(self._candidates(folded, known), key=lambda each: -each[0]):
            place = range(found.first, found.last + 1)
            if taken.keys().isdisjoint(place):
                taken |= dict.fromkeys(place, found.entity)
        for entity, run in groupby(sorted(taken), key=taken.__getitem__):
            for _, row in groupby(enumerate(run), key=lambda each: each[1] - each[0]):
                numbers = [number for _, number in row]
                yield MisheardName(entity, numbers[0], numbers[-1])

    def _candidates(
        self, folded: list[str], known: list[bool]
    ) -> Iterator[tuple[float, MisheardName]]:
        """Give words that are like a name, and how much."""
        spoken = [n for n, word in enumerate(folded) if word]
        for index, first in enumerate(spoken):
            for (name, count), entity in self._names.items():
                for last in spoken[index : index + count + _LONGER]:
                    if not all(known[first : last + 1]):
                        like = _alike("".join(folded[first : last + 1]), name)
                        if like >= _ALIKE:
                            yield like, MisheardName(entity, first, last)


def _alike(said: str, name: str) -> float:
    """Tell how much alike a word and a name are, from 0 to 1; the same sound is as good as 1."""
    if len(said) < _LEAST - 1 or not said.isalpha():
        return 0.0
    if _sound(said) == _sound(name):
        return 1.0
    matcher = SequenceMatcher(None, said, name, autojunk=False)
    quick = min(matcher.real_quick_ratio(), matcher.quick_ratio())  # neither is ever too low
    return matcher.ratio() if quick >= _ALIKE else 0.0


def by_sound(word: str) -> str:
    """Write a folded word by its sounds, its mute ending included."""
    for letters, sound in _SOUNDS:
        word = word.replace(letters, sound)
    return _DOUBLED.sub(r"\1", word)


def sounds_like(said: str, name: str) -> bool:
    """Tell whether a folded word that is no name may be a name, misheard."""
    one, other = _sound(said), _sound(name)
    if min(len(one), len(other)) < _LEAST - 1 or one[0] != other[0]:
        return one == other and len(one) > 2
    return one == other or SequenceMatcher(None, one, other, autojunk=False).ratio() >= _ALIKE


def heard_as(register: Register, forms: Iterable[str]) -> Entity | None:
    """Give the one hidden person whose name these forms are, misheard; None if in doubt.

    Who is kept readable is never meant: what sounds like them may be somebody else.
    """
    persons = [e for e in register.entities if e.category == "person"]
    near = [e for e in persons if any(_is_heard(form, e.forms) for form in forms)]
    return near[0] if len(near) == 1 and near[0].hidden else None


def _is_heard(form: str, names: Iterable[str]) -> bool:
    """Tell whether each word of a form is one of a name's, or like it, and one is misheard."""
    own = {word for name in names for word in _words(name) if word not in everyday()}
    said = [word for word in _words(form) if word not in everyday()]
    strange = [word for word in said if word not in own]
    if not strange or any(word in _NAMES for word in strange):
        return False
    whole = "".join(_words(form))
    return any(sounds_like(whole, name) for name in own) or all(
        any(sounds_like(word, name) for name in own) for word in strange
    )


@cache
def _sound(word: str) -> str:
    """Write a folded word by its sounds, roughly: what is written differently may be the same."""
    return _MUTE.sub("", by_sound(word))


def _words(text: str) -> list[str]:
    return _WORD.findall(fold(text).text)


@cache
def everyday() -> frozenset[str]:
    """Give the words that people say every day, folded."""
    return frozenset(part for word in NO_NAME for part in _words(word))
