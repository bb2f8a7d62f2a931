"""Words spelled letter by letter: K E L L E R, K-E-L-L-E-R, "K comme Karl, E comme Émile"."""

from collections.abc import Iterator
from dataclasses import dataclass

from carereview.privacy import fillers
from carereview.privacy.stream import Piece, Squeezed, Stream

_LEAST = 3
"""Fewer single letters in a row are ordinary words and elisions: "l'a", "y a"."""

_HEAD = 4
_HEAD_SHARE = 0.6
"""So much of a name's beginning, and at least four letters, tells the name."""

_TWO = frozenset({"deux", "zwei", "due", "two"})


@dataclass(slots=True)
class _Reader:
    """Reads letters from the words of a stream, one place after the other."""

    stream: Stream

    def run(self, index: int) -> tuple[list[Piece], int]:
        """Read the letters that follow each other from a word on, and where they end."""
        pieces: list[Piece] = []
        while True:
            first = index
            index, times = self._lead(index, bool(pieces))
            if not self._is_letter(index):
                return pieces, max(first, index if not pieces else first)
            letter, after = self._letter(index)
            words, starts = self.stream.words, self.stream.starts
            end = starts[after - 1] + len(words[after - 1])
            pieces.append((starts[index], end, letter * times))
            index = after

    def _lead(self, index: int, inside: bool) -> tuple[int, int]:
        """Pass hesitations and "double" before a letter; give the place and the times."""
        words = self.stream.words
        times = 1
        while inside and index < len(words) and not self._is_letter(index):
            word = words[index]
            if word in fillers.DOUBLES or word in _TWO:
                times = fillers.DOUBLES.get(word, 2)
            elif word not in fillers.SKIPPED and word not in fillers.CONNECTORS:
                break
            index += 1
        return index, times

    def _letter(self, index: int) -> tuple[str, int]:
        """Read one letter with the word that explains it."""
        words = self.stream.words
        letter, index = words[index], index + 1
        if letter == "i" and words[index : index + 1] in (["grec"], ["greca"]):
            return "y", index + 1
        after = index
        while after < len(words) and words[after] in fillers.SPELLING:
            after += 1
        explained = after < len(words) and len(words[after]) > 1
        if explained and (after > index or words[after].startswith(letter)):
            return letter, after + 1
        return letter, index

    def _is_letter(self, index: int) -> bool:
        words = self.stream.words
        return index < len(words) and len(words[index]) == 1 and words[index].isalpha()


def letter_runs(stream: Stream) -> Iterator[Squeezed]:
    """Give each run of at least three spelled letters, squeezed."""
    reader = _Reader(stream)
    after = 0
    for index, word in enumerate(stream.words):
        if index < after or len(word) != 1 or not word.isalpha():
            continue
        pieces, after = reader.run(index)
        if len(pieces) >= _LEAST:
            yield Squeezed(pieces)


def spelled_in(run: Squeezed, word: str) -> Iterator[tuple[int, int]]:
    """Give where a word is spelled in a run, from first letter to end, in the run's letters.

    Who reads a name back often gets its end wrong ("two L?"), so its beginning is enough, and
    hides the run from there on.
    """
    start = run.text.find(word)
    while start >= 0:
        yield start, start + len(word)
        start = run.text.find(word, start + 1)
    head = word[: max(_HEAD, round(_HEAD_SHARE * len(word)))]
    if len(head) < len(word) and (start := run.text.find(head)) >= 0:
        yield start, len(run.text)
