"""From what detectors suspect in the calls of a case to entities that somebody can decide on.

What is proposed is undecided, and undecided counts as redact: a name that nobody has looked at
yet is hidden in every export already.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from carereview.core.call import Transcript
from carereview.core.register import Register, Verdict
from carereview.core.registering import add_form, suggest_name
from carereview.privacy.cluster import clusters
from carereview.privacy.detect import Certainty, Suspicion, detect
from carereview.privacy.matcher import Matcher
from carereview.privacy.mentions import mentions
from carereview.privacy.misheard import heard_as
from carereview.privacy.misheard_rows import misheard_rows, tells
from carereview.privacy.suggest.suggester import Suggester, suspected_by

_TELLING = 6
"""Digits that are no year, price or count."""


@dataclass(frozen=True, slots=True)
class Queued:
    """Something that a person should look at, and that isn't hidden by itself; by call's index."""

    call: int
    suspicion: Suspicion


@dataclass(frozen=True, slots=True)
class Proposal:
    """The register with what was found added, hidden, and what is left to be looked at.

    `added` are the entities that are new, or have forms that are.
    """

    register: Register
    queue: tuple[Queued, ...]
    added: tuple[str, ...]


def propose(
    register: Register,
    calls: Sequence[Transcript],
    language: str = "",
    suggesters: Sequence[Suggester] = (),
    written: Sequence[Transcript] = (),
) -> Proposal:
    """Add to a register what the calls of its case tell that it doesn't know yet.

    Entities that are there keep their names and decisions, so that pseudonyms never change; what
    sounds like a hidden one becomes a form of it. `language` is that of the case, for new ones.
    What an entity covers already, kept or hidden, is not proposed. `suggesters` add to what is
    left to be looked at. `written` are texts of the reviewer's own for readers, each as a call of
    one segment; names count there only if they are sure, since a person wrote them with care.
    Raises SuggesterError.
    """
    looked = _looked(register, calls, written)
    grown = _all_grown(register, looked, language)
    looked_at = [
        (*one, *suspected_by(suggesters, call, call.language or language))
        for one, call in zip(looked.found, looked.calls, strict=True)
    ]
    covers = _covers(grown, looked.calls, looked_at)
    queue = tuple(
        Queued(index, s)
        for index, (one, call, hidden) in enumerate(
            zip(looked_at, looked.calls, covers, strict=True)
        )
        for s in one
        if not s.hidden and not _covered(s, call, hidden)
    )
    changed = [entity.name for entity in grown.entities if entity not in register.entities]
    return Proposal(grown, queue, tuple(changed))


class _Looked(NamedTuple):
    """All calls and what was found in each; so many of the first were `spoken`."""

    calls: Sequence[Transcript]
    spoken: int
    found: Sequence[tuple[Suspicion, ...]]


def _looked(
    register: Register, calls: Sequence[Transcript], written: Sequence[Transcript]
) -> _Looked:
    found = (*_suspicions(register, calls), *map(_in_writing, written))
    return _Looked((*calls, *written), len(calls), found)


def _all_grown(register: Register, looked: _Looked, language: str) -> Register:
    """Add what is suspected and hidden to a register, and what sounds like what it hides."""
    calls = looked.calls
    heard = _with_misheard(register, calls[: looked.spoken])
    hiding = [[s for s in one if s.hidden] for one in looked.found]
    new = [
        [s for s in one if not _covered(s, call, known)]
        for one, call, known in zip(hiding, calls, _covers(heard, calls, hiding), strict=True)
    ]
    grown, names = _grown(heard, new, language)
    return grown if grown is heard else _completed(grown, calls, new, names)


def _with_misheard(register: Register, calls: Sequence[Transcript]) -> Register:
    """Add to hidden entities what a recogniser made of their forms."""
    heard, matcher = register, Matcher(register)
    for call in calls:
        for row in misheard_rows(call, register):
            text = call.segments[row.segment].text[row.char_start : row.char_end]
            if tells(_unknown(matcher, text), row.entity.category):
                heard = _add(heard, row.entity.name, row.entity.category, text)
    return heard


def _unknown(matcher: Matcher, text: str) -> str:
    """Give a text with spaces for what is found in it by itself already."""
    rest = list(text)
    for found in matcher.find(text):
        rest[found.char_start : found.char_end] = " " * (found.char_end - found.char_start)
    return "".join(rest)


def _grown(
    register: Register, new: Sequence[Sequence[Suspicion]], language: str
) -> tuple[Register, dict[Suspicion, str]]:
    """Add what was found to the person it sounds like, else as entities of its own; tell which."""
    grown, names = register, dict[Suspicion, str]()
    for group in clusters(s for one in new for s in one):
        category, forms = group[0].category, dict.fromkeys(s.form for s in group)
        known = heard_as(register, forms) if category == "person" else None
        name = known.name if known else suggest_name(grown, category, language)
        names |= dict.fromkeys(group, name)
        for form in forms:
            grown = _add(grown, name, category, form)
    return grown, names


def _add(register: Register, name: str, category: str, form: str) -> Register:
    """Add a form as undecided, or to what was decided on: only what is hidden is ever added to."""
    old = register.entity(name)
    return add_form(register, name, category, form, old.decision if old else Verdict.UNDECIDED)


def _in_writing(text: Transcript) -> tuple[Suspicion, ...]:
    return tuple(s for s in detect(text) if s.hidden and _counts_in_writing(s))


def _counts_in_writing(suspicion: Suspicion) -> bool:
    sure = suspicion.certainty is Certainty.SURE
    if suspicion.category in ("person", "address"):
        return sure and suspicion.text[:1].isupper()
    return sure or sum(character.isdigit() for character in suspicion.form) >= _TELLING


def _suspicions(register: Register, calls: Sequence[Transcript]) -> list[tuple[Suspicion, ...]]:
    """Detect in each call; names that another call tells are looked for in all."""
    known = [f for e in register.entities if e.category == "person" for f in e.forms]
    first = [detect(call, known) for call in calls]
    if len(calls) < 2:
        return first
    told = [{s.form for s in one if s.category == "person" and s.hidden} for one in first]
    result = []
    for index, (call, one) in enumerate(zip(calls, first, strict=True)):
        elsewhere = set().union(*told[:index], *told[index + 1 :]) - told[index]
        result.append(detect(call, [*known, *sorted(elsewhere)]) if elsewhere else one)
    return result


def _covers(
    register: Register, calls: Sequence[Transcript], asked: Sequence[Sequence[Suspicion]]
) -> Iterator[dict[int, set[int]]]:
    """Give for each call which characters of which segments the register knows.

    Calls of which nothing is `asked` are not looked through.
    """
    matcher = Matcher(register)
    for call, suspicions in zip(calls, asked, strict=True):
        known: dict[int, set[int]] = {}
        for mention in mentions(call, matcher) if suspicions else ():
            known.setdefault(mention.segment, set()).update(
                range(mention.char_start, mention.char_end)
            )
        yield known


def _covered(suspicion: Suspicion, call: Transcript, known: dict[int, set[int]]) -> bool:
    """Tell whether every letter and digit of a suspicion is known."""
    return all(
        not call.segments[place.segment].text[at].isalnum() or at in known.get(place.segment, ())
        for place in suspicion.places
        for at in range(place.char_start, place.char_end)
    )


def _completed(
    register: Register,
    calls: Sequence[Transcript],
    new: Sequence[Sequence[Suspicion]],
    names: Mapping[Suspicion, str],
) -> Register:
    """Add the very words of what its form doesn't find again: nothing suspected stays readable.

    They go to the entity that the suspicion made: one of their own would be one more to decide on,
    and a form that finds nothing would be left beside it.
    """
    for one, call, known in zip(new, calls, [*_covers(register, calls, new)], strict=True):
        for suspicion in one:
            if _covered(suspicion, call, known):
                continue
            name = names[suspicion]
            for place in suspicion.places:
                text = call.segments[place.segment].text[place.char_start : place.char_end]
                register = _add(register, name, suspicion.category, text)
    return register


def with_suspicions(
    register: Register,
    calls: Sequence[Transcript],
    language: str = "",
    written: Sequence[Transcript] = (),
) -> Register:
    """Give the register that an export goes by: nothing is trusted that nobody has looked at."""
    if register.nothing_private:
        return register
    return _all_grown(register, _looked(register, calls, written), language)
