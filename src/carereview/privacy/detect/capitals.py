"""Unknown words with capitals: names, where nothing else says what they are."""

from collections.abc import Iterator
from itertools import compress, count

from carereview.privacy import fillers
from carereview.privacy.detect.data.persons import ACTS, DETERMINERS, KIN, ROLE_ENDINGS
from carereview.privacy.detect.data.places import PLACES
from carereview.privacy.detect.data.words import NO_NAME, NOUN_ENDINGS, TRADE
from carereview.privacy.detect.naming import Namer, Row, listed
from carereview.privacy.detect.suspicion import Certainty

_NO_PERSON = NO_NAME | fillers.SKIPPED | KIN


class Capitals:
    """Looks for names in a text that has capitals."""

    def __init__(self, namer: Namer) -> None:
        self._namer = namer
        self._talk = namer.talk

    def find(self) -> Iterator[Row]:
        """Read unknown words with capitals; in German two of them that stand together."""
        talk, reached = self._talk, 0
        for index in compress(count(), talk.capitals):
            if index < reached:
                continue
            after = index
            while after < len(talk.words) and self._is_unknown(after, after == index):
                after += 1
                if after < len(talk.words) and (talk.opens(after) or not talk.joined(after)):
                    break
            if after > index:
                yield from self._judged(index, after)
            reached = after

    def _is_unknown(self, index: int, first: bool) -> bool:
        talk, word = self._talk, self._talk.words[index]
        if not talk.capitals[index] or self._namer.taken[index] or talk.shouted[index]:
            return False
        if first and talk.counted(index):
            return False
        if word.endswith(ROLE_ENDINGS):
            return False
        if (word,) in PLACES and not listed(word):
            return False
        if len(word) < 3 or not word.isalpha() or {word, word.removesuffix("s")} & _NO_PERSON:
            return False
        return not (self._namer.german(index) and word.endswith(NOUN_ENDINGS))

    def _judged(self, first: int, after: int) -> Iterator[Row]:
        talk = self._talk
        names = sum(listed(word) for word in talk.words[first:after])
        if self._namer.german(first):
            if after - first >= 2 and (names or not talk.opens(first)):
                yield first, after, Certainty.LIKELY
            return
        alone = after == talk.stop(first) and talk.opens(first)
        acts = self._acts(after)
        if talk.opens(first) and after - first < 2 and not alone and not acts:
            return
        before = talk.words[first - 1] if first else ""
        thing = before in DETERMINERS and not names and not talk.opens(first)
        named = before in TRADE and after - first < 2 and not names and talk.joined(first)
        yield first, after, Certainty.QUEUE if thing or named else Certainty.LIKELY

    def _acts(self, index: int) -> bool:
        """Tell whether a word says what the one before it does; "à" is not "a"."""
        talk = self._talk
        if index >= len(talk.words) or not talk.joined(index) or talk.words[index] not in ACTS:
            return False
        return talk.text(talk.starts[index], talk.ends[index]).isascii()
