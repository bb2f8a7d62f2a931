"""Everything that is printed goes through here, so that nothing from a file reaches a terminal raw.

A terminal obeys the control characters it is sent, so texts are cleaned, JSON has them escaped,
and files written to standard output have them replaced.
"""

import os
import sys
import unicodedata
from collections.abc import Sequence
from contextlib import suppress

from carereview.core.clean import clean

_CONTROLS = {code: 0x2400 + code for code in range(32) if chr(code) not in "\n\t"}
_CONTROLS |= {0x7F: 0x2421} | dict.fromkeys(range(0x80, 0xA0), 0xFFFD)
_CONTROLS |= dict.fromkeys(range(0xD800, 0xE000), 0xFFFD)  # lone surrogates cannot be encoded


def say(line: str = "") -> None:
    """Print one line of text on standard output, cleaned."""
    print(clean(line))


def complain(line: str) -> None:
    """Print one line of text on standard error, cleaned, with the program's name before it."""
    print(f"carereview: {clean(line)}", file=sys.stderr)


def say_json(value: object) -> None:
    """Print a value as JSON, with every character escaped that a terminal might obey.

    JSON itself escapes the C0 controls; here DEL, C1, line separators, bidi marks and lone
    surrogates are escaped as well, which changes nothing for a program that reads it.
    """
    import json
    import re

    whole = json.dumps(value, ensure_ascii=not _is_utf8(), indent=2)
    odd = re.compile(
        "[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]",
    )
    print(odd.sub(lambda found: f"\\u{ord(found[0]):04x}", whole))


def say_file(text: str) -> None:
    """Print the content of a transcript file on standard output.

    On a terminal every line is cleaned. In a pipe the text stays as it is, but for control
    characters, which no transcript needs: somebody may show the pipe's end on a terminal.
    """
    if is_terminal():
        text = "".join(f"{clean(line)}\n" for line in text.split("\n")).removesuffix("\n")
    sys.stdout.write(text.translate(_CONTROLS))


def is_terminal() -> bool:
    """Tell whether standard output is a terminal."""
    return sys.stdout is not None and sys.stdout.isatty()


def columns() -> int | None:
    """Give how many cells a line may have; None where there is no terminal to fit into."""
    if not is_terminal():
        return None
    with suppress(OSError, ValueError):  # a terminal that doesn't tell its size
        return os.get_terminal_size(sys.stdout.fileno()).columns or None
    return None


def cells(text: str) -> int:
    """Give how many terminal cells a cleaned text takes."""
    if text.isascii():
        return len(text)
    return sum(map(_cells, text))


def cut(text: str, width: int) -> str:
    """Shorten a cleaned text to at most `width` cells; a cut shows as `…`."""
    if cells(text) <= width:
        return text
    taken, used = [], 1
    for char in text:
        used += _cells(char)
        if used > width:
            break
        taken.append(char)
    return "".join(taken) + "…" * (width > 0)


def pad(text: str, width: int, right: bool = False) -> str:
    """Fill a cleaned text with spaces to `width` cells, on its left if it stands to the right."""
    space = " " * (width - cells(text))
    return space + text if right else text + space


def table(rows: Sequence[Sequence[str]], right: Sequence[bool]) -> list[str]:
    """Lay rows of cleaned cells out in columns, two spaces apart; `right` aligns a column so."""
    widths = [max(map(cells, column)) for column in zip(*rows, strict=True)]
    return [
        "  ".join(
            pad(cell, width, at_right)
            for cell, width, at_right in zip(row, widths, right, strict=True)
        ).rstrip()
        for row in rows
    ]


def _cells(char: str) -> int:
    if unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def _is_utf8() -> bool:
    return (getattr(sys.stdout, "encoding", None) or "utf-8").lower().replace("-", "") == "utf8"
