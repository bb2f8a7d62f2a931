"""Plain (unquoted) scalars of YAML, and files of nothing else, without a YAML parser.

A settings file is mostly a few lines of `key: text`, and the screen should not wait for a parser
that is five times as long to load as those lines are to read.
"""

import re

PLAIN_STARTS = "(«“…–—/€$"
"""What an unquoted text may begin with, beside letters and digits."""

_CONSTANTS: dict[str, object] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
    **dict.fromkeys((".inf", ".Inf", ".INF"), float("inf")),
    **dict.fromkeys(("-.inf", "-.Inf", "-.INF"), float("-inf")),
    **dict.fromkeys((".nan", ".NaN", ".NAN"), float("nan")),
}
# A thousand digits: below the length from which Python refuses to convert.
_INT = re.compile(r"-?(?:0|[1-9]\d{0,999})", re.ASCII)
_FLOAT = re.compile(r"-?(?:0|[1-9]\d{0,999})(?:\.\d{1,999})?(?:[eE][-+]?\d{1,9})?", re.ASCII)

_FIXED_SPACES = {0xA0: "_", 0x202F: "_"}  # everywhere in French, and plain text to YAML
_KEY = re.compile(r"[a-z_]+: ", re.ASCII)


def resolve(value: str) -> object:
    """Give what a plain (unquoted) scalar stands for."""
    if value in _CONSTANTS:
        return _CONSTANTS[value]
    if _INT.fullmatch(value):
        return int(value)
    if _FLOAT.fullmatch(value):
        return float(value)
    return value


def is_shown(raw: str) -> bool:
    """Tell whether a text holds nothing that a YAML reader may refuse or change."""
    return raw.translate(_FIXED_SPACES).isprintable()


def is_plain(raw: str) -> bool:
    """Tell whether a text that `is_shown` is surely one plain scalar that ends with its line."""
    starts = raw[0].isalnum() or raw[0] in PLAIN_STARTS
    return starts and ": " not in raw and " #" not in raw and raw[-1] not in ": "


def read_flat(text: str) -> dict[object, object] | None:
    """Read YAML of `key: value` lines, all plain; None for any other, which needs a parser."""
    values: dict[object, object] = {}
    for line in text.removesuffix("\n").split("\n"):
        key = _KEY.match(line)
        if key is None or not is_shown(line):
            return None
        name, raw = line[: key.end() - 2], line[key.end() :]
        if not raw or not is_plain(raw) or name in values or resolve(name) != name:
            return None
        values[name] = resolve(raw)
    return values
