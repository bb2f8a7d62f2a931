"""The demo case that the program carries, and the user's own copy of it."""

import os
import secrets
import shutil
from contextlib import suppress
from pathlib import Path

import carereview
from carereview.library.config import APP
from carereview.library.problem import LibraryError, reason


def demo_source() -> Path:
    """Give the folder of the demo library: in the package, or beside `src` in a checkout.

    Raises LibraryError if the installation lacks it.
    """
    package = Path(carereview.__file__).resolve().parent
    for candidate in (package / "demo", package.parent.parent / "transcripts"):
        if candidate.is_dir():
            return candidate
    raise LibraryError("The demo case is missing", "Install carereview again")


def default_target() -> Path:
    """Give where the user's copy of the demo lives: `demo` in the user's data folder."""
    import platformdirs  # here, since most of the program runs without it

    return Path(platformdirs.user_data_dir(APP, appauthor=False)) / "demo"


def copy_demo(target: Path | None = None) -> Path:
    """Copy the demo once and give the folder; one with anything in it is left as it is.

    The copy appears whole or not at all. Raises LibraryError if it cannot be made.
    """
    target = default_target() if target is None else target
    source = demo_source()
    try:
        if not _is_free(target):
            return target
        target.parent.mkdir(parents=True, exist_ok=True)
        _copy_whole(source, target)
    except OSError as error:
        raise LibraryError(
            f"The demo cannot be copied to {target} ({reason(error)})", "Name another folder"
        ) from error
    return target


def _is_free(target: Path) -> bool:
    """Tell whether the demo may go there. Raises NotADirectoryError if a file is in the way."""
    if not os.path.lexists(target):
        return True
    return not any(target.iterdir())


def _copy_whole(source: Path, target: Path) -> None:
    temporary = target.with_name(f".{APP}-demo-{secrets.token_hex(6)}")
    try:
        _copy_tree(source, temporary)
        with suppress(FileNotFoundError):
            target.rmdir()  # an empty one; Windows doesn't rename over it
        temporary.rename(target)
    finally:
        shutil.rmtree(temporary, ignore_errors=True)


def _copy_tree(source: Path, target: Path) -> None:
    """Copy names and content only: an installed package may be read-only, the copy must not be."""
    target.mkdir()
    for entry in sorted(source.iterdir()):
        if entry.is_dir():
            _copy_tree(entry, target / entry.name)
        else:
            shutil.copyfile(entry, target / entry.name)
