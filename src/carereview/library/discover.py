"""Folders in, calls out: what a library holds, and which calls a path means."""

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from carereview.library.grouping import (
    CALL_ENDING,
    CASE_FILE,
    REGISTER_FILE,
    REVIEW_ENDING,
    CallFiles,
    group_calls,
)
from carereview.library.nearest import as_given, nearest
from carereview.library.problem import LibraryError, Problem, reason
from carereview.library.walk import RECEIPT_FILE, Walk, list_folder

__all__ = ["CallFiles", "CaseFolder", "Found", "case_folder", "discover", "locate"]

_CASE_FILES = (CASE_FILE, REGISTER_FILE)


class CaseFolder(NamedTuple):
    """A folder with calls or a case file. `id` is its path relative to the library, "" for it."""

    id: str
    folder: Path


@dataclass(frozen=True, slots=True)
class Found:
    """What a library holds, sorted by id, and what could not be looked at.

    `single` says that the path given was one call, not a folder.
    """

    library: Path
    cases: tuple[CaseFolder, ...] = ()
    calls: tuple[CallFiles, ...] = ()
    problems: tuple[Problem, ...] = ()
    single: bool = False

    def call(self, call_id: str) -> CallFiles | None:
        """Find a call by its id."""
        return next((call for call in self.calls if call.id == call_id), None)


def discover(library: Path) -> Found:
    """Scan a library and everything below it.

    Hidden files and folders, bundles, and folders already seen through another link are passed
    over. What cannot be read (the library itself too) is reported as a problem, never raised.
    """
    walk = Walk(library)
    calls: list[CallFiles] = []
    homes: dict[Path, None] = {}
    above: dict[Path, Path | None] = {}
    for folder, names in walk.folders():
        home = _home(folder, names, above)
        found = group_calls(library, folder, home, names, walk.problems)
        if found or (home == folder and not set(_CASE_FILES).isdisjoint(names)):
            homes[home] = None
        calls += found
    cases = sorted((_case(library, home) for home in homes), key=lambda case: case.id)
    calls.sort(key=lambda call: call.id)
    return Found(library, tuple(cases), tuple(calls), tuple(walk.problems))


def locate(path: Path) -> Found:
    """Find the calls that a path means: a library, a case, or a call by any of its files.

    A folder is scanned whole, and ids are relative to it. The file of a case stands for its
    folder. A call may be named with or without suffix; its id is then its stem, and its folder
    takes the place of the library.

    Raises LibraryError if there is nothing there, or nothing that holds a call.
    """
    try:
        if path.is_dir():
            return discover(path)
        if path.name in _CASE_FILES and path.is_file():
            return discover(path.parent)
        return _locate_call(path)
    except (OSError, ValueError) as error:  # ValueError: a name with a null character
        what = reason(error) if isinstance(error, OSError) else str(error)
        raise LibraryError(f"{path} cannot be read: {what}", "Check the path") from error


def case_folder(folder: Path) -> Path:
    """Give the folder of the case that a folder of calls belongs to.

    It is the nearest one, going up, with a case file or a register (see `nearest`); the other of
    the two may lie further up, which `opening.load_case` sees to. Without either file, a folder
    is its own case.
    """
    return nearest(folder, _CASE_FILES) or folder


def _home(folder: Path, names: list[str], above: dict[Path, Path | None]) -> Path:
    if not set(_CASE_FILES).isdisjoint(names):
        return folder
    parent = Path(os.path.abspath(folder)).parent  # noqa: PTH100
    if parent not in above:
        above[parent] = nearest(parent, _CASE_FILES)
    found = above[parent]
    return as_given(found, folder) if found else folder


def _case(library: Path, folder: Path) -> CaseFolder:
    relative = os.path.relpath(folder, library)
    return CaseFolder("" if relative == os.curdir else relative.replace(os.sep, "/"), folder)


def _locate_call(path: Path) -> Found:
    folder = path.parent
    if not folder.is_dir():
        raise LibraryError(f"{folder} is not a folder", "Check the path")
    names = list_folder(folder).files
    if RECEIPT_FILE in names:
        raise LibraryError(f"{folder} is a bundle", "Name the call in its library instead")
    problems: list[Problem] = []
    home = case_folder(folder)
    calls = group_calls(folder, folder, home, names, problems)
    call = _named(path.name, calls) or _any_file(path, home)
    if call is None:
        raise _nothing(path, calls)
    own = tuple(p for p in problems if _concerns(p.path.name, call.stem))
    return Found(folder, (_case(folder, home),), (call,), own, single=True)


def _concerns(name: str, stem: str) -> bool:
    """Tell whether a file matters to a call: it is one of its own, or meant for the whole case."""
    return name.startswith(stem) or name.lower().startswith(("case.", "register."))


def _named(name: str, calls: Iterable[CallFiles]) -> CallFiles | None:
    """Find the call that has a file of this name, or this stem."""
    stem = name.removesuffix(REVIEW_ENDING).removesuffix(CALL_ENDING)
    by_stem = None
    for call in calls:
        files = (call.audio, *call.transcripts)
        if any(file is not None and file.name == name for file in files):
            return call
        if stem in (call.stem, f"{call.stem}."):
            by_stem = call
    return by_stem


def _any_file(path: Path, home: Path) -> CallFiles | None:
    """Take a file that doesn't look like a transcript for one: somebody named it."""
    if not path.is_file():
        return None
    return CallFiles(path.stem, path.parent, path.stem, home, transcripts=(path,))


def _nothing(path: Path, calls: Iterable[CallFiles]) -> LibraryError:
    import difflib  # here, since only a mistake needs it

    near = difflib.get_close_matches(path.name, [call.stem for call in calls], n=1)
    hint = f"Did you mean {path.parent / near[0]}?" if near else "Check the path"
    return LibraryError(f"There is no call {path}", hint)
