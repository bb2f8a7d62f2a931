"""Names spelled letter by letter, in whatever way letters are said."""

from collections.abc import Iterator

from carereview.privacy import fillers
from carereview.privacy.detect.data.spelling import (
    LEAST_KNOWN,
    NOT_SPELLED,
    WORDS,
)
from carereview.privacy.detect.spelling_turns import continued
from carereview.privacy.detect.suspicion import Certainty, Found
from carereview.privacy.detect.talk import Talk
from carereview.privacy.spelled import doubled_before, letter_runs

_PAUSES = (fillers.HESITATIONS | fillers.WAITING | fillers.CORRECTIONS) - fillers.SYMBOLS

_ROW = 3
"""Letter words in a row that spell something."""


def spellings(talk: Talk) -> list[Found]:
    """Give every name that is spelled; its form is the name as it is read."""
    found = [f for f in (*_letters(talk), *_rows(talk)) if f.form.lower() not in NOT_SPELLED]
    return [*found, *continued(talk, found)]


def _letters(talk: Talk) -> Iterator[Found]:
    for run in letter_runs(talk.stream):
        letters = [run.place(i, i + 1) for i in range(len(run.text))]
        first = _begin(talk, letters)
        last = _end(talk, letters)
        if last - first >= _ROW:
            ranges = _in_segments(talk, letters[first:last])
            yield Found("spelled", Certainty.SURE, ranges, run.text[first:last].title())


def _begin(talk: Talk, letters: list[tuple[int, int]]) -> int:
    """Leave out first letters that are words or their beginnings: "è", "n'y a"."""
    indexes = [talk.word_at(start) for start, _ in letters]
    elided = talk.gap(indexes[0] + 1).startswith("'")
    hangs = talk.gap(indexes[0]) == "-" and len(talk.words[indexes[0] - 1]) > 1  # "allez-y"
    return int(elided or hangs or _is_small_word(talk, indexes[0]))


def _doubled(talk: Talk, word: int) -> int:
    """Give where a letter begins, with the word that says that it is double in the same turn."""
    first = doubled_before(talk.words, word)
    return talk.starts[first if talk.segment(first) == talk.segment(word) else word]


def _end(talk: Talk, letters: list[tuple[int, int]]) -> int:
    """Leave out a last letter that somebody else's turn begins with: "D'accord", "a"."""
    last, before = (talk.segment(talk.word_at(start)) for start, _ in (letters[-1], letters[-2]))
    after = talk.word_at(letters[-1][0]) + 1
    elided = after < len(talk.words) and talk.gap(after) == "'"
    alone = elided or talk.segments[last].speaker != talk.segments[before].speaker
    return len(letters) - 1 if alone and last != before else len(letters)


def _in_segments(talk: Talk, letters: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Give one range for each segment that letters stand in, cut where somebody looks for more."""
    ranges: list[tuple[int, int]] = []
    last = -1
    for start, end in letters:
        word = talk.word_at(start)
        start = _doubled(talk, word)
        segment = talk.segment(word)
        end = min(end, talk.ends[talk.words_of(segment).stop - 1])
        between = talk.words[talk.word_at(ranges[-1][1] - 1) + 1 : word] if ranges else []
        if segment != last or not _PAUSES.isdisjoint(between):
            ranges.append((start, end))
        ranges[-1] = (ranges[-1][0], max(ranges[-1][1], end))
        last = segment
    return tuple(ranges)


def _is_small_word(talk: Talk, index: int) -> bool:
    """Tell whether a single letter before a spelled name is a word: "è", "à", "y"."""
    if talk.gap(index) == "'":
        return True  # "that's"
    small = not talk.capitals[index] and talk.words[index] in "aeoyi"
    accented = talk.text(talk.starts[index], talk.ends[index]) not in "aeoyi"
    return small and (accented or (talk.cased and talk.capitals[index + 1]))


def _rows(talk: Talk) -> Iterator[Found]:
    reached = 0
    for index in talk.among(WORDS):
        if index >= reached:
            row, reached = _row_from(talk, index)
            yield from _row(talk, row)


def _row_from(talk: Talk, index: int) -> tuple[list[int], int]:
    """Give the words that spell from one on, and the word after them."""
    row = [index]
    for after in range(index + 1, len(talk.words)):
        word = talk.words[after]
        if word in WORDS or _is_letter_near(talk, row[-1], after):
            row.append(after)
        elif word not in fillers.SKIPPED:
            return row, after
    return row, len(talk.words)


def _is_letter_near(talk: Talk, before: int, index: int) -> bool:
    """Tell whether a single letter goes on with a row, in the same turn."""
    letter = len(talk.words[index]) == 1 and talk.words[index].isalpha()
    return letter and talk.segment(index) == talk.segment(before)


def _row(talk: Talk, row: list[int]) -> Iterator[Found]:
    said = [talk.words[index] for index in row]
    if len(row) >= _ROW and not LEAST_KNOWN.isdisjoint(said):
        place = (talk.starts[row[0]], talk.ends[row[-1]])
        yield Found("spelled", Certainty.SURE, (place,), "".join(w[0] for w in said).title())
