"""What was hidden in the words of calls, with the words beside it, to be looked for in a bundle.

The leak check looks for whole forms, wherever they stand. That a page shows the half of one, where
the other half is in the next segment, only shows against what was said there.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from carereview.privacy.fold import fold
from carereview.privacy.plan import Plan

_PIECE = re.compile(r"\0|[^\W_]+")

_LEAST = 12
"""Letters and digits that tell a place: the hidden ones, and as many as it takes around them."""


class Cover(NamedTuple):
    """An entity, and letters and digits of which some were hidden as a mention of it."""

    entity: str
    letters: str


class Covered:
    """Recognises hidden places in texts."""

    def __init__(self, covers: Iterable[Cover]) -> None:
        self._covers: dict[str, str] = {cover.letters: cover.entity for cover in covers}

    def find(self, text: str) -> Iterator[str]:
        """Give the entities of which a hidden mention can be read, with the words beside it."""
        if self._covers:
            squeezed = _squeezed(text)
            yield from (who for letters, who in self._covers.items() if letters in squeezed)


def covered_places(plans: Sequence[Plan]) -> tuple[Cover, ...]:
    """Give what the plans of a case hide, less what can be read elsewhere in its calls."""
    readable = [_squeezed(_readable(plan)) for plan in plans]
    found = dict.fromkeys(cover for plan in plans for cover in _covers(plan))
    return tuple(c for c in found if not any(c.letters in text for text in readable))


def _readable(plan: Plan) -> str:
    """Give what of a call is not hidden; nothing runs on over what is."""
    pieces = []
    for index, segment in enumerate(plan.transcript.segments):
        at = 0
        for hidden in plan.hidden(index):
            pieces += [segment.text[at : hidden.char_start], "\0"]
            at = hidden.char_end
        pieces += [segment.text[at:], " "]
    return "".join(pieces)


def _covers(plan: Plan) -> Iterator[Cover]:
    for finding in plan.findings:
        if finding.hidden:
            text = plan.transcript.segments[finding.segment].text
            letters = _telling(text, finding.char_start, finding.char_end)
            if len(letters) >= _LEAST:
                yield Cover(finding.entity, letters)


def _telling(text: str, start: int, end: int) -> str:
    """Take whole words from either side of some characters until they tell their place."""
    letters = _squeezed(text[start:end])
    before, after = text[:start].split(), text[end:].split()
    while len(letters) < _LEAST and (before or after):
        letters = (_squeezed(before.pop()) if before else "") + letters
        letters += _squeezed(after.pop(0)) if after else ""
    return letters


def _squeezed(text: str) -> str:
    return "".join(_PIECE.findall(fold(text).text))
