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
        word = words[index]
        rows = self._exact.get(word, []) + self._stems.get(word[:_KEY], [])
        found = [(len(p), label) for p, label in rows if _agree(p, words[index : index + len(p)])]
        if not found:
            return None
        length, label = max(found, key=lambda pair: pair[0])
        return Phrase(index, index + length, label)

    def all(self, words: Sequence[str]) -> list[Phrase]:
        """Give the phrases of a text, the longest at each word, in order; they may overlap."""
        found = (self.at(words, index) for index in range(len(words)))
        return [phrase for phrase in found if phrase]


def _agree(phrase: list[str], words: Sequence[str]) -> bool:
    if len(phrase) != len(words):
        return False
    return all(
        w.startswith(p[:-1]) if p[-1] == "*" else w == p for p, w in zip(phrase, words, strict=True)
    )
