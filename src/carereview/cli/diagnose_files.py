"""`doctor` on files: settings, folders, the library; nothing is written to find out."""

import os
from collections.abc import Iterator
from pathlib import Path

from carereview.cli.diagnosis import Finding, broken, ok, without
from carereview.cli.places import LOCAL_LIBRARY
from carereview.cli.words import count
from carereview.library.config import APP, Config, config_path, open_config
from carereview.library.demo import default_target, demo_source
from carereview.library.discover import discover
from carereview.library.problem import LibraryError
from carereview.library.state import state_path


def files() -> Iterator[Finding]:
    """Look at the settings, the folders that the program writes to, and the library."""
    import platformdirs

    config, document = open_config()
    where = f"settings: {config_path()}"
    yield ok(where if document.exists else f"{where} (none yet; all have their defaults)")
    for problem in document.problems:
        yield without(str(problem))
    yield _folder("data", default_target().parent)
    yield _folder("state", state_path().parent)
    yield _folder("cache", Path(platformdirs.user_cache_dir(APP, appauthor=False)))
    yield _demo()
    yield _library(config)


def _folder(name: str, folder: Path) -> Finding:
    if may_write(folder):
        return ok(f"{name}: {folder}")
    return without(f"{name}: {folder} cannot be written to", "Give yourself access to it")


def may_write(folder: Path) -> bool:
    """Tell whether a folder can be written to, or made if it doesn't exist."""
    for candidate in (folder, *folder.absolute().parents):
        if candidate.exists():
            return candidate.is_dir() and os.access(candidate, os.W_OK | os.X_OK)
    return False


def _demo() -> Finding:
    try:
        return ok(f"demo case: {demo_source()}")
    except LibraryError as error:
        return without(error.what, error.hint)


def _library(config: Config) -> Finding:
    chosen = config.library_path
    if chosen is not None and not chosen.is_dir():
        return broken(f"library of the settings: {chosen} is no folder", "Correct library: there")
    folder = chosen or (LOCAL_LIBRARY if LOCAL_LIBRARY.is_dir() else default_target())
    if not folder.is_dir():
        return ok(f"library: none is set, so a copy of the demo will be made in {folder}")
    text = f"library: {folder} ({count(len(discover(folder).calls), 'call')})"
    if not os.access(folder, os.R_OK | os.X_OK):
        return broken(f"{text} cannot be read", "Give yourself access to it")
    if not may_write(folder):
        return without(f"{text} cannot be written to", "Reviews there cannot be saved")
    return ok(text)
