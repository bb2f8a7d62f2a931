"""Finds every form of every entity of a register in texts, however it is written or said.

The texts are folded and squeezed to letters and digits, so that case, accents, hyphens, spacing
and segment borders don't exist any more; forms are plain substrings there, and what is found is
checked against word borders on the way back. Numbers and spelled names have searches of their own.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from carereview.core.register import Entity, Register
from carereview.privacy import fillers, forms
from carereview.privacy.fold import fold
from carereview.privacy.forms import Needle
from carereview.privacy.lexer import runs
from carereview.privacy.mixed import is_mixed, letters_of, with_digits
from carereview.privacy.numerals import number_words
from carereview.privacy.spelled import letter_runs, spelled_in
from carereview.privacy.spoken import Numbers, Run
from carereview.privacy.stream import Part, Squeezed, Stream, word_pattern

NEUTRAL = "[…]"
"""Stands for what is withheld without a name: it has no letters, so it can't contain a form."""

_SURE = 7
"""A number of so many digits is hidden even inside a longer one."""


_EDGE = 60
"""Characters at the end or beginning of a text that are looked at before texts are joined."""

_TINY = 3
"""Words shorter than this may be letters of a spelled name, or pieces of a name."""


class Match(NamedTuple):
    """A mention of an entity: characters `char_start` to `char_end` of a text."""

    char_start: int
    char_end: int
    entity: Entity


class Hit(NamedTuple):
    """A mention of an entity in one or more of the texts searched together."""

    entity: Entity
    parts: tuple[Part, ...]


class _Target(NamedTuple):
    """An entity with everything to look for; `mixed` are the needles of words and a number."""

    entity: Entity
    needles: frozenset[Needle]
    mixed: frozenset[Needle]
    spelled: frozenset[str]
    numbers: frozenset[str]
    symbols: tuple[str, ...]


def _target(entity: Entity) -> _Target:
    needles = forms.needles(entity)
    return _Target(
        entity,
        needles,
        frozenset(filter(is_mixed, needles)),
        forms.spelled(entity),
        forms.numbers(entity),
        forms.symbols(entity),
    )


class Matcher:
    """The forms of a register, worked out once; safe to keep as long as the register is the same.

    Kept entities are found too, since a reviewer may hide single mentions of them.
    """

    def __init__(self, register: Register) -> None:
        self._targets: list[_Target] = [_target(entity) for entity in register.entities]
        self._numbers = Numbers(n for target in self._targets for n in target.numbers)
        self._mixed = letters_of(needle for t in self._targets for needle in t.needles)
        self._vocabulary: frozenset[str] = forms.vocabulary(
            needle for target in self._targets for needle in target.needles
        )
        self._pattern = word_pattern([NEUTRAL])
        self._placeholders: dict[str, str] = {}
        for entity in register.entities:
            self._placeholders.setdefault(entity.name, self._choose(entity))
        self._pattern = word_pattern([NEUTRAL, *self._placeholders.values()])

    @property
    def empty(self) -> bool:
        """Tell whether the register holds nothing that could be found."""
        return not self._targets

    def goes_on(self, before: str, after: str) -> bool:
        """Tell whether a form might begin at the end of one text and go on in another.

        A quick look at the words on either side, to spare most turns of a call a search.
        """
        return self._may_hold(_folded_words(before[-_EDGE:])[::-1]) and self._may_hold(
            _folded_words(after[:_EDGE])
        )

    def _may_hold(self, words: list[str]) -> bool:
        if not fillers.SPELLING.isdisjoint(words[:3]):
            return True
        word = next((w for w in words if w not in fillers.SKIPPED), "")
        return len(word) < _TINY or not word.isalpha() or self._knows(word)

    def _knows(self, word: str) -> bool:
        return word in self._vocabulary or word in number_words()

    def placeholder(self, entity: str) -> str:
        """Give what readers see instead of an entity, in brackets; never any private form."""
        return self._placeholders.get(entity, NEUTRAL)

    def _choose(self, entity: Entity) -> str:
        for name in (entity.name, entity.category):
            if name.strip() and not any(m.entity.hidden for m in self.find(name)):
                return f"[{' '.join(name.split())}]"
        return NEUTRAL

    def find(self, text: str) -> tuple[Match, ...]:
        """Give the mentions in a text, in order and apart: hidden ones joined, then kept ones."""
        hits = self.search([text])
        found = [Match(p.char_start, p.char_end, h.entity) for h in hits for p in h.parts]
        hidden = joined([m for m in found if m.entity.hidden])
        kept = joined([m for m in found if not m.entity.hidden])
        free = [k for k in kept if not any(_overlap(k, h) for h in hidden)]
        return tuple(sorted([*hidden, *free], key=lambda m: m.char_start))

    def search(self, texts: Sequence[str]) -> list[Hit]:
        """Give every mention in texts that follow each other, also across their borders."""
        stream = Stream(texts, self._pattern)
        ranges = {
            (start, end, target.entity.name): target.entity
            for target, start, end in self._ranges(stream)
        }
        return [Hit(entity, stream.parts(s, e)) for (s, e, _), entity in sorted_items(ranges)]

    def _ranges(self, stream: Stream) -> Iterator[tuple[_Target, int, int]]:
        pieces = stream.pieces
        written = [Squeezed(pieces)]
        if any(word in fillers.SKIPPED for word in stream.words):
            written.append(Squeezed([p for p in pieces if p[2] not in fillers.SKIPPED]))
        for squeezed in written:
            yield from self._written(stream, squeezed)
        for squeezed in with_digits(stream, written, self._mixed):
            yield from self._written(stream, squeezed, mixed=True)
        yield from self._said(stream)
        yield from self._spelled(stream)
        yield from self._signs(stream)

    def _written(
        self, stream: Stream, squeezed: Squeezed, mixed: bool = False
    ) -> Iterator[tuple[_Target, int, int]]:
        for target in self._targets:
            for needle in target.mixed if mixed else target.needles:
                if needle.text not in squeezed.text:  # as nearly always: so look before all else
                    continue
                for start, end in _occurrences(squeezed, needle):
                    border = _whole_words(stream, *squeezed.place(start, end))
                    if border and (not needle.capital or stream.capital(border[0])):
                        yield target, *border

    def _said(self, stream: Stream) -> Iterator[tuple[_Target, int, int]]:
        if not self._numbers.shortest:
            return
        for tokens in runs(stream.words, stream.starts, self._numbers.shortest):
            for number, start, end in Run(tokens).find(self._numbers):
                if len(number) >= _SURE or _stands_alone(stream.folded, start, end):
                    border = _whole_number(stream.folded, start, end)
                    yield from ((t, *border) for t in self._targets if number in t.numbers)

    def _spelled(self, stream: Stream) -> Iterator[tuple[_Target, int, int]]:
        for run in letter_runs(stream):
            for target in self._targets:
                for word in target.spelled:
                    for start, end in spelled_in(run, word):
                        yield target, *run.place(start, end)

    def _signs(self, stream: Stream) -> Iterator[tuple[_Target, int, int]]:
        for target in self._targets:
            for sign in target.symbols:
                for start in _places(stream.folded, sign):
                    yield target, start, start + len(sign)


