"""The kinds of keys that our files have: text, times, choices, lists, parts."""

from collections.abc import Callable, Mapping
from datetime import date
from enum import StrEnum
from typing import Any, TypeVar

from carereview.core.timecode import parse_time, stamp
from carereview.library.shape import Key, Log, Shape

E = TypeVar("E", bound=StrEnum)


def text(name: str) -> Key:
    """Text; a bare whole number or truth value is taken as it was typed."""
    return Key(name, lambda raw, log: (read_text(raw), None), str)


def time(name: str) -> Key:
    """A time within the call: milliseconds inside, `HH:MM:SS.mmm` in the file."""
    return Key(name, lambda raw, log: (parse_time(raw), None), stamp)


def day(name: str) -> Key:
    """A day, ISO 8601; empty where there is none."""

    def read(raw: object, log: Log) -> tuple[str, None]:
        given = read_text(raw).strip()
        try:
            return given and date.fromisoformat(given).isoformat(), None
        except ValueError:
            raise ValueError(f"is {_short(raw)}, not a day such as 2015-10-16") from None

    return Key(name, read, str)


def flag(name: str) -> Key:
    """True or false."""
    return Key(name, lambda raw, log: (_flag(raw), None), bool)


def number(name: str, low: int, high: int) -> Key:
    """A whole number from `low` to `high`, both allowed."""

    def read(raw: object, log: Log) -> tuple[int, None]:
        whole = isinstance(raw, int) and not isinstance(raw, bool)
        if not whole or not low <= int(str(raw)) <= high:
            raise ValueError(f"is {_short(raw)}, not a whole number from {low} to {high}")
        return int(str(raw)), None

    return Key(name, read, int)


def choice(name: str, kind: type[E]) -> Key:
    """One of the words of an enumeration."""

    def read(raw: object, log: Log) -> tuple[E, None]:
        try:
            return kind(read_text(raw)), None
        except ValueError:
            raise ValueError(f"is {_short(raw)}, not one of {', '.join(kind)}") from None

    return Key(name, read, lambda value: value.value)


def choices(name: str, kind: type[E]) -> Key:
    """A list of words of an enumeration; a single one stands for a list of one."""
    one = choice(name, kind)

    def read(raw: object, log: Log) -> tuple[tuple[E, ...], object]:
        every = [raw] if isinstance(raw, str) else raw
        good, unread = read_list(every, log, lambda item, here: one.read(item, here)[0])
        return tuple(dict.fromkeys(good)), unread

    return Key(name, read, lambda values: [value.value for value in values])


def texts(name: str) -> Key:
    """A list of texts; a single text stands for a list of one."""

    def read(raw: object, log: Log) -> tuple[tuple[str, ...], object]:
        return read_list([raw] if isinstance(raw, str) else raw, log, lambda i, _: read_text(i))

    return Key(name, read, list)


def items(name: str, shape: Shape[Any]) -> Key:
    """A list of values that have a shape of their own."""

    def write(values: tuple[Any, ...]) -> list[object]:
        return [shape.write(value) for value in values]

    return Key(name, lambda raw, log: read_list(raw, log, shape.read), write)


def part(name: str, shape: Shape[Any]) -> Key:
    """One value that has a shape of its own."""
    return Key(name, lambda raw, log: (shape.read(raw, log), None), shape.write)


def mapping(name: str) -> Key:
    """Names and texts, as in `source`."""

    def read(raw: object, log: Log) -> tuple[dict[str, str], object]:
        if not isinstance(raw, Mapping):
            raise ValueError("is not a list of keys and values")
        good: dict[str, str] = {}
        unread: dict[object, object] = {}
        for key, item in raw.items():
            try:
                good[read_text(key)] = read_text(item)
            except ValueError as error:
                log.at(str(key)).note(str(error))
                unread[key] = item
        return good, unread or None

    return Key(name, read, dict)


def read_text(raw: object) -> str:
    """Take text, or a bare whole number or truth value, which lost nothing on the way.

    Raises ValueError for anything else; `12.50` for one has already lost its last digit.
    """
    if isinstance(raw, bool):
        return str(raw).lower()
    if isinstance(raw, str | int):
        return str(raw)
    kind = "a number; put it in quotes" if isinstance(raw, float) else "not text"
    raise ValueError(f"is {kind}")


def read_list(
    raw: object, log: Log, read: Callable[[object, Log], Any]
) -> tuple[tuple[Any, ...], object]:
    """Read each item of a list; those that cannot be read are given back as they were."""
    if not isinstance(raw, list | tuple):
        raise ValueError("is not a list")
    good: list[Any] = []
    unread: list[object] = []
    for index, item in enumerate(raw):
        here = log.at(index)
        try:
            good.append(read(item, here))
        except ValueError as error:
            here.note(str(error))
            unread.append(item)
    return tuple(good), unread or None


def _flag(raw: object) -> bool:
    if not isinstance(raw, bool):
        raise ValueError(f"is {_short(raw)}, not true or false")
    return raw


def _short(raw: object) -> str:
    return repr(raw)[:40]
