"""Find in a transcript: accents and case don't matter, white space is any white space."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from carereview.core.call import Segment


@dataclass(frozen=True, slots=True)
class Hit:
    """One place where the text was found: the segment's index and characters of its text."""

    segment: int
    char_start: int
    char_end: int


def find_text(segments: Sequence[Segment], wanted: str) -> tuple[Hit, ...]:
    """Find every place of a text within single segments; nothing wanted, nothing found."""
    words = [re.escape(plain(word)) for word in wanted.split()]
    if not words:
        return ()
    pattern = re.compile(r"\s+".join(words))
    return tuple(
        Hit(index, found.start(), found.end())
        for index, segment in enumerate(segments)
        for found in pattern.finditer(plain(segment.text))
    )


def plain(text: str) -> str:
    """Fold case and accents character by character: places in the fold are those in the text."""
    if text.isascii():
        return text.lower()
    return "".join(map(_plain_character, text))


def _plain_character(character: str) -> str:
    folded = unicodedata.normalize("NFD", character)[0].lower()
    return folded if len(folded) == 1 else character
