"""Dates as people and recorders write them: the one in a file's name, and a day."""

import re
from datetime import date, datetime

_ISO = re.compile(
    r"(?<!\d)(\d{4})([-_.]?)(\d{2})\2(\d{2})"  # 2015-10-14, 2015_10_14, 20151014
    r"(?:[T _-]{1,3}(\d{2})[-:._h]?(\d{2})(?:[-:._m]?(\d{2}))?)?(?!\d)"  # T09-12-00, _0912
)
_EUROPEAN = re.compile(r"(?<!\d)(\d{1,2})[.\-_](\d{1,2})[.\-_](\d{4})(?!\d)")

_FIRST_YEAR, _LAST_YEAR = 1990, 2100
"""Outside these a number of four digits is no year of a recorded call."""


def date_in(name: str) -> str:
    """Give the ISO 8601 date, with the time if there is one, that a file's name holds; or ""."""
    for found in _ISO.finditer(name):
        year, _, month, day, hour, minute, second = found.groups()
        day_given = _day(int(year), int(month), int(day))
        if day_given:
            return _with_time(day_given, hour, minute, second)
    for found in _EUROPEAN.finditer(name):
        day_given = _day(int(found[3]), int(found[2]), int(found[1]))
        if day_given:
            return day_given.isoformat()
    return ""


def _day(year: int, month: int, day: int) -> date | None:
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _with_time(day: date, hour: str | None, minute: str | None, second: str | None) -> str:
    if hour is None or minute is None:
        return day.isoformat()
    try:
        given = datetime(day.year, day.month, day.day, int(hour), int(minute), int(second or 0))
    except ValueError:
        return day.isoformat()
    return given.isoformat()


def is_day(text: str) -> bool:
    """Tell whether a text is a day as ISO 8601 writes it, such as 2015-10-16."""
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
