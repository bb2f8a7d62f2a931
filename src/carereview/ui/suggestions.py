"""Words for the legal card, offered in the case's language and never filled in.

They are what such cards usually say (docs/files.md, `legal`), not a judgement: the reviewer's own
words count, and they go to readers as they stand.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Suggestions:
    """How a call may have been recorded, and on what basis it may be published."""

    recorded: tuple[str, ...]
    published: tuple[str, ...]


_BY_LANGUAGE = {
    "en": Suggestions(
        (
            "announced, and everybody agreed",
            "announced, nobody objected",
            "not announced",
            "a call to the emergency services",
            "a business call about an order or a reservation",
        ),
        (
            "consent to publication",
            "everybody made anonymous",
            "overriding interest",
            "editorial work of a medium",
        ),
    ),
    "fr": Suggestions(
        (
            "annoncé, et accepté par tous",
            "annoncé, sans opposition",
            "sans annonce",
            "appel aux services d’urgence",
            "appel commercial portant sur une commande ou une réservation",
        ),
        (
            "consentement à la publication",
            "toutes les personnes sont anonymes",
            "intérêt prépondérant",
            "travail rédactionnel d’un média",
        ),
    ),
    "de": Suggestions(
        (
            "angekündigt, alle waren einverstanden",
            "angekündigt, ohne Widerspruch",
            "nicht angekündigt",
            "Anruf bei einem Notdienst",
            "Geschäftsanruf zu einer Bestellung oder Reservation",
        ),
        (
            "Einwilligung in die Veröffentlichung",
            "alle Personen sind anonym",
            "überwiegendes Interesse",
            "redaktionelle Arbeit eines Mediums",
        ),
    ),
    "it": Suggestions(
        (
            "annunciata, e tutti hanno acconsentito",
            "annunciata, senza opposizione",
            "non annunciata",
            "chiamata a un servizio d’emergenza",
            "chiamata commerciale per un ordine o una prenotazione",
        ),
        (
            "consenso alla pubblicazione",
            "tutte le persone sono anonime",
            "interesse preponderante",
            "lavoro redazionale di un media",
        ),
    ),
}


def suggestions(language: str) -> Suggestions:
    """Give the suggestions in a language (ISO 639-1), in English for any other."""
    return _BY_LANGUAGE.get(language[:2].lower(), _BY_LANGUAGE["en"])
