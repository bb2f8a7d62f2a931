"""Words spelled letter by letter: K E L L E R, K-E-L-L-E-R, "K comme Karl, E comme Émile"."""

from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import compress, count
from typing import NamedTuple

from carereview.privacy import fillers
from carereview.privacy.letter_names import NAMES, SURE
from carereview.privacy.numerals import number_words
from carereview.privacy.stream import Squeezed, Stream

_NAMED = 5
"""Letters in a row at least where they are called by names that are words, too: "be er te"."""

_LEAST = 3
"""Fewer single letters in a row are ordinary words and elisions: "l'a", "y a"."""

_HEAD = 4
_HEAD_SHARE = 0.6
"""So much of a name's beginning, and at least four letters, tells the name."""

_TWO = frozenset({"deux", "zwei", "due", "two"})
_THREE = frozenset({"trois", "drei", "tre", "three"})


_SPACES = frozenset({"abstand", "leerschlag", "blanc", "gap", "lettre", "buchstabe", "lettera"})
_SIZES = frozenset(
    {"capital", "majuscule", "maiuscola", "maiuscolo", "gross", "grosses", "grosser"}
)
_SIZES |= {"minuscule", "minuscola", "minuscolo", "klein", "kleines", "uppercase", "lowercase"}
_PASSED = fillers.SKIPPED | fillers.CONNECTORS | fillers.DOUBLES.keys() | _TWO | _SPACES | _SIZES
"""What may stand between two letters."""

_OF = frozenset({"de", "d", "von", "vom", "da", "del", "della", "of"})
"""Before a word that begins with the letter it explains: K de kilo, S von Siegfried."""

_NO_EXAMPLE = frozenset({"ca", "cela", "war", "das", "dire", "that", "this", "it", "se", "si"})
"""After "comme", "wie", "as" these explain no letter: "wie war das"."""

_MARKS = frozenset(
    {"accent", "aigu", "grave", "circonflexe", "trema", "cedille", "cedilla", "cediglia", "umlaut"}
    | {"accento", "acuto", "accented", "acute", "tilde", "dieresi", "hatschek", "hacek"}
)
_WITH = frozenset({"mit", "avec", "con", "with", "l", "un", "an", "einem", "einer", "une", "una"})
"""What goes before such a mark: C mit Cedille."""

_PAUSE = fillers.WAITING | fillers.CORRECTIONS | fillers.SPELLING
_PAUSES = 6
"""So many words somebody may need to find back into their name."""

_FOLLOWING = _PASSED | fillers.SPELLING | _OF | _MARKS | _WITH | _PAUSE | {"grec", "greca"}
"""What may follow a letter in a run of several, beside letters and words that begin with it."""


class _Letter(NamedTuple):
    """A letter said at a word, and the word after those that explain it; `said` if doubled."""

    word: int
    after: int
    said: str


