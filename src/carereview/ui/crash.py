"""What is said when the program crashes: where, and nothing of what it was working on."""

import traceback
from pathlib import Path

from textual.worker import WorkerFailed

_FRAMES = 12


def crash_report(error: BaseException | None, put_aside: str) -> str:
    """Name the kind of error and the places in the program that led to it.

    `put_aside` says where unsaved work is; nothing means that everything was saved.

    The error's own text is left out, since it may quote a transcript.
    """
    if isinstance(error, WorkerFailed):  # only the wrapping: what failed is inside
        error = error.error
    kind = type(error).__name__ if error is not None else "unknown error"
    frames = traceback.extract_tb(error.__traceback__) if error is not None else []
    places = [f"  {_place(frame)} in {frame.name}" for frame in list(frames)[-_FRAMES:]]
    work = put_aside or "carereview: everything you did is saved."
    head = f"carereview: it crashed ({kind}). Please report these places:"
    return "\n".join([head, *places, work])


def place_of(error: BaseException) -> str:
    """Name the place in the program where an error came up."""
    frames = traceback.extract_tb(error.__traceback__)
    return _place(frames[-1]) if frames else "unknown place"


def _place(frame: traceback.FrameSummary) -> str:
    return f"{Path(frame.filename).name}:{frame.lineno}"
