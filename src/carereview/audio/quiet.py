"""Keeps what C libraries print on file descriptor 2 off the screen.

ALSA, PortAudio and PulseAudio's client write there when a device fails, past Python's
`sys.stderr`, in the middle of whatever the terminal shows.
"""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_STDERR = 2


@contextmanager
def quiet_terminal(log: Path) -> Iterator[None]:
    """Send file descriptor 2 to a log file, while Python's stderr keeps the terminal.

    Textual paints on `sys.__stderr__`, so that is bound to a copy of the descriptor first. Start
    no thread that prints before this, and nest it around the whole run of the app. Without a
    descriptor 2, and on Windows, it does nothing.

    Raises:
        OSError: the log cannot be written.
    """
    if sys.platform == "win32" or not _is_open(_STDERR):
        yield
        return
    log.parent.mkdir(parents=True, exist_ok=True)
    target = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    try:
        with _python_kept_on_terminal(), _pointed_to(target):
            yield
    finally:
        os.close(target)


@contextmanager
def hushed() -> Iterator[None]:
    """Send file descriptor 2 to nowhere for a moment, as while a device is tried."""
    if sys.platform == "win32" or not _is_open(_STDERR):
        yield
        return
    target = os.open(os.devnull, os.O_WRONLY)
    try:
        with _pointed_to(target):
            yield
    finally:
        os.close(target)


@contextmanager
def _python_kept_on_terminal() -> Iterator[None]:
    """Bind Python's standard error streams to a copy of descriptor 2."""
    kept = sys.stderr, sys.__stderr__
    _flush(*kept)
    stream = io.TextIOWrapper(
        io.FileIO(os.dup(_STDERR), "w"),
        encoding=getattr(kept[1], "encoding", None) or "utf-8",
        errors="backslashreplace",
        write_through=True,
    )
    if kept[0] is kept[1]:  # a test runner that captures stderr keeps its capture
        sys.stderr = stream
    sys.__stderr__ = stream  # type: ignore[misc]
    try:
        yield
    finally:
        _flush(stream)
        sys.stderr, sys.__stderr__ = kept  # type: ignore[misc]
        stream.close()


@contextmanager
def _pointed_to(target: int) -> Iterator[None]:
    """Point descriptor 2 at another open descriptor, and back afterwards."""
    _flush(sys.__stderr__)
    saved = os.dup(_STDERR)
    os.dup2(target, _STDERR)
    try:
        yield
    finally:
        _flush(sys.__stderr__)
        os.dup2(saved, _STDERR)
        os.close(saved)


def _is_open(descriptor: int) -> bool:
    try:
        os.fstat(descriptor)
    except OSError:
        return False
    return True


def _flush(*streams: io.TextIOBase | object) -> None:
    for stream in streams:
        if stream is not None:
            with suppress(OSError, ValueError):  # a closed or full terminal is no reason to stop
                stream.flush()  # type: ignore[attr-defined]
