"""What of a case is edited as one text, in a field or in the person's own editor."""

from collections.abc import Callable
from dataclasses import replace

from carereview.core import casing
from carereview.core.case import Case, Lesson, Party
from carereview.ui.case_rows import Kind

_RULE = "---"
"""Stands on a line of its own between what was signalled and what could have been said."""


def written(case: Case, kind: Kind, place: int) -> str:
    """Write a part of the case as a text; `place` is the number of the event, party or lesson."""
    if kind is Kind.EVENT:
        return case.events[place].text
    if kind is Kind.PARTY:
        party = case.parties[place]
        return f"{party.name}\n{party.role}"
    if kind is Kind.LESSON:
        lesson = case.lessons[place]
        return f"{lesson.signalled}\n{_RULE}\n{lesson.instead}"
    return {Kind.TITLE: case.title, Kind.SUMMARY: case.summary}.get(kind, case.language)


def changed(kind: Kind, place: int, text: str) -> Callable[[Case], Case]:
    """Give what puts an edited text in its place. Raises ValueError for what can't be there."""
    if kind is Kind.EVENT:
        return lambda case: casing.change_event(case, place, replace(case.events[place], text=text))
    if kind is Kind.PARTY:
        return lambda case: casing.put_party(case, place, _party(case.parties[place], text))
    if kind is Kind.LESSON:
        return lambda case: casing.put_lesson(case, place, _lesson(case.lessons[place], text))
    if kind is Kind.SUMMARY:
        return lambda case: replace(case, summary=text)
    line = " ".join(text.split())
    if kind is Kind.TITLE:
        return lambda case: replace(case, title=line)
    language = casing.checked_language(line)
    return lambda case: replace(case, language=language)


def _party(old: Party, text: str) -> Party:
    name, _, role = text.partition("\n")
    return replace(old, name=name.strip(), role=" ".join(role.split()))


def _lesson(old: Lesson, text: str) -> Lesson:
    lines = text.split("\n")
    at = next((n for n, line in enumerate(lines) if line.strip() == _RULE), len(lines))
    signalled, instead = "\n".join(lines[:at]).strip(), "\n".join(lines[at + 1 :]).strip()
    return replace(old, signalled=signalled, instead=instead)
