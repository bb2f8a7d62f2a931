"""How a command ends early: one line that says what is wrong and what to do, and an exit code."""

from pathlib import Path

from carereview.core.clean import clean

DONE = 0
PROBLEM = 1
"""Something is wrong with the data, or the system refused."""
USAGE = 2
"""The command line cannot mean anything: a wrong option, a path with nothing there."""
REFUSED = 3
"""The publish gate or the leak check said no; nothing was written."""
INTERRUPTED = 130
"""Stopped by Ctrl-C: 128 and the number of SIGINT, as shells count."""
PIPE_CLOSED = 141
"""Whoever read the output went away: 128 and the number of SIGPIPE, as shells count."""

_PACKAGE = Path(__file__).resolve().parent.parent


class CommandError(Exception):
    """A command cannot go on. The message is one line; `code` becomes the exit code."""

    def __init__(self, what: str, hint: str = "", code: int = PROBLEM) -> None:
        super().__init__(clean(f"{what}. {hint}" if hint else what))
        self.code = code


class UsageError(CommandError):
    """The command line is wrong."""

    def __init__(self, what: str, hint: str = "") -> None:
        super().__init__(what, hint, USAGE)


def crash_line(error: BaseException) -> str:
    """Name the kind of an error and its place in the program.

    The error's own text is left out, since it may quote what a customer said.
    """
    kind = type(error).__name__
    return f"It failed with a {kind} in {_place(error)}. Please report this line"


def _place(error: BaseException) -> str:
    """Give the innermost line of this package that the error came through."""
    import traceback  # here, since nearly every run goes well

    for frame in reversed(traceback.extract_tb(error.__traceback__)):
        path = Path(frame.filename)
        if _PACKAGE in path.parents:
            return f"{path.relative_to(_PACKAGE).as_posix()}:{frame.lineno}"
    return "an unknown place"
