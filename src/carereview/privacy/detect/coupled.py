"""People told in one breath: "ask for Shala or Rechsteiner", "between Wainwright and Boothroyd"."""

from collections.abc import Iterator, Sequence

from carereview.privacy.detect.data.acquaintance import BETWEEN, COUPLING
from carereview.privacy.detect.data.persons import ACTS
from carereview.privacy.detect.data.places import PLACES
from carereview.privacy.detect.data.words import NO_NAME
from carereview.privacy.detect.naming import Namer, Row, listed
from carereview.privacy.detect.suspicion import Certainty


def coupled(namer: Namer, rows: Sequence[Row]) -> Iterator[Row]:
    """Give the names that stand beside one that was told, and pairs that are asked to choose."""
    talk = namer.talk
    told = [row for row in rows if row[2] is not Certainty.QUEUE]
    begin, end = {first for first, _, _ in told}, {after for _, after, _ in told}
    for index in talk.among(COUPLING):
        behind = index + 1
        if behind >= talk.stop(index) or not (talk.joined(index) and talk.joined(behind)):
            continue
        if index in end and _is_name(namer, behind):
            yield behind, behind + 1, Certainty.LIKELY
        elif behind in begin and talk.gap(index) == " " and _is_name(namer, index - 1):
            yield index - 1, index, Certainty.LIKELY
    for index in talk.among(BETWEEN):
        yield from _pair(namer, index)


def _pair(namer: Namer, index: int) -> Iterator[Row]:
    """Read "between Wainwright and Boothroyd": two names, or none."""
    talk, last = namer.talk, index + 3
    if last >= talk.stop(index) or talk.words[index + 2] not in COUPLING:
        return
    if _is_name(namer, index + 1) and _is_name(namer, last):
        yield index + 1, index + 2, Certainty.LIKELY
        yield last, last + 1, Certainty.LIKELY


def _is_name(namer: Namer, index: int) -> bool:
    """Tell whether a word may be a name, and is none of a place."""
    talk, word = namer.talk, namer.talk.words[index]
    if namer.taken[index] or word in ACTS or word in NO_NAME or (word,) in PLACES:
        return False
    if talk.cased and not talk.capitals[index]:
        return False
    return listed(word) or namer.is_strange(index)
