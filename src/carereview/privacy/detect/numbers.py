"""Numbers as they are said in a call: in groups, with hesitations, over turns and back-channels.

Pieces that follow each other make a group; groups of one speaker that only "mhm", waiting words or
an echo set apart make one number. A quantity ("vingt-deux jours") is no number in this sense.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from carereview.privacy import fillers
from carereview.privacy.detect.cueing import Cues
from carereview.privacy.detect.data.cues import BEFORE_AMOUNT, CORRECTING, PLUS, UNITS
from carereview.privacy.detect.data.persons import PARTICLES
from carereview.privacy.detect.data.spelling import NOT_SPELLED
from carereview.privacy.detect.data.words import NO_NAME, TRADE
from carereview.privacy.detect.pieces import Piece
from carereview.privacy.detect.quantities import (
    is_percent,
    is_time,
    without_articles,
    without_quantity,
)
from carereview.privacy.detect.talk import Talk
from carereview.privacy.numerals import number_words

_BACK = 4
_CORRECTED = 5
"""Digits of a number of which somebody may correct the end."""

_SHORT = 7
"""Words of a turn that may come between the parts of a number."""

_PASSED = (
    fillers.SKIPPED | fillers.CONNECTORS | fillers.ARTICLES | fillers.CORRECTIONS | fillers.WAITING
)
_LOOKING = (fillers.HESITATIONS | fillers.WAITING | fillers.CORRECTIONS) - fillers.CONNECTORS
"""Words that somebody says while they look for the rest of a number: they needn't be hidden."""

_REPEATING = fillers.TIMES | frozenset(fillers.DOUBLES)
_PREFIX = 4
"""Letters that a word before a number has at most, if they belong to it."""

_WORDS = NO_NAME | fillers.SKIPPED | fillers.ARTICLES | fillers.WAITING | PARTICLES | UNITS
_NO_CODE = TRADE | NOT_SPELLED | BEFORE_AMOUNT
_CODES = frozenset({"ch", "li"})
_COUNTRIES = frozenset({"ch", "li", "de", "fr", "it", "at", "gb", "pt", "es", "be", "nl", "lu"})


@dataclass(slots=True)
class Group:
    """Pieces of one segment that follow each other; `lead` letters before them belong to it."""

    segment: int
    pieces: list[Piece]
    lead: int = 0

    @property
    def first(self) -> int:
        """Give the first word, letters before the digits included."""
        return self.pieces[0].first - self.lead

    @property
    def after(self) -> int:
        """Give the word after the last."""
        return self.pieces[-1].after

    @property
    def digits(self) -> str:
        """Give the digits, whatever they are grouped in."""
        return "".join(piece.digits for piece in self.pieces)


@dataclass(slots=True)
class Number:
    """A whole number in one or more groups."""

    groups: list[Group] = field(default_factory=list)

    @property
    def first(self) -> int:
        """Give the first word."""
        return self.groups[0].first

    @property
    def after(self) -> int:
        """Give the word after the last."""
        return self.groups[-1].after

    @property
    def digits(self) -> str:
        """Give all digits."""
        return "".join(group.digits for group in self.groups)

    @property
    def most(self) -> int:
        """Give how many digits it has at most, however its words were meant."""
        pieces = [piece for group in self.groups for piece in group.pieces]
        return sum(piece.most for piece in pieces) if len(pieces) > 1 else len(self.digits)

    def ranges(self, talk: Talk) -> tuple[tuple[int, int], ...]:
        """Give the ranges of the fold, without the hesitations in between."""
        found: list[tuple[int, int]] = []
        for group in self.groups:
            start, end = talk.starts[group.first], group.pieces[0].end
            for before, piece in pairwise(group.pieces):
                between = talk.words[before.after : piece.first]
                if not _LOOKING.isdisjoint(between):
                    found.append((start, end))
                    start = piece.start
                end = piece.end
            found.append((start, end))
        return tuple(found)


def numbers(talk: Talk, groups: Sequence[Group], cues: Cues) -> list[Number]:
    """Join groups that one speaker says one after the other into numbers."""
    result: list[Number] = []
    for group in groups:
        earlier = (
            n for n in reversed(result[-_BACK:]) if _goes_on(talk, n.groups[-1], group, cues)
        )
        number = next(earlier, None)
        if number:
            number.groups.append(group)
        else:
            result.append(Number([group]))
    return result


def _goes_on(talk: Talk, before: Group, group: Group, cues: Cues) -> bool:
    """Tell whether a speaker goes on with a number in a later turn, or after waiting words."""
    turns = group.segment - before.segment
    if turns > _BACK or talk.speaker(before.first) != talk.speaker(group.first):
        return False
    if turns == 0:
        words = talk.words[before.after : group.first]
        return _PASSED.issuperset(words) or _corrects(before, words)
    rest = range(before.after, talk.words_of(before.segment).stop)
    lead = range(talk.words_of(group.segment).start, group.first)
    said = [talk.words[i] for i in (*rest, *lead)]
    if not _PASSED.issuperset(said):
        return False
    between = range(before.segment + 1, group.segment)
    if any(len(talk.words_of(i)) > _SHORT and not _is_echo(talk, i) for i in between):
        return False
    return not cues.between(rest.stop, lead.start)


def _corrects(before: Group, between: list[str]) -> bool:
    """Tell whether what is said between two groups takes back the end of the first."""
    long = len(before.digits) >= _CORRECTED and len(between) <= _SHORT
    return long and not CORRECTING.isdisjoint(between)


def _is_echo(talk: Talk, segment: int) -> bool:
    words = [talk.words[i] for i in talk.words_of(segment)]
    return sum(word in _PASSED or word.isdigit() for word in words) > len(words) / 2


def groups(talk: Talk, segment: int, pieces: Iterable[Piece]) -> Iterator[Group]:
    """Cut the pieces of a segment into groups, without quantities."""
    for row in _rows(talk, (p for p in pieces if not is_percent(talk, p))):
        if is_time(talk, row):
            continue
        kept = without_articles(talk, without_quantity(talk, row))
        if kept:
            yield Group(segment, kept, _letters_before(talk, kept[0]))


def _rows(talk: Talk, pieces: Iterable[Piece]) -> Iterator[list[Piece]]:
    row: list[Piece] = []
    for piece in pieces:
        if row and (piece.month or not _adjoin(talk, row[-1], piece)):
            yield row
            row = []
        if not piece.month:
            row.append(piece)
    if row:
        yield row


def _adjoin(talk: Talk, before: Piece, piece: Piece) -> bool:
    return all(
        word in _PASSED or word in _REPEATING or len(word) == 1
        for word in talk.words[before.after : piece.first]
    )


def _letters_before(talk: Talk, piece: Piece) -> int:
    """Count the words before a number that are its letters: C H, CH, A B, CRM, and "A B euh"."""
    floor = talk.words_of(talk.segment(piece.first)).start
    first = piece.first
    while first > floor and talk.words[first - 1] in fillers.HESITATIONS:
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
    short = 1 < len(word) <= _PREFIX and word.isalpha()
    return short and word not in _WORDS and word not in number_words()


def _is_letter(talk: Talk, word: int) -> bool:
    joint = talk.gap(word + 1)
    single = len(talk.words[word]) == 1 and talk.words[word].isalpha()
    return single and not set(joint) - set(" -.,")
