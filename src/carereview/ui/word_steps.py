"""What one press selects: a shown word, or a hidden stretch as a whole, since it looks like one."""

from collections.abc import Sequence

from carereview.core.call import Word

Stop = tuple[int, int]
"""The first and the last word that one press selects."""


def stops(words: Sequence[Word], hidden: Sequence[tuple[int, int]]) -> list[Stop]:
    """Give everything that can be selected, in order; `hidden` are ranges of characters."""
    result: list[Stop] = []
    before: tuple[int, int] | None = None
    for number, word in enumerate(words):
        cover = _cover(word, hidden)
        if cover is not None and cover == before:
            result[-1] = result[-1][0], number
        else:
            result.append((number, number))
        before = cover
    return result


def _cover(word: Word, hidden: Sequence[tuple[int, int]]) -> tuple[int, int] | None:
    """Give the hidden range that a word ends in or else begins in."""
    touching = [r for r in hidden if r[0] < word.char_end and word.char_start < r[1]]
    return touching[-1] if touching else None


def stepped(every: Sequence[Stop], selected: Stop, delta: int) -> Stop:
    """Give what is selected after a step from the selection; at the end it stays."""
    if delta > 0:
        return next((stop for stop in every if stop[0] > selected[1]), every[-1])
    return next((stop for stop in reversed(every) if stop[1] < selected[0]), every[0])


def stop_of(every: Sequence[Stop], word: int) -> Stop:
    """Give what one press selects where a word is."""
    return next(stop for stop in every if stop[0] <= word <= stop[1])
