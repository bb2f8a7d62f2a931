"""Values of a JSON document that anybody may have written: each is what it should be, or empty."""

from collections.abc import Iterator
from json import JSONDecoder
from typing import Any

from carereview.core.call import UNKNOWN
from carereview.formats.source import FormatError, Source

Object = dict[str, Any]

_SPACES = " \t\r\n,\x1e"  # what may stand between documents; RFC 7464 has the last one


def an_object(value: object) -> Object:
    """Give an object; an empty one for anything else."""
    return value if isinstance(value, dict) else {}


def objects(value: object) -> list[Object]:
    """Give the objects of a list; none for anything else."""
    if not isinstance(value, list):
        return []
    if set(map(type, value)) == {dict}:  # nearly always
        return value
    return [item for item in value if isinstance(item, dict)]


def a_text(value: object) -> str:
    """Give a text; an empty one for anything else."""
    return value if isinstance(value, str) else ""


def first_object(value: object) -> Object:
    """Give the first item of a list if it is an object; else an empty one."""
    return an_object(value[0]) if isinstance(value, list) and value else {}


def are_whole_milliseconds(segments: list[Object]) -> bool:
    """Tell whole numbers that can but be milliseconds: nobody takes a minute for each word."""
    start, end = (segments[0].get("start"), segments[-1].get("end")) if segments else (None, None)
    if not isinstance(start, int) or not isinstance(end, int):
        return False
    words = sum(len(a_text(segment.get("text")).split()) for segment in segments)
    return end - start > 60 * max(words, 1)


def percent(value: object) -> int:
    """Read a confidence from 0 to 1, a number or its text, as percent; else `UNKNOWN`."""
    if isinstance(value, str):
        try:
            value = float(value)
        except ValueError:
            return UNKNOWN
    if not isinstance(value, int | float) or isinstance(value, bool):
        return UNKNOWN
    return round(value * 100) if 0 <= value <= 1 else UNKNOWN


def first_document(source: Source) -> object:
    """Give the first of several JSON documents in a row, or the only one; None if there is none."""
    if source.json is not None or source.json_error is None:
        return source.json
    return next(_stream(source.text), None)


def documents(source: Source) -> Iterator[object]:
    """Give JSON documents in a row (or the items of one list).

    Raises FormatError with the line where one is broken.
    """
    if source.json is None and source.json_error is not None:
        yield from _stream(source.text, strict=True)
    elif isinstance(source.json, list):
        yield from source.json
    else:
        yield source.json


def _stream(text: str, *, strict: bool = False) -> Iterator[object]:
    decoder = JSONDecoder(strict=False)
    at, end = 0, len(text)
    while True:
        while at < end and text[at] in _SPACES:
            at += 1
        if at == end:
            return
        try:
            document, at = decoder.raw_decode(text, at)
        except (ValueError, RecursionError) as error:
            if strict:
                line = text.count("\n", 0, at) + 1
                what = f"the JSON document that begins here is broken ({error}); export it again"
                raise FormatError(what, line) from None
            return
        yield document
