"""Open a call's files for review. Slow: for a worker thread."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from carereview.core.desk import Desk
from carereview.core.edits import in_order
from carereview.library.discover import CallFiles
from carereview.library.opening import load_call, load_case
from carereview.library.problem import Problem
from carereview.ui.desk_files import DeskFiles
from carereview.ui.memory import reading
from carereview.ui.open_call import OpenCall
from carereview.ui.saving import Saver, SaveReport


@dataclass(frozen=True, slots=True)
class Loaded:
    """A call as opened: its desk, what saves it, its recording, what was wrong with its files."""

    call: OpenCall
    files: DeskFiles
    saver: Saver
    audio: Path | None
    problems: tuple[Problem, ...]


def open_files(files: CallFiles, reviewer: str, report: Callable[[SaveReport], None]) -> Loaded:
    """Read everything about a call but its sound; `report` hears of each save, in its thread.

    `reviewer` is the name that new work is signed with.
    """
    case = load_case(files.case)
    with reading():
        loaded = load_call(files)
    desk = Desk(in_order(loaded.review), loaded.transcript, case.register)
    on_disk = DeskFiles(loaded, case)
    saver = Saver(on_disk.save, report)
    call = OpenCall(desk, case.case, saver.submit, reviewer)
    return Loaded(call, on_disk, saver, loaded.audio, (*case.problems, *loaded.problems))
