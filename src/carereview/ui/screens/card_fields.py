"""The fields of the legal card: how each part of it becomes rows, and rows become the part."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from textual.app import ComposeResult
from textual.dom import DOMNode
from textual.suggester import SuggestFromList
from textual.widget import Widget
from textual.widgets import Label

from carereview.core.call import Role, Speaker
from carereview.core.review import Basis, Dispute, LegalCard, Participant, Scope
from carereview.core.timecode import parse_time, stamp
from carereview.ui.lit import lit
from carereview.ui.screens.form import row
from carereview.ui.widgets.fields import Tick
from carereview.ui.widgets.line import Line

Rows = tuple[tuple[str, str, str], ...]
"""Label, field of the value, and what an empty field shows."""

EVIDENCE: Mapping[str, Rows] = {
    "recorded": (
        ("Recorded as", "basis", "unknown"),
        ("announced by", "by", ""),
        ("in the words", "words", ""),
        ("said at", "at", "HH:MM:SS.mmm (^t takes the time heard, F5 plays it)"),
        ("who agreed", "agreed", ""),
        ("purpose said", "why", ""),
        ("withdrawn", "withdrawn", "when, and by whom, if it was"),
    ),
    "published": (
        ("Published as", "basis", "unknown"),
        ("because", "why", ""),
        ("consent of", "agreed", ""),
        ("in the words", "words", ""),
        ("said at", "at", "HH:MM:SS.mmm (^t takes the time heard, F5 plays it)"),
        ("withdrawn", "withdrawn", "when, and by whom, if it was"),
    ),
}
_DISPUTE: Rows = (
    ("Disputed by", "who", "who complained or threatened"),
    ("on", "at", "date"),
    ("cites", "cites", "article, contract"),
    ("advice", "advice", "by whom, when"),
    ("reply", "reply", ""),
)


def evidence(section: str, basis: Basis, offered: Iterable[str]) -> ComposeResult:
    """Lay out a basis with its evidence."""
    for label, field, empty in EVIDENCE[section]:
        value = getattr(basis, field)
        text = stamp(value) if isinstance(value, int) else value or ""
        line = Line(text, _id(section, field), empty)
        if field == "basis":
            line.suggester = SuggestFromList(offered, case_sensitive=False)
        yield row(label, line)


def read_evidence(form: DOMNode, section: str, old: Basis) -> Basis:
    """Read a basis with its evidence. Raises ValueError for a time that is none."""
    changes: dict[str, Any] = {}
    for _, field, _ in EVIDENCE[section]:
        text = _text(form, _id(section, field))
        changes[field] = (parse_time(text) if text else None) if field == "at" else text
    return replace(old, **changes)


def scope(card: LegalCard) -> Widget:
    """Lay out what the consent covers."""
    ticks = [
        Tick(one.value, one in card.scope, id=f"covers_{one.value}", compact=True) for one in Scope
    ]
    return row("it covers", *ticks)


def read_scope(form: DOMNode) -> tuple[Scope, ...]:
    """Read what the consent covers."""
    return tuple(one for one in Scope if form.query_one(f"#covers_{one.value}", Tick).value)


def known_parties(card: LegalCard, speakers: Iterable[Speaker]) -> tuple[Participant, ...]:
    """Give those on the card, and whoever else speaks, of whom nothing is stated yet."""
    stated = {party.who for party in card.parties}
    voices = (speaker.id for speaker in speakers if speaker.role is not Role.IVR)
    return (*card.parties, *(Participant(who) for who in voices if who not in stated))


def parties(
    known: tuple[Participant, ...], names: Mapping[str, str], acts: Iterable[str]
) -> ComposeResult:
    """Lay out for whom each party acts, and in what country."""
    offered = tuple(acts)
    for number, party in enumerate(known):
        line = Line(party.acts, f"party{number}_acts", "acts privately, or for a firm?")
        line.suggester = SuggestFromList(offered, case_sensitive=False)
        country = Line(party.country, f"party{number}_country", "in what country?")
        country.add_class("second")
        yield row(names.get(party.who) or party.who, line, country)


def read_parties(form: DOMNode, known: tuple[Participant, ...]) -> tuple[Participant, ...]:
    """Read the parties; those of whom nothing is stated are left out."""
    read = (
        replace(
            party,
            acts=_text(form, f"party{number}_acts"),
            country=_text(form, f"party{number}_country"),
        )
        for number, party in enumerate(known)
    )
    return tuple(party for party in read if party != Participant(party.who))


def known_disputes(card: LegalCard) -> tuple[Dispute, ...]:
    """Give those on the card, and one more to fill in."""
    return (*card.disputes, Dispute())


def disputes(known: tuple[Dispute, ...]) -> ComposeResult:
    """Lay out the complaints and threats."""
    for number, dispute in enumerate(known):
        for label, field, empty in _DISPUTE:
            line = Line(getattr(dispute, field), f"dispute{number}_{field}", empty)
            yield row(label, line)
        held = "nothing goes public while this stands"
        yield row("hold", Tick(held, dispute.hold, id=f"dispute{number}_hold", compact=True))


def read_disputes(form: DOMNode, known: tuple[Dispute, ...]) -> tuple[Dispute, ...]:
    """Read the disputes; an empty one is left out."""
    read = (_read_dispute(form, number, dispute) for number, dispute in enumerate(known))
    return tuple(dispute for dispute in read if dispute != Dispute())


def _read_dispute(form: DOMNode, number: int, old: Dispute) -> Dispute:
    texts: dict[str, Any] = {
        field: _text(form, f"dispute{number}_{field}") for _, field, _ in _DISPUTE
    }
    hold = form.query_one(f"#dispute{number}_hold", Tick).value
    return replace(old, **texts, hold=hold)


def part(title: str) -> Label:
    """Make the heading of a part of the card."""
    return Label(lit(title), classes="label wide part")


def _id(section: str, field: str) -> str:
    return section if field == "basis" else f"{section}_{field}"


def _text(form: DOMNode, name: str) -> str:
    return form.query_one(f"#{name}", Line).text
