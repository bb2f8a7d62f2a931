"""Names that answer a question for one: "À quel nom ? – Bolay"."""

from collections.abc import Iterator

from carereview.privacy import fillers
from carereview.privacy.detect.data.asking import QUESTION
from carereview.privacy.detect.data.words import COMMON, NO_NAME
from carereview.privacy.detect.naming import NO_SUBJECT, Namer, Row, Trust, listed
from carereview.privacy.detect.suspicion import Certainty

_LATE = 3
"""So many words after the beginning of an answer its name may still begin."""


def answers(namer: Namer) -> Iterator[Row]:
    """Read what follows a question for a name, in the turn after it or right behind it."""
    talk = namer.talk
    for question in talk.phrases(QUESTION):
        turn = talk.segment(question.first) + 1
        inside = question.after < talk.words_of(turn - 1).stop
        if turn >= len(talk.segments) or (question.label == "back" and inside):
            continue
        first, stop = talk.words_of(turn).start, talk.words_of(turn).stop
        while first < stop and _passes(namer, first):
            first += 1
        after = namer.read(first, Trust.FULL) if first < stop else first
        if first < after <= first + _LATE and not _is_phrase(namer, first, after):
            yield first, after, Certainty.LIKELY


def _passes(namer: Namer, index: int) -> bool:
    talk, word = namer.talk, namer.talk.words[index]
    common = word in COMMON and (not listed(word) or word in NO_SUBJECT)
    inside = talk.cased and talk.capitals[index] and not talk.opens(index)
    return word in fillers.SKIPPED or (common and not inside)


def _is_phrase(namer: Namer, first: int, after: int) -> bool:
    words = namer.talk.words[first:after]
    return all(word in NO_NAME for word in words) and not listed(words[0])
