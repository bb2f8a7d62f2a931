"""Writing a file that doesn't exist yet: whole, or not at all, and never over another."""

import os
import secrets
from contextlib import suppress
from pathlib import Path

from carereview.library.atomic import hidden_name, save_error
from carereview.library.problem import SaveError

_CREATE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


def write_new(path: Path, data: bytes) -> None:
    """Write a file that isn't there. Raises SaveError if it is, or if it can't be written."""
    part = path.with_name(hidden_name(path, f"-{secrets.token_hex(6)}.tmp"))
    try:
        handle = os.open(part, _CREATE, 0o666)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            _put(part, path)
        finally:
            with suppress(FileNotFoundError):
                part.unlink()
    except FileExistsError as error:
        raise SaveError(f"{path} exists already", "Move it away first") from error
    except OSError as error:
        raise save_error(path, error) from error


def _put(part: Path, path: Path) -> None:
    """Give the file its name. Raises FileExistsError if there is one of that name."""
    try:
        path.hardlink_to(part)
    except (PermissionError, NotImplementedError):  # a file system without links, such as FAT
        if os.path.lexists(path):
            raise FileExistsError(path) from None
        part.rename(path)
