"""Where the index of a library lies: one file each, in the user's cache folder, for the user alone.

It holds private words, so nobody else may read it, and one that nobody used for a month goes.
"""

import os
import time
import zlib
from contextlib import suppress
from pathlib import Path

from carereview.library.config import APP

UNUSED_DAYS = 30
_MANY_BYTES = 1_000_000
"""Some hundred calls: the files of fewer are found while the first screen is made."""

_ENDINGS = ("", "-wal", "-shm", "-journal")
"""What SQLite puts beside its file, with the same permissions."""


def index_folder() -> Path:
    """Give the folder of all indexes; it may be deleted at any time."""
    import platformdirs  # here, since most of the program runs without it

    return Path(platformdirs.user_cache_dir(APP, appauthor=False)) / "index"


def index_path(library: Path) -> Path:
    """Give where the index of a library is kept, whether there is one or not.

    Should two libraries ever share a name, each throws the other's index away: see `Index`.
    """
    place = os.fsencode(os.path.realpath(library))
    return index_folder() / f"{zlib.crc32(place):08x}{zlib.crc32(place[::-1]):08x}.sqlite"


def knows_many(library: Path) -> bool:
    """Tell, from its size alone, whether an index knows many calls: then it is asked first."""
    try:
        return index_path(library).stat().st_size > _MANY_BYTES
    except OSError:
        return False


def prepare(path: Path) -> None:
    """Make the folder and an empty file that only the user may read. Raises OSError."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600)
    try:
        if os.name == "posix":
            os.fchmod(handle, 0o600)
        os.utime(path)  # it is in use
    finally:
        os.close(handle)


def discard(path: Path) -> None:
    """Remove an index with all that SQLite put beside it. Raises OSError if it cannot be."""
    for ending in _ENDINGS:
        Path(f"{path}{ending}").unlink(missing_ok=True)


def sweep_unused(folder: Path, but: Path) -> None:
    """Remove indexes that nobody used for a month: what they hold is private."""
    limit = time.time() - UNUSED_DAYS * 86_400
    with suppress(OSError):  # tidying up must never stand in the way
        for path in folder.glob("*.sqlite"):
            if path != but and path.stat().st_mtime < limit:
                discard(path)
