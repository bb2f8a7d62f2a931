"""Words spelled by the first letters of others, without a word between: "Zoé, Otto, Felix, Ida"."""

from collections.abc import Iterable, Iterator, Sequence

from carereview.privacy import fillers
from carereview.privacy.stream import BARRIER, Stream

LEAST = 5
"""Shorter words are spelled by chance, by names in a row."""

_UNCASED = 6
"""Where a text has no capitals any word may begin with the letter, so there it takes one more."""

_PASSED = fillers.SKIPPED | fillers.CONNECTORS
_SHORT = 3
"""Who explains a letter takes a name or a thing: shorter words are articles and the like."""


def acrostics(words: Sequence[str], sought: Iterable[str]) -> Iterator[tuple[str, list[int]]]:
    """Give what is spelled of some words of `LEAST` letters or more, by which words (indexes)."""
    if len(words) < LEAST:
        return
    meant = [index for index, word in enumerate(words) if word not in _PASSED]
    initials = "".join([_initial(words[index]) for index in meant])
    for word in sought:
        start = initials.find(word)
        while start >= 0:
            yield word, meant[start : start + len(word)]
            start = initials.find(word, start + 1)


def spelled_by_initials(
    stream: Stream, sought: Iterable[str]
) -> Iterator[tuple[str, tuple[int, int]]]:
    """Give the same with its place in a folded stream, without what may be chance."""
    for word, said in acrostics(stream.words, sought):
        first, last = stream.starts[said[0]], stream.starts[said[-1]] + len(stream.words[said[-1]])
        sure = len(word) >= _UNCASED or stream.cased
        if sure and all(stream.capital(stream.starts[index]) for index in said):
            yield word, (first, last)


def _initial(word: str) -> str:
    return word[0] if len(word) >= _SHORT and word[0].isalpha() else BARRIER
