"""What the forms of a case hold, and what an item of the case becomes by them."""

from dataclasses import replace

from carereview.core.case import EVENT_KINDS, Case, Event, Lesson, Party
from carereview.core.casing import checked_date, checked_language
from carereview.ui.screens.case_form import Field, Values

RAW = "You see the text as it is written; readers see it redacted, if it is public."


def event_fields(event: Event) -> tuple[Field, ...]:
    """Give the fields of an event."""
    own = () if event.kind in EVENT_KINDS else (event.kind,)
    return (
        Field("at", "When", event.at, "2015-10-21 or 2015-10-21T14:03"),
        Field("kind", "What", event.kind, choices=(*EVENT_KINDS, *own)),
        Field("who", "Who", event.who, "who wrote or did it"),
        Field("url", "Link", event.url, "https://…"),
        Field("public", "Readers", hint="see it", tick=event.public),
        Field("text", "Text, as it was written", event.text, tall=True),
    )


def read_event(event: Event, values: Values, hastily: bool = False) -> Event:
    """Give the event as its form has it. Raises ValueError for a date that is none.

    `hastily`, such a date is left as it was.
    """
    try:
        at = event.at if values["at"] == event.at else checked_date(values["at"])
    except ValueError:
        if not hastily:
            raise
        at = event.at
    return replace(
        event,
        at=at,
        kind=values["kind"],
        who=values["who"],
        url=values["url"],
        public=bool(values["public"]),
        text=values["text"],
    )


def read_language(case: Case, values: Values, hastily: bool = False) -> Case:
    """Give the case with its language. Raises ValueError for what is none, unless `hastily`."""
    try:
        return replace(case, language=checked_language(values["text"]))
    except ValueError:
        if not hastily:
            raise
        return case


def party_fields(party: Party) -> tuple[Field, ...]:
    """Give the fields of a party."""
    return (
        Field("name", "Name", party.name, "as readers may know them"),
        Field("role", "Role", party.role, "provider, agent, customer …"),
    )


def read_party(party: Party, values: Values) -> Party:
    """Give the party as its form has it."""
    return replace(party, name=values["name"], role=values["role"])


def lesson_fields(lesson: Lesson) -> tuple[Field, ...]:
    """Give the fields of a lesson."""
    return (
        Field("signalled", "What the customer was told, in effect", lesson.signalled, tall=True),
        Field("instead", "What could have been said instead", lesson.instead, tall=True),
    )


def read_lesson(lesson: Lesson, values: Values) -> Lesson:
    """Give the lesson as its form has it."""
    return replace(lesson, signalled=values["signalled"], instead=values["instead"])
