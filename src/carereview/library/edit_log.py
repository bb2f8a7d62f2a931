"""`edits.jsonl`: what carereview changed in the files of a folder, and when. It only grows.

A line for each edit says which lines of the file went out and which came in, so that every
earlier state of a file can be worked out from its last. Each line holds the hash of the line
before, so that taking one out or changing it shows. It holds private words, like the files.
"""

import hashlib
import json
import os
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from carereview.library.grouping import EDITS_FILE
from carereview.library.lock import locked

FIRST = "0" * 64
"""Stands for the hash of the line before the first."""

_APPEND = os.O_RDWR | os.O_APPEND | os.O_CREAT | getattr(os, "O_BINARY", 0)
_NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0)
_TAIL = 65_536


class Change(NamedTuple):
    """The lines of a text that differ from another's: `at` counts from 0, over the common start."""

    at: int
    out: tuple[str, ...]
    came: tuple[str, ...]


def note_edit(path: Path, old: bytes | None, new: bytes) -> None:
    """Add a line about a file that is about to be replaced; `old` is None if there was none.

    It is on disk before the file is, so no edit is missing: at worst one stands there that was
    never carried out. Raises OSError if that fails, and SaveError if another process holds the log.
    """
    path = Path(os.path.realpath(path))
    log = path.with_name(EDITS_FILE)
    with locked(log):
        # Its own hands only: the words of a register stand in it.
        handle = os.open(log, _APPEND | _NO_FOLLOW, 0o600)
        try:
            _append(handle, _entry(path.name, old, new))
        finally:
            os.close(handle)


def text_of(data: bytes) -> str:
    """Give the text of a file such that `bytes_of` gives the very same bytes back."""
    return data.decode("utf-8", "surrogateescape")


def bytes_of(text: str) -> bytes:
    """Turn around `text_of`."""
    return text.encode("utf-8", "surrogateescape")


def change(old: str, new: str) -> Change:
    """Find what differs: all between the lines that both begin with and those that both end with.

    A shortest difference would need time that grows with the square of the length.
    """
    before, after = old.split("\n"), new.split("\n")
    most = min(len(before), len(after))
    start = 0
    while start < most and before[start] == after[start]:
        start += 1
    end = 0
    while end < most - start and before[-1 - end] == after[-1 - end]:
        end += 1
    return Change(
        start, tuple(before[start : len(before) - end]), tuple(after[start : len(after) - end])
    )


def taken_back(text: str, change: Change) -> str | None:
    """Give the text as it was before a change; None if the change doesn't fit it."""
    lines = text.split("\n")
    end = change.at + len(change.came)
    if tuple(lines[change.at : end]) != change.came:
        return None
    return "\n".join([*lines[: change.at], *change.out, *lines[end:]])


def _entry(name: str, old: bytes | None, new: bytes) -> dict[str, object]:
    found = change(text_of(old or b""), text_of(new))
    return {
        "at": datetime.now().astimezone().isoformat(timespec="milliseconds"),
        "file": name,
        "was": None if old is None else hashlib.sha256(old).hexdigest(),
        "is": hashlib.sha256(new).hexdigest(),
        "line": found.at,
        "out": found.out,
        "in": found.came,
    }


def _append(handle: int, entry: dict[str, object]) -> None:
    last = _last_line(handle)
    torn = last is not None and not last.endswith(b"\n")  # the system stopped in the middle of it
    before = FIRST if last is None else hashlib.sha256(last + b"\n" * torn).hexdigest()
    line = json.dumps({"before": before, **entry}, separators=(",", ":")).encode() + b"\n"
    line = b"\n" * torn + line
    while line:
        line = line[os.write(handle, line) :]
    os.fsync(handle)


def _last_line(handle: int) -> bytes | None:
    """Give the last line, with its end if it has one; None of an empty file."""
    size = os.fstat(handle).st_size
    if not size:
        return None
    read = min(size, _TAIL)
    while True:
        os.lseek(handle, size - read, os.SEEK_SET)
        tail = os.read(handle, read)
        start = tail.rfind(b"\n", 0, len(tail) - 1)
        if start >= 0 or read == size:
            return tail[start + 1 :]
        read = min(size, read * 8)
