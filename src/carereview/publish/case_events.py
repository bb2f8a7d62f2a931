"""The public events of the cases of a library: they stand between the calls of its list."""

import json
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from carereview.library.index import Index, IndexTrouble
from carereview.library.index_entries import Remembered
from carereview.library.stamps import case_stamp
from carereview.publish.catalog_rows import from_library

if TYPE_CHECKING:
    from carereview.core.case import Event
    from carereview.library.opening import LoadedCase

Events = Mapping[Path, tuple["Event", ...]]
"""The events to tell, by the folder of their case."""


def remembered_events(library: Path, index: Index) -> Events:
    """Give the events that the index knows, whatever became of them. Raises IndexTrouble."""
    events = {}
    for id, known in index.cases().items():
        with suppress(ValueError):
            events[library / id] = _events_of(known.told)
    return events


def told_events(library: Path, cases: Iterable[Path], index: Index | None) -> Events:
    """Give the events of cases; a case is only read where the index doesn't know it as it is."""
    kept: Mapping[str, Remembered] = {}
    with suppress(IndexTrouble):
        kept = index.cases() if index else {}
    return {folder: _told(library, folder, kept, index) for folder in cases}


def _told(
    library: Path, folder: Path, kept: Mapping[str, Remembered], index: Index | None
) -> tuple["Event", ...]:
    id, stamp = from_library(library, folder), case_stamp(folder)
    known = kept.get(id)
    if known and stamp and known.stamp == stamp:
        with suppress(ValueError):
            return _events_of(known.told)
    events = _read(folder)
    with suppress(IndexTrouble):
        if index:
            index.put_case(id, Remembered(stamp, _text(events)))
    return events


def _read(folder: Path) -> tuple["Event", ...]:
    """Read them, what is private in them hidden; those of a case file further up are told there."""
    from carereview.library.opening import load_case  # here, since a remembered list reads nothing

    case = load_case(folder)
    if case.case_document.path.parent != folder:
        return ()
    told = tuple(event for event in case.case.events if event.public and event.kind != "update")
    return _hidden(told, case) if told else ()


def _hidden(events: tuple["Event", ...], case: "LoadedCase") -> tuple["Event", ...]:
    """Hide what the register hides, and what detectors suspect in the texts of the case."""
    from carereview.privacy.matcher import Matcher
    from carereview.privacy.propose import with_suspicions
    from carereview.privacy.texts import Texts
    from carereview.publish.written import texts_of

    known = with_suspicions(case.register, (), case.case.language, texts_of(case.case, ()))
    texts = Texts(Matcher(known))
    return tuple(
        replace(
            event,
            who=texts.text(event.who),
            text=texts.text(event.text),
            url=texts.link(event.url),
        )
        for event in events
    )


def _text(events: tuple["Event", ...]) -> str:
    return json.dumps([[e.at, e.kind, e.who, e.text, e.url, e.public] for e in events])


def _events_of(text: str) -> tuple["Event", ...]:
    from carereview.core.case import Event  # here, since most lists hold none

    try:
        return tuple(Event(*values) for values in json.loads(text))
    except TypeError as error:
        raise ValueError(f"no events: {error}") from error
