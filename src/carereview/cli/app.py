"""`carereview` without a command: the app on a terminal."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from carereview.cli.command import Command
from carereview.cli.errors import UsageError

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from carereview.library.config import Config

# The rooms below are imported inside the functions: --version and --help pass through this file.

LOG = "carereview.log"
"""What C libraries print while the app runs, in the user's state folder."""


def add_app_options(parser: "ArgumentParser") -> None:
    """Add the options of every command that opens the app."""
    parser.add_argument(
        "--no-mouse",
        dest="mouse",
        action="store_false",
        help="leave the mouse to the terminal, to select text with it",
    )


def _add_arguments(parser: "ArgumentParser") -> None:
    parser.add_argument(
        "library",
        metavar="LIBRARY",
        nargs="?",
        type=Path,
        help="a folder of calls, or a call to open at once; by default the library of the "
        "settings, else ./transcripts, else a copy of the demo. A folder that is called like a "
        "command is written ./NAME",
    )
    add_app_options(parser)


def _run(arguments: "Namespace") -> int:
    from carereview.cli.places import default_library, settings

    path = arguments.library
    named = None if path is None else opened(path)
    needs_terminal()
    config = settings()
    library, call_id = named or (default_library(config), None)
    return run_app(library, call_id, config, mouse=arguments.mouse)


APP = Command(
    "Listen to recorded customer-care calls, mark what matters, publish only what is safe.\n"
    "Without a command, open the app on a library: a folder of recordings and transcripts.",
    "carereview ~/calls",
    _add_arguments,
    _run,
)


def opened(path: Path) -> tuple[Path, str | None]:
    """Give the library that a path means, and the call to open if it means one.

    Raises UsageError if there is nothing there.
    """
    from carereview.cli.places import find

    if os.path.isdir(path):  # noqa: PTH112 - no exception for odd names
        return path, None
    _refuse_mistyped(path)
    found = find(path)
    return found.library, found.calls[0].id if found.single else None


def needs_terminal() -> None:
    """Raise UsageError where the app cannot run: without a terminal to read and paint on."""
    for stream, name in ((sys.stdin, "input"), (sys.stdout, "output")):
        if not _is_terminal(stream):
            raise UsageError(
                f"The app needs a terminal, and standard {name} is none",
                "Start it in one; carereview list and carereview show work without",
            )


def _is_terminal(stream: TextIO | None) -> bool:
    return stream is not None and stream.isatty()


def run_app(library: Path, call_id: str | None, config: "Config", *, mouse: bool = True) -> int:
    """Run the app until the user leaves, and give its exit code."""
    from carereview.audio.quiet import quiet_terminal
    from carereview.ui.memory import ending, starting

    starting()
    from carereview.ui.app import CareReview

    app = CareReview(library, config, call_id or "")
    with quiet_terminal(log_path()):
        app.run(mouse=mouse)
    ending()
    return app.return_code or 0


def log_path() -> Path:
    """Give a log that can be written: in the user's state folder, else nowhere."""
    from carereview.library.state import state_path

    log = state_path().with_name(LOG)
    try:
        log.parent.mkdir(parents=True, exist_ok=True)
        log.open("ab").close()
    except OSError:  # a home that can't be written to is no reason not to start
        return Path(os.devnull)
    return log


def _refuse_mistyped(path: Path) -> None:
    """Raise UsageError for a word that looks like a command but is none.

    Anything else is a path, and what is wrong with it is said where it is looked for.
    """
    import difflib

    from carereview.cli.parser import SUMMARIES

    near = difflib.get_close_matches(str(path), SUMMARIES, n=1)
    if near and not os.path.lexists(path):
        hint = f"Did you mean carereview {near[0]}?"
        raise UsageError(f"There is no command and no folder called {path}", hint)
