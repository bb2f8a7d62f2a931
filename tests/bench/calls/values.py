"""What is private in a made-up call: numbers, addresses and spellings, said in every way."""

from collections.abc import Callable, Mapping, Sequence
from random import Random

from tests.bench.calls import names
from tests.privacy.saying import Way, below_hundred, groups

_ALPHABET: Mapping[str, tuple[str, str]] = {
    "fr": ("comme", "Anatole Berthe Célestin Désiré Eugène François Gaston Henri Irma Joseph Kléber"
    " Louis Marcel Nicolas Oscar Pierre Quintal Raoul Suzanne Thérèse Ursule Victor William Xavier"
    " Yvonne Zoé"),
    "de": ("wie", "Anton Berta Cäsar Dora Emil Friedrich Gustav Heinrich Ida Jakob Kaufmann Ludwig"
    " Martha Nordpol Otto Paula Quelle Richard Samuel Theodor Ulrich Viktor Wilhelm Xanthippe"
    " Ypsilon Zürich"),
    "it": ("come", "Ancona Bologna Como Domodossola Empoli Firenze Genova hotel Imola jolly kursaal"
    " Livorno Milano Napoli Otranto Padova quarto Roma Savona Torino Udine Venezia Washington"
    " xilofono yogurt Zara"),
    "en": ("as in", "Alpha Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliet Kilo Lima Mike"
    " November Oscar Papa Quebec Romeo Sierra Tango Uniform Victor Whiskey X-ray Yankee Zulu"),
}  # fmt: skip
_MONTHS = {
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre"
    " dicembre",
    "en": "January February March April May June July August September October November December",
}
_SIGNS = {
    "fr": (["arobase", "at", "a commercial"], "point", ["tiret", "tiret bas", "underscore"]),
    "de": (["at", "Klammeraffe", "ät"], "Punkt", ["Bindestrich", "Unterstrich", "minus"]),
    "it": (["chiocciola", "at"], "punto", ["trattino", "trattino basso", "underscore"]),
    "en": (["at"], "dot", ["dash", "underscore", "hyphen"]),
}
_HOSTS = ("gmail.com", "bluewin.ch", "gmx.ch", "hotmail.com", "proton.me", "rogers-atelier.ch")
_SIZES: Mapping[str, Sequence[tuple[int, ...]]] = {
    "PHONE": ((3, 3, 2, 2), (1, 1, 1, 3, 2, 2), (3, 2, 2, 3), (1,), (2,)),
    "AHV": ((3, 4, 4, 2), (1,), (3, 2), (2,)),
    "IBAN": ((2, 4), (2,), (1,), (2, 3)),
    "CARD": ((4,), (2,), (1,), (1, 1, 2)),
    "CUSTNO": ((2,), (3,), (1,), (4, 2)),
    "PIN": ((1,), (2,)),
    "SERIAL": ((3,), (2,), (1,)),
    "ZIP": ((2,), (1,), (1, 1, 2)),
    "PLATE": ((3,), (2,), (1,)),
}  # fmt: skip


