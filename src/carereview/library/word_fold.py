"""Texts folded for the search index, where SQLite's tokenizer leaves letters apart.

It folds case and takes accents off by itself. Letters that Unicode does not take apart are
written here as somebody without the key writes them. No fold makes a letter of what is none, or
the other way round: the words of a text and of its fold are the same, one by one.
"""

import re

_LETTERS = {
    "ß": "ss", "ẞ": "ss", "œ": "oe", "Œ": "oe", "æ": "ae", "Æ": "ae", "ø": "o", "Ø": "o",
    "ł": "l", "Ł": "l", "đ": "d", "Đ": "d", "ð": "d", "Ð": "d", "þ": "th", "Þ": "th", "ı": "i",
    "ħ": "h", "Ħ": "h", "ĳ": "ij", "Ĳ": "ij", "ŋ": "n", "Ŋ": "n",
    "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st",
}  # fmt: skip
_LETTER = re.compile(f"[{''.join(_LETTERS)}]")

MARK_BEGIN, MARK_END = "\x02", "\x03"
"""What SQLite puts around a word that was found: so no text in the index has them."""

_UNKEPT = dict.fromkeys(map(ord, ("\0", MARK_BEGIN, MARK_END)), " ")
_UNKEPT |= dict.fromkeys(range(0xD800, 0xE000), "\ufffd")  # lone surrogates cannot be encoded


def fold_words(text: str) -> str:
    """Fold what SQLite's tokenizer doesn't."""
    # Looking first: `str.translate` takes twenty times as long, and few texts hold such a letter.
    if text.isascii() or not _LETTER.search(text):
        return text
    return _LETTER.sub(lambda found: _LETTERS[found[0]], text)


def keepable(text: str) -> str:
    """Give a text as the index keeps it: of the same length, so that places in it stay."""
    return text if text.isprintable() else text.translate(_UNKEPT)
