"""HTML as transcripts have it: text, and some elements that carry a time or a speaker.

Parsed here: `html.parser` of Python 3.11 and 3.12 takes minutes for a megabyte of comments that
never end, and three times as long for a page of words.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from carereview.formats.cuetext import unescape
from carereview.formats.source import Source

_SILENT = frozenset(("script", "style", "head", "title", "template"))
_BLOCKS = frozenset(("p", "div", "br", "li", "tr", "h1", "h2", "h3", "h4", "section", "article"))
_LOOKS = re.compile(r"\s*(?:<!doctype html|<html|<!--|<(?:article|section|body|p|div)[\s>])", re.I)
# What follows a `<`: an element's name, its attributes up to the `>`, and the text after it.
_TAG = re.compile(
    r"""(/?)([a-zA-Z][\w:-]{0,40})((?:[^>"']++|"[^"]*"|'[^']*')*+)>""",
)
_ATTRIBUTE = re.compile(r"""([^\s"'=/]{1,60})\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\s"']+))""")
_DEPTH = 4


class Tag(NamedTuple):
    """An element's name and attributes."""

    name: str
    attributes: dict[str, str]


class Bit(NamedTuple):
    """A text, the elements around it from the outside in, and whether a block begins with it."""

    text: str
    around: tuple[Tag, ...]
    begins: bool


def is_html(source: Source) -> bool:
    """Tell whether a file begins like HTML."""
    return _LOOKS.match(source.text[:2048]) is not None


def html_bits(html: str) -> Iterator[Bit]:
    """Give the texts of a page in order."""
    page = _Page()
    first, *chunks = html.split("<")
    page.add_text(first)
    comment = False
    for chunk in chunks:
        if comment or chunk.startswith("!--"):
            _, ended, text = chunk.partition("-->")
            comment = not ended
            page.add_text(text)
            continue
        found = _TAG.match(chunk)
        if found:
            yield from page.take()
            page.add_tag(found)
            page.add_text(chunk[found.end() :])
        elif chunk[:1] in ("!", "?"):
            page.add_text(chunk.partition(">")[2])
        elif not (chunk[:1] == "/" or chunk[:1].isalpha()):  # « a < b »
            page.add_text(f"<{chunk}")
    yield from page.take()


def html_meta(html: str) -> dict[str, str]:
    """Give name and content of a page's meta elements."""
    found = (_TAG.match(chunk) for chunk in html.partition("</head>")[0].split("<"))
    listed = [_attributes(tag[3]) for tag in found if tag and tag[2].lower() == "meta"]
    return {meta.get("name", ""): meta.get("content", "") for meta in listed}


class _Page:
    """Keeps the spans and anchors that are open, as far as they are ever closed."""

    def __init__(self) -> None:
        self._open: list[Tag] = []
        self._texts: list[str] = []
        self._silent = ""
        self._begins = True

    def add_tag(self, found: re.Match[str]) -> None:
        """Take in the beginning or end of an element."""
        closing, name = found[1], found[2].lower()
        self._begins = self._begins or name in _BLOCKS
        if self._silent or name in _SILENT:
            self._hush(name, bool(closing))
        elif closing:
            self._close(name)
        elif name in ("span", "a"):
            self._open.append(Tag(name, _attributes(found[3])))

    def add_text(self, text: str) -> None:
        """Take in some of the text up to the next element."""
        if text and not self._silent:
            self._texts.append(text)

    def take(self) -> Iterator[Bit]:
        """Give the text up to here, if there is any, and forget it."""
        if self._texts:
            text = unescape("".join(self._texts))
            self._texts.clear()
            yield Bit(text, tuple(self._open[-_DEPTH:]), self._begins)
            self._begins = self._begins and not text.strip()

    def _hush(self, name: str, closing: bool) -> None:
        """Pass over what nobody sees, up to its end."""
        if not closing:
            self._silent = self._silent or name
        elif name == self._silent:
            self._silent = ""

    def _close(self, name: str) -> None:
        if self._open and self._open[-1].name == name:
            self._open.pop()
        elif name in _BLOCKS:
            self._open.clear()  # what was never closed ends with its paragraph


def _attributes(text: str) -> dict[str, str]:
    return {
        name.lower(): unescape(double or single or bare)
        for name, double, single, bare in _ATTRIBUTE.findall(text)
    }
