"""What a web page says, once it is proven that all else in it is known markup.

A page is read as a browser reads it. Its texts, and the attributes that may tell something, are
given to be searched like any other page; of what is left, elements, attributes, style, script and
times, every piece must be one that our pages are made of.
"""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

from carereview.publish.html_page import page_script, page_style, policy
from carereview.publish.html_times import Timed, TimedCall

_BREAKS = frozenset(
    """article blockquote body br button div h1 h2 h3 h4 h5 h6 head hr html li main meta ol p
    section table tbody td th thead title tr ul""".split()  # noqa: SIM905 - to be read
)
_INLINE = frozenset(("a", "audio", "em", "span", "strong", "style", "script", "code"))
_SAID = frozenset(("href", "src", "id", "content", "aria-label", "lang"))
"""Attributes whose values are searched like text."""

_PLACE = "main|call-[0-9]{1,5}|m-[0-9]{1,5}-[0-9]{1,5}"
_SHAPES = {
    "id": re.compile(_PLACE),
    "href": re.compile(f"#(?:{_PLACE})|[^#].*"),
    "lang": re.compile("[a-z]{2,3}(?:-[A-Z]{2})?"),
    "src": re.compile(r"[^:/\\]+"),
}
"""What some of these look like at all: places of ours, and recordings beside the page."""

_CLASS = re.compile(
    r"chip|call|player|scroll|note|facts|who|hold|time|skip|turn (?:agent|customer|ivr|other)"
)
_KNOWN = {
    "class": _CLASS,
    "data-t": re.compile(r"(?:0|[1-9]\d{0,6}) [1-9]\d{0,6}"),
    "tabindex": re.compile("0"),
    "controls": re.compile(""),
    "preload": re.compile("metadata"),
    "charset": re.compile("utf-8"),
    "name": re.compile("viewport|referrer|generator"),
    "http-equiv": re.compile("Content-Security-Policy"),
}
_CUT = re.compile(r"</(?![a-z][a-z0-9]*>)|<[^>]*\Z")
"""Ends of elements with more in them than their name, and a tag that never ends: both are skipped
by readers."""

_CONTENTS = ("width=device-width, initial-scale=1", "no-referrer")


@dataclass(slots=True)
class ReadPage:
    """A page: its `text`, one line a block, what in it is no markup of ours (`strange`), and the
    times that it tells of each call.
    """

    text: str
    strange: tuple[str, ...]
    calls: tuple[TimedCall, ...] = ()


def read_page(page: str) -> ReadPage:
    """Read a web page of a bundle."""
    reader = _Reader()
    reader.feed(page)
    reader.close()
    if _CUT.search(page):
        reader.strange.append("a tag that is not whole")
    return ReadPage("".join(reader.said), tuple(dict.fromkeys(reader.strange)), reader.calls())


@dataclass
class _Reader(HTMLParser):
    said: list[str] = field(default_factory=list)
    strange: list[str] = field(default_factory=list)
    inside: str = ""
    sections: list[tuple[list[str], list[Timed], list[Timed]]] = field(
        default_factory=lambda: [([], [], [])]
    )

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _BREAKS and tag not in _INLINE:
            self.strange.append("an element that no page of ours has")
        if tag in _BREAKS:
            self.said.append("\n")
        if tag == "section":
            self.sections.append(([], [], []))
        for name, value in attrs:
            self._attribute(name, value or "")
        values = dict(attrs)
        if "http-equiv" in values and values.get("content") != policy():
            self.strange.append("another policy")
        self._timed(tag, values)
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

    def calls(self) -> tuple[TimedCall, ...]:
        """Give the times of each section."""
        return tuple(
            TimedCall(" ".join(audio), tuple(words), tuple(turns))
            for audio, words, turns in self.sections
        )

    def _timed(self, tag: str, values: dict[str, str | None]) -> None:
        """Note what recording a section plays, and the times in it."""
        audio, words, turns = self.sections[-1]
        if tag == "audio":
            audio.append(values.get("src") or "")
        said = values.get("data-t") or ""
        if _KNOWN["data-t"].fullmatch(said):
            start, length = said.split(" ")
            (turns if tag == "button" else words).append((int(start), int(length)))

    def _attribute(self, name: str, value: str) -> None:
        known, shape = _KNOWN.get(name), _SHAPES.get(name)
        if shape is not None and shape.fullmatch(value) is None:
            self.strange.append(f"a value of {name} that is not ours")
        if known is not None:
            if known.fullmatch(value) is None:
                self.strange.append(f"a value of {name} that is not ours")
        elif name not in _SAID:
            self.strange.append("an attribute that no page of ours has")
        elif value not in _CONTENTS and value != policy():
            self.said.append(f" {value} ")
