"""Numbers as they are said in a call: in groups, with hesitations, over turns and back-channels.

Pieces that follow each other make a group; groups of one speaker that only "mhm", waiting words or
an echo set apart make one number. A quantity ("vingt-deux jours") is no number in this sense.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from carereview.privacy import fillers
from carereview.privacy.detect.cueing import Cues
from carereview.privacy.detect.data.cues import CORRECTING, RESUMING, UNITS
from carereview.privacy.detect.leads import letters_after, letters_apart, letters_before
from carereview.privacy.detect.pieces import Piece
from carereview.privacy.detect.quantities import (
    ARTICLES,
    is_article,
    is_idle,
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

_PREFACE = 7
"""Words about something else that may come before a number goes on: "bless you, four three"."""

_WHOLE = 9
"""Digits from which on a number is probably told whole."""

_AHV, _IBAN, _CARD = 13, 19, 16
"""Digits of these kinds of numbers."""

_ASIDE = 3
"""Words about something else inside a number, in a text without stops."""

_GROUPED = 4
"""Digits of the pieces that a card's number, or an IBAN, is written in."""

_STOPS = frozenset(",.;:!?…")

_PASSED = (
    fillers.SKIPPED | fillers.CONNECTORS | fillers.ARTICLES | fillers.CORRECTIONS | fillers.WAITING
)
_LOOKING = frozenset(
    word
    for word in fillers.HESITATIONS | fillers.WAITING | fillers.CORRECTIONS | {"number", "numero"}
    if len(word) > 1 and word not in fillers.CONNECTORS
)
"""Words that somebody says while they look for the rest of a number: they needn't be hidden."""

_RELATIVE = frozenset({"s", "is", "that", "which", "with", "qui", "che", "die", "der", "das"})
_REPEATING = fillers.TIMES | frozenset(fillers.DOUBLES)


@dataclass(slots=True)
class Group:
    """Pieces of one segment that follow each other; `lead` letters before them belong to it.

    So do `trail` letters behind them, and those `apart`, which were said a turn before, or before
    words of looking for the rest.
    """

    segment: int
    pieces: list[Piece]
    lead: int = 0
    trail: int = 0
    apart: range = range(0)

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

    @property
    def dictated(self) -> bool:
        """Tell whether it is said as parts of a number are, not as a quantity."""
        return len(self.pieces) > 1 or self.digits[0] == "0"


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
            if group.apart:
                letters = group.apart
                found.append((talk.starts[letters.start], talk.ends[letters.stop - 1]))
            start, end = talk.starts[group.first], group.pieces[0].end
            for before, piece in pairwise(group.pieces):
                between = talk.words[before.after : piece.first]
                if not _LOOKING.isdisjoint(between):
                    found.append((start, end))
                    start = piece.start
                end = piece.end
            found.append((start, talk.ends[group.after + group.trail - 1] if group.trail else end))
        return tuple(found)


def numbers(talk: Talk, groups: Sequence[Group], cues: Cues) -> list[Number]:
    """Join groups that one speaker says one after the other into numbers."""
    result: list[Number] = []
    for group in groups:
        earlier = (n for n in reversed(result[-_BACK:]) if _goes_on(talk, n, group, cues))
        number = next(earlier, None)
        if number:
            number.groups.append(group)
        else:
            group.apart = range(0) if group.lead else letters_apart(talk, group.first)
            result.append(Number([group]))
    return result


def _goes_on(talk: Talk, number: Number, group: Group, cues: Cues) -> bool:
    """Tell whether a speaker goes on with a number in a later turn, or after waiting words."""
    before = number.groups[-1]
    turns = group.segment - before.segment
    if turns > _BACK or talk.speaker(before.first) != talk.speaker(group.first):
        return False
    if turns == 0:
        words = talk.words[before.after : group.first]
        passed = _PASSED.issuperset(words) or _corrects(before, words)
        return passed or _is_aside(talk, number, group, cues)
    rest = range(before.after, talk.words_of(before.segment).stop)
    lead = range(talk.words_of(group.segment).start, group.first)
    if not _PASSED.issuperset(talk.words[rest.start : rest.stop]):
        return False
    led = _PASSED.issuperset(talk.words[lead.start : lead.stop])
    if not led and not _is_preface(talk, number, group, lead):
        return False
    between = range(before.segment + 1, group.segment)
    if any(len(talk.words_of(i)) > _SHORT and not _is_echo(talk, i) for i in between):
        return False
    return not cues.between(rest.stop, lead.start)


