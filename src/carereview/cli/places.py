"""From the paths of a command line to what lies there, and the library when none is given."""

import os
from pathlib import Path

from carereview.cli.errors import CommandError, UsageError
from carereview.cli.output import complain
from carereview.library.config import Config, open_config
from carereview.library.discover import CallFiles, Found, locate
from carereview.library.problem import LibraryError

LOCAL_LIBRARY = Path("transcripts")


def find(path: Path) -> Found:
    """Give the calls that a path means. Raises UsageError if there is nothing there."""
    try:
        return locate(path)
    except LibraryError as error:
        raise UsageError(error.what, error.hint) from error


def find_library(path: Path | None) -> Found:
    """Give the calls of a library, by default of the one that the user has."""
    return find(default_library(settings()) if path is None else path)


def find_call(path: Path) -> CallFiles:
    """Give the one call that a path means. Raises UsageError if there are none or several."""
    found = find(path)
    if len(found.calls) == 1:
        return found.calls[0]
    if not found.calls:
        raise UsageError(f"There are no calls in {path}", "Name a call by any of its files")
    example = os.path.join(found.library, found.calls[0].id)  # noqa: PTH118 - as it was typed
    raise UsageError(f"{path} holds {len(found.calls)} calls", f"Name one, such as {example}")


def settings() -> Config:
    """Read the user's settings; what is wrong with them is said, one line each."""
    config, document = open_config()
    for problem in document.problems:
        complain(str(problem))
    return config


def default_library(config: Config) -> Path:
    """Give the library to open when none is named.

    The one of the settings, else `transcripts` in the current folder, else the user's own copy
    of the demo. Raises CommandError if the one that is set does not exist, or there can be none.
    """
    chosen = config.library_path
    if chosen is not None:
        if not chosen.is_dir():
            hint = "Correct library: in the settings, or name a folder"
            raise CommandError(f"The library of the settings, {chosen}, is not a folder", hint)
        return chosen
    if LOCAL_LIBRARY.is_dir():
        return LOCAL_LIBRARY
    return demo_copy(None)


def demo_copy(target: Path | None) -> Path:
    """Give a copy of the demo, in the user's data folder if no other is named."""
    from carereview.library.demo import copy_demo  # here, since few runs need it

    try:
        return copy_demo(target)
    except LibraryError as error:
        raise CommandError(error.what, error.hint) from error
