"""Three-way merge of our values: what two people changed in one file since both read it.

Items are matched by what names them, fields are settled one by one, and lists of text are sets
in order. What both sides changed differently is a `Conflict`, never a silent choice.
"""

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import MISSING, Field, dataclass, fields, is_dataclass, replace
from datetime import datetime
from typing import Any, Final, Literal, TypeVar, cast

from carereview.core.audience import Audience
from carereview.core.bleeps import settled
from carereview.core.call import Segment, Speaker
from carereview.core.case import Event, Lesson, Party, Place, Repeat, Tag
from carereview.core.merge_order import merge_order
from carereview.core.merge_segments import stretches
from carereview.core.register import Entity
from carereview.core.review import (
    Bleep,
    Decision,
    Dispute,
    Link,
    Moment,
    Participant,
    Passage,
    Publication,
    PublicationEvent,
    Rename,
    Review,
    Scope,
    Stretch,
)
from carereview.core.scorecard import Criterion, Score
from carereview.core.timecode import clock
from carereview.core.when import instant

T = TypeVar("T")
Side = Literal["mine", "theirs"]


class _Absent:
    """Stands for an item or a key that one side doesn't have."""

    def __repr__(self) -> str:
        return "(absent)"


ABSENT: Final = _Absent()


@dataclass(frozen=True, slots=True)
class Conflict:
    """A place that both sides changed, and differently. `ABSENT` where a side has nothing."""

    place: tuple[str, ...]
    base: object
    mine: object
    theirs: object

    def __str__(self) -> str:
        """Name the place as people say it: `moments, k3f9q2, note`."""
        return ", ".join(self.place)


_NAMES: Mapping[type, Callable[[Any], Hashable]] = {
    Moment: lambda item: item.id,
    Passage: lambda item: item.id,
    Decision: lambda item: (item.entity, item.start, item.end),
    Bleep: lambda item: (item.start, item.end),
    Rename: lambda item: item.speaker,
    Participant: lambda item: item.who,
    Dispute: lambda item: (item.who, item.at),
    Scope: lambda item: item,
    Score: lambda item: item.criterion,
    Link: lambda item: (item.call, item.moment),
    Stretch: lambda item: (item.start, item.end),
    Repeat: lambda item: item.id,
    Place: lambda item: (item.call, item.at),
    Criterion: lambda item: item.id,
    Entity: lambda item: item.name,
    Event: lambda item: (item.at, item.kind, item.who),
    Tag: lambda item: item.tag,
    Party: lambda item: item.name,
    Audience: lambda item: item.name,
    Lesson: lambda item: item.signalled,
    Speaker: lambda item: item.id,
    str: lambda item: item,
}
"""What makes two items of a list the same one."""


def merge(base: T, mine: T, theirs: T, keep: Side | None = None) -> tuple[T, tuple[Conflict, ...]]:
    """Merge what changed from `base` to `mine` with what changed from `base` to `theirs`.

    Conflicts are settled for the side to `keep`; without one they are settled for mine, for the
    time being, and whoever asked must not save before they are decided.
    """
    merger = _Merger("mine" if keep is None else keep)
    merged = merger.value((), base, mine, theirs)
    return cast(T, merged), tuple(merger.conflicts)


def rebased(shown: T, changed: T, now: T) -> T:
    """Give `now` with what somebody changed from `shown` to `changed`.

    For forms: what arrived while one was open must not be taken back by what it began with.
    """
    return merge(shown, changed, now, keep="mine")[0]


