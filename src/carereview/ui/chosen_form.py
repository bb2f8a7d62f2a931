"""What selected words stand for: the form to hide everywhere, and what kind of thing it is."""

import re
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from carereview.core.call import Transcript

if TYPE_CHECKING:
    from carereview.privacy.detect.suspicion import Suspicion

_EDGES = ' \t.,;:!?…«»"“”()[]'
_ELIDED = re.compile(r"(?:qu|[cdjlmnst]|(?:d|n|s)?ell|dall|un)['’](?=\w)")
"""What French and Italian put before a name without a space. In small letters only: D'Angelo is
a name."""
_POSSESSIVE = re.compile(r"['’]s$")

_BEFORE = 1
"""So many segments before are looked at, too: a question tells what the answer is."""


class Form(NamedTuple):
    """A text to hide, and its category (see `core.register.CATEGORIES`)."""

    text: str
    category: str


def form_of(transcript: Transcript, index: int, start: int, end: int) -> Form:
    """Give what the characters `start` to `end` of a segment stand for; empty for marks alone.

    A selection that begins or ends inside a word, or inside a number, address or date that is
    found there, is widened to all of it. A name stays as it was selected: the shorter it is, the
    more it hides.
    """
    text = transcript.segments[index].text
    start, end = _whole_words(text, start, end)
    found = _found(transcript, index, start, end)
    if found is not None and found.category != "person":
        places = [place for place in found.places if place.segment == _local(index)]
        start = min([start, *(place.char_start for place in places)])
        end = max([end, *(place.char_end for place in places)])
    chosen = _bare(text[start:end])
    told = found is not None and found.category != "other"  # which says no more than the shape
    return Form(chosen, found.category if found and told else _by_shape(chosen))


def _by_shape(text: str) -> str:
    """Guess a category from words and digits alone; whoever is asked sees it and can change it."""
    from carereview.privacy.detect.data import streets  # lists of names come with it
    from carereview.privacy.detect.data.words import NO_NAME
    from carereview.privacy.fold import fold
    from carereview.privacy.numerals import number_words

    words = re.split(r"[\W_]+", fold(text).text)
    if "@" in text or "arobase" in text.casefold():
        return "email"
    if any(word in streets.BEFORE or streets.SURE_ENDING.fullmatch(word) for word in words):
        return "address"
    digits = sum(character.isdigit() for character in text)
    said = sum(word in number_words() for word in words)
    if digits * 2 > len(text.replace(" ", "")) or said * 2 > len(words):
        return "phone" if digits >= 9 or said >= 5 else "account"
    common = any(words) and all(word in NO_NAME for word in filter(None, words))
    return "other" if common else "person"


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    while start > 0 and not text[start - 1].isspace() and not text[start].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace() and not text[end - 1].isspace():
        end += 1
    return start, end


def _bare(text: str) -> str:
    text = _ELIDED.sub("", text.strip(_EDGES), count=1) if _ELIDED.match(text) else text
    return _POSSESSIVE.sub("", text.strip(_EDGES))


def _local(index: int) -> int:
    return min(index, _BEFORE)


def _found(transcript: Transcript, index: int, start: int, end: int) -> "Suspicion | None":
    """Give what detectors find in most of the characters, asked with the segment before."""
    from carereview.privacy.detect.detector import detect  # it loads lists of names

    near = transcript.segments[max(index - _BEFORE, 0) : index + 1]
    best, most = None, 0
    for suspicion in detect(replace(transcript, segments=near)):
        shared = sum(
            max(min(end, place.char_end) - max(start, place.char_start), 0)
            for place in suspicion.places
            if place.segment == _local(index)
        )
        if shared > most:
            best, most = suspicion, shared
    return best
