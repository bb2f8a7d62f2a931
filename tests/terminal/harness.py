"""A terminal to test in: a pseudo-terminal with a screen that can be read.

Nothing of the program is replaced: it gets bytes from a keyboard and paints on a terminal.
"""

import os
import select
import signal
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType

import pyte

from tests.terminal.processes import Begin, Order, execute, resize

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
    "delete": "\x1b[3~",
    "home": "\x1b[H",
    "end": "\x1b[F",
    "f5": "\x1b[15~",
    "ctrl+p": "\x10",
    "ctrl+q": "\x11",
    "ctrl+s": "\x13",
    "ctrl+v": "\x16",
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
        timeout: float = 10.0,
        cwd: Path | None = None,
        begin: Begin = execute,
    ) -> None:
        """Start a command; `env` is added to a plain environment with colours."""
        self._timeout = timeout
        self._screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self._screen)
        self.raw = b""
        settings = {**os.environ, "TERM": "xterm-256color", "COLORTERM": "truecolor"}
        for name in ("NO_COLOR", "COLUMNS", "LINES"):  # the last two hide the terminal's size
            settings.pop(name, None)
        settings |= {"LC_ALL": "C.UTF-8", **(env or {})}
        order = Order(tuple(command), settings, cwd or Path.cwd(), rows, columns)
        self._process = begin(order)
        self.pid, self._master = self._process.pid, self._process.master

    def __enter__(self) -> "Terminal":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Leave nothing behind: no process and no descriptor."""
        if self.pid:
            self.signal(signal.SIGKILL)
            self._process.wait()
            self.pid = 0
        self.hang_up()

    def signal(self, number: int) -> None:
        """Send a signal to the program and all that it started."""
        with suppress(ProcessLookupError):
            os.killpg(self.pid, number)
        with suppress(ProcessLookupError):  # before it became the leader of its group
            os.kill(self.pid, number)

    def hang_up(self) -> None:
        """Close the terminal, as a window does that is shut."""
        if self._master >= 0:
            os.close(self._master)
            self._master = -1

    def resize(self, rows: int, columns: int) -> None:
        """Change the size, as a window does."""
        resize(self._master, rows, columns)
        self._screen.resize(rows, columns)

    def keys(self, *keys: str) -> None:
        """Press keys, by name or as they are."""
        for key in keys:
            os.write(self._master, KEYS.get(key, key).encode())

    def paste(self, text: str) -> None:
        """Paste a text, as terminals do it when the program asked for brackets."""
        os.write(self._master, f"\x1b[200~{text}\x1b[201~".encode())

    def click(self, column: int, row: int) -> None:
        """Press and release the left button over a cell, counted from 0."""
        place = f"{column + 1};{row + 1}"
        os.write(self._master, f"\x1b[<0;{place}M\x1b[<0;{place}m".encode())

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
        return "\n".join("".join(cell.data for cell in row).rstrip() for row in self._cells())

    def styled(self, style: str) -> str:
        """Give the characters on the screen that are `reverse`, `bold` or `underscore`."""
        return "".join(c.data for row in self._cells() for c in row if getattr(c, style))

    def _cells(self) -> Iterator[list[pyte.screens.Char]]:
        # `display` of pyte stumbles over a wide character that another one was written over.
        for y in range(self._screen.lines):
            yield [self._screen.buffer[y][x] for x in range(self._screen.columns)]

    def wait_for(self, *wanted: str, gone: str = "") -> str:
        """Wait until texts are on the screen, and another is not."""

        def there() -> bool:
            text = self.text()
            return all(part in text for part in wanted) and not (gone and gone in text)

        self.wait_until(there, f"{wanted} on the screen, {gone!r} gone")
        return self.text()

    def wait_until(self, met: Callable[[], bool], what: str, timeout: float = 0) -> None:
        """Wait until a condition holds, while the program may paint."""
        deadline = time.monotonic() + (timeout or self._timeout)
        while time.monotonic() < deadline:
            alive = self.read()
            if met():
                return
            if not alive:
                break
        raise AssertionError(f"never: {what}; the screen:\n{self.text()}")

    def wait_for_answer(self, patience: float = 0.5) -> None:
        """Wait until something is written, for keys that always change what is on the screen."""
        deadline, size = time.monotonic() + patience, len(self.raw)
        while len(self.raw) == size and time.monotonic() < deadline and self.read(0.02):
            pass

    def settle(self, quiet: float = 0.3) -> str:
        """Wait until nothing has been written for a while."""
        last = time.monotonic()
        size = len(self.raw)
        while (left := last + quiet - time.monotonic()) > 0:
            self.read(min(left, 0.02))
            if len(self.raw) != size:
                size, last = len(self.raw), time.monotonic()
        return self.text()

    def wait_for_end(self, timeout: float = 0) -> int:
        """Wait until the program ends; give its exit code, or minus the signal that ended it."""
        deadline = time.monotonic() + (timeout or self._timeout)
        while time.monotonic() < deadline:
            if self._master >= 0:
                self.read(0.02)
            else:
                time.sleep(0.02)
            code = self._process.ended()
            if code is not None:
                self.pid = 0
                self._drain()
                return code
        raise AssertionError(f"it did not end; the screen:\n{self.text()}")

    def _drain(self) -> None:
        while self._master >= 0 and select.select([self._master], [], [], 0)[0]:
            if not self.read(0):
                return

    def is_restored(self) -> bool:
        """Tell whether the program left the terminal as it found it, as far as bytes tell."""
        end = self.raw.rfind
        return (
            end(b"\x1b[?1049l") > end(b"\x1b[?1049h")  # the alternate screen
            and end(b"\x1b[?25h") > end(b"\x1b[?25l")  # the cursor
            and end(b"\x1b[?1000l") >= end(b"\x1b[?1000h")  # the mouse
            and end(b"\x1b[?2004l") >= end(b"\x1b[?2004h")  # bracketed paste
        )


Start = Callable[..., Terminal]
"""Starts the app on a library, with faults; what the fixture `start` gives."""


def open_first(terminal: Terminal) -> Terminal:
    """Open the first call of the list, and wait until it can be worked on."""
    terminal.wait_for("on the phone", gone="reading")
    terminal.keys("enter")
    terminal.wait_for("⏸ 00:00", "saved")
    terminal.settle(0.1)
    return terminal
