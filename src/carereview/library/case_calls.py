"""The calls of a case, named as links between them name them: relative to the case's folder."""

import os
from collections.abc import Iterable
from pathlib import Path

from carereview.core.links import CaseCall
from carereview.library.discover import CallFiles, locate
from carereview.library.opening import LoadedCall, load_call
from carereview.library.problem import LibraryError


def id_in_case(files: CallFiles) -> str:
    """Give a call's path without suffix, relative to the folder of its case, with `/`."""
    path = os.path.relpath(files.folder / files.stem, files.case)
    return path.replace(os.sep, "/")


def in_case(call: LoadedCall) -> CaseCall:
    """Give a call as the others of its case know it."""
    return CaseCall(id_in_case(call.files), call.transcript.started, call.transcript, call.review)


def files_of_case(folder: Path) -> tuple[CallFiles, ...]:
    """Give the calls whose case is this folder. Raises nothing: where nothing can be read, none."""
    try:
        found = locate(folder)
    except LibraryError:  # said where the folder itself is looked at
        return ()
    return tuple(files for files in found.calls if files.case == folder)


def calls_of_case(
    folder: Path, known: Iterable[LoadedCall] = ()
) -> tuple[tuple[CaseCall, LoadedCall], ...]:
    """Read the calls of a case, but for those that are read already."""
    have = {call.files.review: call for call in known}
    loaded = [have.get(files.review) or load_call(files) for files in files_of_case(folder)]
    return tuple((in_case(call), call) for call in loaded)