class _Merger:
    def __init__(self, keep: Side) -> None:
        self.keep = keep
        self.conflicts: list[Conflict] = []

    def value(self, place: tuple[str, ...], base: Any, mine: Any, theirs: Any) -> Any:
        """Merge any two values; the kinds that have parts are merged part by part."""
        if mine == theirs or theirs == base:
            return mine
        if mine == base:
            return theirs
        if isinstance(mine, Bleep) and isinstance(theirs, Bleep):
            return settled(mine, theirs)
        if is_dataclass(mine) and type(mine) is type(theirs):
            return self._dataclass(place, base, mine, theirs)
        if isinstance(mine, Mapping) and isinstance(theirs, Mapping):
            return self._mapping(place, base, mine, theirs)
        if all(_are_segments(side) for side in (base, mine, theirs)):
            return self._segments(place, base, mine, theirs)
        if _have_names(mine) and _have_names(theirs):
            return self._items(place, base, mine, theirs)
        self.conflicts.append(Conflict(place, base, mine, theirs))
        return mine if self.keep == "mine" else theirs

    def _dataclass(self, place: tuple[str, ...], base: Any, mine: Any, theirs: Any) -> Any:
        changes = {}
        for field in fields(mine):
            before = getattr(base, field.name, ABSENT)
            before = _default(field) if before is ABSENT else before
            ours, other = getattr(mine, field.name), getattr(theirs, field.name)
            rule = _RULES.get((type(mine), field.name))
            if rule:
                changes[field.name] = rule(before, ours, other)
            else:
                changes[field.name] = self.value((*place, field.name), before, ours, other)
        return replace(mine, **changes)

    def _mapping(self, place: tuple[str, ...], base: Any, mine: Any, theirs: Any) -> Any:
        before = base if isinstance(base, Mapping) else {}
        merged = {}
        for key in merge_order(list(before), list(mine), list(theirs)):
            sides = (side.get(key, ABSENT) for side in (before, mine, theirs))
            value = self.value((*place, str(key)), *sides)
            if value is not ABSENT:
                merged[key] = value
        return merged

    def _items(self, place: tuple[str, ...], base: Any, mine: Any, theirs: Any) -> Any:
        before, ours, other = _named(base), _named(mine), _named(theirs)

        def rank(name: Hashable) -> tuple[int, str]:
            return min(_rank(side[name], name) for side in (ours, other) if name in side)

        merged = []
        for name in merge_order(list(before), list(ours), list(other), rank):
            sides = (side.get(name, ABSENT) for side in (before, ours, other))
            item = self.value((*place, _label(name)), *sides)
            if item is not ABSENT:
                merged.append(item)
        return tuple(merged)

    def _segments(self, place: tuple[str, ...], base: Any, mine: Any, theirs: Any) -> Any:
        merged: list[Segment] = []
        for stretch in stretches(base, mine, theirs):
            if stretch.disputed:
                start = (stretch.base or stretch.mine or stretch.theirs)[0].start
                where = (*place, clock(start))
                conflict = Conflict(where, stretch.base, stretch.mine, stretch.theirs)
                self.conflicts.append(conflict)
                merged += stretch.mine if self.keep == "mine" else stretch.theirs
            else:
                merged += stretch.settled
        return tuple(merged)


def _are_segments(value: object) -> bool:
    return isinstance(value, tuple) and all(type(item) is Segment for item in value)


def _have_names(value: object) -> bool:
    return isinstance(value, tuple) and all(type(item) in _NAMES for item in value)


def _named(items: Any) -> dict[Hashable, Any]:
    """Index items by name and occurrence, so that two of one name don't become one."""
    count: dict[Hashable, int] = {}
    named: dict[Hashable, Any] = {}
    for item in items if isinstance(items, tuple) else ():
        name = _NAMES[type(item)](item)
        count[name] = count.get(name, 0) + 1
        named[(name, count[name])] = item
    return named


def _label(name: Hashable) -> str:
    plain = cast(tuple[Hashable, int], name)[0]
    return " ".join(map(str, plain)) if isinstance(plain, tuple) else str(plain)


def _rank(item: Any, name: Hashable) -> tuple[int, str]:
    """Order new items by time where they have one, else by name."""
    return getattr(item, "start", 0), str(getattr(item, "at", "")) + repr(name)


def _default(field: "Field[Any]") -> Any:
    if field.default_factory is not MISSING:
        return field.default_factory()
    return ABSENT if field.default is MISSING else field.default


def _furthest(base: int, mine: int, theirs: int) -> int:
    """Settle where two people stopped: not worth a question."""
    if mine == base:
        return theirs
    return mine if theirs == base else max(mine, theirs)


def _noted_first(base: object, mine: object, theirs: object) -> object:
    """Settle what the program noted by itself: what is on disk stands, and nobody is asked."""
    return mine if theirs == base else theirs


def _union(
    base: Sequence[PublicationEvent],
    mine: Sequence[PublicationEvent],
    theirs: Sequence[PublicationEvent],
) -> tuple[PublicationEvent, ...]:
    """Settle a history: nothing is ever taken out of it; what is new goes to its end by time."""
    merged = list(base)
    for side in (mine, theirs):
        for event in side:
            missing = side.count(event) - merged.count(event)
            merged += [event] * max(missing, 0)
    return (*base, *sorted(merged[len(base) :], key=_when))


def _when(event: PublicationEvent) -> tuple[bool, datetime, str]:
    return (*instant(event.at), repr(event))


_RULES: Mapping[tuple[type, str], Callable[[Any, Any, Any], Any]] = {
    (Review, "place"): _furthest,
    (Review, "source"): _noted_first,
    (Publication, "history"): _union,
}
"""Fields that are settled in a way of their own."""
