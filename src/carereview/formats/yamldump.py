"""Writes YAML by hand: block style, one line a scalar, literal blocks for multi-line text.

PyYAML's own writer folds, reorders escapes and leaves `no` or `12:30` bare according to its
version of the standard. Here a text that any YAML 1.1 or 1.2 loader could take for something
else is quoted; only clock times and ISO dates stay bare, as people write them in these files.
"""

import json
import re
from collections.abc import Mapping

from carereview.formats.plain import PLAIN_STARTS
from carereview.formats.source import FormatError

MAX_DEPTH = 64
"""Levels of nesting; our files have six."""

_LONG_KEY = 200  # YAML allows 1024 bytes for a key on one line
# Not allowed raw in YAML, or taken for a line break by 1.1 loaders, or invisible in an editor.
_ODD = r"\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff"
_ODD_OR_BREAK = re.compile(rf"[{_ODD}\t\n]")
_NOT_LITERAL = re.compile(rf"[{_ODD}\t]|[ ]$|\A[ \n]|\A\Z", re.MULTILINE)
_UNQUOTED = re.compile(rf"(?:[^\W_]|[{PLAIN_STARTS}])(?:[^:#\n]|:(?! )|(?<! )#)*", re.DOTALL)
_WORDS = frozenset(("y", "n", "yes", "no", "on", "off", "true", "false", "null"))
_NUMBER_LIKE = re.compile(r"[0-9][0-9a-fA-FxXoO_.,:+-]*|\d{4}-\d\d?-\d\d?[Tt \t].*", re.ASCII)
_TIME = re.compile(
    r"\d\d:\d\d:\d\d\.\d{3}"
    r"|\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?(?:Z|[+-]\d\d:\d\d)?)?",
    re.ASCII,
)


def dump_yaml(value: object) -> str:
    """Write dicts, lists, text, numbers, booleans and None as one YAML document.

    Keys stay in the order given. Raises FormatError for what YAML cannot carry: other types,
    half surrogate pairs, nesting beyond `MAX_DEPTH`.
    """
    lines = [dump_scalar(value)] if isinstance(value, str) else _lines(value, 0)
    return "\n".join(lines) + "\n"


def dump_scalar(value: object) -> str:
    """Write text, a number, a boolean or None on one line, quoted where needed."""
    if isinstance(value, str):
        return _text(value)
    if value is None or isinstance(value, bool):
        return json.dumps(value)
    if isinstance(value, int):
        return _integer(value)
    if isinstance(value, float):
        return _float(value)
    raise FormatError(f"a {type(value).__name__} cannot be saved as YAML")


def _integer(value: int) -> str:
    if abs(value) >= 10**1000:
        raise FormatError("a number of more than 1000 digits cannot be saved as YAML")
    return str(int(value))


def _float(value: float) -> str:
    named = {"inf": ".inf", "-inf": "-.inf", "nan": ".nan"}
    plain = repr(float(value))
    if "e" in plain and "." not in plain:
        plain = plain.replace("e", ".0e")  # 1.1 loaders want the point
    return named.get(plain, plain)


def _lines(value: object, depth: int) -> list[str]:
    if depth > MAX_DEPTH:
        raise FormatError(f"nested deeper than {MAX_DEPTH} levels, which cannot be saved as YAML")
    if isinstance(value, Mapping):
        return _mapping(value, depth) if value else ["{}"]
    if isinstance(value, list | tuple):
        return _sequence(value, depth) if value else ["[]"]
    if isinstance(value, str) and "\n" in value:
        return _literal(value)
    return [dump_scalar(value)]


def _sequence(items: list[object] | tuple[object, ...], depth: int) -> list[str]:
    lines = []
    for item in items:
        first, *rest = _lines(item, depth + 1)
        lines.append(f"- {first}")
        lines.extend(_indented(rest))
    return lines


def _mapping(items: Mapping[object, object], depth: int) -> list[str]:
    lines = []
    for key, value in items.items():
        name = dump_scalar(key)
        body = _lines(value, depth + 1)
        if len(name) > _LONG_KEY:
            lines += [f"? {name}", f": {body[0]}", *_indented(body[1:])]
        elif isinstance(value, Mapping) and value:
            lines += [f"{name}:", *_indented(body)]
        elif isinstance(value, list | tuple) and value:
            lines += [f"{name}:", *body]
        else:
            lines += [f"{name}: {body[0]}", *_indented(body[1:])]
    return lines


def _indented(lines: list[str]) -> list[str]:
    return [f"  {line}" if line else "" for line in lines]


def _literal(value: str) -> list[str]:
    """Write text of several lines as a literal block, if the block gives the same text back."""
    if _NOT_LITERAL.search(value):
        return [_quoted(value)]
    body = value.rstrip("\n")
    ends = len(value) - len(body)
    sign = ("|-", "|")[ends] if ends < 2 else "|+"
    return [sign, *body.split("\n"), *[""] * (ends - 1)]


def _text(value: str) -> str:
    if _TIME.fullmatch(value):
        return value
    if _UNQUOTED.fullmatch(value) and not _ambiguous(value) and not _ODD_OR_BREAK.search(value):
        return _checked(value)
    return _quoted(value)


def _ambiguous(value: str) -> bool:
    return (
        value.casefold() in _WORDS or value[-1] in " :" or _NUMBER_LIKE.fullmatch(value) is not None
    )


def _quoted(value: str) -> str:
    if _ODD_OR_BREAK.search(value):
        return _ODD_OR_BREAK.sub(_escape, json.dumps(_checked(value), ensure_ascii=False))
    return "'" + _checked(value).replace("'", "''") + "'"


def _escape(found: re.Match[str]) -> str:
    return f"\\u{ord(found[0]):04x}"


def _checked(value: str) -> str:
    if not value.isascii():
        try:
            value.encode()
        except UnicodeEncodeError:
            raise FormatError("half of a surrogate pair cannot be saved; delete it") from None
    return value
