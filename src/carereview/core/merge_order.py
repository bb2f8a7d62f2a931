"""In which order the items of two changed lists stand, once they are one list again."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Any, TypeVar

K = TypeVar("K", bound=Hashable)


def merge_order(
    base: Sequence[K], mine: Sequence[K], theirs: Sequence[K], rank: Callable[[K], Any] = repr
) -> list[K]:
    """Give every key of mine and theirs once, in an order that doesn't depend on who is who.

    Keys that all three have keep the order of the side that changed it. Any other key follows
    the one that it followed on its own side; where both sides put something in the same place,
    `rank` decides. Keys of each side must be unique.
    """
    common = set(base) & set(mine) & set(theirs)
    spine = _spine(*([key for key in side if key in common] for side in (base, mine, theirs)))
    index = {key: place for place, key in enumerate(spine)}
    places = _places(mine, index), _places(theirs, index)
    for key in places[0].keys() & places[1].keys():
        earlier = min(places[0][key], places[1][key])
        places[0][key] = places[1][key] = earlier
    groups = _by_place(places[0]), _by_place(places[1])
    merged: list[K] = []
    for place in range(-1, len(spine)):
        merged += spine[place : place + 1] if place >= 0 else []
        merged += _together(groups[0].get(place, []), groups[1].get(place, []), rank)
    return merged


def _spine(base: list[K], mine: list[K], theirs: list[K]) -> list[K]:
    if mine == base:
        return theirs
    if theirs == base:
        return mine
    return min(mine, theirs, key=repr)  # both moved items: any rule will do that has no favourite


def _places(side: Iterable[K], index: dict[K, int]) -> dict[K, int]:
    """Tell after which item of the spine each of the other keys stands; -1 is the beginning."""
    places: dict[K, int] = {}
    place = -1
    for key in side:
        if key in index:
            place = index[key]
        else:
            places[key] = place
    return places


def _by_place(places: dict[K, int]) -> dict[int, list[K]]:
    groups: dict[int, list[K]] = {}
    for key, place in places.items():
        groups.setdefault(place, []).append(key)
    return groups


def _together(mine: list[K], theirs: list[K], rank: Callable[[K], Any]) -> list[K]:
    if _is_part(theirs, mine):
        return mine
    if _is_part(mine, theirs):
        return theirs
    return sorted({*mine, *theirs}, key=rank)


def _is_part(part: list[K], whole: list[K]) -> bool:
    rest = iter(whole)
    return all(key in rest for key in part)
