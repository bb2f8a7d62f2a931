"""Open a call's files: text first, then sound, then its picture. Slow: for worker threads."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from carereview.audio.opening import open_audio
from carereview.audio.players.choose import choose_player
from carereview.audio.players.clock import ClockPlayer
from carereview.audio.source import AudioError, PcmSource
from carereview.audio.transport import Transport
from carereview.core.desk import Desk
from carereview.core.merge import merge
from carereview.library.config import Config
from carereview.library.discover import CallFiles
from carereview.library.opening import LoadedCall, LoadedCase, load_call, load_case
from carereview.library.problem import Problem
from carereview.ui.open_call import OpenCall
from carereview.ui.saving import Saver, SaveReport
from carereview.ui.widgets.waveform import Levels


@dataclass(frozen=True, slots=True)
class Loaded:
    """A call as opened: its desk, what saves it, and what was wrong with its files."""

    call: OpenCall
    saver: Saver
    problems: tuple[Problem, ...]


def open_files(files: CallFiles, report: Callable[[SaveReport], None]) -> Loaded:
    """Read everything about a call but its sound."""
    case = load_case(files.folder)
    loaded = load_call(files)
    desk = Desk(loaded.review, loaded.transcript, case.register)
    saver = Saver(DeskFiles(loaded, case).save, report)
    call = OpenCall(desk, case.case, saver.submit)
    return Loaded(call, saver, (*case.problems, *loaded.problems))
