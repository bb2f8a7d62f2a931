"""How many promises of a library were kept, told from a line or two for each call.

A list of calls keeps a text for each call instead of all its moments: the promises made in it and
the links noted in it. Put together, they tell what `core.links` tells of whole calls.
"""

from collections.abc import Iterable

from carereview.core.links import CaseCall, is_promise
from carereview.core.review import LinkKind
from carereview.core.when import instant

_CALL, _PROMISE = "call", "promise"


def traces(case: str, call: CaseCall) -> str:
    """Write down what a call tells of promises, one thing a line; `case` names its case."""
    if not call.review.moments:
        return ""
    own = _key(case, call.id)
    places = " ".join(f"{_word(m.id)}={m.start}" for m in call.review.moments)
    lines: list[tuple[str, ...]] = [(_CALL, own, _order(call), places)]
    for moment in call.review.moments:
        if is_promise(moment):
            lines.append((_PROMISE, own, _word(moment.id)))
        for link in moment.links:
            there = _key(case, link.call or call.id)
            lines.append((link.kind.value, own, _word(moment.id), there, _word(link.moment)))
    return "\n".join("\t".join(line) for line in lines)


def count_kept(every: Iterable[str]) -> int:
    """Count the promises whose last word is that they were kept.

    Links into a call that isn't among them count nothing.
    """
    lines = [line.split("\t") for text in every for line in text.splitlines()]
    rank = _ranks(lines)
    made = {(line[1], line[2]) for line in lines if line[0] == _PROMISE}
    last: dict[_Place, tuple[tuple[str, int, str], str]] = {}
    for line in lines:
        if line[0] in (_CALL, _PROMISE, LinkKind.REPEATED):
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
        for place in line[3].split() if line[0] == _CALL else ():
            moment, _, start = place.rpartition("=")
            ranks[line[1], moment] = (line[2], int(start), moment)
    return ranks


def _key(case: str, call: str) -> str:
    return " ".join(f"{case}|{call}".split())


def _word(moment: str) -> str:
    """Give an id without spaces: one written by hand may hold some."""
    return "_".join(moment.split())


def _order(call: CaseCall) -> str:
    unknown, at = instant(call.started)
    return " ".join(f"{unknown:d} {at.timestamp():020.3f} {call.id}".split())
