"""How far long work is, on one line of a terminal; in a pipe it is silent."""

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO

from carereview.core.clean import clean
from carereview.publish.watch import Watch

_ANEW = "\r\x1b[K"
"""Back to the start of the line, and the rest of it empty."""


class Line:
    """A line of a terminal that is written anew each time; without one nothing is shown."""

    def __init__(self, terminal: TextIO | None = None, width: int = 80) -> None:
        self._terminal, self._width, self._shown = terminal, width, ""

    def show(self, text: str) -> None:
        """Show a text instead of the one before."""
        if self._terminal is not None and text != self._shown:
            self._shown = text
            self._terminal.write(f"{_ANEW}{clean(text)[: self._width]}")
            self._terminal.flush()

    def step(self, what: str, share: float) -> None:
        """Show what is being done, and the share of it (0 to 1) if that is known."""
        self.show(f"{what} {share:.0%}" if 0 < share < 1 else f"{what} …")

    def wipe(self) -> None:
        """Leave the line empty for what others print."""
        if self._terminal is not None and self._shown:
            self._shown = ""
            self._terminal.write(_ANEW)
            self._terminal.flush()


@contextmanager
def shown_line() -> Iterator[Line]:
    """Give a line on standard error; it is empty at the end.

    It has a descriptor of its own, so it is seen while that of standard error is hushed.
    """
    if sys.stderr is None or not sys.stderr.isatty():
        yield Line()
        return
    width = shutil.get_terminal_size().columns - 1
    own = os.dup(sys.stderr.fileno())
    with os.fdopen(own, "w", encoding="utf-8", errors="backslashreplace") as terminal:
        line = Line(terminal, width)
        try:
            yield line
        finally:
            line.wipe()


@contextmanager
def shown_progress() -> Iterator[Watch]:
    """Give a watch that shows each step on such a line."""
    with shown_line() as line:
        yield Watch(line.step)
