"""Letters that belong to the number after them: "C H 93", "A B euh 4711", "K D" a turn before."""

from collections.abc import Set

from carereview.privacy import fillers
from carereview.privacy.detect.data.cues import BEFORE_AMOUNT, PAUSES, PLUS, UNITS
from carereview.privacy.detect.data.persons import PARTICLES
from carereview.privacy.detect.data.spelling import NOT_SPELLED
from carereview.privacy.detect.data.words import NO_NAME, TRADE
from carereview.privacy.detect.pieces import Piece
from carereview.privacy.detect.quantities import ARTICLES
from carereview.privacy.detect.talk import Talk
from carereview.privacy.numerals import number_words

_PREFIX = 4
"""Letters that a word before a number has at most, if they belong to it."""

_TRAILING = 2
"""Letters behind a number, at most."""

_VERBS = frozenset({"est", "etait", "era", "s", "est-ce"})
"""After a single letter these make a word of it: "c est", without its apostrophe."""

_LETTERS = 4
"""Single letters that stand apart from their number, at most."""

_SHORT = 7
"""Words of a turn in between that only says that somebody listens."""

_WORDS = NO_NAME | fillers.SKIPPED | fillers.ARTICLES | fillers.WAITING | PARTICLES | UNITS
_NO_CODE = TRADE | NOT_SPELLED | BEFORE_AMOUNT
_CODES = frozenset({"ch", "li"})
_COUNTRIES = frozenset({"ch", "li", "de", "fr", "it", "at", "gb", "pt", "es", "be", "nl", "lu"})
_VOWELS = frozenset("aeiouy")
_BETWEEN = (fillers.HESITATIONS | fillers.SYMBOLS) - PLUS
_LOOKING = frozenset(
    word
    for word in fillers.SKIPPED | fillers.WAITING | fillers.CORRECTIONS | ARTICLES | PAUSES
    if len(word) > 1
)
"""What may be said between letters and their number by whoever looks for it."""


def letters_apart(talk: Talk, first: int) -> range:
    """Give the letters that a number goes on from, after words of looking for it or a turn before.

    `first` is the word that the number begins with; the range is empty if there are none.
    """
    segment = talk.segment(first)
    stop = _before(talk, first, _LOOKING)
    if stop > talk.words_of(segment).start:
        return _row(talk, stop, False) if stop < first else range(0)
    before = talk.own_turn(segment, -1, _SHORT)
    span = range(0) if before is None else talk.words_of(before)
    stop = _before(talk, span.stop, _LOOKING) if span else span.start
    return _row(talk, stop, True) if stop > span.start else range(0)


def letters_after(talk: Talk, after: int) -> int:
    """Count the single letters that a number ends with: "81 00 6 W", "KL-2281-X"."""
    stop = talk.stop(after - 1)
    count = 0
    while count < _TRAILING and after + count < stop and _trails(talk, after + count):
        count += 1
    beyond = after + count
    if beyond < stop and (talk.gap(beyond).startswith("'") or talk.words[beyond] in _VERBS):
        return max(0, count - 1)
    return count


def _trails(talk: Talk, index: int) -> bool:
    word = talk.words[index]
    letter = len(word) == 1 and word.isalpha() and not set(talk.gap(index)) - set(" -,/")
    return letter and word not in UNITS and (word not in "aeiouy" or talk.gap(index) == "-")


def _row(talk: Talk, stop: int, whole: bool) -> range:
    """Give the single letters before a word; one alone only if it is all of a turn (`whole`)."""
    floor, first = talk.words_of(talk.segment(stop - 1)).start, stop
    while first > floor and len(talk.words[first - 1]) == 1 and talk.words[first - 1].isalpha():
        if talk.gap(first - 1).endswith("'"):
            break
        first -= 1
    count = stop - first
    few = 1 < count <= _LETTERS or (count == 1 and whole and first == floor)
    return range(first, stop) if few else range(0)


def _before(talk: Talk, first: int, passed: Set[str]) -> int:
    """Give the word after the last before a word that is none of these, in the same turn."""
    floor = talk.words_of(talk.segment(first - 1)).start if first else 0
    while first > floor and talk.words[first - 1] in passed:
        first -= 1
    return first


def letters_before(talk: Talk, piece: Piece) -> int:
    """Count the words before a number that are its letters: C H, CH, A B, CRM, and "A B euh"."""
    floor = talk.words_of(talk.segment(piece.first)).start
    first = piece.first
    while first > floor and talk.words[first - 1] in _BETWEEN:
        first -= 1
    if first > floor and talk.words[first - 1] in PLUS and piece.digits[0] in "349":
        return piece.first - first + 1  # "plus quarante et un", which abroad begins a number
    letters = _letters(talk, first, floor)
    return letters + piece.first - first if letters else 0


def _letters(talk: Talk, first: int, floor: int) -> int:
    words, letters = talk.words, 0
    while first - letters > floor and _is_letter(talk, first - letters - 1):
        letters += 1
    if letters >= 2 and "".join(words[first - 2 : first]) in _COUNTRIES:
        return 2
    if letters and _is_small_word(talk, first - letters, letters):
        letters -= 1
    if letters >= 2 or (letters and (talk.capitals[first - 1] or not talk.cased)):
        return letters
    return int(first > floor and _is_prefix(talk, first - 1))


def _is_small_word(talk: Talk, index: int, letters: int) -> bool:
    """Tell whether a letter before a code is a word: "è", "a", "y", the s of "it's"."""
    if talk.gap(index).endswith("'"):
        return True
    small = talk.words[index] in "aeoyi" and not talk.capitals[index]
    return small and (talk.cased or letters == 1)


def _is_prefix(talk: Talk, index: int) -> bool:
    """Tell whether a word in capitals begins a number: "AB 4711", no "PIN 4711"."""
    word = talk.words[index]
    if set(talk.gap(index + 1)) - set(" -./"):
        return False
    if word in _CODES:
        return True
    if not talk.cased:
        return _is_strange(word) and len(talk.words[index + 1]) > 2
    return talk.shouted[index] and len(word) <= _PREFIX and word.isalpha() and word not in _NO_CODE


def _is_strange(word: str) -> bool:
    """Tell whether two to four letters are no word of any language: sr, kd, inc."""
    short = len(word) == _PREFIX and _VOWELS.isdisjoint(word)
    short |= 1 < len(word) < _PREFIX
    return short and word.isalpha() and word not in _WORDS and word not in number_words()


def _is_letter(talk: Talk, word: int) -> bool:
    joint = talk.gap(word + 1)
    single = len(talk.words[word]) == 1 and talk.words[word].isalpha()
    return single and not set(joint) - set(" -.,")
