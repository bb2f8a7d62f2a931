"""Tables of phrases, looked up word by word: the first words of a text that are a phrase."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

_KEY = 3
"""Letters by which words that are only given by their beginning (`rappel*`) are looked up."""


class Phrase(NamedTuple):
    """A phrase found: the words from `first` to `after`, and what it stands for."""

    first: int
    after: int
    label: str


class _Row(NamedTuple):
    """A phrase of a table. `plain` if none of its words is only given by its beginning."""

    words: list[str]
    label: str
    plain: bool


class _Head:
    """The phrases that may begin with a word, by the word that goes on."""

    def __init__(self, rows: Iterable[_Row]) -> None:
        self._alone: str | None = None
        self._pairs: dict[str, list[_Row]] = {}
        self._loose: list[_Row] = []
        for row in sorted(rows, key=lambda row: -len(row.words)):
            if len(row.words) == 1:
                self._alone = row.label if self._alone is None else self._alone
            elif row.words[1].endswith("*"):
                self._loose.append(row)
            else:
                self._pairs.setdefault(row.words[1], []).append(row)

    def longest(self, words: list[str], index: int) -> Phrase | None:
        """Give the longest phrase at a word, which is how all of these begin."""
        best: _Row | None = None
        for row in self._pairs.get(words[index + 1], ()) if index + 1 < len(words) else ():
            if _agree(row, words, index):
                best = row
                break
        for row in self._loose:
            if (best is None or len(row.words) > len(best.words)) and _agree(row, words, index):
                best = row
        if best:
            return Phrase(index, index + len(best.words), best.label)
        return None if self._alone is None else Phrase(index, index + 1, self._alone)


class Phrases:
    """Phrases by label. In the tables commas set phrases apart, and a star ends a word's stem."""

    def __init__(self, tables: Mapping[str, str]) -> None:
        exact: dict[str, list[_Row]] = {}
        self._stems: dict[str, list[_Row]] = {}
        for label, table in tables.items():
            for phrase in filter(None, (p.split() for p in table.replace("\n", ",").split(","))):
                row = _Row(phrase, label, not any(word.endswith("*") for word in phrase))
                stem = phrase[0].endswith("*")
                index, key = (self._stems, phrase[0][:_KEY]) if stem else (exact, phrase[0])
                index.setdefault(key, []).append(row)
        self._rows: Mapping[str, list[_Row]] = exact
        self._heads: Mapping[str, _Head] = {word: _Head(rows) for word, rows in exact.items()}

    def at(self, words: list[str], index: int) -> Phrase | None:
        """Give the longest phrase that begins with a word."""
        head = self._head(words[index])
        return head.longest(words, index) if head else None

    def all(self, words: list[str], places: Mapping[str, Sequence[int]]) -> list[Phrase]:
        """Give the phrases of a text, the longest at each word, in order; they may overlap.

        `places` tells where each of its words is said.
        """
        found: list[Phrase] = []
        for word in places if self._stems else places.keys() & self._heads.keys():
            if head := self._head(word):
                found += filter(None, (head.longest(words, index) for index in places[word]))
        return sorted(found)

    def _head(self, word: str) -> _Head | None:
        """Give the phrases that may begin with a word, None if there are none."""
        rows = [row for row in self._stems.get(word[:_KEY], ()) if _is(word, row.words[0])]
        return _Head([*self._rows.get(word, ()), *rows]) if rows else self._heads.get(word)


def _is(word: str, told: str) -> bool:
    return word.startswith(told[:-1]) if told[-1] == "*" else word == told


def _agree(row: _Row, words: list[str], index: int) -> bool:
    said = words[index : index + len(row.words)]
    if row.plain:
        return row.words == said
    return len(said) == len(row.words) and all(map(_is, said, row.words))
