"""The lines of the case screen: calls and events in order of time; what the case says of itself.

All texts went through what hides private ones; the screen cleans them.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from carereview.core.case import Event
from carereview.core.casing import in_time
from carereview.core.review import Moment
from carereview.core.timecode import clock
from carereview.core.when import order, parse_iso
from carereview.library.case_calls import id_in_case
from carereview.library.opening import LoadedCall
from carereview.ui import look
from carereview.ui.open_case import OpenCase

_SHORT = 300
"""Characters of a text that a line may show at most."""


class Kind(Enum):
    """What a line stands for."""

    CALL = "call"
    EVENT = "event"
    TITLE = "title"
    SUMMARY = "summary"
    LANGUAGE = "language"
    PARTY = "party"
    LESSON = "lesson"
    PROMISE = "promise"
    STALE = "stale quote"
    LOST = "lost link"
    ACCOUNT = "account"
    SUM = "sum"
    PROPOSAL = "proposal"
    REPEAT = "repeat"


@dataclass(frozen=True, slots=True)
class Row:
    """One line: `cells` for its columns, and what it stands for.

    `place` is the number of the event, party, lesson or proposal; `call` with `ms`
    or the id of a `moment` tells where it leads; without these to where the call was left.
    """

    kind: Kind
    cells: tuple[str, ...]
    place: int = 0
    call: str = ""
    ms: int | None = None
    moment: str = ""

    @property
    def key(self) -> tuple[object, ...]:
        """Give what names the line as long as nothing is added or taken out before it."""
        return self.kind, self.place, self.call, self.ms, self.moment


def timeline(opened: OpenCase) -> list[Row]:
    """Give calls and events in order of time."""
    events = opened.desk.events
    rows = [(order(call.transcript.started), _call(opened, call)) for call in opened.calls]
    rows += [(order(events[at].at), _event(opened, events[at], at)) for at in in_time(opened.desk)]
    return [row for _, row in sorted(rows, key=lambda pair: pair[0])]


def when(iso: str) -> str:
    """Write a date as the lists do, with the hour if there is one."""
    at = parse_iso(iso)
    if at is None:
        return iso.strip() or "no date"
    hour = f"{at:%H:%M}" if len(iso.strip()) > len("2015-10-14") else ""
    return f"{at:%d.%m.%Y} {hour}".strip()


def _event(opened: OpenCase, event: Event, at: int) -> Row:
    parts = (opened.text(event.who).strip(), one_line(opened.text(event.text)))
    said = ": ".join(part for part in parts if part)
    cells = (when(opened.text(event.at)), f"@ {opened.text(event.kind)}", _readers(event), said)
    return Row(Kind.EVENT, cells, place=at)


def _readers(event: Event) -> str:
    return "public" if event.public else "private"


def _call(opened: OpenCase, call: LoadedCall) -> Row:
    transcript = call.transcript
    duration = _length(opened, call)
    length = clock(duration) if duration else "call"
    state = call.review.publication.state.value
    cells = (when(transcript.started), length, state, title_of(opened, call))
    return Row(Kind.CALL, cells, call=call.files.id)


def _length(opened: OpenCase, call: LoadedCall) -> int:
    """Give how long a call is (ms), as the list of calls tells it once its account is there."""
    account = opened.accounts.get(id_in_case(call.files))
    return account.parts.whole if account else call.transcript.duration


def title_of(opened: OpenCase, call: LoadedCall) -> str:
    """Give what a call is called, as readers may see it."""
    return opened.text(call.transcript.title or call.files.stem)


def about(opened: OpenCase) -> list[Row]:
    """Give what the case says of itself: title, summary, language, parties, lessons."""
    case, text = opened.desk, opened.text
    rows = [
        _part(Kind.TITLE, text(case.title), "no title yet"),
        _part(Kind.SUMMARY, text(case.summary), "what is the case about?"),
        _part(Kind.LANGUAGE, text(case.language), "not said: pages are in English"),
    ]
    for at, party in enumerate(case.parties):
        said = " · ".join(part for part in (text(party.name), text(party.role)) if part)
        rows.append(Row(Kind.PARTY, ("Party", said), place=at))
    for at, lesson in enumerate(case.lessons):
        rows.append(Row(Kind.LESSON, ("Lesson", one_line(text(lesson.signalled))), place=at))
    return rows


def _part(kind: Kind, text: str, empty: str) -> Row:
    return Row(kind, (kind.value.capitalize(), one_line(text) or f"({empty})"))


def told(opened: OpenCase, row: Row) -> list[str]:
    """Give the lines of the pane beside: all about what is under the cursor."""
    case, text = opened.desk, opened.text
    if row.kind is Kind.EVENT:
        return list(_about_event(opened, case.events[row.place]))
    if row.kind is Kind.CALL:
        call = opened.call(row.call)
        return list(_about_call(opened, call)) if call else []
    if row.kind is Kind.PARTY:
        party = case.parties[row.place]
        return [text(party.name), text(party.role)]
    if row.kind is Kind.LESSON:
        lesson = case.lessons[row.place]
        instead = text(lesson.instead) or "(nothing yet)"
        return [
            "Signalled:",
            *text(lesson.signalled).splitlines(),
            "",
            "Instead:",
            *instead.splitlines(),
        ]
    return text(str(getattr(case, row.kind.value))).splitlines()


def _about_event(opened: OpenCase, event: Event) -> Iterator[str]:
    yield " · ".join(part for part in (opened.text(event.kind), opened.text(event.who)) if part)
    yield f"{when(opened.text(event.at))} · {_readers(event)}"
    yield ""
    yield from opened.text(event.text).splitlines()
    if event.url:
        yield ""
        yield opened.texts.link(event.url)


def _about_call(opened: OpenCase, call: LoadedCall) -> Iterator[str]:
    review, length = call.review, _length(opened, call)
    yield title_of(opened, call)
    yield " · ".join((when(call.transcript.started), clock(length) if length else "no length"))
    yield f"{review.status.value} · {review.publication.state.value}"
    yield ""
    for moment in review.moments:
        yield from _about_moment(opened, moment)
    if not review.moments:
        yield "No moments yet: Enter opens the call."


def _about_moment(opened: OpenCase, moment: Moment) -> Iterator[str]:
    tags = opened.text(look.tag_labels(opened.desk, moment))
    bar = look.severity_bar(moment.severity)
    parts = (look.glyph(moment), look.time_label(moment), tags, bar)
    yield " ".join(part for part in parts if part)
    note = one_line(opened.text(moment.public_note or moment.note))
    if note:
        yield f"  {note}"


def one_line(text: str) -> str:
    """Give the beginning of a text on one line."""
    return " ".join(text[:_SHORT].split())
