"""The ways in which a form of an entity may be written, worked out once per register."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from carereview.core.register import Entity
from carereview.privacy.fillers import (
    ARTICLES,
    CONNECTORS,
    CORRECTIONS,
    DOUBLES,
    NO_NAMES,
    SPELLING,
    TIMES,
)
from carereview.privacy.fold import fold
from carereview.privacy.numerals import HUNDREDS, MONTHS, THOUSANDS

_WORD = re.compile(r"[^\W_]+")
_NAME = re.compile(r"(?:[^\W_]['’‘ʼ`´′＇])?[^\W_]+")  # O'Malley is one name
_UMLAUTS = {"ä": "ae", "ö": "oe", "ü": "ue"}
_WRITTEN_OUT = re.compile(r"(?<=\w)([aou])e(?=\w)|^([aou])e(?=\w)")
_DATE = re.compile(r"(?P<d>\d{1,2})\W+(?P<m>\d{1,2}|[a-z]+)\W+(?P<y>\d{4}|\d{2})")
_ISO = re.compile(r"(?P<y>\d{4})\W(?P<m>\d{1,2})\W(?P<d>\d{1,2})")
_ABROAD = re.compile(r"\s*(?:\+|00)\s*(?=[1-9])")

LOOSE = 5
"""A word of at least so many letters is found however it is cut (Kel-ler); a shorter one would
be found across ordinary words (Léa in "le a")."""

NUMBER = 4
"""A number of at least so many digits is found however it is grouped or said; a shorter one would
hide prices and speeds."""


class Needle(NamedTuple):
    """Letters and digits of a form run together; `breaks` is where its own words begin.

    `capital`: it counts only where it begins with a capital letter, as a name does.
    """

    text: str
    breaks: frozenset[int]
    capital: bool = False


_SHORTEST_PART = 3
_PART = 6
_HEAD = 8
_VERY_LONG = 13
_NEARLY = 3


def needles(entity: Entity) -> frozenset[Needle]:
    """Give the written variants of all forms of an entity."""
    whole = {n for form in entity.forms for n in _variants(form, entity.category)}
    if entity.category != "person":
        return frozenset(whole)
    texts = {needle.text for needle in whole}
    return frozenset(whole | {n for n in _name_parts(entity.forms) if n.text not in texts})


def _name_parts(forms: Iterable[str]) -> Iterator[Needle]:
    """Give the parts of full names: a first name or a surname said alone tells who it is."""
    for form in forms:
        words = _NAME.findall(form)
        if len(words) < 2 or any(len(word) == 1 for word in words):
            continue  # one word is a form of its own; single letters are a name spelled out
        # A double name is said and spelled as one, and each half of it tells who it is.
        for word in dict.fromkeys((*words, *(w for w in form.split() if _WORD.search(w)))):
            folded = fold(word).text
            if len(folded) >= _SHORTEST_PART and word[0].isupper() and folded not in NO_NAMES:
                yield from (n._replace(capital=True) for n in _variants(word, ""))


def _variants(form: str, category: str) -> set[Needle]:
    found: set[Needle] = set()
    for spelling in _spellings(form):
        words = _WORD.findall(spelling)
        found |= {_needle(words), *(_needle(w) for w in _inflected(words))}
        if category == "person" and len(words) == 2:
            found.add(_needle(words[::-1]))
        if category == "address":
            found |= {_needle(turned) for turned in _turned(words)}
        local = _WORD.findall(spelling.partition("@")[0])
        if "@" in spelling and len(local) > 1:
            found.add(_needle(local))
    return {needle for needle in found if needle.text}


def _turned(words: list[str]) -> Iterator[list[str]]:
    """Give an address with its number in front instead of behind, or the other way round."""
    if len(words) > 1 and words[-1][0].isdigit():
        yield [words[-1], *words[:-1]]
    if len(words) > 1 and words[0][0].isdigit():
        yield [*words[1:], words[0]]


def _spellings(form: str) -> set[str]:
    """Give the form as folded, and with umlauts written out or folded away."""
    lower = unicodedata.normalize("NFC", form).lower()
    written = "".join(_UMLAUTS.get(c, c) for c in lower)
    plain = fold(form).text
    short = _WORD.sub(lambda m: _shortened(m.group()), plain)
    return {plain, fold(written).text, short}


def _shortened(word: str) -> str:
    if len(word) < LOOSE:
        return word
    return _WRITTEN_OUT.sub(lambda m: m.group(1) or m.group(2), word)


def _inflected(words: list[str]) -> list[list[str]]:
    """Give the form with an s on its first words: Sandras Keller. The last is for the matcher."""
    if not 1 < len(words) < 5:
        return []
    return [[*words[:i], words[i] + "s", *words[i + 1 :]] for i in range(len(words) - 1)]


def _needle(words: list[str]) -> Needle:
    edges, place = set(), 0
    for word in words[:-1]:
        place += len(word)
        edges.add(place)
    return Needle("".join(words), frozenset(edges))


def words(folded: str) -> list[str]:
    """Cut a folded text into words."""
    return _WORD.findall(folded)


def vocabulary(found: Iterable[Needle]) -> frozenset[str]:
    """Give the words that forms are made of, with their plural s, and those around numbers.

    The thousands of words that are numbers themselves are left to `number_words`.
    """
    own = {word for needle in found for word in _words_of(needle)}
    months = set(MONTHS) | {"grec", "greca"}
    numbers = {*DOUBLES, *TIMES, *HUNDREDS, *THOUSANDS, *CONNECTORS, *ARTICLES}
    return frozenset({*own, *(f"{w}s" for w in own), *numbers, *months, *CORRECTIONS, *SPELLING})


def _words_of(needle: Needle) -> list[str]:
    cuts = [0, *sorted(needle.breaks), len(needle.text)]
    return [needle.text[a:b] for a, b in pairwise(cuts)]


def symbols(entity: Entity) -> tuple[str, ...]:
    """Give the forms without any letter or digit, case-folded: signs, emoji."""
    return tuple(f.strip() for f in entity.forms if f.strip() and not _WORD.search(fold(f).text))


def spelled(entity: Entity) -> frozenset[str]:
    """Give what to look for where somebody spells: each longer word of a form, and the whole."""
    found = set()
    for needle in needles(entity):
        words = _words_of(needle)
        least = NUMBER if entity.category in {"person", "email", "address"} else len(needle.text)
        found |= {w for w in words if len(w) >= least} | {needle.text}
    return frozenset(w for w in found if len(w) > 2)


def numbers(entity: Entity) -> frozenset[str]:
    """Give the digit strings (with their letters, if any) to look for however they are said."""
    return frozenset(n for form in entity.forms for n in _numbers(fold(form).text) if n)


def is_number(form: str) -> bool:
    """Tell whether a folded form is a number or code: enough digits, and no more letters."""
    digits = sum(c.isdigit() for c in form)
    return digits >= NUMBER and sum(c.isalpha() for c in form) <= digits


def _numbers(form: str) -> set[str]:
    dates = _dates(form)
    if dates:
        return dates
    if not is_number(form):
        return set()
    digits = "".join(c for c in form if c.isdigit())
    if any(c.isalpha() for c in form):
        code = "".join(_WORD.findall(form))
        return {digits, code} | _parts(digits) | _parts(code)
    return {digits} | _dialled(form, digits) | _parts(digits)


def _parts(number: str) -> set[str]:
    """Give the ends of a long number, and the beginnings of a very long one.

    That is how numbers are read back. Beginnings of telephone numbers are shared by others.
    """
    length = len(number)
    ends = {number[i:] for i in range(1, length - _PART + 1)} if length > _PART + 1 else set()
    # Of an AHV number of 13 digits nearly all: its first three are the same for everybody.
    least = _HEAD if length > _VERY_LONG else length - _NEARLY
    heads = {number[:i] for i in range(least, length)} if length >= _VERY_LONG else set()
    return {part for part in ends | heads if len(set(part)) > 2}


def _dialled(form: str, digits: str) -> set[str]:
    """Give the ways to dial a number: at home, from abroad, with the 0 kept in brackets.

    A number written without its country is taken for a Swiss one, since 9 digits follow the 0.
    """
    if _ABROAD.match(form):
        digits = digits.removeprefix("00")
        pairs = [(digits[:n], digits[n:].removeprefix("0")) for n in (1, 2, 3)]
    elif len(digits) == 10 and digits[0] == "0" != digits[1]:
        pairs = [("41", digits[1:])]
    else:
        return set()
    known = [(country, rest) for country, rest in pairs if len(rest) >= 7]
    prefixes = ("", "0", "{}", "00{}", "{}0", "00{}0")
    return {p.format(country) + rest for country, rest in known for p in prefixes}


def _dates(form: str) -> set[str]:
    found = _DATE.fullmatch(form.strip()) or _ISO.fullmatch(form.strip())
    if not found:
        return set()
    month = MONTHS.get(found["m"]) or (int(found["m"]) if found["m"].isdigit() else 0)
    day, year = int(found["d"]), found["y"]
    if not 1 <= month <= 12 or not 1 <= day <= 31:
        return set()
    orders = [(day, month, year), (month, day, year)]
    written = {f"{a:{p}}{b:{q}}{c}" for a, b, c in orders for p in ("", "02") for q in ("", "02")}
    short = {w[:-4] + w[-2:] for w in written if len(year) == 4}
    return written | {w for w in short if len(w) > NUMBER} | {f"{year}{month:02}{day:02}"}
