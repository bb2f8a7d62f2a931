"""What tells whether a file is still the one that was read: size and times, not its content.

A stamp is taken before the files are read: whatever changes meanwhile makes the next one differ.
"""

import os
import sys
import time
import zlib
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import carereview
from carereview.library.grouping import (
    CALL_ENDING,
    CASE_FILE,
    REGISTER_FILE,
    REVIEW_ENDING,
    CallFiles,
)
from carereview.library.nearest import nearest

UNSURE_S = 2
"""A file changed so shortly ago may change again and keep its time: FAT counts in two seconds."""

_ROOMS = ("core", "formats", "library", "audio", "privacy", "publish")
"""Whose code says what is told about a call."""


@cache
def reader_stamp() -> str:
    """Give what changes with the program that reads: its version, and its files where it has any.

    A library is then read anew after each update, be it only of a working copy. Told once: what
    runs stays what it was, whatever becomes of its files.
    """
    root = os.path.dirname(carereview.__file__)  # noqa: PTH120 - many files, and a first paint
    facts = [carereview.__version__, sys.version]
    for room in _ROOMS:
        facts += _code(os.path.join(root, room))  # noqa: PTH118
    return f"{zlib.crc32('|'.join(facts).encode()):08x}"


def _code(folder: str) -> Iterator[str]:
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError:  # packed in one file: then the version says enough
        return
    for entry in entries:
        if entry.name.endswith(".py"):
            facts = entry.stat()
            yield f"{entry.name}:{facts.st_size}:{facts.st_mtime_ns}"
        elif entry.is_dir() and entry.name != "__pycache__":
            yield from _code(entry.path)


def case_stamp(folder: Path) -> str:
    """Give the stamp of the case file and the register that hold for a folder, wherever they are.

    Empty where one changed only just now: then it equals none, since it may yet change.
    """
    homes = ((nearest(folder, [name]) or folder, name) for name in (CASE_FILE, REGISTER_FILE))
    return _stamp(os.path.join(home, name) for home, name in homes)  # noqa: PTH118


def call_stamp(files: CallFiles, also: Iterable[str] = ()) -> str:
    """Give the stamp of all files of a call, those that aren't there too; empty as above.

    `also`: names of other files beside them that the transcript speaks of.
    """
    top = os.path.join(files.folder, "")  # noqa: PTH118 - a Path per file would double the time
    paths = [str(path) for path in files.transcripts]
    paths += [f"{top}{files.stem}{CALL_ENDING}", f"{top}{files.stem}{REVIEW_ENDING}"]
    if files.audio is not None:
        paths.append(str(files.audio))
    return _stamp([*paths, *(top + name for name in also)])


def files_stamp(paths: Iterable[Path]) -> str:
    """Give the stamp of some files, those that aren't there too; empty as above."""
    return _stamp(map(str, paths))


def _stamp(paths: Iterable[str]) -> str:
    parts = []
    for path in paths:
        try:
            facts = os.stat(path)  # noqa: PTH116
        except (OSError, ValueError):
            parts.append(f"{os.path.basename(path)}:-")  # noqa: PTH119
            continue
        if facts.st_mtime_ns > time.time_ns() - UNSURE_S * 1_000_000_000:
            return ""
        # The time of change too: it tells of a file put there by renaming, with a time of its own.
        times = f"{facts.st_mtime_ns}:{facts.st_ctime_ns}"
        parts.append(f"{os.path.basename(path)}:{facts.st_size}:{times}")  # noqa: PTH119
    # A file's name may be no UTF-8.
    return "|".join(parts).encode("utf-8", "backslashreplace").decode()
