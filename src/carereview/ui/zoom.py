"""Which part of a recording the waveform shows: all of it, or less around the play head."""

from dataclasses import dataclass

_FACTOR = 4
"""Each step shows a quarter of the time, or four times as much."""

_LEAST_MS = 2000
"""A point of the waveform is 10 ms, so that on 2 s a column is about two points."""

_MARGIN = 0.1
"""The play head is kept so far from the borders: what comes next is of more interest."""


@dataclass(frozen=True, slots=True)
class Window:
    """The time shown (ms). `length` 0 is the whole recording, whatever its length."""

    start: int = 0
    length: int = 0

    def span(self, duration: int) -> tuple[int, int]:
        """Give the first and the last moment shown of a recording."""
        if not self.length or self.length >= duration:
            return 0, duration
        start = min(max(self.start, 0), duration - self.length)
        return start, start + self.length

    def closer(self, duration: int, head: int) -> "Window":
        """Show a quarter of the time, around the play head."""
        length = max((self.length or duration) // _FACTOR, _LEAST_MS)
        return self if length >= duration else Window(head - length // 2, length)

    def wider(self, duration: int, head: int) -> "Window":
        """Show four times as much, or all."""
        length = self.length * _FACTOR
        return Window() if not length or length >= duration else Window(head - length // 2, length)

    def following(self, duration: int, head: int) -> "Window":
        """Turn the page when the play head leaves it, so that it stands near the left again."""
        start, end = self.span(duration)
        if not self.length or (start <= head < end):
            return self
        return Window(head - round(self.length * _MARGIN), self.length)
