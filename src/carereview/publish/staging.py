"""The hidden folder beside a bundle's place in which it is made, and what killed exports left."""

import os
import platform
import secrets
import shutil
import zlib
from pathlib import Path


def make_staging(parent: Path) -> Path:
    """Make a folder that only this user may enter; its name says which process made it."""
    sweep(parent)
    staging = parent / f".carereview-{_host()}-{os.getpid()}-{secrets.token_hex(8)}.tmp"
    staging.mkdir(mode=0o700)
    return staging


def sweep(parent: Path) -> None:
    """Remove the folders of processes of this machine that are gone: they may hold private words.

    One with an earlier bundle in it, which was not put back, stays: better untidy than lost.
    """
    if os.name == "nt":  # there, asking whether a process lives may end it
        return
    for folder in parent.glob(f".carereview-{_host()}-*.tmp"):
        pid = folder.name.split("-")[2]
        if pid.isdigit() and not _lives(int(pid)) and not (folder / "old").exists():
            shutil.rmtree(folder, ignore_errors=True)


def _lives(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):  # somebody else's, or a name that nobody of us gave
        return True
    return True


def _host() -> str:
    """Give what tells machines apart that share a disk."""
    return f"{zlib.crc32(platform.node().encode()):08x}"
