"""Who answers the telephone: unknown words before a greeting, or that stand alone.

"Ufficio reclami loris nardelli al telefono", "wasserwerk fässler grüezi": whoever opens a call
says who they are, behind what they work for. And who is said goodbye to: "merci bien zélie".
"""

from collections.abc import Iterator

from carereview.privacy.detect.data.acquaintance import DEPARTMENTS
from carereview.privacy.detect.data.openings import GREETINGS, PARTING
from carereview.privacy.detect.data.words import NO_NAME, TRADE
from carereview.privacy.detect.naming import Namer, Row, listed
from carereview.privacy.detect.suspicion import Certainty

_TURNS = 3
"""Turns in which somebody answers the telephone."""

_SHORT = 6
"""Words of one that does so without a greeting."""

_LONGEST = 12
"""Words of a turn that only answers it, or says goodbye."""

_STOPS = frozenset(",.!?")

_NAME = 2
"""Words of a name that are taken: what stands before is the firm."""


def openings(namer: Namer) -> Iterator[Row]:
    """Give the unknown words before a greeting or the end of the first turns."""
    talk = namer.talk
    turns = talk.turns if len(talk.turns) > _TURNS and not talk.cased else []
    for turn in turns[:_TURNS]:
        greets = any(talk.words[index] in GREETINGS for index in turn)
        if len(turn) > (_LONGEST if greets else _SHORT):
            continue
        stop = next((i for i in turn if talk.words[i] in GREETINGS and i > turn.start), turn.stop)
        first = stop
        while first > max(turn.start, stop - _NAME) and (
            namer.is_strange(first - 1) or _is_at_desk(namer, turn, first - 1)
        ):
            first -= 1
        if first < stop:
            yield first, stop, Certainty.LIKELY


def _is_at_desk(namer: Namer, turn: range, index: int) -> bool:
    """Tell whether a surname, be it a word too, stands behind a firm: "ergo service jung"."""
    talk = namer.talk
    if index <= turn.start or namer.taken[index] or not listed(talk.words[index]):
        return False
    before = talk.words[index - 1]
    return talk.joined(index) and (before in TRADE or before in DEPARTMENTS)


def desks(namer: Namer) -> Iterator[Row]:
    """Give what stands alone in the first turns of a text with capitals: "Inkasso, Gerzner."."""
    talk = namer.talk
    turns = talk.turns if len(talk.turns) > _TURNS and talk.cased else []
    for turn in turns[:_TURNS]:
        for index in turn if len(turn) <= _LONGEST else ():
            begins = index == turn.start or "," in talk.gap(index)
            ends = index + 1 == turn.stop or not _STOPS.isdisjoint(talk.gap(index + 1))
            named = talk.words[index] not in NO_NAME and namer.is_strange(index)
            if begins and ends and talk.capitals[index] and named:
                yield index, index + 1, Certainty.LIKELY


def partings(namer: Namer) -> Iterator[Row]:
    """Give the unknown word that ends a turn of thanks or farewell, or stands before one."""
    talk = namer.talk
    for turn in talk.turns:
        if talk.cased or len(turn) > _LONGEST:
            continue
        parting = any(talk.words[index] in PARTING for index in turn)
        last = turn.stop - 1
        while last > turn.start and talk.words[last] in PARTING:
            last -= 1
        if parting and last > turn.start and namer.is_strange(last):
            yield last, last + 1, Certainty.LIKELY
