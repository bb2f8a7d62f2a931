"""Find the paint that showed the effect of a key, by drawing what was painted afterwards."""

import random
import time
from collections.abc import Callable
from dataclasses import dataclass

import pyte

from tests.bench.terminal import COLUMNS, ROWS, Terminal

Watch = Callable[[list[str]], str]
"""What of the screen's lines must change for the key to have had its effect."""

_SLICE_S = 0.25
_GIVE_UP_S = 20.0


@dataclass(frozen=True, slots=True)
class Press:
    """A key and its paint: wall and CPU milliseconds between them, bytes of that paint."""

    wall: float
    cpu: float
    size: int


class Screen:
    """What is on a terminal, and keys to press there."""

    def __init__(self, terminal: Terminal, seed: int = 5) -> None:
        self._terminal = terminal
        self._screen = pyte.Screen(COLUMNS, ROWS)
        self._stream = pyte.ByteStream(self._screen)
        self._drawn = 0
        self._random = random.Random(seed)

    @property
    def lines(self) -> list[str]:
        """Give the lines on the screen as drawn so far."""
        return [line.rstrip() for line in self._screen.display]

    def catch_up(self) -> None:
        """Draw every paint that came in."""
        while self._drawn < len(self._terminal.frames):
            self._draw_next()

    def _draw_next(self) -> None:
        self._stream.feed(self._terminal.frames[self._drawn].data)
        self._drawn += 1

    def press(self, key: str, watch: Watch) -> Press:
        """Press a key and find the first paint after which what is watched has changed.

        Raises RuntimeError if nothing changes.
        """
        # A random wait, so that keys don't fall into step with the ticks of what plays.
        self._terminal.collect(0.1 + self._random.random() / 10)
        self.catch_up()
        before, cpu, pressed = watch(self.lines), self._terminal.cpu, time.monotonic()
        self._terminal.send(key)
        while time.monotonic() < pressed + _GIVE_UP_S:
            self._terminal.collect(_SLICE_S)
            while self._drawn < len(self._terminal.frames):
                self._draw_next()
                if watch(self.lines) != before:
                    frame = self._terminal.frames[self._drawn - 1]
                    wall, used = frame.end - pressed, frame.cpu - cpu
                    return Press(wall * 1e3, used * 1e3, len(frame.data))
        shown = "\n".join(self.lines)
        raise RuntimeError(f"{key} changed nothing: still {before!r} on\n{shown}")
