"""What is said before the at sign of an address: read backwards, from its last word."""

from collections.abc import Mapping
from typing import NamedTuple

from carereview.privacy import fillers
from carereview.privacy.detect.data.mail import ASIDE, FIGURES, LEADING
from carereview.privacy.detect.data.mail import TOGETHER as _TABLE
from carereview.privacy.detect.data.words import COMMON, NO_NAME
from carereview.privacy.detect.naming import listed
from carereview.privacy.detect.phrases import Phrase, Phrases
from carereview.privacy.detect.talk import Talk
from carereview.privacy.letter_names import NAMES
from carereview.privacy.numerals import number_words

TOGETHER = Phrases({"": _TABLE})
"""Says that the words of a mailbox are written as one."""

_WORDS = 40
"""Words of a mailbox at most, letters that are spelled included."""

_ASIDES = 7
"""Words at most between a mailbox and the at sign: "just as it sounds"."""

_SHORT = 6
"""Words of a turn in between that only says that somebody listens."""

_ONE = frozenset({"un", "une", "ein", "eine", "einen", "uno", "una", "one"})
_REPEATING = fillers.TIMES | fillers.DOUBLES.keys()
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
    return mailbox_ending(talk, signs, *_skip_asides(talk, at))


def mailbox_ending(
    talk: Talk, signs: Mapping[int, Phrase], end: int, together: bool = False
) -> Mailbox:
    """Read the mailbox that ends before a word; `together` if it was said to be one word."""
    floor = max(talk.words_of(talk.segment(max(end - 1, 0))).start, end - _WORDS)
    if end <= floor:
        return Mailbox("", end, end)
    endings = {sign.after: sign for sign in signs.values() if sign.label != "@"}
    index, parts, wanted = end, list[str](), True
    while index > floor:
        sign, letter = endings.get(index), _explained(talk, index, floor)
        if letter < index:
            parts.insert(0, talk.words[index - 1][0])
            index, wanted = letter, False
        elif sign and parts:
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
    before = talk.own_turn(segment, -1, _SHORT)
    if before is None:
        return end, together
    span = talk.words_of(before)
    return _within(talk, span.stop, span.start)


def _within(talk: Talk, at: int, floor: int) -> tuple[int, bool]:
    end, together = at, False
    while end > max(floor, at - _ASIDES):
        start = _together_before(talk, end, floor)
        if start < end:
            end, together = start, True
        elif _is_aside(talk.words[end - 1]):
            end -= 1
        else:
            break
    return (end, together) if end > floor else (at, False)


def _together_before(talk: Talk, at: int, floor: int) -> int:
    """Give where a phrase like "all one word" begins that ends at a word, else the word."""
    for start in range(max(floor, at - 4), at):
        phrase = TOGETHER.at(talk.words, start)
        if phrase and phrase.after == at:
            return start
    return at


def _is_aside(word: str) -> bool:
    return word in _ASIDE and len(word) > 1 and word not in number_words() and not listed(word)


def _explained(talk: Talk, index: int, floor: int) -> int:
    """Give the letter that the word before a place explains: "m comme Marie"; else the place."""
    if index - floor < 3 or len(talk.words[index - 1]) < 2:
        return index
    place = index - 2
    while place > floor and talk.words[place] in fillers.SPELLING:
        place -= 1
    letter = NAMES.get(talk.words[place], talk.words[place])
    told = place < index - 2 and len(letter) == 1 and talk.words[index - 1].startswith(letter)
    return place if told else index


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
    numbers = after.isdigit() or after in number_words() or after in fillers.CONNECTORS
    if word in _ONE and not numbers and len(after) > 1:
        return False  # "the Gmail one, …"
    if word in number_words() or word.isdigit() or word in _REPEATING:
        return True
    if word in LEADING or word in FIGURES:
        return numbers and word in FIGURES
    if together or numbers:
        return word not in COMMON or signed or listed(word)
    named = word.isalpha() and (word not in NO_NAME or listed(word))
    return named and talk.gap(index) == " " and word not in fillers.SKIPPED


def _goes_on_spelled(talk: Talk, index: int) -> bool:
    """Tell whether a single letter belongs to what is spelled, and is no word."""
    word, after = talk.words[index - 1], talk.words[index]
    if len(after) == 1:
        return True
    digits = after.isdigit() or after in number_words() or after in FIGURES
    spelled = index > 1 and len(talk.words[index - 2]) == 1
    return word not in "aeioy" or (digits and spelled)
