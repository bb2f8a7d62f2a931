"""Dates, durations and counts, written as readers of a language expect them."""

import re

from carereview.core.when import parse_iso
from carereview.publish.wording.words import Habits, Plural


def date_text(habits: Habits, iso: str) -> str:
    """Write the day: `14 octobre 2015`. A text that isn't a date comes back as it is."""
    at = parse_iso(iso)
    if at is None:
        return iso.strip()
    pattern = habits.date_first if at.day == 1 else habits.date
    return pattern.format(day=at.day, month=habits.months[at.month - 1], year=at.year)


def date_time_text(habits: Habits, iso: str) -> str:
    """Write day and hour as they were on the spot; the day alone if no hour was given."""
    at = parse_iso(iso)
    day = date_text(habits, iso)
    if at is None or len(iso.strip()) <= len("2015-10-14"):
        return day
    time = habits.time.format(
        hour=at.hour,
        hour12=(at.hour + 11) % 12 + 1,
        half=habits.halves[at.hour >= 12],
        minute=at.minute,
    )
    return habits.date_time.format(date=day, time=time)


def duration_text(habits: Habits, ms: int, exact: bool = False) -> str:
    """Write a length of `ms` milliseconds: to the minute, or to the second where `exact`.

    Below a minute seconds are always given; from an hour on they never are. A second counts once
    it is over, as on every clock here, so that a call has one length wherever it is told.
    """
    seconds = ms // 1000
    if seconds < 60:
        return habits.seconds.format(s=seconds)
    minutes, second = divmod(seconds, 60)
    if exact and second and minutes < 60:
        return habits.minutes_seconds.format(m=minutes, s=second)
    minutes = (seconds + 30) // 60
    if minutes < 60:
        return habits.minutes.format(m=minutes)
    return habits.hours.format(h=minutes // 60, m=minutes % 60)


def percent_text(habits: Habits, part: int, whole: int) -> str:
    """Write a share in whole percent; nothing of nothing is 0."""
    share = round(100 * part / whole) if whole else 0
    return habits.percent.format(n=share)


def number_text(habits: Habits, number: int) -> str:
    """Write a whole number, its thousands apart."""
    return f"{number:,}".replace(",", habits.thousands)


def counted(habits: Habits, number: int, noun: Plural) -> str:
    """Write a number with its noun: `1 appel`, `4 appels`."""
    single = number == 1 or (number == 0 and habits.zero_is_one)
    return f"{number_text(habits, number)} {noun.one if single else noun.many}"


def quoted(habits: Habits, text: str) -> str:
    """Put quotes around a text, once: a pair that it already wears is taken off first.

    Quotes within it that look the same become those for a quote within a quote.
    """
    bare = _bare(text)
    left, right = (mark.strip() for mark in habits.quotes)
    inside = re.compile(rf"{left}\s*([^{left}{right}]*?)\s*{right}")
    bare = inside.sub(lambda found: found[1].join(habits.inner_quotes), bare)
    return f"{habits.quotes[0]}{bare}{habits.quotes[1]}"


def _bare(text: str) -> str:
    bare = text.strip()
    for left, right in (("«", "»"), ("“", "”"), ("„", "“"), ('"', '"')):
        worn = len(bare) > 1 and bare.startswith(left) and bare.endswith(right)
        if worn and _is_whole(bare[1:-1], left, right):
            return bare[1:-1].strip()
    return bare


def _is_whole(inner: str, left: str, right: str) -> bool:
    """Tell whether the quotes within a pair are pairs themselves: «a», «b» is no quote."""
    depth = 0
    for mark in inner:
        depth += (mark == left) - (mark == right)
        if depth < 0:
            return False
    return depth == 0 and (left != right or left not in inner)


def spoken(habits: Habits, text: str) -> str:
    """Put quotes around words to be said; a text that already holds quotes keeps its own."""
    holds_quotes = any(mark in _bare(text) for mark in '«»“”„"')
    return text.strip() if holds_quotes else quoted(habits, text)
