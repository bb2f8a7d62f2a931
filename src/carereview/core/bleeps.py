"""What the reviewer decided on bleeps: which were heard, and how far each reaches.

A bleep is known by the time of what it hides. Once words or register change, that time is another
one, and so is the bleep: nobody has heard it, and it reaches as far as any.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum

from carereview.core.call import Span
from carereview.core.padding import MAX_PAD
from carereview.core.review import Bleep, Review


class Side(StrEnum):
    """An end of a bleep."""

    BEFORE = "before"
    AFTER = "after"


def decided(bleeps: Iterable[Bleep], pad: int) -> Callable[[Span], Bleep]:
    """Make what gives the bleep of a stretch: as somebody decided, else unheard, and `pad` wide.

    Several entries for one stretch are settled as those of two people are.
    """
    known: dict[tuple[int, int], Bleep] = {}
    for bleep in bleeps:
        wide = _filled(bleep, pad)
        same = known.get((bleep.start, bleep.end))
        known[bleep.start, bleep.end] = wide if same is None else settled(same, wide)

    def give(own: Span) -> Bleep:
        found = known.get((own.start, own.end))
        return Bleep(own.start, own.end, pad, pad) if found is None else found

    return give


def settled(one: Bleep, other: Bleep) -> Bleep:
    """Give one bleep for two that differ: as wide as either, and unheard if that is news."""
    if (one.before, one.after) == (other.before, other.after):
        heard = one.heard or other.heard
    else:
        heard = False
    extra: Mapping[str, object] = {**other.extra, **one.extra}
    before, after = _wider(one.before, other.before), _wider(one.after, other.after)
    return Bleep(one.start, one.end, before, after, heard, extra)


def hear(review: Review, bleeps: Sequence[Bleep]) -> Review:
    """Confirm bleeps as they are, with how far they reach: a setting must not change them later."""
    return _with(review, [replace(bleep, heard=True) for bleep in bleeps])


def widen(review: Review, bleep: Bleep, side: Side, delta: int) -> Review:
    """Move an end of a bleep outwards by so many ms, or inwards when negative.

    It never goes into what the bleep hides. The bleep has to be heard anew.
    """
    reach = (bleep.before if side is Side.BEFORE else bleep.after) or 0
    wanted = max(0, min(reach + delta, MAX_PAD))
    if wanted == reach:
        return review
    if side is Side.BEFORE:
        return _with(review, [replace(bleep, before=wanted, heard=False)])
    return _with(review, [replace(bleep, after=wanted, heard=False)])


def _with(review: Review, bleeps: Sequence[Bleep]) -> Review:
    """Put in bleeps, in place of those for the same stretches."""
    named = {(b.start, b.end) for b in bleeps}
    others = [b for b in review.bleeps if (b.start, b.end) not in named]
    together = sorted((*others, *bleeps), key=lambda b: (b.start, b.end))
    return replace(review, bleeps=tuple(together))


def _filled(bleep: Bleep, pad: int) -> Bleep:
    before = pad if bleep.before is None else bleep.before
    after = pad if bleep.after is None else bleep.after
    heard = bleep.heard and bleep.before is not None and bleep.after is not None
    return replace(bleep, before=before, after=after, heard=heard)


def _wider(one: int | None, other: int | None) -> int | None:
    """Give the further reach; left open is the setting, which nobody knows here: it stays open."""
    return None if one is None or other is None else max(one, other)
