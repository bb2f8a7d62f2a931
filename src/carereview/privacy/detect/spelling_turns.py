"""Names that are spelled over several turns: who listens says "noted" or "go on" in between."""

from collections.abc import Iterable, Iterator

from carereview.privacy import fillers
from carereview.privacy.detect.suspicion import Certainty, Found
from carereview.privacy.detect.talk import Talk
from carereview.privacy.spelled import letters_from

_SHORT = 6
"""Words of a turn that only says that somebody listens."""

_STOPS = frozenset(",.;:!?…")

_TURNS = 4
"""Further turns that a spelled name may go on over."""

_PASSED = fillers.SKIPPED | fillers.WAITING | fillers.CORRECTIONS | fillers.CONNECTORS


def continued(talk: Talk, found: Iterable[Found]) -> Iterator[Found]:
    """Give the letters that a speaker adds to a spelled name in later turns, and said before."""
    for one in found:
        yield from _after(talk, talk.word_at(one.end - 1))
        yield from _before(talk, talk.word_at(one.start))


def _after(talk: Talk, last: int) -> Iterator[Found]:
    for _ in range(_TURNS):
        turn = talk.words_of(talk.segment(last))
        following = talk.own_turn(talk.segment(last), 1, _SHORT)
        if following is None or not _passes(talk, range(last + 1, turn.stop)):
            return
        span = talk.words_of(following)
        first = next((i for i in span if not _is_passed(talk, i, span.stop)), span.stop)
        after = min(letters_from(talk.words, first), span.stop) if first < span.stop else first
        if not _is_spelled(talk, first, after):
            first, after = _at_end(talk, span), span.stop
            single = after == first + 1 and first > span.start
            if single and _STOPS.isdisjoint(talk.gap(first)):  # a Model S
                return
        if not _is_spelled(talk, first, after):
            return
        yield talk.found("spelled", Certainty.SURE, first, after)
        last = after - 1


def _before(talk: Talk, first: int) -> Iterator[Found]:
    for _ in range(_TURNS):
        turn = talk.words_of(talk.segment(first))
        before = talk.own_turn(talk.segment(first), -1, _SHORT)
        if before is None or not _passes(talk, range(turn.start, first)):
            return
        span = talk.words_of(before)
        first = _at_end(talk, span)
        if not _is_spelled(talk, first, span.stop):
            return
        yield talk.found("spelled", Certainty.SURE, first, span.stop)


def _at_end(talk: Talk, span: range) -> int:
    """Give where the letters begin that end a turn; its end if none do."""
    return next((i for i in span if letters_from(talk.words, i) >= span.stop), span.stop)


def _passes(talk: Talk, span: range) -> bool:
    return _PASSED.issuperset(talk.words[span.start : span.stop])


def _is_passed(talk: Talk, index: int, stop: int) -> bool:
    """Tell whether a word is none of the letters: "a", "e" and "i" are, before another one."""
    single = len(talk.words[index]) == 1 and talk.words[index].isalpha()
    spelled = single and index + 1 < stop and len(talk.words[index + 1]) == 1
    return talk.words[index] in _PASSED and not spelled


def _is_spelled(talk: Talk, first: int, after: int) -> bool:
    """Tell whether letters are more than a small word: several, or all of a sentence."""
    if after <= first or "'" in (talk.gap(first)[-1:], talk.gap(first + 1)[:1]):
        return False  # "that's"
    return after > first + 1 or after >= len(talk.words) or talk.gap(after) != " "
