"""One saver at a time: a lock between processes, held for the milliseconds of a save.

The system's own file locks are used, which end with the process that held them: there is no
stale lock to take over. The lock file is removed again, so nothing stays in the library.
"""

import errno
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from carereview.library.atomic import hidden_name
from carereview.library.problem import SaveError

PATIENCE_S = 2.0
"""How long to wait for another process: a save takes milliseconds, and quitting waits for this."""

_PAUSE_S = 0.01
_BUSY = {errno.EACCES, errno.EAGAIN, errno.EDEADLK, errno.EWOULDBLOCK}
_UNSUPPORTED = {errno.ENOLCK, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EINVAL, errno.ENOSYS}


@contextmanager
def locked(path: Path, patience: float = PATIENCE_S) -> Iterator[bool]:
    """Hold the lock of a file for the length of the block; tell whether it is held.

    Raises SaveError if another process holds it for longer than `patience` seconds, and OSError
    if a lock file cannot be made here. On file systems that know no locks, nothing is held.
    """
    path = Path(os.path.realpath(path))
    lock = path.with_name(hidden_name(path, ".lock"))
    deadline = time.monotonic() + patience
    while (taken := _take(lock)) is None:
        if time.monotonic() > deadline:
            what = f"Cannot save {path}: another program has been saving it for {patience:.0f} s"
            raise SaveError(what, "Close that program and save again")
        time.sleep(_PAUSE_S)
    handle, held = taken
    try:
        yield held
    finally:
        _release(handle, lock)


def _take(lock: Path) -> tuple[int, bool] | None:
    """Open and lock the lock file; None if another process has it, or has just removed it.

    Tells whether the file system knows locks.
    """
    try:
        handle = os.open(lock, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600)
    except PermissionError:
        if sys.platform == "win32" and lock.exists():  # being removed by who had it
            return None
        raise
    kept = False
    try:
        held = _lock(handle)
        kept = held is not False and _is_still(handle, lock)
    finally:
        if not kept:
            os.close(handle)
    return (handle, bool(held)) if kept else None


def _is_still(handle: int, lock: Path) -> bool:
    """Tell whether the locked file is the one that others would open now."""
    try:
        return os.path.samestat(os.fstat(handle), lock.stat())
    except FileNotFoundError:
        return False


def _release(handle: int, lock: Path) -> None:
    with suppress(OSError):  # Windows: another process has it open already and will remove it
        lock.unlink()
    os.close(handle)


def _lock(handle: int) -> bool | None:
    """Lock it; False if another process has, None if the file system knows no locks."""
    try:
        _system_lock(handle)
    except OSError as error:
        if error.errno in _BUSY:
            return False
        if error.errno not in _UNSUPPORTED:
            raise
        return None
    return True


if sys.platform == "win32":
    import msvcrt

    def _system_lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _system_lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
