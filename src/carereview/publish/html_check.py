"""What a web page says, once it is proven that all else in it is known markup.

A page is read as a browser reads it. Its texts, and the attributes that may tell something, are
given to be searched like any other page; of what is left, elements, attributes, style, script and
times, every piece must be one that our pages are made of.
"""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

from carereview.publish.html_page import page_script, page_style, policy

_BREAKS = frozenset(
    """article blockquote body br button div h1 h2 h3 h4 h5 h6 head hr html li main meta ol p
    section table tbody td th thead title tr ul""".split()  # noqa: SIM905 - to be read
)
_INLINE = frozenset(("a", "audio", "em", "span", "strong", "style", "script", "code"))
_SAID = frozenset(("href", "src", "id", "content", "aria-label", "lang"))
"""Attributes whose values are searched like text."""

_CLASS = re.compile(
    r"chip|call|player|scroll|note|facts|who|hold|time|skip|turn (?:agent|customer|ivr|other)"
)
_KNOWN = {
    "class": _CLASS,
    "data-t": re.compile(r"\d{1,8} \d{1,8}"),
    "tabindex": re.compile("0"),
    "type": re.compile("button"),
    "controls": re.compile(""),
    "preload": re.compile("metadata"),
    "charset": re.compile("utf-8"),
    "name": re.compile("viewport|referrer|generator"),
    "http-equiv": re.compile("Content-Security-Policy"),
    "style": re.compile("text-align:(?:left|right|center)"),
}
_CONTENTS = ("width=device-width, initial-scale=1", "no-referrer")


@dataclass(slots=True)
class ReadPage:
    """A page: its `text`, one line a block, and what in it is no markup of ours (`strange`)."""

    text: str
    strange: tuple[str, ...]


def read_page(page: str) -> ReadPage:
    """Read a web page of a bundle."""
    reader = _Reader()
    reader.feed(page)
    reader.close()
    return ReadPage("".join(reader.said), tuple(dict.fromkeys(reader.strange)))


@dataclass
class _Reader(HTMLParser):
    said: list[str] = field(default_factory=list)
    strange: list[str] = field(default_factory=list)
    inside: str = ""

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _BREAKS and tag not in _INLINE:
            self.strange.append("an element that no page of ours has")
        if tag in _BREAKS:
            self.said.append("\n")
        for name, value in attrs:
            self._attribute(name, value or "")
        if tag in ("style", "script"):
            self.inside = tag

    def handle_endtag(self, tag: str) -> None:
        if tag in _BREAKS:
            self.said.append("\n")
        self.inside = ""

    def handle_data(self, data: str) -> None:
        if self.inside:
            known = page_style() if self.inside == "style" else page_script()
            if data != known:
                self.strange.append(f"a {self.inside} that is not ours")
        else:
            self.said.append(data)

    def handle_comment(self, data: str) -> None:
        self.strange.append("a comment")

    def handle_pi(self, data: str) -> None:
        self.strange.append("an instruction")

    def unknown_decl(self, data: str) -> None:
        self.strange.append("a declaration")

    def handle_decl(self, decl: str) -> None:
        if decl != "doctype html":
            self.strange.append("a declaration")

    def _attribute(self, name: str, value: str) -> None:
        known = _KNOWN.get(name)
        if known is not None:
            if known.fullmatch(value) is None:
                self.strange.append(f"a value of {name} that is not ours")
        elif name not in _SAID:
            self.strange.append("an attribute that no page of ours has")
        elif value not in _CONTENTS and value != policy():
            self.said.append(f" {value} ")