@dataclass(slots=True)
class _Reader:
    """Reads letters from words, one place after the other."""

    words: Sequence[str]

    def run(self, index: int) -> list[_Letter]:
        """Read the letters that follow each other from a letter on."""
        letters: list[_Letter] = []
        while True:
            index, times = self._lead(index, bool(letters))
            named = self._is_named(index, letters) and not self._is_letter(index)
            if not (self._is_letter(index) or named or (letters and self._is_plural(index))):
                return letters
            letter, after = self._letter(index)
            letters.append(_Letter(index, after, letter * times))
            index = after

    def _lead(self, index: int, inside: bool) -> tuple[int, int]:
        """Pass hesitations and "double" before a letter; give the place and the times."""
        words = self.words
        times = 1
        while inside and index < len(words) and not self._is_letter(index):
            word = words[index]
            if self._is_name(index) and (times > 1 or self._is_spelled(index)):
                return index, times
            if word in fillers.DOUBLES or word in _TWO:
                times = fillers.DOUBLES.get(word, 2)
                if self._is_plural(index + 1):
                    return index + 1, times
                index += self._is_times(index + 1) or self._is_article(index + 1)
            elif word in _THREE and self._is_times(index + 1):
                times, index = 3, index + 1
            elif words[index : index + 3] == ["trait", "d", "union"]:
                index += 2
            elif word not in _PASSED:
                paused = self._after_pause(index)
                if paused == index:
                    return index, times
                index = paused - 1
            index += 1
        return index, times

    def lead(self, index: int) -> int:
        """Give the first letter where one may be said to be double."""
        word = self.words[index] if index < len(self.words) else ""
        first = index + 1 + self._is_times(index + 1)
        doubled = word in _TWO or word in fillers.DOUBLES
        return first if doubled and self._is_letter(first) else index

    def _is_times(self, index: int) -> bool:
        return index < len(self.words) and self.words[index] in fillers.TIMES

    def _is_article(self, index: int) -> bool:
        """Tell whether a word belongs to the letter after it: "dreimal die O"."""
        return self.words[index : index + 1] in (["die"], ["das"], ["la"], ["il"], ["the"], ["le"])

    def _after_pause(self, index: int) -> int:
        """Give the letter that goes on after some words of looking for it, else the word itself."""
        after = index
        while after < min(len(self.words), index + _PAUSES) and self.words[after] in _PAUSE:
            if self.words[index] == "see":  # "I see. I'm …" spells nobody; "let me see" may
                return index
            if self._begins(after):
                return after
            after += 1
        return after if self._begins(after) else index

    def _begins(self, index: int) -> bool:
        """Tell whether letters go on from a word, which may say that the first is double."""
        return self._is_spelled(self.lead(index)) or self._is_plural(index + 1)

    def _is_spelled(self, index: int) -> bool:
        """Tell whether a letter has another one after it, or a word that explains it."""
        if not self._is_letter(index) and not self._is_name(index):
            return False
        return self._is_letter(index + 1) or self._letter(index)[1] > index + 1

    def _is_name(self, index: int) -> bool:
        return index < len(self.words) and self.words[index] in NAMES

    def _is_named(self, index: int, letters: Sequence[_Letter]) -> bool:
        """Tell whether the name of a letter is meant as one, and is no other word."""
        if not self._is_name(index):
            return False
        words = self.words
        doubled = letters and words[index - 1] in fillers.DOUBLES
        if words[index] in SURE or doubled or self._letter(index)[1] > index + 1:
            return True
        several = any(words[letter.word] in NAMES for letter in letters)
        ahead = [self._is_letter(i) or self._is_name(i) for i in (index + 1, index + 2)]
        near = ahead[0] or (index + 1 < len(words) and words[index + 1] in fillers.DOUBLES)
        return all(ahead) or (several and (near or len(letters) >= _LEAST))

    def _letter(self, index: int) -> tuple[str, int]:
        """Read one letter with the word that explains it."""
        words = self.words
        letter, index = NAMES.get(words[index], words[index][0]), index + 1
        if letter == "i" and words[index : index + 1] in (["grec"], ["greca"]):
            return "y", index + 1
        after = index
        while after < len(words) and words[after] in fillers.SPELLING:
            after += 1
        if after == index and words[after : after + 1] and words[after] in _OF:
            follows = words[after + 1] if after + 1 < len(words) else ""
            after += follows.startswith(letter) and follows not in fillers.SPELLING
        if words[after : after + 2] == ["x", "ray"]:
            return letter, after + 2
        explained = after < len(words) and len(words[after]) > 1 and words[after] not in _NO_EXAMPLE
        told = explained and words[after].startswith(letter) and words[after] not in number_words()
        if told or (explained and after > index):
            return letter, self._after_marks(after + 1)
        return letter, self._after_marks(index)

    def _after_marks(self, index: int) -> int:
        """Pass what is on a letter: "accent aigu", "mit Cedille"."""
        after = index
        while after < min(len(self.words), index + _PAUSES) and self.words[after] in _WITH:
            after += 1
        if after >= len(self.words) or self.words[after] not in _MARKS:
            return index
        while after < len(self.words) and self.words[after] in _MARKS:
            after += 1
        return after

    def _is_plural(self, index: int) -> bool:
        """Tell whether a word says a letter several times: "two Os"."""
        word = self.words[index] if 0 < index < len(self.words) else ""
        twice = len(word) == 2 and word[1] == "s" and word.isalpha()
        return twice and (self.words[index - 1] in _TWO or self.words[index - 1] in fillers.DOUBLES)

    def _is_letter(self, index: int) -> bool:
        words = self.words
        return index < len(words) and len(words[index]) == 1 and words[index].isalpha()


