"""What is asked for, and what is answered: which cue a number belongs to."""

from bisect import bisect_right
from dataclasses import dataclass

from carereview.privacy.detect.data.cues import QUESTIONS
from carereview.privacy.detect.phrases import Phrase
from carereview.privacy.detect.talk import Talk

_ANY = "number"
"""What is said before any number: "je note"."""

_SAME = 16
"""Words of the same turn between a cue and its number."""

_ACROSS = 30
"""Words between a question and its answer, across turns."""

_TURNS = 4
"""Segments back that a question may be."""

_BEHIND = 5
"""Words after a number at which it may still be named: "4711, c'est mon numéro de client"."""


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue that holds for a place: what it asks for, and the words that say so."""

    subclass: str
    first: int
    after: int


class Cues:
    """The cues of a call."""

    def __init__(self, talk: Talk) -> None:
        self._talk = talk
        self._phrases: list[Phrase] = _outermost(talk.phrases(QUESTIONS))
        self._afters: list[int] = [phrase.after for phrase in self._phrases]

    def before(self, word: int) -> Cue | None:
        """Give the last cue before a word, in the same turn or in the question before it."""
        index = bisect_right(self._afters, word) - 1
        if index < 0:
            return None
        phrase = self._phrases[index]
        distance, talk = word - phrase.after, self._talk
        turns = talk.segment(word) - talk.segment(phrase.first)
        reach = _SAME if not turns else _ACROSS
        if distance > reach or turns > _TURNS:
            return None
        return (
            Cue(phrase.label, phrase.first, phrase.after) if phrase.label or distance <= 2 else None
        )

    def behind(self, word: int) -> Cue | None:
        """Give a cue soon after a word, in the same turn."""
        index = bisect_right(self._afters, word)
        if index >= len(self._phrases):
            return None
        phrase = self._phrases[index]
        near = 0 <= phrase.first - word <= _BEHIND
        if not near or self._talk.segment(phrase.first) != self._talk.segment(word - 1):
            return None
        return Cue(phrase.label, phrase.first, phrase.after) if phrase.label else None

    def between(self, first: int, after: int) -> bool:
        """Tell whether anything is asked for in some words; "je note" goes on with what was."""
        return not self.labels(first, after) <= {_ANY}

    def labels(self, first: int, after: int) -> frozenset[str]:
        """Give what is asked for in some words."""
        low, high = bisect_right(self._afters, first), bisect_right(self._afters, after)
        return frozenset(phrase.label for phrase in self._phrases[low:high])


def _outermost(phrases: list[Phrase]) -> list[Phrase]:
    """Leave out cues that overlap longer ones: "carte" in "carte d'identité"."""
    result: list[Phrase] = []
    for phrase in phrases:
        if result and phrase.first < result[-1].after:
            last = result[-1]
            if phrase.after - phrase.first > last.after - last.first:
                result[-1] = phrase
        else:
            result.append(phrase)
    return result
