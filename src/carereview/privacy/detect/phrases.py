"""Tables of phrases, looked up word by word: the first words of a text that are a phrase."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

_KEY = 3
"""Letters by which words that are only given by their beginning (`rappel*`) are looked up."""


class Phrase(NamedTuple):
    """A phrase found: the words from `first` to `after`, and what it stands for."""

    first: int
    after: int
    label: str


class Phrases:
    """Phrases by label. In the tables commas set phrases apart, and a star ends a word's stem."""

    def __init__(self, tables: Mapping[str, str]) -> None:
        self._exact: dict[str, list[tuple[list[str], str]]] = {}
        self._stems: dict[str, list[tuple[list[str], str]]] = {}
        for label, table in tables.items():
            for phrase in filter(None, (p.split() for p in table.replace("\n", ",").split(","))):
                first = phrase[0]
                index, key = (self._exact, first)
                if first.endswith("*"):
                    index, key = self._stems, first[:_KEY]
                index.setdefault(key, []).append((phrase, label))

    def at(self, words: Sequence[str], index: int) -> Phrase | None:
        """Give the longest phrase that begins with a word."""
        return _longest(self._rows(words[index]), words, index)

    def all(self, words: Sequence[str]) -> list[Phrase]:
        """Give the phrases of a text, the longest at each word, in order; they may overlap."""
        beginning = {word: rows for word in set(words) if (rows := self._rows(word))}
        result = []
        for index, word in enumerate(words):
            if word in beginning and (phrase := _longest(beginning[word], words, index)):
                result.append(phrase)
        return result

    def _rows(self, word: str) -> list[tuple[list[str], str]]:
        """Give the phrases that may begin with a word."""
        stems = self._stems.get(word[:_KEY], [])
        return [*self._exact.get(word, []), *(r for r in stems if _agree(r[0][:1], [word]))]


def _longest(rows: list[tuple[list[str], str]], words: Sequence[str], index: int) -> Phrase | None:
    best: Phrase | None = None
    for phrase, label in rows:
        after = index + len(phrase)
        longer = best is None or after > best.after
        if longer and (len(phrase) == 1 or _agree(phrase, words[index:after])):
            best = Phrase(index, after, label)
    return best


def _agree(phrase: list[str], words: Sequence[str]) -> bool:
    if len(phrase) != len(words):
        return False
    return all(
        w.startswith(p[:-1]) if p[-1] == "*" else w == p for p, w in zip(phrase, words, strict=True)
    )
