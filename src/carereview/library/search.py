"""Finding words in all calls of a library, by its index."""

from typing import NamedTuple

from carereview.library.index import Index, Match
from carereview.library.query import expressions
from carereview.library.word_fold import MARK_BEGIN, MARK_END

MOST = 200
"""So many hits are given at first: nobody reads more, and a common word is in every call."""

_AROUND = 40
"""Characters of context before the first word that was found."""


class Mark(NamedTuple):
    """Characters of a text that match, end excluded."""

    start: int
    end: int


class Hit(NamedTuple):
    """A segment or a moment (`segment` is None) that matches; `start` in ms.

    `marks` are places in `text`, which has the length of the original one, in order.
    """

    call: str
    segment: int | None
    start: int
    speaker: str
    text: str
    marks: tuple[Mark, ...]


class Hits(NamedTuple):
    """What was found, the best first; `more` if there is more than that."""

    hits: tuple[Hit, ...]
    more: bool = False


def search(index: Index, query: str, most: int = MOST, typing: bool = False) -> Hits:
    """Find a query's words and phrases; see `expression` for what it may say.

    First what was noted at moments, then what has the words one after the other as they stand in
    the query, then those with all its words, then those with words that only begin so; each in
    order of call and time.

    Raises QueryError for a query that means nothing, IndexTrouble if the index cannot be used.
    """
    found = _found(index, expressions(query, typing), most + 1)
    hits = [
        Hit(call, said.segment, said.start, said.speaker, said.text, _marks(marked))
        for _, call, said, marked in found[:most]
    ]
    return Hits(tuple(hits), len(found) > most)


def _found(index: Index, ways: tuple[str, ...], most: int) -> list[Match]:
    """Ask for the best first, and for the others only as long as there are too few."""
    found: dict[int, Match] = {}
    for moments, way in ((True, ways[-1]), *((False, way) for way in ways)):
        if len(found) < most:
            fresh = index.matches(way, most, moments)
            fresh.sort(key=lambda match: (match.call, match.said.start, match.number))
            for match in fresh:
                found.setdefault(match.number, match)
    return list(found.values())


def _marks(marked: str) -> tuple[Mark, ...]:
    """Give the places between marks, as they are without any marks."""
    marks, at = [], 0
    before, *rest = marked.split(MARK_BEGIN)
    at = len(before)
    for piece in rest:
        inside, _, after = piece.partition(MARK_END)
        marks.append(Mark(at, at + len(inside)))
        at += len(inside) + len(after)
    return tuple(marks)


class Snippet(NamedTuple):
    """A part of a hit's text, and the marks within it; `…` stands where text was left out."""

    text: str
    marks: tuple[Mark, ...]


def snippet(hit: Hit, width: int) -> Snippet:
    """Cut a hit's text around the first word found, to at most so many characters."""
    if len(hit.text) <= width:
        return Snippet(hit.text, hit.marks)
    first = hit.marks[0].start if hit.marks else 0
    start = max(min(first - min(_AROUND, width // 3), len(hit.text) - width + 1), 0)
    head = "…" if start else ""
    end = start + width - len(head)
    tail = "…" if end < len(hit.text) else ""
    end -= len(tail)
    shift = len(head) - start
    inside = (
        Mark(max(mark.start, start) + shift, min(mark.end, end) + shift)
        for mark in hit.marks
        if mark.start < end and mark.end > start
    )
    return Snippet(f"{head}{hit.text[start:end]}{tail}", tuple(inside))
