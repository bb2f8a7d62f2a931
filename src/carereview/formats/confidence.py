"""How sure a recogniser was of the words of a text, from what it says of its own pieces."""

from collections.abc import Sequence

from carereview.core.call import UNKNOWN
from carereview.formats.align import align


def confidences_in(text: str, pieces: Sequence[str], percents: Sequence[int]) -> tuple[int, ...]:
    """Give one percentage for each word of the text; empty if none is known.

    `percents` is one for each piece, `UNKNOWN` where it says nothing. A word of several pieces is
    as sure as the least sure of them.
    """
    if [spelt.strip() for spelt in pieces] == text.split():
        return known(percents)
    owners = align(text, [(spelt, at, at) for at, spelt in enumerate(pieces)])
    return known(
        [
            UNKNOWN if first == UNKNOWN else min(percents[first : last + 1])
            for first, last in zip(owners[::2], owners[1::2], strict=True)
        ]
    )


def known(values: Sequence[int]) -> tuple[int, ...]:
    """Give the values; none at all if each of them is unknown."""
    return tuple(values) if any(value != UNKNOWN for value in values) else ()


def write_confidences(values: Sequence[int]) -> str:
    """Write `99 87 - 100` for the native format; `-` is unknown."""
    return " ".join("-" if value == UNKNOWN else str(value) for value in values)


def read_confidences(written: str) -> tuple[int, ...] | None:
    """Read what `write_confidences` wrote; None if it is anything else."""
    values: list[int] = []
    for item in written.split():
        if item != "-" and not (item.isascii() and item.isdecimal() and len(item) < 4):
            return None
        values.append(UNKNOWN if item == "-" else int(item))
    return tuple(values) if max(values, default=0) <= 100 else None
