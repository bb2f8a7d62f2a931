"""How many promises of a library were kept, told from a line or two for each call.

A list of calls keeps a text for each call instead of all its moments: the promises made in it and
the links noted in it. Put together, they tell what `core.links` tells of whole calls.
"""

from collections.abc import Iterable

from carereview.core.dates import instant
from carereview.core.links import CaseCall, is_promise
from carereview.core.review import LinkKind, Moment

_CALL, _PROMISE = "call", "promise"


def traces(case: str, call: CaseCall) -> str:
    """Write down what a call tells of promises, one thing a line; `case` names its case."""
    if not call.review.moments:
        return ""
    orders = {moment.id: _order(call, moment) for moment in call.review.moments}
    lines: list[tuple[str, ...]] = [(_CALL, _key(case, call.id), _order(call))]
    for moment in call.review.moments:
        own = (_key(case, call.id), moment.id, orders[moment.id])
        if is_promise(moment):
            lines.append((_PROMISE, *own))
        for link in moment.links:
            there = _key(case, link.call or call.id)
            known = orders.get(link.moment, "") if there == own[0] else ""
            lines.append((link.kind.value, *own, there, link.moment, known))
    return "\n".join("\t".join(line) for line in lines)


def count_kept(every: Iterable[str]) -> int:
    """Count the promises whose last word is that they were kept.

    Links into a call that isn't among them count nothing.
    """
    lines = [line.split("\t") for text in every for line in text.splitlines()]
    calls = {line[1]: line[2] for line in lines if line[0] == _CALL}
    made = {(line[1], line[2]) for line in lines if line[0] == _PROMISE}
    last: dict[tuple[str, str], tuple[str, str]] = {}
    for line in lines:
        if line[0] in (_CALL, _PROMISE, LinkKind.REPEATED):
            continue
        kind, call, moment, order, there, other, known = line
        when = known or calls.get(there, "")
        if not when:
            continue
        said, later = sorted([(order, (call, moment)), (when, (there, other))])
        if said[1] in made:
            last[said[1]] = max(last.get(said[1], ("", "")), (later[0], kind))
    return sum(kind == LinkKind.KEPT for _, kind in last.values())


def _key(case: str, call: str) -> str:
    return " ".join(f"{case}|{call}".split())


def _order(call: CaseCall, moment: Moment | None = None) -> str:
    """Give a text that sorts as `core.links` does; calls by when they were, then their moments."""
    unknown, at = instant(call.started)
    start = "" if moment is None else f"{moment.start:012d} {moment.id}"
    return " ".join(f"{unknown:d} {at.timestamp():020.3f} {call.id} {start}".split())
