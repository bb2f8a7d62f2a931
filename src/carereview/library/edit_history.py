"""Reading `edits.jsonl` again: is it whole, and does it lead to the files as they are?"""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from carereview.library.edit_log import FIRST, Change, bytes_of, taken_back, text_of


@dataclass(frozen=True, slots=True)
class Edit:
    """One line of the log. `was` and `now` are SHA-256 of the file; `was` is empty for no file."""

    number: int
    at: str
    file: str
    was: str
    now: str
    change: Change


@dataclass(frozen=True, slots=True)
class History:
    """The edits of a folder, oldest first; `troubles` tells where the log itself was changed."""

    edits: tuple[Edit, ...] = ()
    troubles: tuple[str, ...] = ()


def read_history(data: bytes) -> History:
    """Read a log. Raises nothing: what is broken is told in `troubles`, by line number."""
    edits: list[Edit] = []
    troubles: list[str] = []
    before = FIRST
    for number, line in enumerate(data.splitlines(keepends=True), 1):
        edit, stated = _edit(number, line)
        if edit is None:
            troubles.append(f"line {number} is no edit: the log was changed, or writing it stopped")
        else:
            edits.append(edit)
            if stated != before:
                troubles.append(
                    f"line {number} doesn't follow the line before: the log was changed"
                )
        before = hashlib.sha256(line).hexdigest()
    return History(tuple(edits), tuple(troubles))


def compared(history: History, files: Mapping[str, bytes]) -> Iterator[str]:
    """Tell where the log and the files (by name) don't fit together, one line each.

    What was edited by hand or with another program shows here: that is no fault, but nobody can
    tell from the log what it was.
    """
    for name in dict.fromkeys(edit.file for edit in history.edits):
        own = _carried_out([edit for edit in history.edits if edit.file == name])
        data = files.get(name)
        if data is None:
            yield f"{name}: the file is gone"
            continue
        if hashlib.sha256(data).hexdigest() != own[-1].now:
            yield f"{name}: changed outside carereview after {own[-1].at}"
        else:
            yield from _replayed(name, own, text_of(data))
        yield from _gaps(name, own)


def _carried_out(edits: Iterable[Edit]) -> list[Edit]:
    """Leave out what was noted and then not done: the edit after it begins where it began."""
    kept: list[Edit] = []
    for edit in edits:
        if kept and edit.was == kept[-1].was and edit.was != kept[-1].now:
            kept.pop()
        kept.append(edit)
    return kept


def _gaps(name: str, edits: list[Edit]) -> Iterator[str]:
    for earlier, later in pairwise(edits):
        if later.was != earlier.now:
            yield f"{name}: changed outside carereview between {earlier.at} and {later.at}"


def _replayed(name: str, edits: list[Edit], text: str) -> Iterator[str]:
    """Take the edits back one by one: each must give the state whose hash was noted."""
    for edit in reversed(edits):
        if hashlib.sha256(bytes_of(text)).hexdigest() != edit.now:
            return  # a gap, which is told by itself
        earlier = taken_back(text, edit.change)
        if earlier is None or (edit.was and _digest(earlier) != edit.was):
            yield f"{name}: line {edit.number} of the log doesn't lead to what it says"
            return
        text = earlier


def _digest(text: str) -> str:
    return hashlib.sha256(bytes_of(text)).hexdigest()


def _edit(number: int, line: bytes) -> tuple[Edit | None, str]:
    """Read a line; gives the hash that it states of the line before, too."""
    try:
        raw = json.loads(line)
        change = Change(int(raw["line"]), _lines(raw["out"]), _lines(raw["in"]))
        texts = [raw[key] for key in ("before", "at", "file", "is")]
    except (ValueError, KeyError, TypeError, RecursionError):
        return None, ""
    if not all(isinstance(text, str) for text in texts) or not line.endswith(b"\n"):
        return None, ""
    before, at, file, now = texts
    return Edit(number, at, file, raw.get("was") or "", now, change), before


def _lines(raw: object) -> tuple[str, ...]:
    if not isinstance(raw, list) or not all(isinstance(line, str) for line in raw):
        raise ValueError("not a list of lines")
    return tuple(raw)
