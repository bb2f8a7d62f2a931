"""What is said before the at sign of an address: read backwards, from its last word."""

from collections.abc import Mapping
from typing import NamedTuple

from carereview.privacy import fillers
from carereview.privacy.detect.data.mail import ASIDE, TOGETHER
from carereview.privacy.detect.data.words import COMMON, NO_NAME
from carereview.privacy.detect.naming import listed
from carereview.privacy.detect.phrases import Phrase, Phrases
from carereview.privacy.detect.talk import Talk
from carereview.privacy.numerals import number_words

_TOGETHER = Phrases({"": TOGETHER})
_WORDS = 16
"""Words of a mailbox at most, letters that are spelled included."""

_ASIDES = 7
"""Words at most between a mailbox and the at sign: "just as it sounds"."""

_SHORT = 6
"""Words of a turn in between that only says that somebody listens."""

_ASIDE = ASIDE | fillers.WAITING | fillers.HESITATIONS


class Mailbox(NamedTuple):
    """A mailbox in words `first` to `after`; empty if there is none."""

    text: str
    first: int
    after: int


def mailbox(talk: Talk, signs: Mapping[int, Phrase], at: int) -> Mailbox:
    """Read the mailbox before an at sign: the last word, and all that signs join to it.

    `signs` are the dots, dashes and at signs by the word that they begin with.
    """
    end, together = _skip_asides(talk, at)
    floor = max(talk.words_of(talk.segment(max(end - 1, 0))).start, end - _WORDS)
    if end <= floor:
        return Mailbox("", at, at)
    endings = {sign.after: sign for sign in signs.values() if sign.label != "@"}
    index, parts, wanted = end, list[str](), True
    while index > floor:
        sign = endings.get(index)
        if sign and parts:
            parts.insert(0, sign.label)
            index, wanted = sign.first, True
        elif wanted or _continues(talk, index, together, index - 1 in endings):
            parts.insert(0, talk.words[index - 1])
            index, wanted = index - 1, False
        else:
            break
    return Mailbox("".join(parts).strip(".-_"), index, end)


def _skip_asides(talk: Talk, at: int) -> tuple[int, bool]:
    """Pass "tout attaché", "just as it sounds", and who listens, before the at sign.

    Tells also whether it was said that words belong together: more of them do, then.
    """
    segment = talk.segment(at)
    floor = talk.words_of(segment).start
    end, together = _within(talk, at, floor)
    if end > floor:
        return end, together
    for before in range(segment - 1, max(-1, segment - 3), -1):
        span = talk.words_of(before)
        if talk.segments[before].speaker == talk.segments[segment].speaker:
            return _within(talk, span.stop, span.start)
        if len(span) > _SHORT:
            break
    return end, together


def _within(talk: Talk, at: int, floor: int) -> tuple[int, bool]:
    for start in range(max(floor, at - 4), at):
        phrase = _TOGETHER.at(talk.words, start)
        if phrase and phrase.after == at:
            return start, True
    end = at
    while end > max(floor, at - _ASIDES) and _is_aside(talk.words[end - 1]):
        end -= 1
    return (end, False) if end > floor else (at, False)


def _is_aside(word: str) -> bool:
    return word in _ASIDE and word not in number_words() and not listed(word)


def _continues(talk: Talk, index: int, together: bool, signed: bool) -> bool:
    """Tell whether the word before one belongs to it: spelled, with digits, a name, or said to.

    `signed` is whether a dot or dash goes before that word.
    """
    word, after = talk.words[index - 1], talk.words[index]
    if talk.gap(index) in {".", "-", "_", "+"}:
        return True
    if len(word) == 1 and word.isalpha() and "'" not in talk.gap(index - 1):
        return _goes_on_spelled(talk, index)
    if word in fillers.CONNECTORS and after in number_words():
        return talk.words[index - 2] in number_words()  # "septante et un"
    if set(talk.gap(index)) - set(" ,"):
        return False
    if word in number_words() or word.isdigit():
        return True
    numbers = after.isdigit() or after in number_words() or after in fillers.CONNECTORS
    if together or numbers:
        return word not in COMMON or signed or listed(word)
    named = word.isalpha() and (word not in NO_NAME or listed(word))
    return named and talk.gap(index) == " " and word not in fillers.SKIPPED


def _goes_on_spelled(talk: Talk, index: int) -> bool:
    """Tell whether a single letter belongs to what is spelled, and is no word."""
    word, after = talk.words[index - 1], talk.words[index]
    if len(after) == 1:
        return True
    digits = after.isdigit() or after in number_words()
    spelled = index > 1 and len(talk.words[index - 2]) == 1
    return word not in "aeioy" or (digits and spelled)
