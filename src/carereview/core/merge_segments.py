"""Three-way merge of segments: two people may correct one transcript at different places.

Segments have no names to be matched by, so what each side changed is told by comparing it with
what both began with, line by line as in a text.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from carereview.core.call import Segment

Segments = tuple[Segment, ...]


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some segments of the common beginning, and what each side made of them."""

    base: Segments
    mine: Segments
    theirs: Segments

    @property
    def disputed(self) -> bool:
        """Tell whether both sides changed it, and differently."""
        return self.base != self.mine != self.theirs != self.base

    @property
    def settled(self) -> Segments:
        """Give what one side changed, or both alike."""
        return self.theirs if self.mine == self.base else self.mine


@dataclass(frozen=True, slots=True)
class _Change:
    """Segments `first` to `last` (excluded) of the beginning, replaced by others."""

    first: int
    last: int
    new: Segments


def stretches(base: Segments, mine: Segments, theirs: Segments) -> Iterator[Stretch]:
    """Cut the whole into stretches that one side changed, or both, or nobody, in order."""
    ours, others = _changes(base, mine), _changes(base, theirs)
    at = 0
    for group in _groups(ours + others):
        first, last = group[0].first, max(change.last for change in group)
        same = base[at:first]
        yield Stretch(same, same, same)
        yield Stretch(
            base[first:last],
            _applied(base, first, last, [c for c in group if any(c is o for o in ours)]),
            _applied(base, first, last, [c for c in group if any(c is o for o in others)]),
        )
        at = last
    yield Stretch(base[at:], base[at:], base[at:])


def _changes(base: Segments, side: Segments) -> list[_Change]:
    """Give what a side changed. What is alike at both ends is left out first: it is nearly all."""
    head = _alike(base, side)
    tail = _alike(base[head:][::-1], side[head:][::-1])
    middle, changed = base[head : len(base) - tail], side[head : len(side) - tail]
    matcher = SequenceMatcher(a=middle, b=changed, autojunk=False)
    return [
        _Change(head + i1, head + i2, changed[j1:j2])
        for tag, i1, i2, j1, j2 in matcher.get_opcodes()
        if tag != "equal"
    ]


def _alike(one: Sequence[Segment], other: Sequence[Segment]) -> int:
    pairs = enumerate(zip(one, other, strict=False))
    return next((n for n, (a, b) in pairs if a != b), min(len(one), len(other)))


def _groups(changes: list[_Change]) -> Iterator[list[_Change]]:
    """Put changes together that touch the same segments, or insert at the same place."""
    group: list[_Change] = []
    reach = -1
    for change in sorted(changes, key=lambda c: (c.first, c.last)):
        place = (change.first, change.last)
        same_gap = change.first == change.last and place in [(c.first, c.last) for c in group]
        if group and change.first >= reach and not same_gap:
            yield group
            group = []
        group.append(change)
        reach = max(reach, change.last)
    if group:
        yield group


def _applied(base: Segments, first: int, last: int, changes: list[_Change]) -> Segments:
    result: list[Segment] = []
    at = first
    for change in changes:
        result += (*base[at : change.first], *change.new)
        at = change.last
    return (*result, *base[at:last])
