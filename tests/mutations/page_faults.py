"""Faults that write something private on a page, in a guise that somebody sees through."""

import base64
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from carereview.privacy.fixed import disguised
from carereview.publish.export import Kind, Rendered
from tests.mutations.fault import Break, Mutant, wrapped

_SPOKEN = {
    "French": "zéro septante-neuf, cinq cent cinquante-cinq, zéro un, septante-trois",
    "German": "null neunundsiebzig fünf fünf fünf null eins dreiundsiebzig",
    "Italian": "zero sette nove, cinque cinque cinque, zero uno, settantatré",
    "English": "oh seven nine, triple five, oh one, seven three",
}
_FULL_WIDTH = str.maketrans(
    {chr(code): chr(code + 0xFEE0) for code in range(0x21, 0x7F)} | {" ": "\u3000"}
)


def _b64(text: str, encoding: str = "utf-8") -> str:
    return base64.b64encode(text.encode(encoding)).decode()


GUISES = {
    "as it is": "Sandra Keller",
    "in capitals": "SANDRA KELLER",
    "in small letters": "sandra keller",
    "last name first": "Keller, Sandra",
    "the first name alone": "avec Sandra hier",
    "the last name alone": "avec Keller hier",
    "a genitive": "Sandra Kellers Telefon",
    "an HTML comment": "<!-- Sandra Keller -->",
    "a Markdown comment": "[//]: # (Sandra Keller)",
    "alt text": "![Sandra Keller](a.png)",
    "an address of an image": "![](img/sandra_keller.png)",
    "a title of a link": '[x](https://example.org "Sandra Keller")',
    "a footnote": "[^1]: Sandra Keller",
    "a data attribute": '<span data-who="Sandra Keller">x</span>',
    "a class": '<span class="sandra-keller">x</span>',
    "struck through": "~~Sandra Keller~~",
    "hidden by style": '<span style="display:none">Sandra Keller</span>',
    "cut by tags": "San<b>dra</b> Kel<i></i>ler",
    "emphasis inside": "**San**dra **Kel**ler",
    "base64": _b64("Sandra Keller"),
    "base64, one on": _b64("-Sandra Keller"),
    "base64, two on": _b64("--Sandra Keller"),
    "base64 of UTF-16": _b64("Sandra Keller", "utf-16-le"),
    "base64 in an address of data": f"data:text/plain;base64,{_b64('qui: Sandra Keller')}",
    "base64 of a number": _b64("079 555 01 73"),
    "base32": base64.b32encode(b"Sandra Keller").decode(),
    "base85": base64.b85encode(b"Sandra Keller").decode(),
    "hexadecimal": b"Sandra Keller".hex(),
    "hexadecimal, parted": b"Sandra Keller".hex(" "),
    "hexadecimal escapes": "".join(f"\\x{c:02x}" for c in b"Sandra Keller"),
    "percent signs": "%53andra%20%4Beller",
    "all percent signs": "".join(f"%{c:02X}" for c in b"Sandra Keller"),
    "percent signs, twice": "%2553andra%2520%254Beller",
    "a plus for a space": "?who=Sandra+Keller",
    "entities": "&#83;andra &#75;eller",
    "entities, hexadecimal": "&#x53;andra&nbsp;&#x4b;eller",
    "a JSON escape": "\\u0053andra \\u004beller",
    "quoted-printable": "=53andra =4Beller",
    "zero-width spaces": "San\u200bdra Kel\u200bler",
    "soft hyphens": "San\u00addra Kel\u00adler",
    "a word joiner": "Kel\u2060ler",
    "no-break space": "Sandra\u00a0Keller",
    "full width": "Sandra Keller".translate(_FULL_WIDTH),
    "mathematical letters": "𝐒𝐚𝐧𝐝𝐫𝐚 𝐊𝐞𝐥𝐥𝐞𝐫",
    "letters that look alike": "Sаndrа Kеller",
    "combining accents": unicodedata.normalize("NFD", "Kéllér"),
    "an accent too many": "Sándra Kèller",
    "hyphens": "Sandra-Keller",
    "underscores": "sandra_keller",
    "dots": "sandra.keller",
    "no space": "SandraKeller",
    "a slash": "sandra/keller",
    "over two lines": "Sandra\nKeller",
    "over two paragraphs": "demandez Sandra\n\nKeller, oui",
    "over two lines of a quotation": "> demandez Kel-\n> ler",
    "over two cells": "| Sandra | Keller |",
    "spelled": "K E L L E R",
    "spelled with dots": "K.E.L.L.E.R.",
    "spelled with words": "K comme Karl, E comme Eva, deux L, E comme Eva, R comme Robert",
    "letters backwards": "relleK ardnaS",
    "rotated by 13": "Fnaqen Xryyre",
    "a number in another grouping": "0795 550 173",
    "a number with dots": "079.555.01.73",
    "a number with slashes": "079/555/01/73",
    "a number run together": "0795550173",
    "a number from abroad": "+41 79 555 01 73",
    "a number from abroad, dialled": "0041795550173",
    "a number with its zero": "+41 (0)79 555 01 73",
    "a number without its zero": "79 555 01 73",
    "the end of a number": "se termine par 555 01 73",
    "a number in other digits": "٠٧٩ ٥٥٥ ٠١ ٧٣",
    "a number full width": "０７９ ５５５ ０１ ７３",
    "a number with a hesitation": "079 555, euh, 01 73",
    "a number over two lines": "079 555\n01 73",
    "an address of e-mail said": "s point keller arobase example point org",
    "the local part of an e-mail": "s.keller",
    "a link of mail": "<mailto:s.keller%40example.org>",
    "an address of the post": "32, rue du Lac",
    "an address in words": "rue du Lac trente-deux",
    "a code": "son code est 4711",
    "a code in words": "son code : quatre sept un un",
    "a withheld passage": "Ma belle-mère sort de l'hôpital cette semaine.",
    "half a withheld passage": "belle-mère sort de l'hôpital cette",
    "a withheld passage in capitals": "LE MOT CHOISI RESTE LE TOURNESOL",
    "a piece beside a placeholder": "[Agent A]ler",
    **{f"a number in {language} words": words for language, words in _SPOKEN.items()},
}
"""What may stand on a page by mistake. Not all of it can be told; see `UNTOLD`."""

