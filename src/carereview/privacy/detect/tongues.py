"""Which languages a call is in: whose words are no names, and whether nouns have capitals."""

from functools import cached_property

from carereview.privacy.detect.data.words import GERMAN, LANGUAGES, OTHER, TRADE
from carereview.privacy.detect.talk import Talk

_SPOKEN = 0.6
"""So many everyday words, against those of the first language, make a second one."""


class Tongues:
    """Tells languages by the everyday words of a call."""

    def __init__(self, talk: Talk) -> None:
        self._talk = talk
        self._german: dict[int, bool] = {}

    def german(self, index: int) -> bool:
        """Tell whether the segment of a word is German, whose nouns all have capitals."""
        segment = self._talk.segment(index)
        if segment not in self._german:
            score = _score([self._talk.words[i] for i in self._talk.words_of(segment)])
            self._german[segment] = score > 0 if score else self._mostly_german
        return self._german[segment]

    @cached_property
    def no_name(self) -> frozenset[str]:
        """Give the words that are no names in the languages of this call."""
        words = self._talk.words
        counts = [sum(map(common.__contains__, words)) for common in LANGUAGES]
        most = max([*counts, 1])
        spoken = [c for c, n in zip(LANGUAGES, counts, strict=True) if _is_spoken(n, most)]
        return TRADE.union(*spoken)

    @cached_property
    def _mostly_german(self) -> bool:
        return _score(self._talk.words) > 0


def _score(words: list[str]) -> int:
    return sum(map(GERMAN.__contains__, words)) - sum(map(OTHER.__contains__, words))


def _is_spoken(words: int, most: int) -> bool:
    """Tell whether a language is spoken in a call, given its everyday words and the most of any.

    Neighbouring languages share many words, so a few alone don't count.
    """
    return words > _SPOKEN * most