class Values:
    """Makes values of one language from a seed; a half has names of its own."""

    def __init__(self, language: str, random: Random, kept: bool) -> None:
        self.language, self.random = language, random
        self._first = names.FIRST_KEPT if kept else names.FIRST
        self._last = names.LAST_KEPT if kept else names.LAST

    def person(self) -> tuple[str, str]:
        """Give a first name and a surname, of this language or from elsewhere."""
        origin = self.random.choice((self.language, self.language, ""))
        return self._one(self._first[origin].split()), self._one(self._last[origin].split())

    def value(self, kind: str, person: tuple[str, str]) -> str:
        """Give a value of a kind, written or spoken."""
        special: Mapping[str, Callable[[], str]] = {
            "DOB": self._date,
            "EMAIL": lambda: self._email(person),
            "SPELLED": lambda: self._spelled(person[1]),
            "CITY": lambda: self._one(names.CITIES[self.language].split(",")),
            "STREET": self._street,
            "MAC": lambda: ":".join(f"{self.random.randrange(256):02X}" for _ in range(6)),
        }
        return special[kind]() if kind in special else self._number(kind)

    def _one(self, choices: Sequence[str]) -> str:
        return self.random.choice(choices)

    def _digits(self, count: int) -> str:
        return "".join(self._one("0123456789") for _ in range(count))

    def _number(self, kind: str) -> str:
        digits = {
            "PHONE": f"0{self._one(['79', '76', '22', '31', '91', '44'])}{self._digits(7)}",
            "AHV": f"756{self._digits(10)}",
            "IBAN": self._digits(19),
            "CARD": f"{self._one('45')}{self._digits(15)}",
            "CUSTNO": self._one("123456789") + self._digits(self.random.randint(5, 9)),
            "PIN": self._digits(4),
            "SERIAL": self._digits(self.random.randint(5, 8)),
            "ZIP": self._one("123456789") + self._digits(3),
            "PLATE": self._one("123456789") + self._digits(self.random.randint(4, 5)),
        }[kind]
        sizes = self._one_of(_SIZES[kind])
        letters = self._letters(kind)
        if self.random.random() < 0.35:
            return letters + self._written(digits, sizes)
        way = Way(self.language, sizes, self.random.random() < 0.5, self.random.random() < 0.5)
        said = self._one([" ", ", "]).join(groups(digits, way))
        return (" ".join(letters) + " " if letters else "") + said

    def _one_of(self, sizes: Sequence[tuple[int, ...]]) -> tuple[int, ...]:
        return self.random.choice(sizes)

    def _letters(self, kind: str) -> str:
        if kind == "IBAN":
            return "CH"
        if kind == "PLATE":
            return self._one(["GE", "ZH", "TI", "VD", "BE"])
        prefixed = kind == "SERIAL" or (kind == "CUSTNO" and self.random.random() < 0.3)
        return self._one(["K", "AB", "SN", "XT", "CRM"]) if prefixed else ""

    def _written(self, digits: str, sizes: tuple[int, ...]) -> str:
        joint, result, place, turn = self._one([" ", "", "-", "."]), [], 0, 0
        while place < len(digits):
            size = sizes[turn % len(sizes)] if min(sizes) > 1 else 4
            result.append(digits[place : place + size])
            place, turn = place + size, turn + 1
        return joint.join(result)

    def _date(self) -> str:
        day, month, year = (self.random.randint(*r) for r in ((1, 28), (1, 12), (1940, 2004)))
        name = _MONTHS[self.language].split()[month - 1]
        said = below_hundred(self.language, day)
        short = below_hundred(self.language, year % 100)
        ways = [f"{day}.{month}.{year}", f"{day:02}/{month:02}/{year}", f"{day} {name} {year}"]
        if year < 2000:
            ways += [f"{said} {name} {short}", f"{day}. {name} {year % 100:02}"]
        if self.language == "en":
            day = max(day, 4) if day < 20 else 20
            ways += [f"{name} the {day}th, {year}", f"{day}th of {name} {year}"]
        return self._one(ways)

    def _email(self, person: tuple[str, str]) -> str:
        at, dot, dashes = _SIGNS[self.language]
        first, last = ("".join(c for c in n.lower() if c.isalpha()) for n in person)
        first, last = self._one([first, first[0]]), last
        host = self._one(_HOSTS)
        if self.random.random() < 0.3:
            return f"{first}{self._one(['.', '_', '-', ''])}{last}@{host}"
        joint = self._one([f" {dot} ", f" {self._one(dashes)} ", " "])
        if joint == " ":
            first = ""
        local = f"{first}{joint}{last}".strip()
        local += self._one(
            ["", "", f" {below_hundred(self.language, self.random.randint(11, 99))}"]
        )
        said = host.replace(".", f" {dot} ").replace("-", f" {dashes[0]} ")
        return f"{local} {self._one(at)} {said}"

    def _spelled(self, name: str) -> str:
        letters = [c for c in name if c.isalpha() and c.isascii()]
        how = self.random.random()
        word, alphabet = _ALPHABET[self.language]
        table = {w[0].upper(): w for w in alphabet.split()}
        if how < 0.3:
            return self._one(["-", " ", ", "]).join(c.upper() for c in letters)
        if how < 0.7:
            explained = [f"{c.upper()} {word} {table[c.upper()]}" for c in letters]
            return self._one([", ", " "]).join(explained)
        mixed = [
            f"{c.upper()} {word} {table[c.upper()]}" if self.random.random() < 0.4 else c.upper()
            for c in letters
        ]
        return ", ".join(mixed)

    def _street(self) -> str:
        number = self.random.randint(2, 98)
        said = str(number) if self.random.random() < 0.5 else below_hundred(self.language, number)
        return self._one(names.STREETS[self.language].split(",")).replace("{n}", said)
