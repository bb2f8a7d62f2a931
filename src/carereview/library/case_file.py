"""`case.yaml`: what the calls of a folder are about, as docs/files.md writes it down."""

import re
from collections import Counter
from collections.abc import Mapping
from datetime import datetime

from carereview.core.audience import Audience
from carereview.core.case import EVENT_KINDS, Case, Event, Lesson, Party, Place, Repeat, Tag
from carereview.core.register import CATEGORIES
from carereview.library.codec import yaml_codec
from carereview.library.keys import flag, items, number, read_text, text, texts, time
from carereview.library.scorecard_file import CRITERIA
from carereview.library.shape import Complaint, Key, Log, Shape

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_SLIP = 0.7
"""So much alike (difflib's ratio) are `twit` and `tweet`, which is surely meant."""

_TAG = Shape(Tag, (text("tag"), text("name"), text("colour"), number("key", 0, 9)))
_PARTY = Shape(Party, (text("name"), text("role")))
_EVENT = Shape(
    Event,
    (text("at"), text("kind"), text("who"), text("text"), text("url"), flag("public")),
)
_EVENTS = items("events", _EVENT)
_CODEBOOK = items("codebook", _TAG)
_AUDIENCES = items("audiences", Shape(Audience, (text("name"), texts("sees"))))
_LESSON = Shape(Lesson, (text("signalled"), text("instead")))

_PLACE = Shape(Place, (text("call"), time("at")))
_REPEAT = Shape(Repeat, (text("id"), text("what"), flag("confirmed"), items("places", _PLACE)))


def _read_events(raw: object, log: Log) -> tuple[tuple[Event, ...], object]:
    events, unread = _EVENTS.read(raw, log)
    if not unread:  # else the numbers are off
        for index, event in enumerate(events):
            _check_kind(event.kind, log.at(index).at("kind"))
            _check_date(event.at, log.at(index).at("at"))
    return events, unread


def _check_kind(kind: str, log: Log) -> None:
    """Complain about a slip; a kind of somebody's own is shown as it is written."""
    if kind in EVENT_KINDS:
        return
    import difflib  # here, since only a mistake needs it

    known = f"known are {', '.join(EVENT_KINDS)}"
    near = difflib.get_close_matches(kind.strip().casefold(), EVENT_KINDS, 1, _SLIP)
    if near:
        log.note(f"is {kind[:40]!r}, which is no kind of event", f"did you mean {near[0]}?")
    else:
        log.note(f"is {kind[:40]!r}, which pages show as it is", known, error=False)


def _check_date(at: str, log: Log) -> None:
    """Complain about a date that can't be set in order with the others, nor written out."""
    if not at.strip():
        log.note("is empty, so the event comes last", "write it as 2015-10-21", error=False)
        return
    try:
        datetime.fromisoformat(at.strip())
    except ValueError:
        hint = "write it as 2015-10-21 or 2015-10-21T14:03:00+02:00"
        log.note(f"is {at[:40]!r}, not an ISO 8601 date", hint)


def _read_codebook(raw: object, log: Log) -> tuple[tuple[Tag, ...], object]:
    tags, unread = _CODEBOOK.read(raw, log)
    for name, count in Counter(tag.tag for tag in tags).items():
        if count > 1:
            log.note(f"has {count} tags called {name[:40]!r}", "join or rename them", error=False)
    for key, count in Counter(tag.key for tag in tags if tag.key).items():
        if count > 1:
            what = f"gives the key {key} to {count} tags, so it applies the first"
            log.note(what, "give each its own", error=False)
    return tags, unread


def _read_audiences(raw: object, log: Log) -> tuple[tuple[Audience, ...], object]:
    """Complain about categories that don't exist: nobody sees them, which may not be meant."""
    audiences, unread = _AUDIENCES.read(raw, log)
    for index, audience in enumerate(audiences if not unread else ()):
        for category in audience.sees:
            if category not in CATEGORIES:
                what = f"has {category[:40]!r}, which is no category, so it stays hidden"
                log.at(index).at("sees").note(what, f"known are {', '.join(CATEGORIES)}")
    return audiences, unread


def _read_language(raw: object, log: Log) -> tuple[str, None]:
    language = read_text(raw)
    if language and not _LANGUAGE.fullmatch(language):
        what = f"is {language[:40]!r}, not a language code, so pages are in English"
        log.note(what, "write one such as fr or de-CH", error=False)
    return language, None


_CASE = Shape(
    Case,
    (
        text("title"),
        text("summary"),
        Key("language", _read_language, str),
        items("parties", _PARTY),
        Key("codebook", _read_codebook, _CODEBOOK.write),
        Key("events", _read_events, _EVENTS.write),
        items("lessons", _LESSON),
        Key("audiences", _read_audiences, _AUDIENCES.write),
        CRITERIA,
        items("repeats", _REPEAT),
    ),
)
CASE_CODEC = yaml_codec(Case(), _CASE)


def from_dict(raw: Mapping[str, object]) -> tuple[Case, tuple[Complaint, ...]]:
    """Make a case of what the file says; what could not be read is kept in `extra`."""
    log = Log()
    return _CASE.read(raw, log), tuple(log.complaints)


def to_dict(case: Case) -> dict[str, object]:
    """Give what the file says, without its `format`."""
    return _CASE.write(case)
