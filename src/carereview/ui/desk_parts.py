"""Which parts of a desk what follows from it depends on."""

from dataclasses import replace

from carereview.core.desk import Desk


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
