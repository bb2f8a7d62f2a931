"""A terminal to test in: a pseudo-terminal with a screen that can be read.

Nothing of the program is replaced: it gets bytes from a keyboard and paints on a terminal.
"""

import fcntl
import os
import pty
import select
import signal
import struct
import termios
import time
from collections.abc import Mapping, Sequence
from types import TracebackType

import pyte

KEYS = {
    "enter": "\r",
    "escape": "\x1b",
    "tab": "\t",
    "space": " ",
    "up": "\x1b[A",
    "down": "\x1b[B",
    "right": "\x1b[C",
    "left": "\x1b[D",
    "backspace": "\x7f",
    "ctrl+q": "\x11",
    "ctrl+s": "\x13",
    "pagedown": "\x1b[6~",
}


class Terminal:
    """A program in a pseudo-terminal; `raw` is every byte it wrote."""

    def __init__(
        self,
        command: Sequence[str],
        rows: int = 24,
        columns: int = 80,
        env: Mapping[str, str] | None = None,
        timeout: float = 20.0,
    ) -> None:
        self._timeout = timeout
        self._screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self._screen)
        self.raw = b""
        settings = {**os.environ, "TERM": "xterm-256color", "COLORTERM": "truecolor"}
        settings |= {"LC_ALL": "C.UTF-8", **(env or {})}
        settings.pop("NO_COLOR", None)
        self.pid, self._master = pty.fork()
        if self.pid == 0:
            os.execvpe(command[0], list(command), settings)
        self.resize(rows, columns)

    def __enter__(self) -> "Terminal":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        try:
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
        except (ProcessLookupError, ChildProcessError):
            self.pid = 0
        os.close(self._master)

    def resize(self, rows: int, columns: int) -> None:
        """Change the size, as a window does."""
        size = struct.pack("HHHH", rows, columns, 0, 0)
        fcntl.ioctl(self._master, termios.TIOCSWINSZ, size)
        self._screen.resize(rows, columns)

    def keys(self, *keys: str) -> None:
        """Press keys, by name or as they are."""
        for key in keys:
            os.write(self._master, KEYS.get(key, key).encode())

    def read(self, seconds: float = 0.05) -> bool:
        """Take in what was written; tell whether the program is still there."""
        ready, _, _ = select.select([self._master], [], [], seconds)
        if not ready:
            return True
        try:
            data = os.read(self._master, 65536)
        except OSError:  # Linux says so when the other side is closed
            return False
        self.raw += data
        self._stream.feed(data)
        return bool(data)

    def text(self) -> str:
        """Give what is on the screen."""
        return "\n".join(line.rstrip() for line in self._screen.display)

    def wait_for(self, *wanted: str, gone: str = "") -> str:
        """Wait until texts are on the screen, and another is not."""
        deadline = time.monotonic() + self._timeout
        while time.monotonic() < deadline:
            alive = self.read()
            text = self.text()
            if all(part in text for part in wanted) and not (gone and gone in text):
                return text
            if not alive:
                break
        raise AssertionError(f"never saw {wanted} (gone: {gone!r}); the screen:\n{self.text()}")

    def settle(self, quiet: float = 0.3) -> str:
        """Wait until nothing has been written for a while."""
        last = time.monotonic()
        size = len(self.raw)
        while time.monotonic() - last < quiet:
            self.read(0.02)
            if len(self.raw) != size:
                size, last = len(self.raw), time.monotonic()
        return self.text()

    def wait_for_end(self) -> int:
        """Wait until the program ends; give its exit code, or minus the signal that ended it."""
        deadline = time.monotonic() + self._timeout
        while time.monotonic() < deadline:
            self.read(0.02)
            done, status = os.waitpid(self.pid, os.WNOHANG)
            if done:
                while self.read(0.05) and len(self.raw) < 10_000_000:
                    ready, _, _ = select.select([self._master], [], [], 0)
                    if not ready:
                        break
                return os.waitstatus_to_exitcode(status)
        raise AssertionError(f"it did not end; the screen:\n{self.text()}")
