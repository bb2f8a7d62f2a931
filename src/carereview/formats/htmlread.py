"""HTML as transcripts have it: text, and some elements that carry a time or a speaker.

By the standard library, which reads any HTML, however broken, in one pass.
"""

import re
from html.parser import HTMLParser
from typing import NamedTuple

from carereview.formats.source import Source

_SILENT = frozenset(("script", "style", "head", "title", "template"))
_BLOCKS = frozenset(("p", "div", "br", "li", "tr", "h1", "h2", "h3", "h4", "section", "article"))
_LOOKS = re.compile(r"\s*(?:<!doctype html|<html|<!--|<(?:article|section|body|p|div)[\s>])", re.I)


class Bit(NamedTuple):
    """A text, the elements around it from the outside in, and whether a block begins with it."""

    text: str
    around: tuple["Tag", ...]
    begins: bool


class Tag(NamedTuple):
    """An element's name and attributes."""

    name: str
    attributes: dict[str, str]


def is_html(source: Source) -> bool:
    """Tell whether a file begins like HTML."""
    return _LOOKS.match(source.text[:2048]) is not None


def html_bits(html: str) -> tuple[list[Bit], list[Tag]]:
    """Give the texts of a page in order, and its meta elements."""
    parser = _Parser()
    parser.feed(html)
    parser.close()
    return parser.bits, parser.meta


class _Parser(HTMLParser):
    """Keeps the elements that are open, as far as they are ever closed."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.bits: list[Bit] = []
        self.meta: list[Tag] = []
        self._open: list[Tag] = []
        self._begins = True

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._begins = self._begins or tag in _BLOCKS
        found = Tag(tag, {name: value or "" for name, value in attrs})
        if tag == "meta":
            self.meta.append(found)
        elif tag in ("span", "a") or tag in _SILENT:
            self._open.append(found)

    def handle_endtag(self, tag: str) -> None:
        self._begins = self._begins or tag in _BLOCKS
        if self._open and self._open[-1].name == tag:
            self._open.pop()
        elif tag in _BLOCKS:
            self._open.clear()  # what was never closed ends with its paragraph

    def handle_data(self, data: str) -> None:
        if any(tag.name in _SILENT for tag in self._open):
            return
        self.bits.append(Bit(data, tuple(self._open[-4:]), self._begins))
        self._begins = self._begins and not data.strip()
