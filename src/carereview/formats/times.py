"""Times as transcripts give them, as whole milliseconds; None for what is no time."""

import re

from carereview.core.timecode import MAX_MS

_NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d*)?(?:[eE][+-]?\d+)?", re.ASCII)
_CLOCK = re.compile(r"(?:(\d{1,4}):)?(\d{1,3}):(\d{1,2})(?:[.,](\d{1,9}))?", re.ASCII)

_FRAMES = re.compile(r"(\d{1,4}:\d{2}:\d{2})[:;]\d{2,3}", re.ASCII)

_MAX_SECONDS = MAX_MS // 1000


def from_seconds(value: object) -> int | None:
    """Read seconds, a number or its text, as milliseconds."""
    if type(value) is float and 0 <= value <= _MAX_SECONDS:  # nearly always, a million times over
        return round(value * 1000)
    if type(value) is str and value.replace(".", "", 1).isdecimal():  # as some services write it
        value = float(value)
        return round(value * 1000) if value <= _MAX_SECONDS else None
    return _scaled(value, 1000)


def from_milliseconds(value: object) -> int | None:
    """Read milliseconds, a number or its text."""
    if type(value) is str and value.isdecimal() and len(value) < 10:
        value = int(value)
    if type(value) is int and 0 <= value <= MAX_MS:
        return value
    return _scaled(value, 1)


def from_clock(text: object) -> int | None:
    """Read `hh:mm:ss,mmm`, hours and fraction optional, `,` or `.`, as milliseconds."""
    found = _CLOCK.fullmatch(text.strip()) if isinstance(text, str) else None
    if found is None:
        return None
    hours, minutes, seconds, fraction = found.groups()
    whole = int(hours or 0) * 3600 + int(minutes) * 60 + int(seconds)
    ms = whole * 1000 + int((fraction or "")[:3].ljust(3, "0"))
    return ms if ms <= MAX_MS else None


def from_timecode(text: str) -> int | None:
    """Read a clock, maybe with frames, which are left out: how many are a second isn't told."""
    framed = _FRAMES.fullmatch(text.strip())
    return from_clock(framed[1] if framed else text)


def _scaled(value: object, factor: int) -> int | None:
    if isinstance(value, str) and _NUMBER.fullmatch(value.strip()):
        value = float(value.strip().replace(",", "."))
    if not isinstance(value, int | float) or isinstance(value, bool):
        return None
    # Not a number compares false, so it ends here too.
    return round(value * factor) if 0 <= value <= MAX_MS // factor else None
