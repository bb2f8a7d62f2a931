"""Names to show instead of private ones, in the language of a case."""

from collections.abc import Mapping

_NOUNS: Mapping[str, Mapping[str, str]] = {
    "fr": {
        "person": "Personne",
        "phone": "Téléphone",
        "email": "Courriel",
        "address": "Adresse",
        "identity": "Identité",
        "account": "Compte",
        "payment": "Paiement",
        "date": "Date",
        "secret": "Code",
        "other": "Détail",
    },
    "de": {
        "person": "Person",
        "phone": "Telefon",
        "email": "E-Mail",
        "address": "Adresse",
        "identity": "Identität",
        "account": "Konto",
        "payment": "Zahlung",
        "date": "Datum",
        "secret": "Code",
        "other": "Angabe",
    },
    "it": {
        "person": "Persona",
        "phone": "Telefono",
        "email": "E-mail",
        "address": "Indirizzo",
        "identity": "Identità",
        "account": "Conto",
        "payment": "Pagamento",
        "date": "Data",
        "secret": "Codice",
        "other": "Dettaglio",
    },
}


def noun(category: str, language: str = "") -> str:
    """Give the noun that a pseudonym of a category begins with.

    `language` is a code such as `fr` or `de-CH`; any but ours gives the category itself.
    """
    code = language.replace("_", "-").split("-")[0].strip().casefold()
    return _NOUNS.get(code, {}).get(category, category.capitalize())
