"""Faults that put something private into one field of what the pages are made from."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from carereview.privacy.redacted import (
    RedactedCase,
    RedactedChange,
    RedactedLesson,
    RedactedMoment,
    RedactedRepeat,
    Safe,
)
from carereview.publish.export import Kind
from tests.mutations.case import NAME, PHONE
from tests.mutations.fault import Break, Mutant, wrapped

_WHO, _PHONE = Safe(NAME), Safe(PHONE)
Change = Callable[[RedactedCase], RedactedCase]


def _case(change: Change) -> Break:
    """Change a case after it was redacted."""

    def around(real: Any) -> Callable[..., RedactedCase]:
        return lambda *all, **more: change(real(*all, **more))

    return wrapped("publish.telling.redact_case", around)


def _field(**fields: Any) -> Break:
    return _case(lambda case: replace(case, **fields))


def _event(**fields: Any) -> Break:
    return _case(
        lambda case: replace(case, events=tuple(replace(e, **fields) for e in case.events))
    )


def _call(**fields: Any) -> Break:
    return _case(
        lambda case: replace(case, calls=(replace(case.calls[0], **fields), *case.calls[1:]))
    )


def _moment(**fields: Any) -> Break:
    def change(case: RedactedCase) -> RedactedCase:
        first = case.calls[0]
        moments = tuple(replace(moment, **fields) for moment in first.moments)
        return replace(case, calls=(replace(first, moments=moments), *case.calls[1:]))

    return _case(change)


def _tie(**fields: Any) -> Break:
    """Change every link of the first call; what is named `title` is that of the other call."""
    title = fields.pop("title", None)

    def changed(moment: RedactedMoment) -> RedactedMoment:
        ties = [replace(tie, **fields) for tie in moment.ties]
        if title is not None:
            ties = [replace(tie, call=replace(tie.call, title=title)) for tie in ties]
        return replace(moment, ties=tuple(ties))

    def change(case: RedactedCase) -> RedactedCase:
        first = case.calls[0]
        moments = tuple(map(changed, first.moments))
        assert any(moment.ties for moment in moments)
        return replace(case, calls=(replace(first, moments=moments), *case.calls[1:]))

    return _case(change)


def _legal(**fields: Any) -> Break:
    def change(case: RedactedCase) -> RedactedCase:
        first = case.calls[0]
        card = replace(first.legal, **fields)
        return replace(case, calls=(replace(first, legal=card), *case.calls[1:]))

    return _case(change)


def _segment(index: int, **fields: Any) -> Break:
    def change(case: RedactedCase) -> RedactedCase:
        first = case.calls[0]
        segments = list(first.segments)
        segments[index] = replace(segments[index], **fields)
        return replace(case, calls=(replace(first, segments=tuple(segments)), *case.calls[1:]))

    return _case(change)


def _told(case: RedactedCase) -> RedactedCase:
    """Let the call that is not cleared be told."""
    first, other = case.calls[0], case.calls[1]
    said = replace(first.segments[0], text=Safe("Le chien du concierge aboie toute la nuit."))
    moment = replace(first.moments[0], quote=(said,))
    return replace(case, calls=(first, replace(other, shown=True, moments=(moment,))))


_SINCE = Safe("2015-11-02")

FIELD_FAULTS = [
    Mutant("the case's title names somebody", _field(title=_WHO)),
    Mutant("the summary names somebody", _field(summary=_WHO)),
    Mutant("the page is called after somebody", _field(key=Safe("sandra-keller"))),
    Mutant("the page is called after a number", _field(key=Safe("0795550173"))),
    Mutant("a party is somebody", _field(parties=((_WHO, Safe("agent")),))),
    Mutant("a party's part names somebody", _field(parties=((Safe("X"), _WHO),))),
    Mutant("a lesson names somebody", _field(lessons=(RedactedLesson(_WHO, Safe("Non")),))),
    Mutant("a lesson's other side does", _field(lessons=(RedactedLesson(Safe("Non"), _PHONE),))),
    Mutant("an event's text", _event(text=_PHONE)),
    Mutant("an event's author", _event(who=_WHO)),
    Mutant("an event's kind", _event(kind=_WHO)),
    Mutant("an event's date", _event(at=_PHONE)),
    Mutant("an event's address", _event(url=Safe("https://example.org/sandra-keller"))),
    Mutant("an event's address, encoded", _event(url=Safe("https://x.org/?q=Sandra%20Keller"))),
    Mutant("an event's address, encoded twice", _event(url=Safe("https://x.org/Sandra%2520Keller"))),
    Mutant("a call's title", _call(title=_WHO)),
    Mutant("a call's title ends with initials spelled", _call(title=Safe("K E L L E R"))),
    Mutant("a call's date", _call(started=_WHO)),
    Mutant("a call's channel", _call(channel=_PHONE), Kind.REDACTED),
    Mutant("a call's file name", _call(key=Safe("01-sandra-keller")), Kind.REDACTED),
    Mutant("a call's file name, a number", _call(key=Safe("079-555-01-73")), Kind.REDACTED),
    Mutant("a recording's file name", _call(key=Safe("odile-fournier")), Kind.REDACTED, True),
    Mutant("the counts in the receipt", _call(redactions=((NAME, 1),)), Kind.REDACTED),
    Mutant("the counts in the receipt of a public page", _call(redactions=((PHONE, 1),))),
    Mutant("what a moment says", _moment(public_note=_WHO)),
    Mutant("what could have been said instead", _moment(instead=_WHO)),
    Mutant("a moment's tag", _moment(tags=(_WHO,))),
    Mutant("a moment's note for oneself",
           _moment(public_note=Safe("Elle semble mentir comme un arracheur de dents."))),
    Mutant("a moment that is not public",
           _moment(public_note=Safe("Ceci reste entre nous pour toujours."))),
    Mutant("a moment's note, cut short", _moment(public_note=Safe("comme un arracheur de dents"))),
    Mutant("why a passage is withheld",
           _moment(public_note=Safe("Santé fragile de la belle famille"))),
    Mutant("an event that is not public",
           _event(text=Safe("Le barbecue du dimanche a brûlé la haie."))),
    Mutant("a call that is not cleared is told", _case(_told)),
    Mutant("by when it was promised", _moment(due=_PHONE)),
    Mutant("by when it was promised, in a transcript", _moment(due=_WHO), Kind.REDACTED),
    Mutant("the call that a link leads to", _tie(title=_WHO)),
    Mutant("the call that a link of a transcript leads to", _tie(title=_PHONE), Kind.REDACTED),
    Mutant("the place that a link leads to", _tie(place=Safe("sandra-keller"))),
    Mutant("the page that a link leads to", _tie(page=Safe("odile-fournier.md"))),
    Mutant("what was asked again", _field(repeats=(RedactedRepeat(_WHO, 2, 1),))),
    Mutant("what nobody confirmed to have been asked again",
           _field(repeats=(RedactedRepeat(Safe("Le perroquet du facteur répète tout."), 2, 1),))),
    Mutant("the basis of the recording", _legal(recorded=_WHO)),
    Mutant("the basis of the publication", _legal(published=_PHONE)),
    Mutant("the note of the legal card", _legal(note=_WHO)),
    Mutant("why it was published", _call(history=(RedactedChange(_SINCE, "published", _WHO),))),
    Mutant("on whose demand it was withdrawn",
           _call(history=(RedactedChange(_SINCE, "withdrawn", Safe("Non"), _WHO),))),
    Mutant("when it was published", _call(history=(RedactedChange(_WHO, "published", _SINCE),))),
    Mutant("a speaker's label", _segment(1, speaker=_WHO), Kind.REDACTED),
    Mutant("the last words", _segment(11, text=Safe("Odile Fournier rappellera.")), Kind.REDACTED),
    Mutant("a kept name said once more",
           _segment(11, text=Safe("C'était Sandra Keller, au revoir.")), Kind.REDACTED),
]  # fmt: skip
