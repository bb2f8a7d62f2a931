"""Words that belong to a number, said as a word: "rue du Lac trente-deux" for rue du Lac 32."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from carereview.privacy import forms
from carereview.privacy.fillers import SKIPPED
from carereview.privacy.forms import Needle
from carereview.privacy.lexer import Token, runs
from carereview.privacy.spoken import as_digits
from carereview.privacy.stream import Piece, Squeezed, Stream

AROUND = 16
"""How many words on either side of the letters the number may begin or end."""

_READINGS = 3
_END = re.compile(r"[\n.!?;:]")


def is_mixed(needle: Needle) -> bool:
    """Tell whether words and a number belong together, as in an address."""
    digits = sum(c.isdigit() for c in needle.text)
    return 0 < digits < len(needle.text) and not forms.is_number(needle.text)


def letters_of(needles: Iterable[Needle]) -> frozenset[str]:
    """Give what must be there in letters before it is worth looking for the number."""
    return frozenset(
        max(re.findall(r"\D+", needle.text), key=len) for needle in needles if is_mixed(needle)
    )


def with_digits(
    stream: Stream, written: Sequence[Squeezed], letters: frozenset[str]
) -> Iterator[Squeezed]:
    """Give the surroundings of the letters, with spoken numbers as digits, without fillers too."""
    pieces = stream.pieces if letters else []
    for low, high in sorted(set(_windows(stream, written, letters))):
        said = list(runs(stream.words[low:high], stream.starts[low:high], 1))
        for numbers in _readings(said, stream.folded):
            near = _replaced(pieces[low:high], numbers)
            yield Squeezed(near)
            yield Squeezed([piece for piece in near if piece[2] not in SKIPPED])


def _readings(said: list[list[Token]], folded: str) -> list[list[Piece]]:
    """Read runs of number words in some ways: the next sentence may begin with a number too.

    "Lindenweg fünfzig. Un attimo": that is 51 for who reads on, and 50 for who stops.
    """
    parted = [part for run in said for part in _parted(run, folded)]
    found: list[list[Piece]] = []
    for tokens in (said, parted):
        for rank in range(_READINGS):
            numbers = [piece for run in tokens for piece in as_digits(run, rank)]
            if numbers not in found:
                found.append(numbers)
    return found


def _parted(run: list[Token], folded: str) -> Iterator[list[Token]]:
    """Cut a run where a sentence or a text ends."""
    part: list[Token] = []
    for token in run:
        if part and _END.search(folded, part[-1].end, token.start):
            yield part
            part = []
        part.append(token)
    yield part


def _windows(
    stream: Stream, written: Sequence[Squeezed], letters: frozenset[str]
) -> Iterator[tuple[int, int]]:
    """Give the first word, and the one after the last, around each place of the letters."""
    for squeezed in written:
        for word in letters:
            place = squeezed.text.find(word)
            while place >= 0:
                start, end = squeezed.place(place, place + len(word))
                first = bisect_right(stream.starts, start) - 1 - AROUND
                yield max(0, first), bisect_right(stream.starts, end - 1) + AROUND
                place = squeezed.text.find(word, place + 1)


def _replaced(pieces: Sequence[Piece], numbers: Sequence[Piece]) -> list[Piece]:
    result: list[Piece] = []
    index = 0
    for piece in pieces:
        while index < len(numbers) and numbers[index][1] <= piece[0]:
            index += 1
        if index == len(numbers) or piece[1] <= numbers[index][0]:
            result.append(piece)
        elif piece[0] == numbers[index][0]:
            result.append(numbers[index])
    return result
