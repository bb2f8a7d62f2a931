"""What can go wrong around the program, built into it from outside, by name."""

import errno
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

from carereview.library import atomic, document
from carereview.ui.actions import ACTIONS
from carereview.ui.screens import review

WORDS = "Madame Beaulieu, 12 rue des Lilas"
"""What a customer said: it must not come out of a crash."""

SWITCH = "refuse-writes"
"""While a file of this name is beside the library, nothing in it can be written."""


def refuse(number: int) -> Callable[[Path], None]:
    """Make the fault of a folder that takes no files while the switch is there."""

    def build(library: Path) -> None:
        switch, create = library.parent / SWITCH, os.open

        def guarded(path: object, flags: int, *rest: int, **more: int) -> int:
            if flags & os.O_CREAT and str(path).startswith(str(library)) and switch.exists():
                raise OSError(number, os.strerror(number), str(path))
            return create(path, flags, *rest, **more)  # type: ignore[arg-type]

        os.open = guarded

    return build


def full_disk(library: Path) -> None:
    """Let files be made, but take no bytes while the switch is there."""
    switch, fill = library.parent / SWITCH, atomic._fill

    def guarded(handle: int, data: bytes) -> None:
        if switch.exists():
            fill(handle, data[: len(data) // 2])
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        fill(handle, data)

    atomic._fill = guarded


def broken_saving(library: Path) -> None:
    """Let saving a call fail in a way that nobody thought of, while the switch is there."""
    switch, write = library.parent / SWITCH, document.write_atomic

    def guarded(path: Path, data: bytes) -> None:
        if switch.exists() and path.is_relative_to(library):
            raise ValueError(WORDS)
        write(path, data)

    document.write_atomic = guarded


def broken_disk(library: Path) -> None:
    """Let every write fail in a way that nobody thought of."""

    def crash(*_: object) -> NoReturn:
        raise ValueError(WORDS)

    atomic._fill = crash


def slow_opening(library: Path) -> None:
    """Let the files of a call take half a minute to read."""
    review.open_files = lambda *_: _sleep()


def slow_waveform(library: Path) -> None:
    """Let the picture of the sound take half a minute to draw."""
    review.draw_waveform = lambda *_: _sleep()


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

    review.load_sound = crash


def crash_while_drawing(library: Path) -> None:
    """Let the key `f` make an error that would draw itself, with the words in it."""

    class Drawn(RuntimeError):
        def __rich__(self) -> str:
            return WORDS

    def crash(screen: review.ReviewScreen) -> NoReturn:
        raise Drawn(WORDS)

    ACTIONS["follow"] = crash


def _sleep() -> NoReturn:
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
