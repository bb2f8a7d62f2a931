"""File names of a bundle, made from texts that are already safe for readers."""

import re
import unicodedata
from collections.abc import Iterable

from carereview.privacy.redacted import Safe

_OTHER = re.compile(r"[^a-z0-9_]+")
CAPTIONS = ".vtt"
"""Ending of the captions of a clip, which lie beside it."""

ENDINGS = (".md", ".html", ".flac", ".wav", ".ogg", ".mp3", CAPTIONS, ".json")
"""Endings of the files of a bundle: of pages, of recordings and captions, and the receipt's."""

_LONGEST = 80
_OWN = re.compile(r"(?:call|case)(?:-\d{1,3}){0,2}(?:\.md)?|index\.html|receipt\.json")
# Windows keeps these names for devices, whatever their ending.
_DEVICE = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)")


def file_stem(key: Safe, fallback: str) -> str:
    """Make a stem that every file system and web server takes: a-z, 0-9, `-` and `_`."""
    bare = unicodedata.normalize("NFKD", key.casefold())
    ascii_only = "".join(c for c in bare if not unicodedata.combining(c))
    stem = _OTHER.sub("-", ascii_only).strip("-")[:_LONGEST].strip("-")
    if not stem:
        return fallback
    return f"{stem}-" if _DEVICE.fullmatch(stem) else stem


def is_own_name(name: str) -> bool:
    """Tell whether a file would have this name whatever its call were about."""
    return _OWN.fullmatch(name) is not None


def own_ending(path: str) -> tuple[str, str]:
    """Split a path in a bundle into what a call may have named, and the ending that we give."""
    ending = next((ending for ending in ENDINGS if path.endswith(ending)), "")
    return path.removesuffix(ending), ending


def distinct(stems: Iterable[str]) -> tuple[str, ...]:
    """Number the stems that come again: `a`, `a-2`, `a-3`."""
    given = tuple(stems)
    taken: set[str] = set()
    result = []
    for stem in given:
        name, number = stem, 1
        while name in taken or (number > 1 and name in given):
            number += 1
            name = f"{stem}-{number}"
        taken.add(name)
        result.append(name)
    return tuple(result)