def _folded_words(text: str) -> list[str]:
    return forms.words(fold(text).text)


def sorted_items(
    ranges: dict[tuple[int, int, str], Entity],
) -> list[tuple[tuple[int, int, str], Entity]]:
    """Give the ranges in order of place, the longer first."""
    return sorted(ranges.items(), key=lambda item: (item[0][0], -item[0][1], item[0][2]))


def joined(matches: list[Match]) -> list[Match]:
    """Join matches that overlap; the entity of the longest names the whole."""
    result: list[Match] = []
    longest = 0
    for match in sorted(matches, key=lambda m: (m.char_start, -m.char_end)):
        length = match.char_end - match.char_start
        if result and match.char_start < result[-1].char_end:
            last = result[-1]
            entity = match.entity if length > longest else last.entity
            longest = max(longest, length)
            result[-1] = Match(last.char_start, max(last.char_end, match.char_end), entity)
        else:
            result.append(match)
            longest = length
    return result


def _overlap(one: Match, other: Match) -> bool:
    return one.char_start < other.char_end and other.char_start < one.char_end


def _places(text: str, word: str) -> Iterator[int]:
    place = text.find(word)
    while place >= 0:
        yield place
        place = text.find(word, place + 1)


def _occurrences(squeezed: Squeezed, needle: Needle) -> Iterator[tuple[int, int]]:
    """Give where a needle stands, cut as a form may be cut."""
    length = len(needle.text)
    for start in _places(squeezed.text, needle.text):
        breaks = squeezed.breaks(start, start + length) - needle.breaks
        if not breaks or (length >= forms.LOOSE and not needle.text.isdigit()):
            yield start, start + length


def _whole_words(stream: Stream, start: int, end: int) -> tuple[int, int] | None:
    """Give the range with its genitive or plural s, or None if it is a piece of other words."""
    folded = stream.folded
    if not _begins(stream, start):
        return None
    for ending in ("s", "'s"):
        after = end + len(ending)
        if folded.startswith(ending, end) and _ends(stream, after) and folded[end - 1].isalpha():
            return start, after
    return (start, end) if _ends(stream, end) else None


def _begins(stream: Stream, place: int) -> bool:
    folded = stream.folded
    if place == 0:
        return True
    return _parted(folded[place - 1], folded[place], folded[max(0, place - 2) : place]) or (
        stream.changes_case(place)
    )


def _ends(stream: Stream, place: int) -> bool:
    folded = stream.folded
    if place >= len(folded):
        return True
    beyond = folded[place : place + 2][::-1]
    return _parted(folded[place], folded[place - 1], beyond) or stream.changes_case(place)


def _parted(outside: str, inside: str, beyond: str) -> bool:
    """Tell whether a word border lies between a character outside a form and its first or last.

    Scripts without capitals (category Lo) join words or set no spaces, so any place will do. A
    short number isn't found in a price: a separator with a digit beyond it belongs to the number.
    """
    if inside.isdigit():
        price = len(beyond) == 2 and beyond[0].isdigit() and beyond[1] in ".,'"
        return not outside.isdigit() and not price
    if unicodedata.category(inside) == "Lo" or outside == "_":
        return True
    return not outside.isalpha()


def _stands_alone(folded: str, start: int, end: int) -> bool:
    before, after = folded[start - 1 : start], folded[end : end + 1]
    first, last = folded[start : start + 1], folded[end - 1 : end]
    inside_left = before.isdigit() and first.isdigit()
    return not inside_left and not (after.isdigit() and last.isdigit())


def _whole_number(folded: str, start: int, end: int) -> tuple[int, int]:
    """Widen to the digits written around, so that no piece of a number is left standing."""
    if folded[start].isdigit():
        while start > 0 and _joins(folded[max(0, start - 2) : start]):
            start -= 1
    if folded[end - 1].isdigit():
        while end < len(folded) and _joins(folded[end : end + 2][::-1]):
            end += 1
    return start, end


def _joins(beside: str) -> bool:
    """Tell whether the last character belongs to a number: a digit, or a mark after a digit."""
    return beside[-1].isdigit() or (len(beside) == 2 and beside[1] in ".,'" and beside[0].isdigit())
