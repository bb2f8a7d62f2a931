"""Transcripts that say when somebody begins to speak, but not when they end."""

from collections.abc import Sequence
from typing import NamedTuple

from carereview.formats.builder import Builder


class Started(NamedTuple):
    """A text with the time (ms) at which it begins; None where that isn't told either."""

    start: int | None
    speaker: str
    text: str
    end: int | None = None
    where: str = ""


def add_started(builder: Builder, rows: Sequence[Started]) -> None:
    """Add each as a segment up to where the next one begins; the last one has no length."""
    said = [row for row in rows if row.text.strip()]
    ends = _following([row.start for row in rows])  # a time without text still ends what is above
    untold = 0
    endless = False
    before = 0
    for row, following in zip(rows, ends, strict=True):
        if not row.text.strip():
            before = before if row.start is None else row.start
            continue
        start = before if row.start is None else row.start
        end = row.end
        if end is None:
            untold += 1
            endless = following is None
            end = start if following is None else max(following, start)
        builder.add(start, end, row.text, builder.speaker(row.speaker), where=row.where)
        before = start
    if said and all(row.start is None for row in said):
        builder.warn("the text has no times, so every line stands at the beginning")
    elif untold:
        last = "; the last one has no length" if endless else ""
        builder.warn(f"ends are not told, so each line lasts until the next one begins{last}")


def _following(starts: Sequence[int | None]) -> list[int | None]:
    """Give for each start the next one that is later; the order may be any."""
    later: list[int | None] = []
    known: int | None = None
    held: int | None = None  # the start that `known` follows
    for start in reversed(starts):
        if start is None:
            later.append(known if held is None else held)
            continue
        if held is not None and held > start:
            known = held
        elif held is not None and held < start:
            known = None
        later.append(known)
        held = start
    return later[::-1]
