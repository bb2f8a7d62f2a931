"""Which formats there are, and how a file finds its reader: by content, never by suffix.

Formats are found by listing the package `readers`, and each is imported only when a file may need
it: a library of native files loads none.
"""

import pkgutil
from collections.abc import Iterable, Iterator
from functools import cache
from importlib import import_module
from pathlib import PurePath

from carereview.core.call import Transcript
from carereview.formats import native, readers
from carereview.formats.format import Format
from carereview.formats.source import FormatError, Source

NATIVE = Format("carereview YAML", native.sniff, native.read)


def all_formats() -> tuple[Format, ...]:
    """Give every format, the native one first, the others by name."""
    others = sorted(map(_load, _module_names()), key=lambda known: known.name.casefold())
    return (NATIVE, *others)


def find_format(source: Source) -> Format | None:
    """Give the format that recognises the content."""
    if NATIVE.sniff(source):
        return NATIVE
    resorts: list[Format] = []
    for known in _likely_first(source.name):
        if known.last_resort:
            resorts.append(known)
        elif known.sniff(source):
            return known
    return next((known for known in resorts if known.sniff(source)), None)


def read_transcript(data: bytes, name: str) -> Transcript:
    """Read a transcript of any supported format.

    `name` is the file's name, for messages only. Raises FormatError if the content is broken or
    of no known format.
    """
    source = Source(name, data)
    known = find_format(source)
    if known is None:
        raise _unknown(source)
    return known.read(source)


@cache
def _module_names() -> tuple[str, ...]:
    return tuple(sorted(module.name for module in pkgutil.iter_modules(readers.__path__)))


def _load(name: str) -> Format:
    known: Format = import_module(f"{readers.__name__}.{name}").FORMAT
    return known


def _likely_first(name: str) -> Iterator[Format]:
    """Import one format after the other, those named like the suffix first, then Whisper's.

    No two formats claim the same file, so the order only saves imports, which cost a millisecond
    each.
    """
    suffix = PurePath(name).suffix[1:].lower() or "?"
    names: Iterable[str] = sorted(
        _module_names(), key=lambda module: (suffix not in module, "whisper" not in module)
    )
    return map(_load, names)


def _unknown(source: Source) -> FormatError:
    if not source.data.strip():
        return FormatError("the file is empty; export the transcript again")
    if source.is_binary:
        return FormatError("not text but a recording or an archive; give the transcript itself")
    if source.json_error:
        return source.json_error
    count = len(_module_names()) + 1
    return FormatError(f"none of {count} known transcript formats; export it as WebVTT or SRT")
