"""The values of number words in French, German, Italian and English, folded, all at once.

Callers switch language in the middle of a number, so there is one table, not four.
"""

from functools import cache

HUNDREDS = frozenset({"cent", "cents", "hundert", "cento", "hundred"})
THOUSANDS = frozenset({"mille", "mil", "tausend", "mila", "thousand"})

_UNITS = (
    "zero null oh nought",
    "un une ein eins eine einen uno una one eis",
    "deux zwei zwo zwoi due two",
    "trois drei dru tre three",
    "quatre vier quattro four",
    "cinq funf fuenf foif fuf cinque five",
    "six sechs sachs sei",
    "sept sieben siebe sibe sette seven",
    "huit acht otto eight",
    "neuf neun nuun nove nine",
)
_TEENS = (
    "dix zehn zah dieci ten",
    "onze elf undici eleven",
    "douze zwolf zwoelf dodici twelve",
    "treize dreizehn tredici thirteen",
    "quatorze vierzehn quattordici fourteen",
    "quinze funfzehn fuenfzehn quindici fifteen",
    "seize sechzehn sedici sixteen",
    "siebzehn diciassette seventeen",
    "achtzehn diciotto eighteen",
    "neunzehn diciannove nineteen",
)
_TENS = (
    "vingt vingts zwanzig zwanzg venti twenty",
    "trente dreissig drissg trenta thirty",
    "quarante vierzig quaranta forty fourty",
    "cinquante funfzig fuenfzig cinquanta fifty",
    "soixante sechzig sessanta sixty",
    "septante siebzig settanta seventy",
    "huitante octante achtzig ottanta eighty",
    "nonante neunzig novanta ninety",
)
_MONTHS = (
    "janvier januar janner gennaio january",
    "fevrier februar febbraio february",
    "mars marz maerz marzo march",
    "avril april aprile",
    "mai maggio may",
    "juin juni giugno june",
    "juillet juli luglio july",
    "aout august agosto",
    "septembre september settembre",
    "octobre oktober ottobre october",
    "novembre november",
    "decembre dezember dicembre december",
)
_ORDINALS = (
    "premier premiere erste ersten erster primo prima first",
    "zweite zweiten",
    "dritte dritten dritter terzo third",
    "quarto fourth",
    "quinto fifth",
    "sesto sixth",
    "settimo siebte siebten siebter seventh",
    "ottavo achte achten achter eighth",
    "nono neuvieme ninth",
    "decimo tenth",
    "undicesimo eleventh",
    "dodicesimo twelfth",
)
_GERMAN_UNITS = ("ein", "zwei", "drei", "vier", "funf", "sechs", "sieben", "acht", "neun")
_GERMAN_TENS = (
    "zwanzig",
    "dreissig",
    "vierzig",
    "funfzig",
    "sechzig",
    "siebzig",
    "achtzig",
    "neunzig",
)
_ITALIAN_UNITS = ("uno", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove")
_ITALIAN_TENS = (
    "venti",
    "trenta",
    "quaranta",
    "cinquanta",
    "sessanta",
    "settanta",
    "ottanta",
    "novanta",
)

_GERMAN_HEADS = {"": 1, "zwo": 2, "fuenf": 5} | {u: n for n, u in enumerate(_GERMAN_UNITS, 1)}
_ITALIAN_HEADS = {u: n for n, u in enumerate(_ITALIAN_UNITS, 1) if n > 1}
_NOT_GERMAN = frozenset({"un", "sei"})
"""With a German ordinal's ending these would be other words: "unter", "unten", "Seite"."""

_SHORTEST = 5
"""No compound with a thousand has fewer letters."""

MONTHS = {word: n for n, words in enumerate(_MONTHS, 1) for word in words.split()}


class NumberWords:
    """Every number that is one word, with its value; German and Italian compounds included.

    Compounds with thousands are taken apart when they are met: there are tens of thousands.
    """

    def __init__(self) -> None:
        simple = _simple()
        self._german, self._italian = _german(simple), _italian(simple)
        cardinals = self._german | self._italian | simple
        self._table = _ordinals(cardinals) | cardinals

    def get(self, word: str) -> int | None:
        """Give the value of a folded word; None if it is no number."""
        value = self._table.get(word)
        return self._thousands(word) if value is None and len(word) >= _SHORTEST else value

    def __contains__(self, word: str) -> bool:
        return self.get(word) is not None

    def __getitem__(self, word: str) -> int:
        value = self.get(word)
        if value is None:
            raise KeyError(word)
        return value

    def _thousands(self, word: str) -> int | None:
        for thousand, heads, tails, joint in (
            ("tausend", _GERMAN_HEADS, self._german, "und"),
            ("mila", _ITALIAN_HEADS, self._italian, ""),
            ("mille", {"": 1}, self._italian, ""),
        ):
            head, found, tail = word.partition(thousand)
            times = heads.get(head, tails.get(head, 0) if head else 0)
            if found and 0 < times < 1000:
                rest = tails.get(tail) if tail else 0
                if rest is None and joint and tail.startswith(joint):
                    rest = tails.get(tail.removeprefix(joint))
                if rest is not None and rest < 1000:
                    return 1000 * times + rest
        return None


@cache
def number_words() -> NumberWords:
    """Give the numbers that are one word."""
    return NumberWords()


def _simple() -> dict[str, int]:
    table: dict[str, int] = {}
    for first, step, rows in ((0, 1, _UNITS), (10, 1, _TEENS), (20, 10, _TENS)):
        for index, row in enumerate(rows):
            table |= dict.fromkeys(row.split(), first + step * index)
    return table


def _ordinals(cardinals: dict[str, int]) -> dict[str, int]:
    """Give ordinals up to 31, since that is how days are said; "second" is a time, and left out."""
    table = {w: n for n, row in enumerate(_ORDINALS, 1) for w in row.split()}
    for word, value in cardinals.items():
        if value < 32:
            suffix = "t" if value < 20 else "st"
            if word not in _NOT_GERMAN:
                table |= {f"{word}{suffix}{e}": value for e in ("e", "en", "er")}
            table |= {f"{word}ieme": value, f"{word.removesuffix('e')}ieme": value}
            table |= {f"{word}th": value, f"{word.removesuffix('y')}ieth": value}
    return table


def _german(simple: dict[str, int]) -> dict[str, int]:
    small = {w: simple[w] for row in (*_UNITS[1:], *_TEENS) for w in row.split()[:4] if w in simple}
    for unit, name in enumerate(_GERMAN_UNITS, 1):
        for index, ten in enumerate(_GERMAN_TENS):
            for spoken in {name, "zwo" if unit == 2 else name, "fuenf" if unit == 5 else name}:
                small[f"{spoken}und{ten}"] = 20 + 10 * index + unit
    small |= {w: v for w, v in simple.items() if w.endswith(("zig", "ssig"))}
    table = {f"{u}hundert": 100 * n for n, u in enumerate(_GERMAN_UNITS, 1)}
    table |= {
        f"{u}hundert": 100 * simple[u]
        for u in simple
        if 11 <= simple[u] <= 19 and u.endswith("zehn")
    }
    hundreds = {w: v for w, v in table.items() if v < 1000} | {"hundert": 100}
    table |= hundreds
    return _compounds(table, small, ("", "und")) | table | small


def _compounds(
    heads: dict[str, int], tails: dict[str, int], joints: tuple[str, ...]
) -> dict[str, int]:
    return {
        f"{head}{joint}{tail}": value + extra
        for head, value in heads.items()
        for tail, extra in tails.items()
        for joint in joints
    }


def _italian(simple: dict[str, int]) -> dict[str, int]:
    small = {u: n for n, u in enumerate(_ITALIAN_UNITS, 1)}
    small |= {w: simple[w] for row in _TEENS for w in row.split() if w.endswith(("ici", "ieci"))}
    small |= {w: simple[w] for w in ("diciassette", "diciotto", "diciannove")}
    for index, ten in enumerate(_ITALIAN_TENS):
        for unit, name in enumerate(_ITALIAN_UNITS, 1):
            stem = ten[:-1] if name[0] in "uo" else ten
            small[stem + name] = 20 + 10 * index + unit
        small[ten] = 20 + 10 * index
    heads = {"cento": 100} | {
        f"{u}cento": 100 * n for n, u in enumerate(_ITALIAN_UNITS, 1) if n > 1
    }
    hundreds = heads | {
        stem + w: v + x
        for h, v in heads.items()
        for w, x in small.items()
        for stem in ({h, h[:-1]} if w[0] in "uo" else {h})  # novecentoottanta, novecentottanta
    }
    return small | hundreds
