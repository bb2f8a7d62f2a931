"""What a legal card must say before a call goes public: the rules, neutral, and how to settle each.

They go by the meaning of the suggestions (`core.bases`) and by what was ticked; a person's own
words are a statement and count as they stand.
"""

from collections.abc import Iterator

from carereview.core.bases import (
    Published,
    Recorded,
    is_open,
    is_unknown,
    published_as,
    recorded_as,
)
from carereview.core.review import Basis, LegalCard, Scope
from carereview.publish.errors import Missing

CARD = "on the publication card (P)"

_FOR_EVIDENCE = (Recorded.EMERGENCY, Recorded.BUSINESS)


def unsettled_card(call: str, card: LegalCard, audio: bool) -> Iterator[Missing]:
    """List what keeps a call's card from a public page, with `audio` from its recording too."""
    for what, how in (*_recording(card), *_publication(card), *_consent(card, audio)):
        yield Missing(call, what, how)
    for what, how in (*_disputes(card), *_unknowns(card)):
        yield Missing(call, what, how)


def bare_card(card: LegalCard) -> tuple[str, ...]:
    """Name the evidence of the recording that the card leaves out; it stops nothing."""
    of, meaning = card.recorded, recorded_as(card.recorded.basis)
    if meaning not in (Recorded.ALL_AGREED, Recorded.ANNOUNCED):
        return ()
    agreed = of.agreed if meaning is Recorded.ALL_AGREED else "nobody objected"
    second = "" if of.at is None else str(of.at)
    pairs = (
        ("who announced it", of.by),
        ("the words", of.words),
        ("the second", second),
        ("who agreed", agreed),
    )
    return tuple(name for name, text in pairs if not text.strip())


_Point = tuple[str, str]
"""What is missing, and how to settle it."""


def _recording(card: LegalCard) -> Iterator[_Point]:
    meaning = recorded_as(card.recorded.basis)
    if is_open(card.recorded.basis):
        yield "on what basis it was recorded is unknown", f"state it {CARD}"
    if meaning is Recorded.NOT_ANNOUNCED:
        yield (
            "is recorded as not announced, so no public page is made of it",
            f"if more is known, state it as “Recorded as” {CARD}",
        )
    if meaning in _FOR_EVIDENCE:
        yield (
            "is recorded on an exception that keeps it for evidence only",
            f"export it as redacted (E), or state another basis as “Recorded as” {CARD}",
        )
    yield from _withdrawn(card.recorded, "the recording")


def _publication(card: LegalCard) -> Iterator[_Point]:
    if is_open(card.published.basis):
        yield "on what basis it is published is unknown", f"state it {CARD}"
    yield from _withdrawn(card.published, "the publication")


def _withdrawn(basis: Basis, of: str) -> Iterator[_Point]:
    if basis.withdrawn.strip() and not is_open(basis.withdrawn):
        what = f"the agreement to {of} is noted as withdrawn"
        yield what, f"leave it private, or correct “withdrawn” {CARD}"


def _consent(card: LegalCard, audio: bool) -> Iterator[_Point]:
    """Keep to what a consent covers; a scope that is named counts on any basis for the sound."""
    by_consent = published_as(card.published.basis) is Published.CONSENT
    scope = card.scope
    if by_consent and scope and Scope.TEXT not in scope:
        yield (
            f"the consent covers {_named(scope)}, not the text",
            f"tick text if it does, or state another basis as “Published as” {CARD}",
        )
    if not audio:
        return
    if by_consent and not scope:
        what = "whether the consent covers the sound is unknown"
        yield what, f"tick what it covers {CARD}, or leave the recordings out"
    elif scope and Scope.AUDIO not in scope:
        what = f"the consent covers {_named(scope)}, not the sound"
        yield what, f"leave the recordings out, or tick audio if it does {CARD}"
    elif scope and Scope.VOICE not in scope:
        what = "the consent covers the sound without the voices, and no voice is changed here"
        yield what, f"leave the recordings out, or tick voice if it does {CARD}"


def _named(scope: tuple[Scope, ...]) -> str:
    if scope == (Scope.RECORDING,):
        return "the recording only"
    return ", ".join(one.value for one in Scope if one in scope)


def _disputes(card: LegalCard) -> Iterator[_Point]:
    for dispute in card.disputes:
        if dispute.hold:
            at = f" of {dispute.at}" if dispute.at.strip() else ""
            yield f"the dispute{at} holds it back", f"once that is over, lift the hold {CARD}"


def _unknowns(card: LegalCard) -> Iterator[_Point]:
    """Take the reviewer at their word: what is stated as unknown must be found out first."""
    for name, basis in (("Recorded", card.recorded), ("Published", card.published)):
        for label, text in (("by", basis.by), ("words", basis.words), ("agreed", basis.agreed)):
            if is_unknown(text):
                yield (
                    f"“{label}” under “{name}” is stated as unknown",
                    f"find it out, say it {CARD}",
                )
    for party in card.parties:
        for label, text in (("acts", party.acts), ("country", party.country)):
            if is_unknown(text):
                what = f"“{label}” of a party is stated as unknown"
                yield what, f"find it out, say it {CARD}"