UNTOLD = ("base85", "letters backwards", "rotated by 13")
"""Nobody writes these by mistake: they are ciphers, and a cipher can always be found that no
check knows."""


def _pages(change: Callable[[str], str], twin: Callable[[str], str] | None = None) -> Break:
    """Change the text of each page, and its twin."""

    def around(real: Any) -> Callable[..., Rendered]:
        def broken(request: Any) -> Rendered:
            made: Rendered = real(request)
            pages = tuple((name, change(text)) for name, text in made.pages)
            twins = tuple((name, (twin or change)(text)) for name, text in made.twins)
            return replace(made, pages=pages, twins=twins)

        return broken

    return wrapped("publish.export.render", around)


def _behind(words: str) -> Break:
    return _pages(lambda text: f"{text}\n{words}\n")


def _in_front(words: str) -> Break:
    return _pages(lambda text: text.replace("---\n", f"---\n{words}\n", 1))


def _within(words: str) -> Break:
    """Put the words in the midst of a line, as a template would."""
    return _pages(lambda text: text.replace("\n\n", f" {words} \n\n", 3))


def page_of(number: int) -> str:
    """Name the page of a guise, without digits that might be somebody's."""
    return f"page-{chr(ord('a') + number // 26)}{chr(ord('a') + number % 26)}.md"


def _a_page_each(real: Any) -> Callable[..., Rendered]:
    def broken(request: Any) -> Rendered:
        more = [(page_of(n), f"# Appel\n\n{words}\n") for n, words in enumerate(GUISES.values())]
        made: Rendered = real(request)
        return replace(made, pages=(*made.pages, *more), twins=(*made.twins, *more))

    return broken


ALL_GUISES = Mutant("every guise", wrapped("publish.export.render", _a_page_each), Kind.REDACTED)
"""Writes a page for each guise, numbered in their order."""

GUISE_FAULTS = [
    Mutant(f"on a page, {guise}", _behind(words), Kind.REDACTED)
    for guise, words in GUISES.items()
    if guise not in UNTOLD
]

PAGE_FAULTS = [
    *GUISE_FAULTS,
    Mutant("front matter has an author", _in_front("author: Sandra Keller")),
    Mutant("front matter has a source", _in_front("source: 02-079-555-01-73.srt")),
    Mutant("front matter has words", _in_front("keywords: [routeur, keller]"), Kind.REDACTED),
    Mutant("front matter has a description",
           _in_front("description: Mot choisi reste le tournesol violet")),
    Mutant("a template prints a name", _within("Odile Fournier")),
    Mutant("the page is longer than its twin", _pages(lambda t: f"{t}Keller\n", lambda t: t)),
    Mutant(
        "a name is told as the page's own word",
        _pages(lambda t: f"{t}Sandra Keller\n", lambda t: f"{t}{disguised('Sandra Keller')}\n"),
    ),
    Mutant(
        "a number is told as the page's own",
        _pages(lambda t: f"{t}079 555 01 73\n", lambda t: f"{t}{disguised('079 555 01 73')}\n"),
    ),
    Mutant("the twin is wholly disguised", _pages(lambda t: f"{t}Keller\n",
                                                  lambda t: disguised(f"{t}Keller\n"))),
    Mutant("the page itself is in disguise",
           _pages(lambda t: f"{t}{disguised('Sandra Keller')}\n")),
]  # fmt: skip
