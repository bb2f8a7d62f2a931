"""Edits of a case: pure functions from one case to the next.

Items have no ids in `case.yaml`, so an edit names them by their place in it.
"""

import re
from dataclasses import replace
from typing import Any, TypeVar

from carereview.core.case import Case, Event, Lesson, Party
from carereview.core.when import order, parse_iso

T = TypeVar("T")

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")


def in_time(case: Case) -> tuple[int, ...]:
    """Give the places of the events in order of time, those of the same time as they stand."""
    return tuple(sorted(range(len(case.events)), key=lambda at: order(case.events[at].at)))


def add_event(case: Case, event: Event) -> Case:
    """Add an event, before the first that is later; the others keep their order."""
    return replace(case, events=_placed(case.events, event))


def change_event(case: Case, at: int, event: Event) -> Case:
    """Change an event; it moves only where its time does. No event there: nothing changes."""
    if not 0 <= at < len(case.events):
        return case
    if order(case.events[at].at) == order(event.at):
        return replace(case, events=_changed(case.events, at, event))
    return replace(case, events=_placed(_without(case.events, at), event))


def remove_event(case: Case, at: int) -> Case:
    """Take an event out."""
    return replace(case, events=_without(case.events, at))


def toggle_public(case: Case, at: int) -> Case:
    """Show an event to readers, or show it no more."""
    if not 0 <= at < len(case.events):
        return case
    event = case.events[at]
    return change_event(case, at, replace(event, public=not event.public))


def put_party(case: Case, at: int | None, party: Party) -> Case:
    """Change a party, or add one if `at` is None."""
    return replace(case, parties=_put(case.parties, at, party))


def remove_party(case: Case, at: int) -> Case:
    """Take a party out."""
    return replace(case, parties=_without(case.parties, at))


def put_lesson(case: Case, at: int | None, lesson: Lesson) -> Case:
    """Change a lesson, or add one if `at` is None."""
    return replace(case, lessons=_put(case.lessons, at, lesson))


def remove_lesson(case: Case, at: int) -> Case:
    """Take a lesson out."""
    return replace(case, lessons=_without(case.lessons, at))


def checked_date(text: str) -> str:
    """Give a date as the file may have it. Raises ValueError with what is wrong, on one line."""
    if parse_iso(text) is None:
        what = f"“{text.strip()}” is no date" if text.strip() else "it has no date"
        raise ValueError(f"{what}: write 2015-10-21 or 2015-10-21T14:03")
    return text.strip()


def checked_language(text: str) -> str:
    """Give a language code, or nothing. Raises ValueError for anything else, on one line."""
    text = text.strip()
    if text and not _LANGUAGE.fullmatch(text):
        raise ValueError(f"“{text[:40]}” is no language code: write one such as fr or de-CH")
    return text


def named_change(before: Case, after: Case) -> str:
    """Say in a few words what an edit did, for the line that tells what was undone."""
    parts: tuple[tuple[str, Any, Any], ...] = (
        ("event", before.events, after.events),
        ("party", before.parties, after.parties),
        ("lesson", before.lessons, after.lessons),
        ("repeat", before.repeats, after.repeats),
    )
    for name, old, new in parts:
        if old != new:
            came = [item for item in new if item not in old]
            gone = [item for item in old if item not in new]
            item = (came or gone or new)[0]
            return f"event of {item.at[:10]}" if isinstance(item, Event) else name
    for field in ("title", "summary", "language"):
        if getattr(before, field) != getattr(after, field):
            return field
    return "the last edit"


def _placed(events: tuple[Event, ...], event: Event) -> tuple[Event, ...]:
    later = (at for at, other in enumerate(events) if order(other.at) > order(event.at))
    at = next(later, len(events))
    return (*events[:at], event, *events[at:])


def _put(items: tuple[T, ...], at: int | None, item: T) -> tuple[T, ...]:
    return (*items, item) if at is None else _changed(items, at, item)


def _changed(items: tuple[T, ...], at: int, item: T) -> tuple[T, ...]:
    return tuple(item if place == at else old for place, old in enumerate(items))


def _without(items: tuple[T, ...], at: int) -> tuple[T, ...]:
    return tuple(old for place, old in enumerate(items) if place != at)
