"""The bytes of a file that anybody may have put there, or one clear reason why not.

What is no file is never opened: a pipe would be waited for, and a device may give bytes forever.
"""

import errno
import os
import stat
from pathlib import Path

from carereview.library.problem import Problem, reason

MAX_BYTES = 200 * 1024 * 1024
"""As for a transcript (`formats.source`, too slow to import for somebody's few settings)."""

_TRIES = 3
_CHUNK = 4096
_OPEN = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
# Should a pipe or a terminal take the file's place after it was looked at.
_OPEN |= getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0)

_HINTS = {
    errno.EFBIG: "split it",
    errno.EINVAL: "put a file in its place",
    errno.EBUSY: "try again when it is finished",
    errno.ENOENT: "bring it back",
    errno.ELOOP: "mend the link",
    errno.EISDIR: "rename the folder",
}


def read_file(path: Path) -> bytes:
    """Read a whole file, anew if it changes meanwhile.

    Raises OSError, also for what is no file, for more than `MAX_BYTES`, and for a file that does
    not stop changing.
    """
    _check(os.stat(path))  # noqa: PTH116 - a thousand times a second
    handle = os.open(path, _OPEN)
    try:
        for _ in range(_TRIES):
            before = os.fstat(handle)
            _check(before)
            data = _read(handle, before.st_size)
            after = os.fstat(handle)
            if (before.st_size, before.st_mtime_ns) == (after.st_size, after.st_mtime_ns):
                return data
            os.lseek(handle, 0, os.SEEK_SET)
    finally:
        os.close(handle)
    raise OSError(errno.EBUSY, "somebody is writing it")


def unreadable(path: Path, error: OSError) -> Problem:
    """Say that a file cannot be read, why, and what to do."""
    hint = _HINTS.get(error.errno or 0, "give yourself access to it")
    return Problem(path, None, f"cannot be read ({reason(error)})", hint)


def _check(facts: os.stat_result) -> None:
    if stat.S_ISDIR(facts.st_mode):
        raise IsADirectoryError(errno.EISDIR, "a folder, not a file")
    if not stat.S_ISREG(facts.st_mode):
        raise OSError(errno.EINVAL, "a pipe or a device, not a file")
    _bound(facts.st_size)


def _bound(size: int) -> None:
    if size > MAX_BYTES:
        raise OSError(errno.EFBIG, f"{size >> 20} megabytes, where 200 are the limit")


def _read(handle: int, size: int) -> bytes:
    """Read to the end; `size` is what is expected, so that mostly one call reads it all."""
    parts, total = [], 0
    while part := os.read(handle, max(size + 1 - total, _CHUNK)):
        parts.append(part)
        total += len(part)
        _bound(total)
    return parts[0] if len(parts) == 1 else b"".join(parts)
