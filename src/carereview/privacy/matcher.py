"""Finds every form of every entity of a register in texts, however it is written or said.

The texts are folded and squeezed to letters and digits, so that case, accents, hyphens, spacing
and segment borders don't exist any more; forms are plain substrings there, and what is found is
checked against word borders on the way back. Numbers and spelled names have searches of their own.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

from carereview.core.register import Entity, Register
from carereview.privacy import acrostics, fillers, forms
from carereview.privacy.acrostics import spelled_by_initials
from carereview.privacy.borders import stands_alone, whole_number, whole_words
from carereview.privacy.cutting import cut
from carereview.privacy.forms import Needle
from carereview.privacy.lexer import runs
from carereview.privacy.mixed import is_mixed, letters_of, with_digits
from carereview.privacy.numerals import number_words
from carereview.privacy.spelled import head_of, letter_runs, spelled_in
from carereview.privacy.spoken import Numbers, Run
from carereview.privacy.stream import Part, Squeezed, Stream, is_cased, word_pattern
from carereview.privacy.suspects import Sought, places, suspects

NEUTRAL = "[…]"
"""Stands for what is withheld without a name: it has no letters, so it can't contain a form."""

_SURE = 7
"""A number of so many digits is hidden even inside a longer one."""


_EDGE = 60
"""Characters at the end or beginning of a text that are looked at before texts are joined."""

_TINY = 3
"""Words shorter than this may be letters of a spelled name, or pieces of a name."""

_WORDS = word_pattern()


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
    return _Target(entity, *_sought_for(entity.category, entity.forms))


@lru_cache(maxsize=1 << 12)
def _sought_for(
    category: str, said: tuple[str, ...]
) -> tuple[frozenset[Needle], frozenset[Needle], frozenset[str], frozenset[str], tuple[str, ...]]:
    """Work out what to look for; kept, since a register changes by one entity at a time."""
    entity = Entity("", category, said)
    needles = forms.needles(entity)
    mixed = frozenset(filter(is_mixed, needles))
    return needles, mixed, forms.spelled(entity), forms.numbers(entity), forms.symbols(entity)


class Matcher:
    """The forms of a register, worked out once; safe to keep as long as the register is the same.

    Kept entities are found too, since a reviewer may hide single mentions of them.
    """

    def __init__(self, register: Register) -> None:
        self._targets: list[_Target] = [_target(entity) for entity in register.entities]
        numbers = {number for target in self._targets for number in target.numbers}
        self._numbers = Numbers(numbers)
        self._mixed = letters_of(needle for t in self._targets for needle in t.needles)
        self._vocabulary: frozenset[str] = forms.vocabulary(
            needle for target in self._targets for needle in target.needles
        )
        self._sought = Sought(
            frozenset(needle.text for target in self._targets for needle in target.needles),
            self._mixed,
            self._numbers.shortest,
            min((sum(map(str.isdigit, number)) for number in numbers), default=0),
            frozenset(head_of(word) for target in self._targets for word in target.spelled),
            frozenset(
                word for t in self._targets for word in t.spelled if len(word) >= acrostics.LEAST
            ),
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
        return self._may_hold(cut(before[-_EDGE:], _WORDS)[::-1]) and self._may_hold(
            cut(after[:_EDGE], _WORDS)
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
        if not text:
            return ()
        found = [*self._in_lines(text)]
        hidden = joined([m for m in found if m.entity.hidden])
        kept = joined([m for m in found if not m.entity.hidden])
        free = [k for k in kept if not any(_overlap(k, h) for h in hidden)]
        return tuple(sorted([*hidden, *free], key=lambda m: m.char_start))

    def _in_lines(self, text: str) -> Iterator[Match]:
        """Give every mention in a text, looked for line by line: few lines need a close look."""
        lines = text.split("\n")
        begins = [0, *accumulate(len(line) + 1 for line in lines)]
        for hit in self.search(lines):
            first, last = hit.parts[0], hit.parts[-1]
            start, end = begins[first.text] + first.char_start, begins[last.text] + last.char_end
            yield Match(start, end, hit.entity)

    def search(self, texts: Sequence[str]) -> list[Hit]:
        """Give every mention in texts that follow each other, also across their borders.

        Only texts that a quick look finds suspect are searched closely.
        """
        if any(target.symbols for target in self._targets):
            return self.search_closely(texts)
        rows = suspects([cut(text, self._pattern) for text in texts], self._sought)
        order = [place for row in rows for place in (*row, None)]
        hits = self.search_closely(
            [NEUTRAL if place is None else texts[place] for place in order],
            cased=bool(rows) and is_cased(texts),
        )
        return [Hit(hit.entity, tuple(_moved(hit.parts, order))) for hit in hits]

    def search_closely(self, texts: Sequence[str], cased: bool | None = None) -> list[Hit]:
        """Do the same without the quick look; `cased` is whether any text of the call has capitals.

        By default it is found out from these texts.
        """
        stream = Stream(texts, self._pattern, cased)
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
        yield from self._initialled(stream)
        yield from self._signs(stream)

    def _written(
        self, stream: Stream, squeezed: Squeezed, mixed: bool = False
    ) -> Iterator[tuple[_Target, int, int]]:
        for target in self._targets:
            for needle in target.mixed if mixed else target.needles:
                if needle.text not in squeezed.text:  # as nearly always: so look before all else
                    continue
                for start, end in _occurrences(squeezed, needle):
                    border = whole_words(stream, *squeezed.place(start, end))
                    if border and (not needle.capital or stream.capital(border[0])):
                        yield target, *border

    def _said(self, stream: Stream) -> Iterator[tuple[_Target, int, int]]:
        if not self._numbers.shortest:
            return
        for tokens in runs(stream.words, stream.starts, self._numbers.shortest):
            for number, start, end in Run(tokens).find(self._numbers):
                if len(number) >= _SURE or stands_alone(stream.folded, start, end):
                    border = whole_number(stream.folded, start, end)
                    yield from ((t, *border) for t in self._targets if number in t.numbers)

    def _spelled(self, stream: Stream) -> Iterator[tuple[_Target, int, int]]:
        for run in letter_runs(stream):
            for target in self._targets:
                for word in target.spelled:
                    for start, end in spelled_in(run, word):
                        yield target, *run.place(start, end)

    def _initialled(self, stream: Stream) -> Iterator[tuple[_Target, int, int]]:
        for word, place in spelled_by_initials(stream, self._sought.initialled):
            yield from ((t, *place) for t in self._targets if word in t.spelled)

    def _signs(self, stream: Stream) -> Iterator[tuple[_Target, int, int]]:
        for target in self._targets:
            for sign in target.symbols:
                for start in places(stream.folded, sign):
                    yield target, start, start + len(sign)


def _moved(parts: Iterable[Part], order: Sequence[int | None]) -> Iterator[Part]:
    """Give parts of some texts as parts of all texts; none lies in what parts them."""
    for part in parts:
        place = order[part.text]
        if place is not None:
            yield part._replace(text=place)


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


def _occurrences(squeezed: Squeezed, needle: Needle) -> Iterator[tuple[int, int]]:
    """Give where a needle stands, cut as a form may be cut."""
    length = len(needle.text)
    for start in places(squeezed.text, needle.text):
        breaks = squeezed.breaks(start, start + length) - needle.breaks
        if not breaks or (length >= forms.LOOSE and not needle.text.isdigit()):
            yield start, start + length
