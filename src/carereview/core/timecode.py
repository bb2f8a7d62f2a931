"""Times as people write them, and as the program keeps them: integer milliseconds."""

import math
import re

_CLOCK = re.compile(r"^(?:(\d{1,4}):)?(\d{1,4}):(\d{1,2}(?:[.,]\d*)?)$")
_SECONDS = re.compile(r"^\d+(?:[.,]\d*)?$")

MAX_MS = 1000 * 3600 * 1000
"""Nothing is longer than a thousand hours; larger numbers are damage, not times."""


def parse_time(value: object) -> int:
    """Read `HH:MM:SS.mmm`, `MM:SS`, or seconds (number or text) as milliseconds.

    Raises ValueError with a short reason for anything else: negative, not finite, too large.
    """
    if isinstance(value, bool) or value is None:
        raise ValueError(f"{value!r} is not a time")
    if isinstance(value, int | float):
        return _checked(float(value), value)
    text = str(value).strip()
    if _SECONDS.match(text):
        return _checked(float(text.replace(",", ".")), value)
    found = _CLOCK.match(text)
    if not found:
        raise ValueError(f"{text[:40]!r} is not a time; write HH:MM:SS.mmm or seconds")
    hours, minutes, seconds = found.groups()
    total = int(hours or 0) * 3600 + int(minutes) * 60 + float(seconds.replace(",", "."))
    return _checked(total, value)


def _checked(seconds: float, value: object) -> int:
    if not math.isfinite(seconds) or seconds < 0 or seconds * 1000 > MAX_MS:
        raise ValueError(f"{str(value)[:40]} is outside 0 to 1000 hours")
    return round(seconds * 1000)


def stamp(ms: int) -> str:
    """Write milliseconds as `HH:MM:SS.mmm`, the form used in files."""
    seconds, milli = divmod(ms, 1000)
    minutes, second = divmod(seconds, 60)
    hour, minute = divmod(minutes, 60)
    return f"{hour:02d}:{minute:02d}:{second:02d}.{milli:03d}"


def clock(ms: int, tenths: bool = False) -> str:
    """Write milliseconds as `MM:SS` or `H:MM:SS`, the form people read; with tenths if asked."""
    tenth = ms // 100
    minutes, second = divmod(tenth // 10, 60)
    hour, minute = divmod(minutes, 60)
    head = f"{hour}:{minute:02d}:{second:02d}" if hour else f"{minute:02d}:{second:02d}"
    return f"{head}.{tenth % 10}" if tenths else head
