"""The command line: the only room that knows it. `main` is what the script `carereview` runs."""

import gc
import os
import sys
from collections.abc import Sequence
from contextlib import suppress

from carereview.cli.errors import (
    INTERRUPTED,
    PIPE_CLOSED,
    PROBLEM,
    CommandError,
    crash_line,
)
from carereview.cli.output import complain


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command and give the exit code; raises nothing.

    0: done; 1: a problem in the data; 2: wrong usage; 3: refused by the publish gate or the
    leak check. Errors are one line on standard error.
    """
    _never_fail_to_encode()
    if argv is None:  # the process is ours, and what it loads now stays until its end
        gc.disable()
    try:
        code = _run(sys.argv[1:] if argv is None else argv)
        if sys.stdout is not None:
            sys.stdout.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _drop_output()
        return PIPE_CLOSED
    except CommandError as error:
        complain(str(error))
        return error.code
    except Exception as error:  # the last resort: one line instead of a page with private words
        complain(_last_words(error))
        if isinstance(error, OSError):
            _drop_output()
        return PROBLEM
    return code


def _run(argv: Sequence[str]) -> int:
    from carereview.cli.parser import parse

    try:
        command, arguments = parse(argv)
    except SystemExit as end:  # --help and --version have printed what was asked for
        return end.code if isinstance(end.code, int) else 0
    if not gc.isenabled():
        gc.freeze()
        gc.enable()
    return command.run(arguments)


def _last_words(error: Exception) -> str:
    if isinstance(error, OSError) and error.filename is None and error.strerror:
        return f"The system refused: {error.strerror.lower()}. Is there room, may you write there?"
    return crash_line(error)


def _never_fail_to_encode() -> None:
    """Let terminals and files that know few characters show `?` for the others."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")


def _drop_output() -> None:
    """Point standard output to nowhere, so that closing it at the end cannot fail again."""
    with suppress(OSError, ValueError, AttributeError):  # closed, replaced by a test, or none
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
