"""British postcodes, written and said: "BA5 2LN", "D G one, two F A"."""

import re
from collections.abc import Iterator, Mapping

from carereview.privacy import fillers
from carereview.privacy.detect.pieces import Piece
from carereview.privacy.detect.suspicion import Certainty, Found
from carereview.privacy.detect.talk import Talk

_SHAPE = re.compile(r"[a-z]{1,2}\d[a-z\d]?\d[a-z]{2}")
"""Area and district, then sector and unit: https://www.gov.uk, "UK postcode format"."""

_WRITTEN = re.compile(r"\b[a-z]{1,2}\d[a-z\d]? \d[a-z]{2}\b")
_WORDS = 10
"""Words that one is said in at most, with hesitations."""

_SHORTEST = 5


def british_postcodes(talk: Talk, said: Mapping[int, Piece]) -> Iterator[Found]:
    """Give the British postcodes of a call; `said` are its numbers by their first word."""
    reached = 0
    for match in _WRITTEN.finditer(talk.stream.folded):
        reached = match.end()
        yield _found(talk, match.start(), match.end())
    for index in sorted(said):
        first = _letters_before(talk, index)
        if first < index and talk.starts[first] >= reached and (after := _read(talk, said, first)):
            reached = talk.ends[after - 1]
            yield _found(talk, talk.starts[first], reached)


def _letters_before(talk: Talk, index: int) -> int:
    """Give the first of the one or two letters right before a number."""
    floor = talk.words_of(talk.segment(index)).start
    first = index
    while first > max(floor, index - 2) and _is_letter(talk, first - 1):
        first -= 1
    return first


def _read(talk: Talk, said: Mapping[int, Piece], first: int) -> int:
    """Give the word after a postcode that begins with a letter, 0 if none does."""
    index, code = first, ""
    stop = min(talk.stop(first), first + _WORDS)
    while index < stop:
        if index in said and not said[index].month:
            code, index = code + said[index].digits, said[index].after
        elif _is_letter(talk, index):
            code, index = code + talk.words[index], index + 1
        elif talk.words[index] in fillers.SKIPPED and code:
            index += 1
            continue
        else:
            return 0
        if len(code) >= _SHORTEST and _SHAPE.fullmatch(code):
            return index
    return 0


def _is_letter(talk: Talk, index: int) -> bool:
    if len(talk.words[index]) != 1 or not talk.words[index].isalpha():
        return False
    elided = talk.gap(index) == "'" or talk.gap(index + 1) == "'"
    return not elided and (talk.capitals[index] or not talk.cased)


def _found(talk: Talk, start: int, end: int) -> Found:
    return Found("postcode", Certainty.SURE, ((start, end),), talk.text(start, end))
