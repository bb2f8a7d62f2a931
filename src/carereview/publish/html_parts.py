"""Small pieces of HTML: escaped texts, Markdown of ours, and words that know when they are said."""

import html
import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING

from carereview.publish.markdown import plain

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

_NEVER = (-1, -1)
"""The times of a word that has none, as `RedactedSegment.times` has it."""

_WORD = re.compile(r"\S+")
_CHIP = re.compile(r"\[[^\[\]]{1,60}\]")
_FRONT = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)


def text(value: str) -> str:
    """Escape a text for an element or an attribute."""
    return html.escape(plain(value), quote=True)


def attributes(**values: str) -> str:
    """Write attributes; `class_` stands for `class`, and `_` in a name for a hyphen."""
    names = (name.rstrip("_").replace("_", "-") for name in values)
    pairs = zip(names, values.values(), strict=True)
    return "".join(f' {name}="{text(value)}"' for name, value in pairs if value)


def from_markdown(page: str) -> str:
    """Turn Markdown that is ours, without its front matter, into HTML. Links of it stay links.

    Tables are wrapped, so that a wide one scrolls by itself, by keyboard too.
    """
    made = str(_parser().render(_FRONT.sub("", page)))
    opened = made.replace("<table>", '<div class="scroll" tabindex="0"><table>')
    return opened.replace("</table>", "</table></div>")


@cache
def _parser() -> "MarkdownIt":
    from markdown_it import MarkdownIt

    # Anchors are the only HTML on our pages: all content is escaped before.
    return MarkdownIt("commonmark", {"html": True, "xhtmlOut": False}).enable("table")


def words(said: str, times: Sequence[int]) -> str:
    """Write what was said, each word that has a time (ms) as something to click."""
    return "".join(_words(said, times))


def _words(said: str, times: Sequence[int]) -> Iterator[str]:
    found = list(_WORD.finditer(said))
    known = len(times) == 2 * len(found)
    place = index = 0
    while index < len(found):
        last = index
        chip = _CHIP.match(said, found[index].start())
        while chip and last + 1 < len(found) and found[last + 1].start() < chip.end():
            last += 1  # a name shown instead may be of several words, and is said in one
        start, end = found[index].start(), found[last].end()
        yield text_between(said[place:start])
        spoken = tuple(times[2 * index : 2 * index + 2]) if known else _NEVER
        marked = chip.end() if chip else end  # what follows a bracket is no part of the name
        yield _word(said[start:marked], spoken, "chip" if chip else "") + text(said[marked:end])
        place, index = end, last + 1


def text_between(gap: str) -> str:
    """Write what stands between two words: one space, or nothing."""
    return " " if gap else ""


def _word(said: str, spoken: tuple[int, ...], look: str) -> str:
    start, end = spoken
    timed = 0 <= start <= end
    marks = attributes(class_=look, data_t=span_of(start, end) if timed else "")
    return f"<span{marks}>{text(said)}</span>" if marks else text(said)


def span_of(start: int, end: int) -> str:
    """Write a stretch of time (ms) for the script: start and length in hundredths of a second.

    A page of an hour has ten thousand of them, so they are short.
    """
    return f"{start // 10} {max(1, (end - start) // 10)}"
