"""Counts the promises of a library that were kept, from the lines that `core.traces` writes.

Apart from what writes them, so that a list of ten thousand calls loads no more than this.
"""

from collections.abc import Iterable

from carereview.core.states import LinkKind

CALL, PROMISE = "call", "promise"
"""What lines begin with that tell of a call and its moments, and of a promise."""


def count_kept(every: Iterable[str]) -> int:
    """Count the promises whose last word is that they were kept.

    Links into a call that isn't among them count nothing.
    """
    lines = [line.split("\t") for text in every for line in text.splitlines()]
    rank = _ranks(lines)
    made = {(line[1], line[2]) for line in lines if line[0] == PROMISE}
    last: dict[_Place, tuple[tuple[str, int, str], str]] = {}
    for line in lines:
        if line[0] in (CALL, PROMISE, LinkKind.REPEATED):
            continue
        ends = (line[1], line[2]), (line[3], line[4])
        if ends[0] == ends[1] or not all(end in rank for end in ends):
            continue
        said, later = sorted(ends, key=rank.__getitem__)
        if said in made:
            word = rank[later], line[0]
            last[said] = max(last.get(said, word), word)
    return sum(kind == LinkKind.KEPT for _, kind in last.values())


_Place = tuple[str, str]
"""A call's key, and a moment of it."""


def _ranks(lines: Iterable[list[str]]) -> dict[_Place, tuple[str, int, str]]:
    """Give what sorts every moment as `core.links` does: by its call, then by time."""
    ranks = {}
    for line in lines:
        for place in line[3].split() if line[0] == CALL else ():
            moment, _, start = place.rpartition("=")
            ranks[line[1], moment] = (line[2], int(start), moment)
    return ranks
