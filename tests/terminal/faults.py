"""What can go wrong around the program, built into it from outside, by name."""

import errno
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn
from unittest.mock import patch

from carereview.library import atomic
from carereview.ui.actions import ACTIONS
from carereview.ui.screens import opening_call, review

WORDS = "Madame Beaulieu, 12 rue des Lilas"
"""What a customer said: it must not come out of a crash."""

SWITCH = "refuse-writes"
"""While a file of this name is beside the library, nothing in it can be written."""


def refuse(number: int) -> Callable[[Path], None]:
    """Make the fault of a folder that takes no files while the switch is there."""

    def build(library: Path) -> None:
        switch, create = library.parent / SWITCH, os.open

        def guarded(path: Any, flags: int, *rest: int, **more: int) -> int:
            if flags & os.O_CREAT and str(path).startswith(str(library)) and switch.exists():
                raise OSError(number, os.strerror(number), str(path))
            return create(path, flags, *rest, **more)

        patch.object(os, "open", guarded).start()

    return build


def full_disk(library: Path) -> None:
    """Let files be made, but take no bytes while the switch is there."""
    switch, fill = library.parent / SWITCH, atomic.fill_new

    def guarded(path: Path, data: bytes, *mode: int) -> None:
        if switch.exists():
            fill(path, data[: len(data) // 2], *mode)
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        fill(path, data, *mode)

    patch.object(atomic, "fill_new", guarded).start()


def broken_saving(library: Path) -> None:
    """Let saving a call fail in a way that nobody thought of, while the switch is there."""
    switch, write = library.parent / SWITCH, atomic.write_atomic

    def guarded(path: Path, data: bytes) -> None:
        if switch.exists() and path.is_relative_to(library):
            raise ValueError(WORDS)
        write(path, data)

    patch.object(atomic, "write_atomic", guarded).start()


def broken_disk(library: Path) -> None:
    """Let every write fail in a way that nobody thought of."""

    def crash(*_: object) -> NoReturn:
        raise ValueError(WORDS)

    patch.object(atomic, "fill_new", crash).start()


def slow_opening(library: Path) -> None:
    """Let the files of a call take half a minute to read."""
    patch.object(opening_call, "open_files", _sleep).start()


def slow_waveform(library: Path) -> None:
    """Let the picture of the sound take half a minute to draw."""
    patch.object(opening_call, "draw_waveform", _sleep).start()


def crash_on_key(library: Path) -> None:
    """Let the key `f` end in an error whose text quotes a customer."""

    def crash(screen: review.ReviewScreen) -> NoReturn:
        said = WORDS
        raise RuntimeError(f"cannot follow {said!r}")

    ACTIONS["follow"] = crash


def crash_in_worker(library: Path) -> None:
    """Let the thread that reads a call end in an error whose text quotes a customer."""

    def crash(*_: object) -> NoReturn:
        raise RuntimeError(WORDS)

    patch.object(opening_call, "load_sound", crash).start()


def crash_while_drawing(library: Path) -> None:
    """Let the key `f` make an error that would draw itself, with the words in it."""

    class Drawn(RuntimeError):
        def __rich__(self) -> str:
            return WORDS

    def crash(screen: review.ReviewScreen) -> NoReturn:
        raise Drawn(WORDS)

    ACTIONS["follow"] = crash


def _sleep(*_: object) -> NoReturn:
    time.sleep(30)
    raise TimeoutError("nobody waits that long")


FAULTS: dict[str, Callable[[Path], None]] = {
    "read_only": refuse(errno.EROFS),
    "no_access": refuse(errno.EACCES),
    "full_disk": full_disk,
    "broken_saving": broken_saving,
    "broken_disk": broken_disk,
    "slow_opening": slow_opening,
    "slow_waveform": slow_waveform,
    "crash_on_key": crash_on_key,
    "crash_in_worker": crash_in_worker,
    "crash_while_drawing": crash_while_drawing,
}
