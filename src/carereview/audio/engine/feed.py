"""Samples that wait for the device, and the memory of where each came from.

One thread pushes blocks, the device's callback takes samples, and the user interface asks for
the frame at the ear. One lock guards all three; it is held for microseconds, never while
decoding.
"""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import dataclass

from carereview.audio.plan import Route
from carereview.audio.players.output import FRAME_BYTES

# Marks older than this many are past any device's buffer: 512 blocks of 5 ms are 2.5 s.
_MARKS_KEPT = 512


@dataclass(frozen=True)
class Block:
    """Samples for both ears, and the distances on the route they begin and end at.

    Bytes and not an array: to copy arrays, numpy lets other threads run in between, and on a busy
    machine the device's callback then waits for them until its buffer is empty.
    """

    data: bytes
    route: Route
    begin: float
    end: float

    @property
    def frames(self) -> int:
        """Its length."""
        return len(self.data) // FRAME_BYTES

    def split(self, at: int) -> tuple[Block, Block]:
        """The first `at` frames, and the rest."""
        middle = self.begin + (self.end - self.begin) * at / self.frames
        cut = at * FRAME_BYTES
        first = Block(self.data[:cut], self.route, self.begin, middle)
        return first, Block(self.data[cut:], self.route, middle, self.end)


@dataclass(frozen=True)
class _Mark:
    """Device frames from `start` to `stop` played distances `begin` to `end` of a route."""

    start: int
    stop: int
    route: Route
    begin: float
    end: float

    def frame_at(self, at: float) -> int:
        share = min(1.0, (at - self.start) / (self.stop - self.start))
        place = self.route.locate(int(self.begin + (self.end - self.begin) * share))
        return self.route.end() if place is None else place.start


class Feed:
    """A queue of blocks between the worker and the device."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._blocks: deque[Block] = deque()
        self._marks: deque[_Mark] = deque(maxlen=_MARKS_KEPT)
        self._asked = 0
        self._generation = 0
        self._depth = 0
        self._handed = 0
        self._complete = True
        self._flowing = False

    # -- the worker's side -------------------------------------------------------------------

    def push(self, generation: int, block: Block) -> None:
        """Append a block, unless it was made for a place since left."""
        with self._lock:
            if generation == self._generation:
                self._blocks.append(block)
                self._depth += block.frames

    def complete(self, generation: int) -> None:
        """Say that no more blocks will come."""
        with self._lock:
            if generation == self._generation:
                self._complete = True

    @property
    def is_complete(self) -> bool:
        """True when no more blocks are expected."""
        return self._complete

    @property
    def depth(self) -> int:
        """Frames that wait for the device."""
        return self._depth

    @property
    def handed(self) -> int:
        """Frames the device has taken so far, silence included."""
        return self._handed

    # -- the listener's side -----------------------------------------------------------------

    def begin(self, frame: int) -> int:
        """Drop what waits, and expect blocks from `frame` on. Returns their generation."""
        with self._lock:
            self._drop()
            self._marks.clear()
            self._asked = frame
            self._complete, self._flowing = False, True
            return self._generation

    def cut(self, keep: int) -> tuple[int, int]:
        """Drop what waits but for `keep` frames. Returns the generation and frame to go on from."""
        with self._lock:
            kept = self._first(keep)
            self._drop()
            for block in kept:
                self._blocks.append(block)
                self._depth += block.frames
            self._complete = False
            return self._generation, self._end_frame()

    def halt(self) -> None:
        """Drop what waits; silence from here on."""
        with self._lock:
            self._drop()
            self._complete, self._flowing = True, False

    def frame_at(self, device_frame: float) -> int:
        """The frame of the recording that a frame of the device carried."""
        with self._lock:
            for mark in reversed(self._marks):
                if device_frame >= mark.start:
                    return mark.frame_at(device_frame)
            return self._marks[0].frame_at(self._marks[0].start) if self._marks else self._asked

    def is_over(self, device_frame: float) -> bool:
        """True when all blocks were made, taken, and heard."""
        with self._lock:
            if not (self._complete and self._flowing and not self._blocks):
                return False
            return not self._marks or device_frame >= self._marks[-1].stop

    # -- the device's side -------------------------------------------------------------------

    def take(self, frames: int) -> bytes:
        """The next frames for the device, with silence where nothing waits."""
        parts: list[bytes] = []
        filled = 0
        with self._lock:
            while filled < frames and self._blocks:
                block = self._blocks.popleft()
                if block.frames > frames - filled:
                    block, rest = block.split(frames - filled)
                    self._blocks.appendleft(rest)
                start = self._handed + filled
                stop = start + block.frames
                self._marks.append(_Mark(start, stop, block.route, block.begin, block.end))
                parts.append(block.data)
                filled += block.frames
            self._depth -= filled
            self._handed += frames
        parts.append(bytes((frames - filled) * FRAME_BYTES))
        return b"".join(parts)

    # -- inside, with the lock held ----------------------------------------------------------

    def _drop(self) -> None:
        self._generation += 1
        self._blocks.clear()
        self._depth = 0

    def _first(self, keep: int) -> list[Block]:
        kept = []
        for block in self._blocks:
            if keep <= 0:
                break
            part = block if block.frames <= keep else block.split(keep)[0]
            kept.append(part)
            keep -= part.frames
        return kept

    def _end_frame(self) -> int:
        """The frame that follows all that waits or was taken."""
        last = self._blocks[-1] if self._blocks else self._marks[-1] if self._marks else None
        if last is None:
            return self._asked
        place = last.route.locate(int(last.end))
        return last.route.end() if place is None else place.start