def _is_aside(talk: Talk, number: Number, group: Group, cues: Cues) -> bool:
    """Tell whether a few words inside a turn interrupt a number: "four one, get down, two two"."""
    before, between = number.groups[-1], range(number.after, group.first)
    most = _PREFACE if _is_set_off(talk, group) else _ASIDE
    if len(between) > most or not _is_open(number) or not _are_alike(before, group):
        return False
    return not _counts(talk, between) and not cues.between(between.start, between.stop)


def _is_preface(talk: Talk, number: Number, group: Group, lead: range) -> bool:
    """Tell whether who was interrupted in a number says a few words and then the rest of it."""
    before = number.groups[-1]
    interrupted = any(
        talk.speaker(talk.words_of(turn).start) != talk.speaker(group.first)
        for turn in range(before.segment + 1, group.segment)
        if talk.words_of(turn)
    )
    if not interrupted or not _is_open(number) or not before.dictated:
        return False
    if len(lead) > _PREFACE or _counts(talk, lead):
        return False
    closes = group.after == talk.words_of(group.segment).stop
    return _is_set_off(talk, group) and (_are_alike(before, group) or closes)


def _is_open(number: Number) -> bool:
    """Tell whether a number may go on: it isn't as long as those of its kind are."""
    digits, pieces = number.digits, [piece for group in number.groups for piece in group.pieces]
    if digits.startswith("756"):
        return len(digits) < _AHV
    if number.groups[0].lead:
        return len(digits) < _IBAN
    carded = all(len(piece.digits) == _GROUPED for piece in pieces)
    return len(digits) < (_CARD if carded else _WHOLE)


def _is_set_off(talk: Talk, group: Group) -> bool:
    """Tell whether a stop, or a word about going on, stands before a number: not what it is of."""
    stops = not _STOPS.isdisjoint(talk.gap(group.first))
    return stops or talk.words[group.first - 1] in RESUMING


def _are_alike(before: Group, after: Group) -> bool:
    """Tell whether both are said in parts, or written in parts of one length."""
    last, first = before.pieces[-1].digits, after.pieces[0].digits
    if before.dictated and after.dictated:
        return True
    return len(last) == len(first) >= _GROUPED


def _counts(talk: Talk, span: range) -> bool:
    return not UNITS.isdisjoint(talk.words[span.start : span.stop])


def _corrects(before: Group, between: list[str]) -> bool:
    """Tell whether what is said between two groups takes back the end of the first."""
    long = len(before.digits) >= _CORRECTED and len(between) <= _SHORT
    return long and not CORRECTING.isdisjoint(between)


def _is_echo(talk: Talk, segment: int) -> bool:
    words = [talk.words[i] for i in talk.words_of(segment)]
    said = (word in _PASSED or word.isdigit() or word in number_words() for word in words)
    return sum(said) > len(words) / 2


def groups(talk: Talk, segment: int, pieces: Iterable[Piece]) -> Iterator[Group]:
    """Cut the pieces of a segment into groups, without quantities."""
    for row in _rows(talk, (p for p in pieces if not is_idle(talk, p))):
        if is_time(talk, row):
            continue
        kept = without_articles(talk, without_quantity(talk, row))
        if kept:
            trail = letters_after(talk, kept[-1].after)
            yield Group(segment, kept, letters_before(talk, kept[0]), trail)


def _rows(talk: Talk, pieces: Iterable[Piece]) -> Iterator[list[Piece]]:
    row: list[Piece] = []
    for piece in pieces:
        if row and (piece.month or not _adjoin(talk, row, piece)):
            yield row
            row = []
        if not piece.month:
            row.append(piece)
    if row:
        yield row


def _is_pronoun(talk: Talk, row: Sequence[Piece], piece: Piece) -> bool:
    """Tell whether the one before a number counts nothing: "the new one's …", "to this one: …"."""
    if len(row) > 1 or not is_article(talk, row[0], ARTICLES):
        return False
    between = talk.words[row[0].after : piece.first]
    named = bool(between) and between[0] in _RELATIVE
    return named or ":" in talk.gap(row[0].after)


def _adjoin(talk: Talk, row: Sequence[Piece], piece: Piece) -> bool:
    joined = all(
        word in _PASSED or word in _REPEATING or len(word) == 1
        for word in talk.words[row[-1].after : piece.first]
    )
    return joined and not _is_pronoun(talk, row, piece)
