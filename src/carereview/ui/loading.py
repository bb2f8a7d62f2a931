"""Open a call's files for review. Slow: for a worker thread."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from carereview.core.desk import Desk
from carereview.core.edits import in_order
from carereview.core.history import History
from carereview.core.padding import GAP, PAD
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
    saver: Saver[Desk]
    audio: Path | None
    problems: tuple[Problem, ...]


def open_files(
    files: CallFiles,
    reviewer: str,
    report: Callable[[SaveReport[Desk]], None],
    earlier: History[Desk] | None = None,
    pad: int = PAD,
    gap: int = GAP,
) -> Loaded:
    """Read everything about a call but its sound; `report` hears of each save, in its thread.

    `reviewer` is the name that new work is signed with. `earlier` is what could be undone when
    the call was last left; it still can if nobody changed the files since. Bleeps reach `pad` ms
    around what they hide, and closer than `gap` ms they join.
    """
    case = load_case(files.case)
    with reading():
        loaded = load_call(files)
    desk = Desk(in_order(loaded.review), loaded.transcript, case.register)
    on_disk = DeskFiles(loaded, case)
    saver = Saver(on_disk.save, report)
    call = OpenCall(_resumed(earlier, desk), case.case, saver.submit, reviewer, pad, gap)
    return Loaded(call, on_disk, saver, loaded.audio, (*case.problems, *loaded.problems))


def _resumed(earlier: History[Desk] | None, desk: Desk) -> History[Desk]:
    if earlier is None or _bare(earlier.present) != _bare(desk):
        return History(desk)
    source, place = desk.review.source, desk.review.place
    return earlier.map(
        lambda old: replace(old, review=replace(old.review, source=source, place=place))
    )


def _bare(desk: Desk) -> Desk:
    """Leave out what saving notes by itself."""
    return replace(desk, review=replace(desk.review, source={}, place=0))
