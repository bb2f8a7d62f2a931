"""What a legal card usually says, in four languages: offered to the reviewer, never filled in.

A basis that is worded just like one of these has a meaning that the gate can go by. Whatever else
a person writes is a statement, which nobody here weighs.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Recorded(StrEnum):
    """On what basis a call was recorded."""

    ALL_AGREED = "all agreed"
    ANNOUNCED = "announced"
    NOT_ANNOUNCED = "not announced"
    EMERGENCY = "emergency"
    BUSINESS = "business"


class Published(StrEnum):
    """On what basis a call is published."""

    CONSENT = "consent"
    ANONYMOUS = "anonymous"
    INTEREST = "interest"
    EDITORIAL = "editorial"


@dataclass(frozen=True, slots=True)
class Suggestions:
    """How a call may have been recorded, on what basis published, and for whom somebody acts."""

    recorded: Mapping[str, Recorded]
    published: Mapping[str, Published]
    acts: tuple[str, ...]


_BY_LANGUAGE = {
    "en": Suggestions(
        {
            "announced, and everybody agreed": Recorded.ALL_AGREED,
            "announced, nobody objected": Recorded.ANNOUNCED,
            "not announced": Recorded.NOT_ANNOUNCED,
            "a call to the emergency services": Recorded.EMERGENCY,
            "a business call about an order or a reservation": Recorded.BUSINESS,
        },
        {
            "consent to publication": Published.CONSENT,
            "everybody made anonymous": Published.ANONYMOUS,
            "overriding interest": Published.INTEREST,
            "editorial work of a medium": Published.EDITORIAL,
        },
        ("privately", "for a firm", "for an authority", "unknown"),
    ),
    "fr": Suggestions(
        {
            "annoncé, et accepté par tous": Recorded.ALL_AGREED,
            "annoncé, sans opposition": Recorded.ANNOUNCED,
            "sans annonce": Recorded.NOT_ANNOUNCED,
            "appel aux services d’urgence": Recorded.EMERGENCY,
            "appel commercial portant sur une commande ou une réservation": Recorded.BUSINESS,
        },
        {
            "consentement à la publication": Published.CONSENT,
            "toutes les personnes sont anonymes": Published.ANONYMOUS,
            "intérêt prépondérant": Published.INTEREST,
            "travail rédactionnel d’un média": Published.EDITORIAL,
        },
        ("à titre privé", "pour une entreprise", "pour une autorité", "inconnu"),
    ),
    "de": Suggestions(
        {
            "angekündigt, alle waren einverstanden": Recorded.ALL_AGREED,
            "angekündigt, ohne Widerspruch": Recorded.ANNOUNCED,
            "nicht angekündigt": Recorded.NOT_ANNOUNCED,
            "Anruf bei einem Notdienst": Recorded.EMERGENCY,
            "Geschäftsanruf zu einer Bestellung oder Reservation": Recorded.BUSINESS,
        },
        {
            "Einwilligung in die Veröffentlichung": Published.CONSENT,
            "alle Personen sind anonym": Published.ANONYMOUS,
            "überwiegendes Interesse": Published.INTEREST,
            "redaktionelle Arbeit eines Mediums": Published.EDITORIAL,
        },
        ("privat", "für eine Firma", "für eine Behörde", "unbekannt"),
    ),
    "it": Suggestions(
        {
            "annunciata, e tutti hanno acconsentito": Recorded.ALL_AGREED,
            "annunciata, senza opposizione": Recorded.ANNOUNCED,
            "non annunciata": Recorded.NOT_ANNOUNCED,
            "chiamata a un servizio d’emergenza": Recorded.EMERGENCY,
            "chiamata commerciale per un ordine o una prenotazione": Recorded.BUSINESS,
        },
        {
            "consenso alla pubblicazione": Published.CONSENT,
            "tutte le persone sono anonime": Published.ANONYMOUS,
            "interesse preponderante": Published.INTEREST,
            "lavoro redazionale di un media": Published.EDITORIAL,
        },
        ("a titolo privato", "per una ditta", "per un’autorità", "sconosciuto"),
    ),
}

_UNKNOWN = {
    "?",
    "unknown",
    "not known",
    "inconnu",
    "inconnue",
    "unbekannt",
    "sconosciuto",
    "ignoto",
}
_NOTHING = {"", "-", "–", "—", "none"}


def suggestions(language: str) -> Suggestions:
    """Give the suggestions in a language (ISO 639-1), in English for any other."""
    return _BY_LANGUAGE.get(language[:2].lower(), _BY_LANGUAGE["en"])


def recorded_as(basis: str) -> Recorded | None:
    """Give what a basis of the recording means, if it is worded like a suggestion."""
    every = (offered.recorded.items() for offered in _BY_LANGUAGE.values())
    return next((is_ for pairs in every for text, is_ in pairs if _same(text, basis)), None)


def published_as(basis: str) -> Published | None:
    """Give what a basis of the publication means, if it is worded like a suggestion."""
    every = (offered.published.items() for offered in _BY_LANGUAGE.values())
    return next((is_ for pairs in every for text, is_ in pairs if _same(text, basis)), None)


def is_unknown(text: str) -> bool:
    """Tell whether a text says that something is unknown, in one of the languages."""
    return _plain(text) in _UNKNOWN


def is_open(basis: str) -> bool:
    """Tell whether a basis is left open: unknown, or not stated at all."""
    return _plain(basis) in _NOTHING or is_unknown(basis)


def _same(one: str, other: str) -> bool:
    return _plain(one) == _plain(other)


def _plain(text: str) -> str:
    """Take away what doesn't change a meaning: case, spacing, the kind of apostrophe, a stop."""
    return " ".join(text.replace("'", "’").casefold().split()).rstrip(".")
