"""The values that the index of a library takes and gives."""

from collections.abc import Sequence
from typing import NamedTuple


class Said(NamedTuple):
    """One text to find: a segment's, or that of a moment (`segment` is None). Times in ms."""

    start: int
    speaker: str
    text: str
    segment: int | None = None


class Entry(NamedTuple):
    """What is kept about one call: `told` is for who put it there, and only kept here.

    A list of calls is in order of `rank`.
    """

    id: str
    stamp: str
    told: str
    said: Sequence[Said]
    rank: str = ""


class Remembered(NamedTuple):
    """What was told about a call or a case, and the stamp of what it was read from."""

    stamp: str
    told: str
