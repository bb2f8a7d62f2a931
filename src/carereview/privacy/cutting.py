"""Cuts a text into folded words: the words of a stream, without their places.

Texts with nothing but common Western letters are cut byte by byte, twenty times faster.
"""

import re

from carereview.privacy.fold import fold, fold_character
from carereview.privacy.stream import barred

_ODD = b"\0"
"""Marks what must be cut with care: no letter for a letter, or the bracket of a placeholder."""


def cut(text: str, pattern: re.Pattern[str]) -> list[str]:
    """Give the words of a text, with `BARRIER` for each placeholder."""
    try:
        # The one common character of our languages that the encoding lacks; it folds to the other.
        data = text.replace("’", "'").encode("latin-1").translate(_CUT)
    except UnicodeEncodeError:
        data = _ODD
    if _ODD in data:
        return [barred(word) for word in pattern.findall(fold(text).text)]
    return data.decode("ascii").split()


def _cut(character: str) -> bytes:
    folded = fold_character(character)
    if character in "[\0" or len(folded) != 1 or not (folded.isascii() or not folded.isalnum()):
        return _ODD
    return folded.encode() if folded.isalnum() else b" "


_CUT = b"".join(_cut(chr(code)) for code in range(256))
