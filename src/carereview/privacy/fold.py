"""Texts folded for comparison: no case, no accents, no tricks, and the way back to the original.

What differs only in case, accents, width, ligatures, apostrophes, hyphens or invisible characters
folds to the same text. Every folded character knows where it came from, so that what is found
in the fold is hidden in the original, to the character.
"""

import re
import unicodedata
from functools import cache
from typing import NamedTuple

_APOSTROPHES = "'’‘ʼ`´′＇"
_HYPHENS = "-‐‑‒–—−﹣－"

# Letters that Unicode does not take apart, written as their readers would without the key.
_PLAIN = {"ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe"}
_PLAIN |= dict(
    zip("аеорсухіѕјктнвмαοεικρτυχ", "aeopcyxisjkthbmaoeikptyx", strict=True)
)  # look alike
_PLAIN |= dict.fromkeys(_APOSTROPHES, "'") | dict.fromkeys(_HYPHENS, "-")

_INVISIBLE = {"Mn", "Me", "Cf"}
"""Unicode categories that leave no mark of their own: accents, zero-width and soft hyphens."""


@cache
def fold_character(character: str) -> str:
    """Fold one character; the result may be empty (invisible) or longer (ß, ligatures)."""
    digit = unicodedata.decimal(character, None)
    if digit is not None:
        return str(digit)
    # Some letters are only capitals once they are taken apart (𝐊), others only after (İ).
    apart = unicodedata.normalize("NFKD", _PLAIN.get(character, character))
    plain = unicodedata.normalize("NFKD", apart.casefold())
    folded = "".join(_PLAIN.get(c, c) for c in plain)
    return "".join(c for c in folded if unicodedata.category(c) not in _INVISIBLE)


def hangs_on(character: str) -> bool:
    """Tell whether the character only changes the one before it, or shows nothing at all."""
    return unicodedata.category(character) in _INVISIBLE | {"Mc"}


# Nearly every text of our languages holds only characters that fold to exactly one other.
_COMMON = map(chr, [*range(0x180), *range(0x2010, 0x2030)])
_SIMPLE = [c for c in _COMMON if len(fold_character(c)) == 1]
_TABLE = {ord(c): fold_character(c) for c in _SIMPLE}
_UNUSUAL = re.compile("[^" + re.escape("".join(_SIMPLE)) + "]+")


class Folded(NamedTuple):
    """A folded text and its source. `at` is None when the two agree character by character."""

    text: str
    source: str
    at: tuple[int, ...] | None = None

    @property
    def aligned(self) -> str:
        """Give for each character of the fold the one of the source that it came from."""
        if self.at is None:
            return self.source
        return "".join([self.source[place] for place in self.at])

    def origin(self, start: int, end: int) -> tuple[int, int]:
        """Give the range of the source that a range of the fold came from.

        Accents and invisible characters that hang on the last character are taken along.
        """
        if start >= end:
            raise ValueError(f"empty range {start} to {end}")
        if self.at is None:
            return start, end
        stop = self.at[end - 1] + 1
        while stop < len(self.source) and hangs_on(self.source[stop]):
            stop += 1
        return self.at[start], stop


def fold(text: str) -> Folded:
    """Fold a text for comparison, keeping the way back."""
    if not _UNUSUAL.search(text):
        return Folded(text.translate(_TABLE), text)
    pieces: list[str] = []
    at: list[int] = []
    done = 0
    for unusual in _UNUSUAL.finditer(text):
        start = unusual.start()
        pieces.append(text[done:start].translate(_TABLE))
        at.extend(range(done, start))
        for index, character in enumerate(unusual[0], start):
            piece = fold_character(character)
            pieces.append(piece)
            at.extend([index] * len(piece))
        done = unusual.end()
    pieces.append(text[done:].translate(_TABLE))
    at.extend(range(done, len(text)))
    return Folded("".join(pieces), text, tuple(at))
