"""What the index keeps about a call for the list: its files and its overview, as JSON."""

import json
import os
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

from carereview.core.states import State, Status
from carereview.library.grouping import CallFiles
from carereview.library.index import Index
from carereview.library.problem import Problem
from carereview.publish.listed import CallOverview


class Row(NamedTuple):
    """A call as the index knows it. `also` are names of files that its transcript speaks of."""

    files: CallFiles
    overview: CallOverview
    also: tuple[str, ...] = ()


def row_text(library: Path, row: Row) -> str:
    """Write a row; empty if it cannot be kept, since something about it lies elsewhere."""
    files, about = row.files, row.overview
    if any(problem.path.parent != files.folder for problem in about.problems):
        return ""
    return json.dumps(
        [
            from_library(library, files.folder),
            files.stem,
            from_library(library, files.case),
            files.audio.name if files.audio else None,
            [path.name for path in files.transcripts],
            row.also,
            [*about[1:-1]],
            [[p.path.name, p.line, p.what, p.hint, p.error] for p in about.problems],
        ]
    )


class RowReader:
    """Reads rows of one library; raises ValueError for a text that is none."""

    def __init__(self, library: Path) -> None:
        self._library = library
        # Making a path costs more than reading a row: one for each folder, not for each call.
        self._folders: dict[str, Path] = {}

    def row(self, id: str, text: str) -> Row:
        """Give a row as it was; a case that lies above the library has its absolute path."""
        try:
            place, stem, home, audio, transcripts, also, about, problems = json.loads(text)
            folder = self._folder(place)
            paths = tuple([folder / name for name in transcripts])
            sound = None if audio is None else folder / audio
            files = CallFiles(id, folder, stem, self._folder(home), sound, paths)
            return Row(files, overview_of(files, about, problems), tuple(also))
        except (TypeError, KeyError, IndexError) as error:
            raise ValueError(f"no row: {error}") from error

    def _folder(self, name: str) -> Path:
        if name not in self._folders:
            self._folders[name] = self._library / name
        return self._folders[name]


def remembered(library: Path, index: Index) -> dict[str, Row]:
    """Give the rows that the index knows, whatever became of the files since.

    Raises IndexTrouble.
    """
    reader, rows = RowReader(library), {}
    for id, known in index.calls().items():
        with suppress(ValueError):  # one that is damaged is read from the files
            rows[id] = reader.row(id, known.told)
    return rows


_STATUS = {status.value: status for status in Status}
_STATES = {state.value: state for state in State}


def overview_of(files: CallFiles, about: list[Any], problems: list[list[Any]]) -> CallOverview:
    """Make an overview of what was kept. Raises KeyError, TypeError or ValueError for nonsense."""
    started, title, duration, language, status, state, *counts = about
    told = tuple([Problem(files.folder / name, *rest) for name, *rest in problems])
    known = _STATUS[status], _STATES[state]
    head = (files.id, started, title, duration, language)
    return CallOverview._make((*head, *known, *counts, told))


def from_library(library: Path, folder: Path) -> str:
    """Give a folder relative to the library; its absolute path if it lies elsewhere."""
    try:
        return str(folder.relative_to(library)).replace(os.sep, "/")
    except ValueError:
        return os.path.abspath(folder)  # noqa: PTH100 - links stay: the path as it was given
