"""Writing a bundle: whole, checked and durable in its place, or not at all."""

import os
import shutil
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from pathlib import Path

from carereview.library.atomic import fill_new
from carereview.publish.errors import ExportError
from carereview.publish.receipt import RECEIPT, changed_since
from carereview.publish.staging import make_staging

Content = bytes | Callable[[Path], None]
"""What a file holds: its bytes, or what writes them to a path, for those too large to be held."""


def write_bundle(
    target: Path,
    files: Mapping[str, Content],
    receipt: Callable[[Path], bytes],
    check: Callable[[Path], None],
) -> None:
    """Write the files and their receipt as the folder `target`.

    They are written to a hidden folder beside it, which only this user may enter, and come into
    place by a rename once `check` has read them there. An earlier bundle gives way to them, and
    comes back if anything fails. `receipt` is given the folder with all other files in it.
    Whatever `check` raises is passed on; nothing is left behind.

    Raises ExportError, one line, if the target is something else or the system refuses.
    """
    made: list[Path] = []
    done = False
    try:
        _make_parents(target.parent, made)
        _check_target(target)
        _stage(target, files, receipt, check)
        done = True
    except OSError as error:
        raise _refusal(target, error) from error
    finally:
        for folder in () if done else reversed(made):
            with suppress(OSError):  # somebody else put something there meanwhile
                folder.rmdir()


def _make_parents(parent: Path, made: list[Path]) -> None:
    """Make the folders that are missing, outermost first, and note each in `made`."""
    if parent.exists():
        return
    _make_parents(parent.parent, made)
    parent.mkdir()
    made.append(parent)


def _check_target(target: Path) -> None:
    """Refuse to replace anything but a bundle just as we made it, or an empty folder."""
    elsewhere = "Give another --out, or move it away"
    if target.is_symlink():
        raise ExportError(f"{target} is a symbolic link", "Give the folder itself as --out")
    if not target.exists():
        return
    if not target.is_dir():
        raise ExportError(f"{target} is a file, not a folder", elsewhere)
    if not any(target.iterdir()):
        return
    try:
        changed = changed_since(target)
    except (ValueError, FileNotFoundError):
        raise ExportError(f"{target} holds something else than a bundle", elsewhere) from None
    if changed:
        raise ExportError(f"{target}: {changed} is not as the bundle was made", elsewhere)


def _stage(
    target: Path,
    files: Mapping[str, Content],
    receipt: Callable[[Path], bytes],
    check: Callable[[Path], None],
) -> None:
    staging = make_staging(target.parent)
    try:
        new = staging / "new"
        new.mkdir()
        _write_all(new, files)
        fill_new(new / RECEIPT, receipt(new))
        _sync_folders([new])
        check(new)
        _swap(new, target, staging / "old")
    finally:
        # What could not be put back stays where it is: better untidy than lost.
        if target.exists() or not (staging / "old").exists():
            shutil.rmtree(staging, ignore_errors=True)


def _write_all(folder: Path, files: Mapping[str, Content]) -> None:
    folders = set()
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        folders |= {path.parent, *(p for p in path.parent.parents if folder in p.parents)}
        if isinstance(content, bytes):
            fill_new(path, content)
        else:
            content(path)
    _sync_folders(folders)


def _swap(new: Path, target: Path, old: Path) -> None:
    """Put the new folder in place; between the two renames there is none, for microseconds."""
    try:
        if target.exists():
            target.rename(old)
        new.rename(target)
    except BaseException:
        if old.exists() and not target.exists():
            old.rename(target)
        raise
    _sync_folders([target.parent])


def _sync_folders(folders: Iterable[Path]) -> None:
    """Make names durable. The files already are; not every system can do it for folders."""
    if os.name == "nt":
        return
    for folder in folders:
        with suppress(OSError):
            handle = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)


def _refusal(target: Path, error: OSError) -> ExportError:
    reason = (error.strerror or type(error).__name__).lower()
    return ExportError(
        f"Cannot write the bundle {target}: {reason}", "Mend that or give another --out"
    )
