"""Every word that a page or receipt may say of its own accord, whatever it is about."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from string import Formatter
from typing import Any

from carereview.core.register import CATEGORIES
from carereview.publish.wording import LANGUAGES

_FRAME = (
    "carereview format version made kind audience files redactions redacted public receipt "
    "json md html index flac wav ogg mp vtt clips fr de it en main "
    "title date duration language generator call case T bleeps pad gap step windows ms"
)
"""Keys of front matter and receipts, names of files, languages, and the letter in a time."""

_WORD = re.compile(r"[^\W\d_]+")


@cache
def own_words() -> frozenset[str]:
    """Give the words of all phrases in all languages, in small letters."""
    texts = (*_texts(LANGUAGES), *CATEGORIES, _FRAME)
    return frozenset(word.lower() for text in texts for word in _WORD.findall(text))


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield from (literal for literal, *_ in Formatter().parse(value))
    elif isinstance(value, tuple):
        for item in value:
            yield from _texts(item)
    elif isinstance(value, Mapping):
        yield from _texts(tuple(value.values()))
    elif is_dataclass(value) and not isinstance(value, type):
        yield from _texts(tuple(getattr(value, field.name) for field in fields(value)))
