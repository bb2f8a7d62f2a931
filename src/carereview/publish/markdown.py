"""The one place where data becomes Markdown, and can become nothing but text.

What is escaped, and why, follows CommonMark 0.31 and the extensions that readers' tools add to it:
tables, strikethrough and bare links (GitHub), dollar maths (GitHub, pandoc), and the braces that
static-site generators obey before they read any Markdown at all.
"""

import re
from collections.abc import Iterable, Mapping, Sequence

from carereview.formats.yamlio import dump_yaml

# What shifts lines becomes a space, other control characters and halves of characters a visible
# stand-in, and what reorders the text around it is dropped: a page must read as it is written.
_PLAIN: dict[int, int | str | None] = dict.fromkeys((*range(32), *range(0x7F, 0xA0)), 0xFFFD)
_PLAIN |= dict.fromkeys((0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029), " ")
_PLAIN |= dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF))
_PLAIN |= dict.fromkeys(range(0xD800, 0xE000), 0xFFFD)

_SPACES = re.compile(r"[ \u2000-\u200a\u3000]+")
# A pseudonym such as `[Agent A]` may keep its brackets, so that a transcript also reads well raw:
# a link needs a definition, and nothing on a page can define one, or `(`, `[`, `{` to follow.
_ANYWHERE = re.compile(
    r"(?:^|(?<=[\s(«“’']))\[(?:…|[^\W_](?:[^\W_]|[ ’'.-]){0,60})\](?![(\[{:])"
    r"|[\\`*_\[\]<>|~$^{}]|&(?=[#\w])"
)
_AT_START = re.compile(r"^(?:[-+#=:](?!\w)|[-+#=:]{2,}|#)")
_AT_END = re.compile(r"#+$")  # a heading may be closed by them
_NUMBERED = re.compile(r"^(\d{1,9})([.)])")
# Where tools that make links of bare addresses find them: `x.ch`, `www.`, `a@b`, `http://`, `//`.
_ADDRESS = re.compile(r"(?<=\S)\.(?=[^\W\d_]{2})|(?<=www)\.|(?<=\S)@(?=\S)|:(?=//)|/(?=/)", re.I)
_URL = re.compile(r"https?://[A-Za-z0-9.~:/?#@!$&'()*+,;=%_-]+")


def plain(text: str) -> str:
    """Put a text on one line, without control characters or tricks of direction."""
    return _SPACES.sub(" ", text.translate(_PLAIN)).strip()


def inline(text: str) -> str:
    """Write a text so that Markdown shows it literally, after something else on its line."""
    return _ADDRESS.sub(r"\\\g<0>", _ANYWHERE.sub(_escaped, plain(text)))


def escape(text: str) -> str:
    """Write a text so that Markdown shows it literally, wherever on a line it comes to stand."""
    line = inline(text)
    line = _AT_START.sub(lambda found: re.sub(r".", r"\\\g<0>", found.group()), line)
    return _NUMBERED.sub(r"\1\\\2", line)


def _escaped(found: re.Match[str]) -> str:
    return found.group() if len(found.group()) > 1 else f"\\{found.group()}"


def paragraphs(text: str) -> tuple[str, ...]:
    """Split a longer text at its empty lines, and escape each paragraph."""
    parts = re.split(r"\n[^\S\n]*\n", text.replace("\r\n", "\n").replace("\r", "\n"))
    return tuple(escaped for part in parts if (escaped := escape(part)))


def link(url: str) -> str:
    """Write a web address as a link to itself; anything but a clean http(s) one as plain text."""
    address = plain(url)
    return f"<{address}>" if _URL.fullmatch(address) else escape(address)


def bold(text: str) -> str:
    """Write a text in bold; nothing if it is empty. Put a space or the line's end after it."""
    return f"**{inline(text)}**" if plain(text) else ""


def heading(level: int, text: str) -> str:
    """Write a text as a heading of a level from 1 to 6."""
    line = _AT_END.sub(lambda found: found.group().replace("#", "\\#"), inline(text))
    return f"{'#' * level} {line}"


def quote_block(blocks: Iterable[str]) -> str:
    """Set blocks of finished Markdown off as one quotation."""
    lines = "\n\n".join(blocks).split("\n")
    return "\n".join(f"> {line}".rstrip() for line in lines)


def bullets(items: Iterable[str]) -> str:
    """List items of finished Markdown, each on one line or indented by two spaces after it."""
    return "\n".join(f"- {item}" for item in items)


def table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Lay out texts, still raw, as a table."""
    lines = [_row(header), _row(["---"] * len(header), raw=True)]
    return "\n".join(lines + [_row(row) for row in rows])


def _row(cells: Sequence[str], raw: bool = False) -> str:
    shown = cells if raw else [inline(cell) for cell in cells]
    return f"| {' | '.join(shown)} |"


def page(front: Mapping[str, str], blocks: Iterable[str]) -> str:
    """Put a page together: front matter (empty values are left out), then blocks that have text."""
    values = {key: plain(value) for key, value in front.items() if plain(value)}
    body = "\n\n".join(block for block in blocks if block)
    head = f"---\n{dump_yaml(values)}---\n\n" if values else ""
    return f"{head}{body}\n"
