"""A shared library in parts that can be worked on apart: by register, or by call."""

import hashlib
from collections.abc import Mapping
from typing import NamedTuple

from carereview.jobs.naming import Numbered, numbered
from carereview.library.grouping import CASE_FILE, REGISTER_FILE, SCORECARD_FILE
from carereview.library.sniff import AUDIO_SUFFIXES
from carereview.library.walk import RECEIPT_FILE


class Part(NamedTuple):
    """Files that belong together. `folder` is "" or the path of a folder in the library.

    `names` are all that a worker needs, also of folders above. `cases` numbers those in it.
    """

    id: str
    folder: str
    names: tuple[str, ...]
    cases: Mapping[str, Numbered]


def stamp_of(marks: Mapping[str, str]) -> str:
    """Give what changes with any of some files."""
    lines = (f"{name}\0{mark}" for name, mark in sorted(marks.items()) if mark != "-")
    return hashlib.sha256("\n".join(lines).encode("utf-8", "surrogateescape")).hexdigest()


def parts_by_register(listing: Mapping[str, str], root: str) -> list[Part]:
    """Give a part for each register, with every case that it holds for, or for each case."""
    folders = _folders(listing, root)
    cases = {folder: _home(folder, folders, (CASE_FILE, REGISTER_FILE)) for folder in folders}
    numbers = numbered(sorted({*cases.values()}), root.rpartition("/")[2])
    parts: dict[str, list[str]] = {}
    for folder in folders:
        case = cases[folder]
        parts.setdefault(_home(case, folders, (REGISTER_FILE,)), []).append(folder)
    return [
        Part(
            key or ".",
            key,
            _names(key, own, folders, listing, root),
            {cases[folder]: numbers[cases[folder]] for folder in own},
        )
        for key, own in sorted(parts.items())
    ]


def parts_by_call(listing: Mapping[str, str], root: str) -> list[Part]:
    """Give a part for each recording, with all files that begin with its name."""
    result = []
    for folder, names in _folders(listing, root).items():
        by_start: dict[str, list[str]] = {}
        for name in names:
            pieces = name.split(".")
            for end in range(1, len(pieces)):
                by_start.setdefault(".".join(pieces[:end]), []).append(name)
        place = f"{folder}/" if folder else ""
        stems = {
            n.rpartition(".")[0] for n in names if f".{n.rpartition('.')[2].lower()}" in _AUDIO
        }
        for stem in sorted(stems):
            own = tuple(f"{root}/{place}{name}" for name in by_start[stem])
            result.append(Part(f"{place}{stem}", folder, own, {}))
    return result


_AUDIO = frozenset(AUDIO_SUFFIXES)
_ABOVE = (CASE_FILE, REGISTER_FILE, SCORECARD_FILE)


def _folders(listing: Mapping[str, str], root: str) -> dict[str, list[str]]:
    """Give the files of each folder in the library; bundles are left out."""
    folders: dict[str, list[str]] = {}
    for name in listing:
        if name.startswith(f"{root}/"):
            folder, _, last = name[len(root) + 1 :].rpartition("/")
            folders.setdefault(folder, []).append(last)
    bundles = [folder for folder, names in folders.items() if RECEIPT_FILE in names]
    return {
        folder: names
        for folder, names in folders.items()
        if not any(folder == b or folder.startswith(f"{b}/") for b in bundles)
    }


def _home(folder: str, folders: Mapping[str, list[str]], wanted: tuple[str, ...]) -> str:
    """Give the nearest folder, going up, with one of these files; the folder itself if none has."""
    candidate = folder
    while True:
        if any(name in folders.get(candidate, ()) for name in wanted):
            return candidate
        if not candidate:
            return folder
        candidate = candidate.rpartition("/")[0]


def _names(
    key: str,
    own: list[str],
    folders: Mapping[str, list[str]],
    listing: Mapping[str, str],
    root: str,
) -> tuple[str, ...]:
    """Give the files of a part's folders, and those of folders above that hold for it too."""
    inside = {f"{root}/{folder}/{n}".replace("//", "/") for folder in own for n in folders[folder]}
    start = f"{root}/{key}".rstrip("/")
    above = {
        name
        for name in listing
        if name.rpartition("/")[2] in _ABOVE and start.startswith(f"{name.rpartition('/')[0]}/")
    }
    return tuple(sorted(inside | above))
