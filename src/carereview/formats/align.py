"""Gives the words of a text the times that a transcript gives for its own pieces of it.

A text's words are separated by white space; a transcript's may be half a word, a comma, two
words. Where pieces and words spell the same letters, each word runs from its first piece to its
last. Elsewhere only words that surely are the same get a time, and a number alone between two such
(« 45 »), which is what the pieces between them say (« forty », « five »); the rest stay unknown.
"""

import re
from collections.abc import Callable, Iterable, Sequence

from carereview.core.call import UNKNOWN

Piece = tuple[str, int, int]
"""A piece of text, as spelt (a leading space begins a word), with start and end in ms."""
_MARKS = re.compile(r"[\W_]+")
_LETTER = re.compile(r"[^\W_]")
_DIGIT = re.compile(r"\d")


def piece(text: str, start: int | None, end: int | None) -> Piece:
    """Make a piece; both times are unknown unless both are given."""
    return (text, UNKNOWN, UNKNOWN) if start is None or end is None else (text, start, end)


_MAX_COMPARED = 1_000_000  # pairs of words that the costly comparison may look at


def align(text: str, pieces: Sequence[Piece]) -> tuple[int, ...]:
    """Give start and end in ms for each word of the text, flat; empty if none is known."""
    exact = align_exactly(text, pieces)
    if exact:
        return exact
    return _told(_by_likeness(text.split(), list(_joined(pieces))))


def align_exactly(text: str, pieces: Sequence[Piece]) -> tuple[int, ...]:
    """Do the same, but only if text and pieces spell the same letters; else empty."""
    words = text.split()
    if [spelt.strip() for spelt, _, _ in pieces] == words:
        times = [time for _, start, end in pieces for time in (start, end)]
    else:
        times = _by_spelling(words, pieces, _no_spaces)
        if not times:
            times = _by_spelling(words, pieces, _letters)
    return _told(times)


def _told(times: list[int]) -> tuple[int, ...]:
    return tuple(times) if any(time != UNKNOWN for time in times) else ()


def _no_spaces(text: str) -> str:
    return "".join(text.split())


def _letters(text: str) -> str:
    return text.casefold() if text.isalnum() else _MARKS.sub("", text.casefold())


def _by_spelling(
    words: Sequence[str], pieces: Sequence[Piece], spell: Callable[[str], str]
) -> list[int]:
    """Walk words and pieces side by side; empty if they don't spell the same."""
    spelt_words = [spell(word) for word in words]
    spelt_pieces = [spell(piece[0]) for piece in pieces]
    if "".join(spelt_words) != "".join(spelt_pieces):
        return []
    owners = [index for index, spelt in enumerate(spelt_pieces) for _ in spelt]
    times: list[int] = []
    at = 0
    for word, spelt in zip(words, spelt_words, strict=True):
        if spelt:
            first, last = owners[at], owners[at + len(spelt) - 1]
            times += _span(word, pieces[first : last + 1])
        else:
            times += (UNKNOWN, UNKNOWN)
        at += len(spelt)
    return times


def _span(word: str, pieces: Sequence[Piece]) -> tuple[int, int]:
    """Give the time from the first to the last piece of a word.

    A lone mark (the `?` of « vole ? ») that shares a piece with a word has no sound of its own.
    """
    if pieces[0][1] == UNKNOWN or pieces[-1][2] == UNKNOWN:
        return UNKNOWN, UNKNOWN
    if not _LETTER.search(word) and any(_LETTER.search(piece[0]) for piece in pieces):
        return UNKNOWN, UNKNOWN
    return pieces[0][1], pieces[-1][2]


def _joined(pieces: Iterable[Piece]) -> Iterable[Piece]:
    """Join pieces to words where leading spaces say where words begin."""
    pieces = list(pieces)
    if not any(piece[0][:1].isspace() for piece in pieces):
        return pieces
    words: list[Piece] = []
    for text, start, end in pieces:
        if words and not text[:1].isspace():
            before, first, last = words.pop()
            words.append((before + text, first, end if last != UNKNOWN else UNKNOWN))
        else:
            words.append((text, start, end))
    return words


def _by_likeness(words: Sequence[str], pieces: Sequence[Piece]) -> list[int]:
    """Match words one by one, in order, by their letters."""
    ours = [_letters(word) for word in words]
    theirs = [_letters(piece[0]) for piece in pieces]
    times = [UNKNOWN] * (2 * len(words))
    if len(ours) * len(theirs) > _MAX_COMPARED:
        return times
    from difflib import SequenceMatcher  # here, since nearly all words are found without it

    matcher = SequenceMatcher(None, ours, theirs, autojunk=False)
    after = their_after = 0
    for ours_at, theirs_at, size in matcher.get_matching_blocks():
        between = pieces[their_after:theirs_at]
        if between and ours_at - after == 1 and _DIGIT.search(words[after]):
            times[2 * after : 2 * after + 2] = _span(words[after], between)
        for step in range(size):
            at = ours_at + step
            if ours[at]:
                times[2 * at : 2 * at + 2] = pieces[theirs_at + step][1:]
        after, their_after = ours_at + size, theirs_at + size
    return times
