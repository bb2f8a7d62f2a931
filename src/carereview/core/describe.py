"""What an edit did, in a few words: for the line that says what was undone."""

from typing import Protocol, TypeVar

from carereview.core.call import Segment, Transcript
from carereview.core.desk import Desk
from carereview.core.register import Entity, Register
from carereview.core.review import Bleep, Moment, Passage, Review
from carereview.core.timecode import clock


class _Timed(Protocol):
    @property
    def id(self) -> str: ...


T = TypeVar("T", bound=_Timed)


def described(before: Desk, after: Desk) -> str:
    """Say what changed from one desk to the next: the first thing that a person would name."""
    # The first edit of any kind also begins the review, which is not what a person would name.
    return (
        _transcript(before.transcript, after.transcript)
        or _register(before.register, after.register)
        or _review(before.review, after.review)
        or "the last edit"
    )


def _review(before: Review, after: Review) -> str:
    moment = _changed(before.moments, after.moments)
    if moment is not None:
        return _moment(moment, before, after)
    passage = _changed(before.passages, after.passages)
    if passage is not None:
        return _passage(passage, after)
    named = (
        (before.decisions != after.decisions, "an exception to the register"),
        (before.bleeps != after.bleeps, _bleep(before.bleeps, after.bleeps)),
        (before.scores != after.scores, "score"),
        (before.account != after.account, "account of time"),
        (before.speakers != after.speakers, "name or role of a speaker"),
        (before.publication != after.publication, "publication state"),
        (before.legal != after.legal, "legal card"),
        (before.status != after.status, f"review status, now {after.status.value}"),
    )
    return next((name for differs, name in named if differs), "")


def _changed(before: tuple[T, ...], after: tuple[T, ...]) -> T | None:
    """Give the first item that is new, gone or different; as it was where it is gone."""
    old, new = ({item.id: item for item in side} for side in (before, after))
    names = [*new, *(name for name in old if name not in new)]
    found = next((name for name in names if old.get(name) != new.get(name)), None)
    return None if found is None else new.get(found, old.get(found))


def _moment(moment: Moment, before: Review, after: Review) -> str:
    what = f"moment at {clock(moment.start)}"
    old, new = before.moment(moment.id), after.moment(moment.id)
    if old is None:
        return f"{what} marked"
    if new is None:
        return f"{what} deleted"
    texts = ("note", "public_note", "instead")
    fields = ("tags", "severity", "public", *texts, "due", "links", "quote", "start", "end")
    changed = [name for name in fields if getattr(old, name) != getattr(new, name)]
    words = {"public_note": "public note", "instead": "“instead”", "start": "time", "end": "time"}
    words |= {"due": "due date", "quote": "confirmed quote"}
    return f"{words.get(changed[0], changed[0])} of the {what}" if changed else what


def _passage(passage: Passage, after: Review) -> str:
    there = any(p.id == passage.id for p in after.passages)
    return f"passage at {clock(passage.start)} {'hidden' if there else 'given back'}"


def _bleep(before: tuple[Bleep, ...], after: tuple[Bleep, ...]) -> str:
    place = next((bleep.start for bleep in after if bleep not in before), None)
    place = next((bleep.start for bleep in before), 0) if place is None else place
    return f"bleep at {clock(place)}"


def _transcript(before: Transcript, after: Transcript) -> str:
    if before.segments != after.segments:
        pairs = zip(before.segments, after.segments, strict=False)
        place = next((new for old, new in pairs if old != new), None)
        return _segments(before, after, place)
    return "the transcript" if before != after else ""


def _segments(before: Transcript, after: Transcript, place: Segment | None) -> str:
    more = len(after.segments) - len(before.segments)
    what = "split" if more > 0 else "joined" if more < 0 else "corrected"
    if [s.text for s in before.segments] == [s.text for s in after.segments]:
        pairs = zip(before.segments, after.segments, strict=True)
        spoke = sum(old.speaker != new.speaker for old, new in pairs)
        if spoke > 1:  # a correction is of one segment
            return "swap of agent and customer"
        what = "given to another speaker" if spoke else "moved in time"
    return f"text at {clock(place.start)} {what}" if place else f"text {what}"


def _register(before: Register, after: Register) -> str:
    old, new = ({e.name: e for e in side.entities} for side in (before, after))
    names = [*new, *(name for name in old if name not in new)]
    found = next((name for name in names if old.get(name) != new.get(name)), None)
    if found is None:
        return "the register" if before != after else ""
    return _entity(old.get(found), new.get(found), found)


def _entity(old: Entity | None, new: Entity | None, name: str) -> str:
    if old is None or new is None:
        return f"register: {name} {'added' if old is None else 'taken out'}"
    if old.decision is not new.decision:
        return f"register: {name} to {new.decision.value}"
    return f"register: {name} changed"
