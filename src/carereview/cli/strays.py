"""What files of ours say that nobody reads, and files that don't say what they are."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

from carereview.library.codec import FORMAT
from carereview.library.document import Document
from carereview.library.file_bytes import read_file
from carereview.library.problem import Problem
from carereview.library.shape import UNREAD, Place
from carereview.library.yaml_lines import line_of

_STATED = re.compile(r"^[\"']?format[\"']?\s*:", re.MULTILINE)


def strays(document: Document[Any], value: object) -> Iterator[Problem]:
    """Warn of keys that mean nothing here, and of a missing format, in one file.

    Near misses of keys are errors already, told by the file's reader. What it could not read at
    all puts numbers off, so then only the top level is looked at.
    """
    text = _text(document.path) if document.exists and not document.read_only else ""
    if not text:
        return
    if not _STATED.search(text):
        hint = f"begin it with format: {FORMAT}, so that later versions know how to read it"
        yield Problem(document.path, 1, "doesn't say its format", hint, error=False)
    told = {problem.line for problem in document.problems}
    for place in _unknown(value, ()):
        line = line_of(text, place)
        if line not in told:
            what = f"{_named(place)} is not a key that means anything here"
            hint = "it is kept; delete it if it was meant otherwise"
            yield Problem(document.path, line, what, hint, error=False)


def _unknown(value: object, place: Place) -> Iterator[Place]:
    """Give the places of all keys that the value's type does not have."""
    if isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _unknown(item, (*place, index))
    if not is_dataclass(value) or isinstance(value, type):
        return
    names = [field.name for field in fields(value)]
    extra = getattr(value, "extra", {})
    for key in extra:
        if key not in names and not str(key).endswith(UNREAD):
            yield (*place, key)
    for name in names:
        if name not in extra:  # a list with parts that could not be read is in both
            yield from _unknown(getattr(value, name), (*place, name))


def _named(place: Place) -> str:
    steps = (f"[{step}]" if isinstance(step, int) else f".{step}" for step in place)
    return "".join(steps).removeprefix(".")


def _text(path: Path) -> str:
    try:
        return read_file(path).decode("utf-8-sig")
    except (OSError, UnicodeDecodeError):  # said by the file's reader
        return ""
