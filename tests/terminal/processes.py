"""Ways to begin a program in a pseudo-terminal: anew, or as a copy of one that has loaded it."""

import fcntl
import os
import pty
import socket
import struct
import sys
import termios
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol


class Process(Protocol):
    """A program in a terminal: its number, and the descriptor of the terminal's other side."""

    pid: int
    master: int

    def ended(self) -> int | None:
        """Give the exit code, or minus the signal that ended it; None while it runs."""

    def wait(self) -> None:
        """Wait until it has ended."""


@dataclass(frozen=True)
class Order:
    """What to begin, where, and how large its terminal is."""

    command: Sequence[str]
    env: Mapping[str, str]
    cwd: Path
    rows: int
    columns: int


class Begin(Protocol):
    """Begins a program."""

    def __call__(self, order: Order) -> Process: ...


@dataclass
class Executed:
    """A process of our own."""

    pid: int
    master: int

    def ended(self) -> int | None:
        done, status = os.waitpid(self.pid, os.WNOHANG)
        return os.waitstatus_to_exitcode(status) if done else None

    def wait(self) -> None:
        os.waitpid(self.pid, 0)


@dataclass
class Copied:
    """A process of the one that has loaded the program, which tells how it ended."""

    pid: int
    master: int
    told: socket.socket

    def ended(self) -> int | None:
        try:
            said = self.told.recv(4, socket.MSG_DONTWAIT)
        except BlockingIOError:
            return None
        self.told.close()
        return int.from_bytes(said, "big", signed=True)

    def wait(self) -> None:
        self.told.recv(4)
        self.told.close()


def execute(order: Order) -> Process:
    """Begin a program as a shell does."""
    pid, master = pty.fork()
    if pid == 0:
        try:
            os.chdir(order.cwd)
            resize(0, order.rows, order.columns)
            os.execvpe(order.command[0], list(order.command), dict(order.env))
        finally:
            os._exit(127)
    return Executed(pid, master)


def resize(handle: int, rows: int, columns: int) -> None:
    """Give a terminal a size."""
    fcntl.ioctl(handle, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))


def use_terminal() -> None:
    """Let this process read and write the terminal that it was just given."""
    sys.stdin = sys.__stdin__ = open(0, encoding="utf-8", closefd=False)  # type: ignore[misc]  # noqa: SIM115
    sys.stdout = sys.__stdout__ = open(1, "w", 1, "utf-8", closefd=False)  # type: ignore[misc]  # noqa: SIM115
    sys.stderr = sys.__stderr__ = open(2, "w", 1, "utf-8", closefd=False)  # type: ignore[misc]  # noqa: SIM115
