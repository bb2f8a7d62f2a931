"""The keys of the case screen that edit: forms, the person's own editor, a key for each change."""

import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from textual.app import SuspendNotSupported

from carereview.core import casing
from carereview.core.case import Case, Event, Lesson, Party
from carereview.core.when import parse_iso
from carereview.ui import case_text
from carereview.ui.case_rows import Kind, Row
from carereview.ui.case_views import ABOUT, TIMELINE
from carereview.ui.editor import EditorTrouble, edited
from carereview.ui.open_case import OpenCase, Visit
from carereview.ui.screens import case_forms as forms
from carereview.ui.screens.case_form import CaseForm, Field, Values
from carereview.ui.screens.confirm import Confirm

if TYPE_CHECKING:
    from carereview.ui.screens.case import CaseScreen


TEXTS = (Kind.TITLE, Kind.SUMMARY, Kind.LANGUAGE)
"""What of a case is one text."""


def editable(screen: "CaseScreen") -> OpenCase | None:
    """Give the case if it can be edited; else say why it can't."""
    opened = screen.opened
    if opened is not None and opened.refusal:
        screen.say(f"{opened.refusal}: mend the file, then F5. Nothing was written.", "error")
        return None
    return opened


def visit(opened: OpenCase, what: str) -> Visit:
    """Begin with a form; all that is typed in it is one step of undo."""
    return Visit(opened, f"{what} {time.monotonic_ns()}")


def edit_row(screen: "CaseScreen", row: Row) -> None:
    """Edit what is under the cursor in a form."""
    opened = editable(screen)
    if opened is None:
        return
    if row.kind is Kind.EVENT:
        _event_form(screen, opened, opened.desk.events[row.place], row.place)
    elif row.kind is Kind.PARTY:
        _party_form(screen, opened, opened.desk.parties[row.place], row.place)
    elif row.kind is Kind.LESSON:
        _lesson_form(screen, opened, opened.desk.lessons[row.place], row.place)
    elif row.kind in TEXTS:
        _text_form(screen, opened, row.kind)


def add(screen: "CaseScreen") -> None:
    """Add an event; among the parties or the lessons, one of these."""
    opened, row = editable(screen), screen.row
    if opened is None:
        return
    if screen.view == ABOUT and row is not None and row.kind is Kind.LESSON:
        _lesson_form(screen, opened, Lesson(""), None)
    elif screen.view == ABOUT:
        _party_or_lesson(screen, opened, row)
    else:
        screen.show_view(TIMELINE)
        _event_form(screen, opened, Event(_day_of(screen, opened)), None)


def _party_or_lesson(screen: "CaseScreen", opened: OpenCase, row: Row | None) -> None:
    if row is not None and row.kind is Kind.PARTY:
        _party_form(screen, opened, Party(""), None)
        return

    def chosen(party: bool | None) -> None:
        if party is not None:
            if party:
                _party_form(screen, opened, Party(""), None)
            else:
                _lesson_form(screen, opened, Lesson(""), None)

    question = "Add what? y: a party, with name and role; n: a lesson of the case"
    screen.app.push_screen(Confirm(question, "y party · n lesson"), chosen)


def _day_of(screen: "CaseScreen", opened: OpenCase) -> str:
    """Suggest the day of what is under the cursor, else today."""
    row, at = screen.row, ""
    if row is not None and row.kind is Kind.EVENT:
        at = opened.desk.events[row.place].at
    elif row is not None and row.kind is Kind.CALL:
        call = opened.call(row.call)
        at = call.transcript.started if call else ""
    known = parse_iso(at)
    return (known.date() if known else date.today()).isoformat()


