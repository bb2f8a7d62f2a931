"""How many promises of a library were kept, told from a line or two for each call.

A list of calls keeps a text for each call instead of all its moments: the promises made in it and
the links noted in it. Put together, they tell what `core.links` tells of whole calls.
"""

from carereview.core.kept import CALL, PROMISE
from carereview.core.links import CaseCall, is_promise
from carereview.core.when import instant


def traces(case: str, call: CaseCall) -> str:
    """Write down what a call tells of promises, one thing a line; `case` names its case."""
    if not call.review.moments:
        return ""
    own = _key(case, call.id)
    places = " ".join(f"{_word(m.id)}={m.start}" for m in call.review.moments)
    lines: list[tuple[str, ...]] = [(CALL, own, _order(call), places)]
    for moment in call.review.moments:
        if is_promise(moment):
            lines.append((PROMISE, own, _word(moment.id)))
        for link in moment.links:
            there = _key(case, link.call or call.id)
            lines.append((link.kind.value, own, _word(moment.id), there, _word(link.moment)))
    return "\n".join("\t".join(line) for line in lines)


def _key(case: str, call: str) -> str:
    return " ".join(f"{case}|{call}".split())


def _word(moment: str) -> str:
    """Give an id without spaces: one written by hand may hold some."""
    return "_".join(moment.split())


def _order(call: CaseCall) -> str:
    unknown, at = instant(call.started)
    return " ".join(f"{unknown:d} {at.timestamp():020.3f} {call.id}".split())
