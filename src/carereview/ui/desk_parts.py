"""Parts of a desk, and what each thing that follows from it depends on."""

from collections.abc import Sequence
from dataclasses import replace

from carereview.core.call import Span, Speaker, Word
from carereview.core.desk import Desk
from carereview.core.review import Review


def at_place(desk: Desk, ms: int) -> Desk:
    """Give a desk whose review was left at a time (ms)."""
    return replace(desk, review=replace(desk.review, place=ms))


def shapes_hold(desk: Desk) -> tuple[object, ...]:
    """Give everything that the time on hold depends on."""
    return desk.transcript, desk.review.moments, desk.review.account


def decides(desk: Desk) -> tuple[object, ...]:
    """Give everything that the redaction plan depends on."""
    review = desk.review
    return desk.transcript, desk.register, review.passages, review.decisions, review.bleeps


def renamed(speaker: Speaker, review: Review) -> Speaker:
    """Give a speaker as the reviewer named it."""
    for rename in review.speakers:
        if rename.speaker == speaker.id:
            return Speaker(speaker.id, rename.role or speaker.role, rename.name or speaker.name)
    return speaker


def span_of(words: Sequence[Word]) -> Span | None:
    """Give the time of words; None unless each of them has one."""
    starts = [word.start for word in words if word.start is not None]
    ends = [word.end for word in words if word.end is not None]
    if not words or len(starts) < len(words) or len(ends) < len(words):
        return None
    return Span(min(starts), max(max(ends), min(starts) + 1))