def letter_ranges(words: Sequence[str], heads: Iterable[str]) -> Iterator[range]:
    """Give the words of each run of at least three letters that spells one of these beginnings."""
    for run in _runs(words):
        letters = "".join([letter.said for letter in run])
        if any(head in letters for head in heads):
            yield range(run[0].word, run[-1].after)


def letters_from(words: Sequence[str], first: int) -> int:
    """Give the word after the letters that are spelled from a word on; itself if there are none."""
    reader = _Reader(words)
    run = reader.run(reader.lead(first))
    return run[-1].after if run else first


def doubled_before(words: Sequence[str], first: int) -> int:
    """Give the word that says that a letter is double, if one does right before it."""
    at = first - 1 - (first > 1 and words[first - 1] in fillers.TIMES)
    told = at >= 0 and (words[at] in _TWO or words[at] in fillers.DOUBLES)
    return at if told else first


def head_of(word: str) -> str:
    """Give so much of a word as tells it when it is spelled."""
    return word[: max(_HEAD, round(_HEAD_SHARE * len(word)))]


def letter_runs(stream: Stream) -> Iterator[Squeezed]:
    """Give each run of at least three spelled letters, squeezed."""
    words, starts = stream.words, stream.starts
    for run in _runs(words):
        yield Squeezed(
            [
                (starts[word], starts[after - 1] + len(words[after - 1]), said)
                for word, after, said in run
            ]
        )


def _runs(words: Sequence[str]) -> Iterator[list[_Letter]]:
    letters = {word for word in set(words) if len(word) == 1 and word.isalpha()} | NAMES.keys()
    reader = _Reader(words)
    reached = 0
    for index in compress(count(), map(letters.__contains__, words)):
        if index < reached or not _goes_on(words, index, letters):
            continue
        if words[index + 1] in letters and not _goes_on(words, index + 1, letters):
            continue
        run = reader.run(index)
        reached = run[-1].after if run else index
        if len(run) >= _LEAST and _is_sure(words, run):
            yield run


def _is_sure(words: Sequence[str], run: Sequence[_Letter]) -> bool:
    """Tell whether letters are no row of words that letters are called by."""
    said = [words[one.word] for one in run if one.after == one.word + 1]
    plain = len(run) - sum(word in NAMES for word in said)
    return plain >= _LEAST or len(run) >= _NAMED or not SURE.isdisjoint(said)


def _goes_on(words: Sequence[str], index: int, letters: Container[str]) -> bool:
    """Tell at a glance whether another letter may follow the letter of a word."""
    after = words[index + 1] if index + 1 < len(words) else ""
    return after in letters or after in _FOLLOWING or after.startswith(words[index])


def spelled_in(run: Squeezed, word: str) -> Iterator[tuple[int, int]]:
    """Give where a word is spelled in a run, from first letter to end, in the run's letters.

    Who reads a name back often gets its end wrong ("two L?"), so its beginning is enough, and
    hides the run from there on.
    """
    start = run.text.find(word)
    while start >= 0:
        yield start, start + len(word)
        start = run.text.find(word, start + 1)
    head = head_of(word)
    if len(head) < len(word) and (start := run.text.find(head)) >= 0:
        yield start, len(run.text)
