"""Where words and numbers end in a folded stream, so that no form is found inside other words."""

import unicodedata

from carereview.privacy.stream import Stream


def whole_words(stream: Stream, start: int, end: int) -> tuple[int, int] | None:
    """Give the range with its genitive or plural s, or None if it is a piece of other words."""
    folded = stream.folded
    if not _begins(stream, start):
        return None
    for ending in ("s", "'s"):
        after = end + len(ending)
        if folded.startswith(ending, end) and _ends(stream, after) and folded[end - 1].isalpha():
            return start, after
    return (start, end) if _ends(stream, end) else None


def _begins(stream: Stream, place: int) -> bool:
    folded = stream.folded
    if place == 0:
        return True
    return _parted(folded[place - 1], folded[place], folded[max(0, place - 2) : place]) or (
        stream.changes_case(place)
    )


def _ends(stream: Stream, place: int) -> bool:
    folded = stream.folded
    if place >= len(folded):
        return True
    beyond = folded[place : place + 2][::-1]
    return _parted(folded[place], folded[place - 1], beyond) or stream.changes_case(place)


def _parted(outside: str, inside: str, beyond: str) -> bool:
    """Tell whether a word border lies between a character outside a form and its first or last.

    Scripts without capitals (category Lo) join words or set no spaces, so any place will do. A
    short number isn't found in a price: a separator with a digit beyond it belongs to the number.
    """
    if inside.isdigit():
        price = len(beyond) == 2 and beyond[0].isdigit() and beyond[1] in ".,'"
        return not outside.isdigit() and not price
    if unicodedata.category(inside) == "Lo" or outside == "_":
        return True
    return not outside.isalpha()


def stands_alone(folded: str, start: int, end: int) -> bool:
    """Tell whether no further digit is written right before or after a number."""
    before, after = folded[start - 1 : start], folded[end : end + 1]
    first, last = folded[start : start + 1], folded[end - 1 : end]
    inside_left = before.isdigit() and first.isdigit()
    return not inside_left and not (after.isdigit() and last.isdigit())


def whole_number(folded: str, start: int, end: int) -> tuple[int, int]:
    """Widen to the digits written around, so that no piece of a number is left standing."""
    if folded[start].isdigit():
        while start > 0 and _joins(folded[max(0, start - 2) : start]):
            start -= 1
    if folded[end - 1].isdigit():
        while end < len(folded) and _joins(folded[end : end + 2][::-1]):
            end += 1
    return start, end


def _joins(beside: str) -> bool:
    """Tell whether the last character belongs to a number: a digit, or a mark after a digit."""
    return beside[-1].isdigit() or (len(beside) == 2 and beside[1] in ".,'" and beside[0].isdigit())
