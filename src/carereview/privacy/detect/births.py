"""Dates of birth in parts: as they are asked for, answered over several turns, and repeated.

"What year are you? – Seventy-one, the 8th of October." After such a question whatever may be a part
of a date is one, until it is whole; then only what repeats or corrects it.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from carereview.privacy import fillers
from carereview.privacy.detect.cueing import Cues
from carereview.privacy.detect.data.births import BETWEEN, BIRTHS
from carereview.privacy.detect.data.cues import BEFORE_AMOUNT
from carereview.privacy.detect.data.tables import words
from carereview.privacy.detect.dates import YEARS, Date
from carereview.privacy.detect.pieces import Piece
from carereview.privacy.detect.quantities import is_article
from carereview.privacy.detect.suspicion import Certainty, Found
from carereview.privacy.detect.talk import Talk

_WHOLE = 3
"""Parts of a whole date: day, month, year."""

_DIGITS = 8
"""Digits that a date has at most."""

_SAME, _ACROSS = 16, 30
"""Words between what asks for a date and the date, in one turn and across turns."""

_WITHIN, _TURN = 6, 12
"""Words between its parts, in one turn and across turns."""

_TURNS = 4
"""Segments between two parts, or between question and answer."""

_FIRST = 5
"""Words before a lone part that answers a question."""

_BACK = 4
"""Words before a part among which a correction is looked for."""

_WEEKDAYS = words(
    """
    lundi mardi mercredi jeudi vendredi samedi dimanche montag dienstag mittwoch donnerstag
    freitag samstag sonntag lunedi martedi mercoledi giovedi venerdi sabato domenica monday
    tuesday wednesday thursday friday saturday sunday
    """
)

_ECHO = 3
"""Words of a turn that says a lone part again."""

_CENTURIES = frozenset({"19", "20"})
_OF = frozenset({"of", "de", "d", "di", "du", "del"})
_ALSO_WORDS = frozenset({"may", "mai", "mars", "march"})
"""Months that alone may be something else."""

_NOTHING = frozenset({"", "number", "birth"})
_PASSED = (
    fillers.SKIPPED | fillers.CONNECTORS | fillers.ARTICLES | fillers.CORRECTIONS
    | fillers.WAITING | BETWEEN
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Mark:
    """A date, or a number that may be a part of one: in words `first` to `after`."""

    first: int
    after: int
    digits: str
    date: Date | None = None
    month: bool = False

    @property
    def values(self) -> frozenset[int]:
        """Give what it says: days, months, years, and years without their century."""
        said = (self.date.day, self.date.month, self.date.year) if self.date else ()
        values = {*said, *((int(self.digits),) if self.digits else ())} - {0}
        return frozenset(values | {value % 100 for value in values if value in YEARS})


@dataclass(slots=True)
class _Birth:
    """A date of birth as far as it was told."""

    marks: list[_Mark] = field(default_factory=list)
    parts: int = 0

    @property
    def whole(self) -> bool:
        """Tell whether day, month and year were told."""
        return self.parts >= _WHOLE

    @property
    def values(self) -> frozenset[int]:
        """Give all that was told."""
        return frozenset[int]().union(*(mark.values for mark in self.marks))


class Births:
    """Looks for the dates of birth of a call, given its dates and the other numbers in it."""

    def __init__(
        self, talk: Talk, cues: Cues, dates: Iterable[Date], said: Iterable[Piece]
    ) -> None:
        self._talk = talk
        self._cues = cues
        whole = [_Mark(d.first, d.after, "", d) for d in dates if not _is_appointed(talk, d)]
        parts = [_Mark(p.first, p.after, p.digits, month=p.month) for p in said if _may_be(talk, p)]
        self._marks: Sequence[_Mark] = sorted([*whole, *parts], key=lambda m: m.first)
        self._starts: Sequence[int] = [mark.first for mark in self._marks]
        self._runs: Sequence[tuple[_Mark, ...]] = self._said_in_one_go()

    def find(self) -> list[Found]:
        """Give the parts of dates of birth, those of each together."""
        told: list[_Birth] = []
        seen: set[int] = set()
        for phrase in self._talk.phrases(BIRTHS):
            if self._is_told(phrase.first):
                continue
            birth = self._told(phrase.first, phrase.after, bool(phrase.label))
            if birth and seen.isdisjoint(mark.first for mark in birth.marks):
                told.append(birth)
                seen.update(mark.first for mark in birth.marks)
        known = {(m.date.day, m.date.month) for b in told for m in b.marks if m.date}
        again = [
            _Birth([mark])
            for mark in self._marks
            if mark.date and mark.first not in seen and (mark.date.day, mark.date.month) in known
        ]
        return [self._found(birth) for birth in [*told, *again]]

    def _is_told(self, cue: int) -> bool:
        """Tell whether a date goes before what names it: "5.6.52 as your birthday"."""
        index = bisect_left(self._starts, cue) - 1
        if index < 0 or not self._marks[index].date:
            return False
        after = self._marks[index].after
        same = self._talk.segment(after - 1) == self._talk.segment(cue)
        return same and cue - after < _FIRST

    def _told(self, cue: int, after: int, close: bool) -> _Birth | None:
        """Read what is told after a cue, which it follows closely or in the turns to come."""
        birth, last = _Birth(), after
        for index in range(bisect_left(self._starts, after), len(self._marks)):
            mark = self._marks[index]
            adjoins = bool(birth.marks) and self._adjoins(birth.marks[-1], mark)
            if not adjoins and not self._reaches(cue, last, mark.first, birth):
                break
            if close and not birth.marks and not self._follows(after, index):
                break
            if len(self._runs[index]) == 1 and self._is_word(mark):
                continue
            if not mark.date and len(self._digits(index)) > _DIGITS:
                break
            if not adjoins and birth.whole and not self._repeats(birth, index):
                break
            birth.parts += self._parts(birth, mark)
            birth.marks.append(mark)
            last = mark.after
        return birth if birth.marks and self._is_one(birth, cue, after) else None

    def _is_word(self, mark: _Mark) -> bool:
        return mark.month and self._talk.words[mark.first] in _ALSO_WORDS

    def _reaches(self, cue: int, last: int, first: int, birth: _Birth) -> bool:
        """Tell whether a part may belong to what is asked for, or to the parts before it."""
        talk = self._talk
        turns, distance = talk.segment(first) - talk.segment(last - 1), first - last
        within, across = (_WITHIN, _TURN) if birth.marks else (_SAME, _ACROSS)
        if turns > _TURNS or distance > (across if turns else within):
            return False
        asked = turns and not birth.marks
        since = talk.stop(cue) if asked else last
        return self._cues.labels(since, first) <= _NOTHING

    def _follows(self, after: int, index: int) -> bool:
        """Tell whether a date, or the year alone, comes right after some words."""
        mark, words = self._marks[index], self._talk.words
        if mark.first - after > 2 or not _PASSED.issuperset(words[after : mark.first]):
            return False
        run = self._digits(index)
        return bool(mark.date) or len(run) > 2 or _is_year(run)

    def _adjoins(self, before: _Mark, mark: _Mark) -> bool:
        talk = self._talk
        between = talk.words[before.after : mark.first]
        same = talk.segment(before.first) == talk.segment(mark.first)
        return same and len(between) <= _WITHIN and _PASSED.issuperset(between)

    def _said_in_one_go(self) -> list[tuple[_Mark, ...]]:
        """Give for each mark all that are said in one go, itself among them."""
        runs: list[list[_Mark]] = []
        for mark in self._marks:
            last = runs[-1][-1] if runs else None
            if last and not mark.date and not last.date and self._adjoins(last, mark):
                runs[-1].append(mark)
            else:
                runs.append([mark])
        return [tuple(run) for run in runs for _ in run]

    def _digits(self, index: int) -> str:
        return "".join(mark.digits for mark in self._runs[index])

    def _repeats(self, birth: _Birth, index: int) -> bool:
        """Tell whether what is said in one go repeats what was told, or corrects it."""
        mark, run = self._marks[index], self._runs[index]
        if self._corrects(birth, mark):
            return True
        values = frozenset[int]().union(*(m.values for m in run))  # a bare month has none
        alone = len(values) < 2 and not mark.date
        turn = self._talk.words_of(self._talk.segment(mark.first))
        return bool(values) and values <= birth.values and not (alone and len(turn) > _ECHO)

    def _corrects(self, birth: _Birth, mark: _Mark) -> bool:
        back = _BACK if mark.digits and not mark.month else 2  # months are named for much else
        since = max(birth.marks[-1].after, mark.first - back) if birth.marks else mark.first
        return not fillers.CORRECTIONS.isdisjoint(self._talk.words[since : mark.first])

    def _parts(self, birth: _Birth, mark: _Mark) -> int:
        """Count the parts of a date that something adds to it."""
        if mark.date:
            return _WHOLE - (not mark.date.year)
        before = [m.digits for m in birth.marks[-2:]]
        century = before[-1:] != [] and (before[-1] in _CENTURIES or before[0] in _CENTURIES)
        if self._corrects(birth, mark) or not int(mark.digits):
            return 0
        if century and len(mark.digits) <= 2 and (before[-1] in _CENTURIES or before[-1] == "0"):
            return 0
        year = len(mark.digits) <= 2 or int(mark.digits) in YEARS
        return 1 if year else (len(mark.digits) + 1) // 2

    def _is_one(self, birth: _Birth, cue: int, after: int) -> bool:
        """Tell whether what was told is a date of birth: a day alone only as an answer."""
        talk, first = self._talk, birth.marks[0].first
        named = any(mark.date or mark.month for mark in birth.marks)
        start = talk.words_of(talk.segment(first)).start
        if named:
            return True
        if talk.segment(cue) == talk.segment(first):
            return birth.whole or first - after < _BACK
        return talk.speaker(cue) != talk.speaker(first) and first - start < _FIRST

    def _found(self, birth: _Birth) -> Found:
        talk = self._talk
        ranges: list[tuple[int, int]] = []
        for mark in birth.marks:
            of = mark.month and talk.gap(mark.first) == " " and talk.words[mark.first - 1] in _OF
            start, end = talk.starts[mark.first - of], talk.ends[mark.after - 1]
            gap = talk.stream.folded[ranges[-1][1] : start] if ranges else "\n"
            if "\n" in gap or len(gap.split()) > 2:
                ranges.append((start, end))
            else:
                ranges[-1] = (ranges[-1][0], end)
        whole = next((mark.date.form for mark in birth.marks if mark.date), "")
        form = whole or " ".join(talk.text(*place) for place in ranges)
        return Found("birth", Certainty.SURE, tuple(ranges), form)


def _is_appointed(talk: Talk, date: Date) -> bool:
    """Tell whether a weekday goes before a date: nobody says on which one they were born."""
    return date.first > 0 and talk.words[date.first - 1] in _WEEKDAYS


def _may_be(talk: Talk, piece: Piece) -> bool:
    """Tell whether a number may be a part of a date: no sum, and not too long."""
    if is_article(talk, piece) or len(piece.digits) > _DIGITS or piece.unit:
        return False
    return not piece.first or talk.words[piece.first - 1] not in BEFORE_AMOUNT


def _is_year(digits: str) -> bool:
    """Tell whether digits are a year and no day: 71, 1971."""
    return (len(digits) == 2 and int(digits) > 31) or (len(digits) == 4 and int(digits) in YEARS)