def _event_form(screen: "CaseScreen", opened: OpenCase, event: Event, at: int | None) -> None:
    work = visit(opened, "event")

    def keep(values: Values, hastily: bool) -> None:
        new = forms.read_event(event, values, hastily)
        work.put(
            lambda case: (
                casing.add_event(case, new) if at is None else casing.change_event(case, at, new)
            )
        )
        screen.sync()
        with suppress(ValueError):
            screen.go_to_event(opened.desk.events.index(new))

    title = "New event" if at is None else "Event"
    screen.app.push_screen(CaseForm(title, forms.event_fields(event), keep, forms.RAW))


def _party_form(screen: "CaseScreen", opened: OpenCase, party: Party, at: int | None) -> None:
    work = visit(opened, "party")

    def keep(values: Values, hastily: bool) -> None:
        new = forms.read_party(party, values)
        work.put(lambda case: casing.put_party(case, at, new))
        screen.sync()

    screen.app.push_screen(CaseForm("Party", forms.party_fields(party), keep))


def _lesson_form(screen: "CaseScreen", opened: OpenCase, lesson: Lesson, at: int | None) -> None:
    work = visit(opened, "lesson")

    def keep(values: Values, hastily: bool) -> None:
        new = forms.read_lesson(lesson, values)
        work.put(lambda case: casing.put_lesson(case, at, new))
        screen.sync()

    screen.app.push_screen(CaseForm("Lesson", forms.lesson_fields(lesson), keep))


def _text_form(screen: "CaseScreen", opened: OpenCase, kind: Kind) -> None:
    work, start = visit(opened, kind.value), opened.desk

    def keep(values: Values, hastily: bool) -> None:
        if kind is Kind.LANGUAGE:
            language = forms.read_language(start, values, hastily).language
            work.put(lambda case: replace(case, language=language))
        else:
            work.put(case_text.changed(kind, 0, values["text"]))
        screen.sync()

    tall = kind is Kind.SUMMARY
    hint = "a code such as fr or de-CH" if kind is Kind.LANGUAGE else ""
    text = case_text.written(opened.desk, kind, 0)
    field = Field("text", kind.value.capitalize(), text, hint, tall)
    screen.app.push_screen(CaseForm(kind.value.capitalize(), [field], keep))


def edit_outside(screen: "CaseScreen") -> None:
    """Edit what is under the cursor in the person's own editor."""
    opened, row = editable(screen), screen.row
    if opened is None or row is None:
        return
    if row.kind not in (*TEXTS, Kind.EVENT, Kind.PARTY, Kind.LESSON):
        screen.say("Calls are corrected in the call: Enter opens it.")
        return
    work = visit(opened, "editor")
    text = case_text.written(opened.desk, row.kind, row.place)
    try:
        new = edited(text, screen.app.suspend, f"{row.kind.value}.txt")
        if new != text:
            work.put(case_text.changed(row.kind, row.place, new))
    except SuspendNotSupported:
        screen.say("This terminal can't be let go of: Enter edits here.", "warning")
    except (EditorTrouble, ValueError) as error:
        screen.say(str(error), "error")
    screen.sync()


def toggle_public(screen: "CaseScreen") -> None:
    """Show the event to readers, or not."""
    row = screen.row
    if row is None or row.kind is not Kind.EVENT:
        screen.say("p is for events; P in a call says what becomes of the call.")
        return
    opened = editable(screen)
    if opened is not None:
        opened.edit(casing.toggle_public(opened.desk, row.place))
        screen.sync()


def delete(screen: "CaseScreen") -> None:
    """Delete the event, the party or the lesson."""
    row = screen.row
    removals: dict[Kind, Callable[[Case, int], Case]] = {
        Kind.EVENT: casing.remove_event,
        Kind.PARTY: casing.remove_party,
        Kind.LESSON: casing.remove_lesson,
    }
    if row is None or row.kind not in removals:
        screen.say("Only events, parties and lessons can be deleted.")
        return
    opened = editable(screen)
    if opened is None:
        return
    opened.edit(removals[row.kind](opened.desk, row.place))
    screen.say(f"Deleted: {row.kind.value}. u brings it back.")
    screen.sync()
