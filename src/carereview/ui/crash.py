"""What is said when the program crashes: where, and nothing of what it was working on."""

import traceback
from pathlib import Path

_FRAMES = 12


def crash_report(error: BaseException | None) -> str:
    """Name the kind of error and the places in the program that led to it.

    The error's own text is left out, since it may quote a transcript.
    """
    kind = type(error).__name__ if error is not None else "unknown error"
    frames = traceback.extract_tb(error.__traceback__) if error is not None else []
    places = [
        f"  {Path(frame.filename).name}:{frame.lineno} in {frame.name}"
        for frame in list(frames)[-_FRAMES:]
    ]
    head = f"carereview: it crashed ({kind}). Your edits are saved. Please report these places:"
    return "\n".join([head, *places])
