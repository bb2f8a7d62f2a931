"""The wording of a page in disguise, so that the leak check can tell its words from a call's."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from functools import cache
from string import Formatter
from typing import Any, cast

from carereview.privacy.fixed import disguised
from carereview.publish.wording import Wording, wording


@cache
def disguised_wording(language: str) -> Wording:
    """Give the words for a language code as `wording` does, every letter of them disguised."""
    words = wording(language)
    return replace(cast(Wording, _disguised(words)), language=words.language)


def _disguised(value: Any) -> Any:
    if isinstance(value, str):
        return _pattern(value)
    if isinstance(value, tuple):
        return tuple(map(_disguised, value))
    if isinstance(value, Mapping):
        return {key: _disguised(item) for key, item in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        changes = {field.name: _disguised(getattr(value, field.name)) for field in fields(value)}
        return replace(cast(Any, value), **changes)
    return value


def _pattern(text: str) -> str:
    """Disguise a text around the placeholders that it may have."""
    parts = []
    for literal, name, spec, _ in Formatter().parse(text):
        hole = "" if name is None else f"{{{name}:{spec}}}" if spec else f"{{{name}}}"
        parts.append(disguised(literal) + hole)
    return "".join(parts)
