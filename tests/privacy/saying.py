"""Numbers as people say them in four languages: the other way round from the detectors."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

_UNITS = {
    "fr": "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze"
    " seize dix-sept dix-huit dix-neuf",
    "de": "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn"
    " fünfzehn sechzehn siebzehn achtzehn neunzehn",
    "it": "zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici"
    " quattordici quindici sedici diciassette diciotto diciannove",
    "en": "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
    " fifteen sixteen seventeen eighteen nineteen",
}
_TENS = {
    "fr": "vingt trente quarante cinquante soixante septante huitante nonante",
    "de": "zwanzig dreissig vierzig fünfzig sechzig siebzig achtzig neunzig",
    "it": "venti trenta quaranta cinquanta sessanta settanta ottanta novanta",
    "en": "twenty thirty forty fifty sixty seventy eighty ninety",
}
_SMALL = {language: words.split() for language, words in _UNITS.items()}
_DOZENS = {language: words.split() for language, words in _TENS.items()}


def below_hundred(language: str, value: int) -> str:
    """Say a number below a hundred."""
    small, dozens = _SMALL[language], _DOZENS[language]
    if value < 20:
        return small[value]
    ten, unit = dozens[value // 10 - 2], value % 10
    if not unit:
        return ten
    if language == "fr":
        return f"{ten} et un" if unit == 1 else f"{ten}-{small[unit]}"
    if language == "de":
        return f"{'ein' if unit == 1 else small[unit]}und{ten}"
    if language == "it":
        return (ten[:-1] if unit in (1, 8) else ten) + ("tré" if unit == 3 else small[unit])
    return f"{ten}-{small[unit]}"


def french_of_france(value: int) -> str:
    """Say 70 to 99 as in France: soixante-douze, quatre-vingt-onze."""
    if value < 70:
        return below_hundred("fr", value)
    if value < 80:
        return f"soixante-{_SMALL['fr'][value - 60]}"
    return f"quatre-vingt-{_SMALL['fr'][value - 80]}" if value > 80 else "quatre-vingts"


def below_thousand(language: str, value: int) -> str:
    """Say a number from 100 to 999."""
    head, rest = divmod(value, 100)
    unit = _SMALL[language][head]
    tail = below_hundred(language, rest) if rest else ""
    if language == "fr":
        return " ".join(filter(None, ["" if head == 1 else unit, "cent", tail]))
    if language == "de":
        return f"{'ein' if head == 1 else unit}hundert{tail}"
    if language == "it":
        return f"{'' if head == 1 else unit}cento{tail}"
    return f"{unit} hundred" + (f" and {tail}" if tail else "")


_TWICE: Mapping[str, Callable[[str], str]] = {
    "fr": lambda digit: f"deux fois {digit}",
    "de": lambda digit: f"zweimal die {digit}",
    "it": lambda digit: f"doppio {digit}",
    "en": lambda digit: f"double {digit}",
}


@dataclass(frozen=True, slots=True)
class Way:
    """How to say a number: in groups of these sizes, in turn."""

    language: str
    sizes: tuple[int, ...]
    of_france: bool = False
    twice: bool = False


def groups(digits: str, way: Way) -> list[str]:
    """Say a number in groups, as the way says."""
    result, place, turn = [], 0, 0
    while place < len(digits):
        size = way.sizes[turn % len(way.sizes)]
        result.append(_group(digits[place : place + size], way))
        place, turn = place + size, turn + 1
    return result


def _group(part: str, way: Way) -> str:
    small = _SMALL[way.language]
    if way.twice and len(part) == 2 and part[0] == part[1]:
        return _TWICE[way.language](small[int(part[0])])
    zeros = [small[0]] * (len(part) - len(part.lstrip("0")))
    rest = part.lstrip("0")
    if not rest:
        return " ".join(zeros)
    if len(rest) > 3:
        return " ".join([*zeros, *(small[int(d)] for d in rest)])
    value = int(rest)
    if value >= 100:
        said = below_thousand(way.language, value)
    elif way.of_france and way.language == "fr":
        said = french_of_france(value)
    else:
        said = below_hundred(way.language, value)
    return " ".join([*zeros, said])
