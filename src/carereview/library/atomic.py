"""Replacing a file so that at any moment it is either the old one or the new one, whole."""

import errno
import hashlib
import math
import os
import secrets
import stat
import time
from contextlib import suppress
from pathlib import Path

from carereview.library.problem import SaveError, reason

LEFTOVER_AGE_S = 3600
"""A temporary file older than this belongs to a save that was killed; saves take milliseconds."""

_BINARY = getattr(os, "O_BINARY", 0)  # Windows would turn every LF into CRLF without it
_CREATE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY | getattr(os, "O_NOFOLLOW", 0)
_NO_FOLDER_SYNC = {errno.EINVAL, errno.ENOTSUP, errno.EBADF, errno.EACCES, errno.EPERM}
_HINTS = {
    errno.ENOSPC: "Free some space; the edit is kept until then",
    errno.EDQUOT: "Free some space; the edit is kept until then",
    errno.EFBIG: "The file system doesn't take files of this size",
    errno.EROFS: "Copy the library to a place where you may write",
    errno.EACCES: "Make the folder and the file writable, or copy the library",
    errno.EPERM: "Make the folder and the file writable, or copy the library",
    errno.ENOENT: "The folder is gone; bring it back",
    errno.ENOTDIR: "The folder is gone; bring it back",
    errno.EIO: "The disk reports damage; save to another one",
}


def write_atomic(path: Path, data: bytes) -> None:
    """Replace the file by `data`, or leave it exactly as it was.

    Written to a hidden file in the same folder, synced, renamed, and the folder synced too.
    A symbolic link is followed, the permissions of the old file are kept, and no temporary
    file stays behind unless the process is killed.

    Raises SaveError with one line that names the file and the reason.
    """
    try:
        _replace(Path(os.path.realpath(path)), data)
    except OSError as error:
        raise save_error(path, error) from error


def save_error(path: Path, error: OSError) -> SaveError:
    """Turn a refusal of the system into one clear line."""
    hint = _HINTS.get(error.errno or 0, "Mend that and save again")
    return SaveError(f"Cannot save {path}: {reason(error)}", hint)


def hidden_name(path: Path, suffix: str) -> str:
    """Name a hidden companion of a file; short, since the file's own name may be at the limit."""
    name = os.fsencode(path.name)
    return f".carereview-{hashlib.sha256(name).hexdigest()[:16]}{suffix}"


def sweep(path: Path, alone: bool = False) -> None:
    """Remove temporary files that killed saves of this file left behind.

    Only old ones, unless nobody else can be saving it: then all.
    """
    path = Path(os.path.realpath(path))
    limit = math.inf if alone else time.time() - LEFTOVER_AGE_S
    with suppress(OSError):  # tidying up must never stand in the way of a save
        for leftover in path.parent.glob(hidden_name(path, "-*.tmp")):
            if leftover.lstat().st_mtime < limit:
                leftover.unlink()


def _replace(path: Path, data: bytes) -> None:
    temporary = path.with_name(hidden_name(path, f"-{secrets.token_hex(6)}.tmp"))
    mode = stat.S_IMODE(path.stat().st_mode) if path.exists() else None
    try:
        # Created no more open than the old file: a register must not be readable even for a moment.
        fill_new(temporary, data, 0o666 if mode is None else mode & 0o666)
        if mode is not None:
            temporary.chmod(mode)
        temporary.replace(path)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise
    _sync_folder(path.parent)


def create_new(path: Path, mode: int = 0o666) -> int:
    """Make a file to write to. Raises FileExistsError if it is there, OSError."""
    return os.open(path, _CREATE, mode)


def fill_new(path: Path, data: bytes, mode: int = 0o666) -> None:
    """Write a file that isn't there, and make its bytes durable. Raises as `create_new` does."""
    handle = create_new(path, mode)
    try:
        rest = memoryview(data)
        while rest:
            rest = rest[os.write(handle, rest) :]
        os.fsync(handle)
    finally:
        os.close(handle)


def _sync_folder(folder: Path) -> None:
    """Make the rename itself durable, where folders can be synced (not on Windows)."""
    if os.name == "nt":
        return
    try:
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
    except OSError as error:
        if error.errno not in _NO_FOLDER_SYNC:
            raise
