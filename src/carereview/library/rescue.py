"""Work that could not be saved where it belongs is put aside, so that it isn't lost."""

from datetime import datetime
from pathlib import Path

from carereview.core.case import Case
from carereview.core.desk import Desk
from carereview.library.atomic import write_atomic
from carereview.library.case_file import CASE_CODEC
from carereview.library.config import APP
from carereview.library.grouping import CALL_ENDING, CASE_FILE, REGISTER_FILE, REVIEW_ENDING
from carereview.library.problem import SaveError, reason
from carereview.library.register_file import REGISTER_CODEC
from carereview.library.review_file import REVIEW_CODEC
from carereview.library.transcript_file import TRANSCRIPT_CODEC


def rescue(stem: str, desk: Desk, saved: Desk, now: datetime) -> Path:
    """Write what differs from `saved` to a new folder of the user's state folder, and name it.

    The files are the ones that belong beside the call. Raises SaveError if even that fails.
    """
    folder = _new_folder(now)
    for name, data in _files(stem, desk, saved, folder):
        write_atomic(folder / name, data)
    return folder


def rescue_case(case: Case, now: datetime) -> Path:
    """Write a case file to a new folder there, and name it. Raises SaveError."""
    folder = _new_folder(now)
    write_atomic(folder / CASE_FILE, CASE_CODEC.serialise(case, folder / CASE_FILE))
    return folder


def _new_folder(now: datetime) -> Path:
    import platformdirs  # here, since most of the program runs without it

    state = Path(platformdirs.user_state_dir(APP, appauthor=False))
    folder = state / "rescued" / f"{now:%Y%m%d-%H%M%S-%f}"
    try:
        folder.mkdir(parents=True, mode=0o700)
    except OSError as error:
        raise SaveError(f"Cannot put the work aside in {folder}: {reason(error)}") from error
    return folder


def _files(stem: str, desk: Desk, saved: Desk, folder: Path) -> list[tuple[str, bytes]]:
    files = []
    if desk.review != saved.review:
        name = f"{stem}{REVIEW_ENDING}"
        files.append((name, REVIEW_CODEC.serialise(desk.review, folder / name)))
    if desk.register != saved.register:
        register = REGISTER_CODEC.serialise(desk.register, folder / REGISTER_FILE)
        files.append((REGISTER_FILE, register))
    if desk.transcript != saved.transcript:
        name = f"{stem}{CALL_ENDING}"
        files.append((name, TRANSCRIPT_CODEC.serialise(desk.transcript, folder / name)))
    return files
