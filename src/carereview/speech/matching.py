"""Known words and heard words side by side: which are the same, and so when they were said."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from difflib import SequenceMatcher

_ALIKE = 0.6
"""Two words in the same place that are so much alike (difflib's ratio) are one, misheard."""

_TELLING = 6
"""Letters of a word that says by itself where one is."""

_PAUSE_MS = 3000
"""Nobody pauses longer than that within a segment: what is further apart was matched wrongly."""

Time = tuple[int, int]


def matched(known: Sequence[str], heard: Sequence[tuple[str, Time]]) -> tuple[Time | None, ...]:
    """Give the time (ms) of each known word that was heard too, None for the others.

    Both are in order of time. Words are compared without case, accents and punctuation.
    """
    ours = [folded(word) for word in known]
    other = [folded(word) for word, _ in heard]
    times: list[Time | None] = [None] * len(known)
    short = [len(word) < _TELLING for word in ours]
    for what, i, end, j, other_end in SequenceMatcher(None, ours, other, False).get_opcodes():
        if what not in ("equal", "replace"):
            continue
        for at in range(i, end):
            place = next((n for n in range(j, other_end) if _alike(ours[at], other[n])), None)
            if ours[at] and place is not None:
                times[at] = heard[place][1]
                j = place + 1
    for at, time in enumerate(times):
        # A "oui" that matches between two words that don't may be any "oui" of the call.
        near = [times[n] for n in (at - 1, at + 1) if 0 <= n < len(times)]
        if time and short[at] and not any(near):
            times[at] = None
    return tuple(times)


def together(times: Sequence[Time | None]) -> tuple[Time | None, ...]:
    """Keep the longest stretch of a segment's times that is one; others were matched wrongly."""
    known = [index for index, time in enumerate(times) if time]
    runs: list[list[int]] = []
    last = 0
    for index in known:
        start, end = times[index] or (0, 0)
        if not runs or not 0 <= start - last <= _PAUSE_MS:
            runs.append([])
        runs[-1].append(index)
        last = end
    kept = max(runs, key=len, default=[])
    return tuple(time if index in kept else None for index, time in enumerate(times))


def folded(word: str) -> str:
    """Give a word as it is compared: small letters and digits alone."""
    plain = unicodedata.normalize("NFKD", word.casefold())
    return "".join(char for char in plain if char.isalnum())


def _alike(mine: str, theirs: str) -> bool:
    return mine == theirs or SequenceMatcher(None, mine, theirs, False).ratio() >= _ALIKE
