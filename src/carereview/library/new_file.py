"""Writing a file that doesn't exist yet: whole, or not at all, and never over another."""

import os
import secrets
from contextlib import suppress
from pathlib import Path

from carereview.library.atomic import fill_new, hidden_name, save_error
from carereview.library.problem import SaveError


def write_new(path: Path, data: bytes) -> None:
    """Write a file that isn't there. Raises SaveError if it is, or if it can't be written."""
    part = path.with_name(hidden_name(path, f"-{secrets.token_hex(6)}.tmp"))
    try:
        try:
            fill_new(part, data)
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
