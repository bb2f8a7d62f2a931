"""Invented people with invented numbers, and the ways in which they are written and said."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from tests.privacy.saying import below_hundred

LANGUAGES = ("fr", "de", "it", "en")

_FIRST = [
    "Odile",
    "Yvan",
    "Zoé",
    "Benoît",
    "Élise",
    "Thierry",
    "Anaïs",
    "Jürgen",
    "Käthe",
    "Dörte",
    "Sören",
    "Ulrich",
    "Nives",
    "Fabrizio",
    "Ornella",
    "Gianluca",
    "Loredana",
    "Nigel",
    "Winifred",
    "Desmond",
    "Philippa",
    "Rhys",
    "Marie-Claude",
    "Jean-Loup",
]
_LAST = [
    "Bresson",
    "Fournier",
    "Jaquemoud",
    "Pittet",
    "Dutoit",
    "Crausaz",
    "Müller",
    "Weissenbühler",
    "Bänziger",
    "Schöpfer",
    "Zgraggen",
    "Bernasconi",
    "Pedrazzini",
    "Quadranti",
    "Ferrabosco",
    "D'Agostino",
    "Hollingworth",
    "Featherstone",
    "O'Malley",
    "Wainwright",
    "Saint-Aubin",
    "Métraux",
    "Von-Känel",
    "Käser",
]
_STREETS = {
    "fr": ("rue des Tilleuls {}", "chemin du Moulin {}", "avenue de Beaulieu {}"),
    "de": ("Lindenweg {}", "Seefeldstrasse {}", "Obere Mühlegasse {}"),
    "it": ("via al Mulino {}", "viale dei Tigli {}", "salita San Rocco {}"),
    "en": ("{} Orchard Lane", "{} Millbrook Road", "{} Saint Giles Close"),
}
_LETTERS = {"fr": "comme", "de": "wie", "it": "come", "en": "as in"}
_ALPHABET = [
    "Anton",
    "Berta",
    "Cäsar",
    "Dora",
    "Emil",
    "Fritz",
    "Gustav",
    "Hans",
    "Ida",
    "Jakob",
    "Karl",
    "Leo",
    "Maria",
    "Nina",
    "Otto",
    "Paul",
    "Quelle",
    "Rosa",
    "Sofie",
    "Toni",
    "Ulrich",
    "Viktor",
    "Wilhelm",
    "Xaver",
    "Yverdon",
    "Zürich",
]


@dataclass(frozen=True, slots=True)
class Secret:
    """Something private: its pseudonym and category, the form in the register, its language."""

    name: str
    category: str
    form: str
    language: str

    def said(self, random: Random) -> tuple[str, ...]:
        """Say it in some way, in one piece, or in two that are said one after the other."""
        ways = _WAYS.get(self.category, _NUMBER_WAYS)
        return random.choice(ways)(self, random)


def _as_it_is(secret: Secret, _: Random) -> tuple[str, ...]:
    return (secret.form,)


def _in_capitals(secret: Secret, _: Random) -> tuple[str, ...]:
    return (secret.form.upper(),)


def _in_small(secret: Secret, _: Random) -> tuple[str, ...]:
    return (secret.form.lower(),)


def _last_first(secret: Secret, _: Random) -> tuple[str, ...]:
    first, last = secret.form.split(" ", 1)
    return (f"{last}, {first}",)


def _last_alone(secret: Secret, _: Random) -> tuple[str, ...]:
    return (secret.form.split(" ", 1)[1],)


def _spelled(secret: Secret, _: Random) -> tuple[str, ...]:
    last = [c for c in secret.form.split(" ", 1)[1].upper() if c.isalpha()]
    return (" ".join(last),)


def _spelled_out(secret: Secret, _: Random) -> tuple[str, ...]:
    """Spell with an alphabet; letters that it lacks are said alone."""
    last = [c for c in secret.form.split(" ", 1)[1].upper() if c.isalpha()]
    words = {word[0]: word for word in _ALPHABET}
    how = _LETTERS[secret.language]
    return (", ".join(f"{c} {how} {words[c]}" if c in words else c for c in last),)


def _without_accents(secret: Secret, _: Random) -> tuple[str, ...]:
    import unicodedata

    bare = unicodedata.normalize("NFD", secret.form)
    return ("".join(c for c in bare if not unicodedata.combining(c)),)


def _soft(secret: Secret, random: Random) -> tuple[str, ...]:
    """Put invisible characters and odd spaces into it."""
    place = random.randrange(1, len(secret.form))
    odd = random.choice("\u200b\u00ad\u2060")
    return ((secret.form[:place] + odd + secret.form[place:]).replace(" ", "\u00a0"),)


def _over_two(secret: Secret, _: Random) -> tuple[str, ...]:
    """Begin it in one segment and end it in the next."""
    head, tail = secret.form.split(" ", 1)
    return head, tail


def _digits(secret: Secret) -> str:
    return "".join(c for c in secret.form if c.isdigit())


def _together(secret: Secret, _: Random) -> tuple[str, ...]:
    return (_digits(secret),)


def _grouped(secret: Secret, random: Random) -> tuple[str, ...]:
    digits, groups = _digits(secret), []
    while digits:
        size = random.choice((2, 3, 4))
        groups.append(digits[:size])
        digits = digits[size:]
    return (random.choice((" ", ".", "-", "/", " - ")).join(groups),)


def _one_by_one(secret: Secret, random: Random) -> tuple[str, ...]:
    words = [below_hundred(secret.language, int(c)) for c in _digits(secret)]
    return (random.choice((" ", ", ")).join(words),)


def _in_pairs(secret: Secret, _: Random) -> tuple[str, ...]:
    """Say two digits at a time, and zeros alone."""
    digits, words = _digits(secret), []
    while digits:
        size = 1 if digits[0] == "0" else 2
        words.append(below_hundred(secret.language, int(digits[:size])))
        digits = digits[size:]
    return (", ".join(words),)


def _number_over_two(secret: Secret, random: Random) -> tuple[str, ...]:
    digits = _digits(secret)
    place = random.randrange(3, len(digits) - 2)
    if random.random() < 0.5:
        return digits[:place], digits[place:]
    words = [below_hundred(secret.language, int(c)) for c in digits]
    return " ".join(words[:place]), " ".join(words[place:])


def _abroad(secret: Secret, random: Random) -> tuple[str, ...]:
    rest = _digits(secret)[1:]
    return (random.choice(("+41 {}", "0041 {}", "+41 (0){}")).format(rest),)


def _email_said(secret: Secret, _: Random) -> tuple[str, ...]:
    at = {"fr": "arobase", "de": "Klammeraffe", "it": "chiocciola", "en": "at"}[secret.language]
    dot = {"fr": "point", "de": "Punkt", "it": "punto", "en": "dot"}[secret.language]
    return (secret.form.replace("@", f" {at} ").replace(".", f" {dot} "),)


def _address_said(secret: Secret, _: Random) -> tuple[str, ...]:
    number = _digits(secret)
    return (secret.form.replace(number, below_hundred(secret.language, int(number))),)


Way = Callable[[Secret, Random], tuple[str, ...]]
_NAME_WAYS: tuple[Way, ...] = (
    _as_it_is, _as_it_is, _in_capitals, _in_small, _last_first, _last_alone, _spelled,
    _spelled_out, _without_accents, _soft, _over_two,
)  # fmt: skip
_NUMBER_WAYS: tuple[Way, ...] = (
    _as_it_is, _together, _grouped, _one_by_one, _in_pairs, _number_over_two, _soft,
)  # fmt: skip
_WAYS: dict[str, tuple[Way, ...]] = {
    "person": _NAME_WAYS,
    "phone": (*_NUMBER_WAYS, _abroad),
    "email": (_as_it_is, _in_capitals, _email_said, _soft),
    "address": (_as_it_is, _in_capitals, _in_small, _address_said, _without_accents, _over_two),
}


def invent(random: Random, number: int) -> Secret:
    """Invent something private."""
    language = random.choice(LANGUAGES)
    category, form = random.choice(_KINDS)(random, language)
    return Secret(f"{_LABELS[category]} {number}", category, form, language)


def _number(random: Random, pattern: str) -> str:
    return "".join(str(random.randrange(10)) if c == "#" else c for c in pattern)


def _person(random: Random, _: str) -> tuple[str, str]:
    return "person", f"{random.choice(_FIRST)} {random.choice(_LAST)}"


def _phone(random: Random, _: str) -> tuple[str, str]:
    return "phone", _number(random, random.choice(("079 ### ## ##", "022 ### ## ##")))


def _email(random: Random, _: str) -> tuple[str, str]:
    local = "".join(c for c in random.choice(_LAST).lower() if "a" <= c <= "z")
    return "email", f"{random.choice('abdfghk')}.{local}@example.org"


def _address(random: Random, language: str) -> tuple[str, str]:
    return "address", random.choice(_STREETS[language]).format(random.randrange(21, 99))


def _identity(random: Random, _: str) -> tuple[str, str]:
    return "identity", _number(random, "756.####.####.##")


def _account(random: Random, _: str) -> tuple[str, str]:
    return "account", _number(random, random.choice(("#### ####", "########", "##-######-#")))


def _payment(random: Random, _: str) -> tuple[str, str]:
    return "payment", _number(random, "#### #### #### ####")


_KINDS = (_person, _person, _person, _phone, _phone, _email, _address, _identity, _account,
          _payment)  # fmt: skip
_LABELS = {
    "person": "Personne", "phone": "Numéro", "email": "Courriel", "address": "Adresse",
    "identity": "Identité", "account": "Compte", "payment": "Carte",
}  # fmt: skip
