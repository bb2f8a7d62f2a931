"""The same thing asked or told again: segments of a case that say nearly the same words.

What is found is proposed and asserts nothing: a person confirms it, or says that it is none, and
that is noted in the case file. Compared are sets of folded words, each weighed by how rare it is
in the case: common words say little about what a sentence is about.
"""

import math
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from carereview.core.call import Role
from carereview.core.case import Case, Place, Repeat
from carereview.core.edits import new_id
from carereview.core.links import CaseCall
from carereview.core.parties import roles
from carereview.core.runs import spoken

ALIKE = 0.6
"""Weight of the words in common, of all words of both: so much is the same thing.

On the demo, 0.6 finds the question about restarting five times in four calls, and what else was
read from a script; what it finds beyond that is nearly the same, too.
"""

_LEAST_WORDS = 4
_COMMON = 40
"""Words in more sentences than this tell too little to compare all of them."""

_WORD = re.compile(r"[^\W_]+")
_SENTENCE = re.compile(r"[^.!?…]+[.!?…]*")


class Sentence(NamedTuple):
    """A sentence that the provider's side said: where, in what words, and these folded."""

    place: Place
    text: str
    words: frozenset[str]


class Proposal(NamedTuple):
    """Places that say nearly the same, in order of the calls; `text` is the first: PRIVATE."""

    text: str
    places: tuple[Place, ...]


def proposals(calls: Iterable[CaseCall], case: Case) -> tuple[Proposal, ...]:
    """Find what the customer was asked or told again, but for what somebody looked at already."""
    return still_open(said_again(calls), case)


def said_again(calls: Iterable[CaseCall]) -> tuple[Proposal, ...]:
    """Find what the customer was asked or told again. Slow for many calls.

    Only agents and announcements are compared; where roles are unknown, everybody but customers.
    """
    sentences = [one for call in calls for one in _sentences(call)]
    order = {id(one): number for number, one in enumerate(sentences)}
    found = []
    for group in _groups(sentences):
        group.sort(key=lambda one: order[id(one)])
        places = {(one.place.call, one.place.at): one.place for one in group}
        if len(places) > 1:
            found.append(Proposal(group[0].text, tuple(places.values())))
    return tuple(found)


def still_open(found: Iterable[Proposal], case: Case) -> tuple[Proposal, ...]:
    """Give the proposals with a place that nobody has looked at yet."""
    seen = {(p.call, p.at) for repeat in case.repeats for p in repeat.places}
    return tuple(one for one in found if {(p.call, p.at) for p in one.places} - seen)


def confirm(case: Case, proposal: Proposal, what: str) -> Case:
    """Note in the case that a proposal is the same thing again; `what` tells readers which."""
    return _noted(case, Repeat(_fresh(case), what, confirmed=True, places=proposal.places))


def dismiss(case: Case, proposal: Proposal) -> Case:
    """Note in the case that a proposal is nothing of the kind, so that it doesn't come back."""
    return _noted(case, Repeat(_fresh(case), confirmed=False, places=proposal.places))


def told_again(case: Case) -> tuple[Repeat, ...]:
    """Give what was confirmed: the only repeats that readers may be told of."""
    return tuple(r for r in case.repeats if r.confirmed and len(r.places) > 1)


def likeness(one: frozenset[str], other: frozenset[str], weights: Mapping[str, float]) -> float:
    """Tell how much of two sets of words is common, from 0 to 1, each word by its weight."""
    whole = sum(weights.get(word, 1.0) for word in one | other)
    return sum(weights.get(word, 1.0) for word in one & other) / whole if whole else 0.0


def folded(text: str) -> frozenset[str]:
    """Give the words of a text without case and accents."""
    bare = unicodedata.normalize("NFD", text.casefold())
    return frozenset(_WORD.findall("".join(c for c in bare if not unicodedata.combining(c))))


def _sentences(call: CaseCall) -> Iterable[Sentence]:
    parts = roles(call.transcript, call.review)
    for segment in spoken(call.transcript):
        if parts.get(segment.speaker) is Role.CUSTOMER:
            continue
        for found in _SENTENCE.findall(segment.text):
            words = folded(found)
            if len(words) >= _LEAST_WORDS:
                yield Sentence(Place(call.id, segment.start), found.strip(), words)


def _groups(sentences: Sequence[Sentence]) -> list[list[Sentence]]:
    """Put together what is alike, directly or by way of another, in the order that came."""
    same: dict[frozenset[str], list[Sentence]] = defaultdict(list)
    for sentence in sentences:
        same[sentence.words].append(sentence)
    first = _joined(list(same))
    groups: dict[int, list[Sentence]] = defaultdict(list)
    for index, found in enumerate(same.values()):
        groups[_root(first, index)] += found
    return [group for group in groups.values() if len(group) > 1]


def _joined(sentences: Sequence[frozenset[str]]) -> list[int]:
    """Give for each of the sentences, of which no two are the same, an earlier one of its group."""
    count = Counter(word for words in sentences for word in words)
    weights = {word: math.log(1 + len(sentences) / n) for word, n in count.items()}
    where: dict[str, list[int]] = defaultdict(list)
    first = list(range(len(sentences)))
    for index, words in enumerate(sentences):
        near = {n for word in words if count[word] <= _COMMON for n in where[word]}
        for other in sorted(near):
            if likeness(words, sentences[other], weights) >= ALIKE:
                _join(first, index, other)
        for word in words:
            where[word].append(index)
    return first


def _join(first: list[int], one: int, other: int) -> None:
    roots = sorted((_root(first, one), _root(first, other)))
    first[roots[1]] = roots[0]


def _root(first: list[int], index: int) -> int:
    while first[index] != index:
        index = first[index]
    return index


def _fresh(case: Case) -> str:
    return new_id(repeat.id for repeat in case.repeats)


def _noted(case: Case, repeat: Repeat) -> Case:
    return replace(case, repeats=(*case.repeats, repeat))
