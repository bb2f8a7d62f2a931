"""The words of a page that are its own, told apart from what it says about a call.

An exporter renders each page a second time with the letters of its own phrases disguised as
letters that no call has. Where the disguise comes off and gives the page, letter for letter, it
tells for every letter whose it is. A surname that is also a word of the page (Appel, March) is
then no leak where the page says it of itself, and still one anywhere else.
"""

import re
from collections.abc import Container, Iterator, Mapping

_SHIFT = 0x20000
"""Into the ideographs of extension B: letters to every rule of a page, and in no call of ours."""

_LAST = 0x2000
"""Letters below are those of the languages that pages are written in."""


_RUN = re.compile(r"[^\W_]+")
_DISGUISED = re.compile(f"[{chr(_SHIFT)}-{chr(_SHIFT + _LAST - 1)}]+")


def disguised(text: str) -> str:
    """Disguise the letters of a text; all else stays, so that it is laid out the same way."""
    return "".join(chr(ord(c) + _SHIFT) if c.isalpha() and ord(c) < _LAST else c for c in text)


def disguised_whole(text: str) -> str:
    """Disguise letters and digits: for what is a page's own to the last number."""
    return "".join(chr(ord(c) + _SHIFT) if c.isalnum() and ord(c) < _LAST else c for c in text)


def words_of(text: str) -> Iterator[str]:
    """Give the words and numbers of a text as `twin_of` asks for them."""
    yield from (word.lower() for word in _RUN.findall(text))


def is_disguised(character: str) -> bool:
    """Tell whether a character is a disguised letter."""
    return _SHIFT <= ord(character) < _SHIFT + _LAST


def holds_disguised(text: str) -> bool:
    """Tell whether any letter of a text is disguised."""
    return _DISGUISED.search(text) is not None


def revealed(text: str) -> str:
    """Take the disguise off."""
    return _DISGUISED.sub(lambda run: "".join(chr(ord(c) - _SHIFT) for c in run[0]), text)


def fits(twin: str, text: str) -> bool:
    """Tell whether a twin is the text itself in disguise, but for capitals.

    A text that holds such letters undisguised has none: whose they are is in doubt.
    """
    if len(twin) != len(text) or holds_disguised(text):
        return False
    return revealed(twin).lower() == text.lower()


def twin_of(
    twins: Mapping[str, str], name: str, text: str, words: Container[str] | None = None
) -> str | None:
    """Give the twin of a file if there is one that fits, and disguises nothing but `words`.

    `words` are those of all pages, in small letters: an exporter could call any word its own.
    """
    twin = twins.get(name)
    if twin is None or not fits(twin, text):
        return None
    if words is not None and any(word not in words for word in _disguised_words(twin)):
        return None
    return twin


def _disguised_words(twin: str) -> Iterator[str]:
    return (revealed(word).lower() for word in set(_DISGUISED.findall(twin)))


def is_own(reading: str, start: int, end: int) -> bool:
    """Tell whether a stretch of a disguised reading is wholly the page's own."""
    letters = [c for c in reading[start:end] if c.isalnum()]
    return bool(letters) and all(map(is_disguised, letters))
