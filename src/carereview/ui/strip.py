"""What the waveform shows, as characters: loudness above, marks below. It knows no Textual.

Everything can be told apart without colours: speech by bars, silence by nothing at all, hold by
notes, music that was only found in the sound by waves.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from carereview.core.call import Span

_BARS = "▁▂▃▄▅▆▇█"

Levels = Callable[[int, int, int], Sequence[Sequence[float]]]
"""Gives, for start and end (ms) and so many columns, how loud (0 to 1) each channel is in each."""

Cell = tuple[str, str]
"""A character, and the part of the waveform that gives its style."""


@dataclass(frozen=True, slots=True)
class Scene:
    """What the strip shows beside loudness; times in ms. `moments` are (start, glyph).

    `holds` are known from transcript and moments, `music` was found in the sound. `borders` is
    the stretch whose ends are being moved.
    """

    duration: int = 0
    holds: tuple[Span, ...] = ()
    music: tuple[Span, ...] = ()
    silences: tuple[Span, ...] = ()
    hidden: tuple[Span, ...] = ()
    moments: tuple[tuple[int, str], ...] = ()
    chosen: Span | None = None
    borders: Span | None = None


@dataclass(frozen=True, slots=True)
class Frame:
    """The stretch of time (ms) that so many columns show."""

    start: int
    end: int
    columns: int

    def column(self, ms: int) -> int:
        """Give the column of a time; those outside have no column of their own."""
        return (ms - self.start) * self.columns // max(self.end - self.start, 1)

    def time(self, column: int) -> int:
        """Give the time at which a column begins."""
        return self.start + column * (self.end - self.start) // max(self.columns, 1)

    def touched(self, spans: Iterable[Span]) -> set[int]:
        """Give the columns in which any part of a span lies."""
        return {
            column
            for span in spans
            if span.end > self.start and span.start < self.end
            for column in self._within(self.column(span.start), self.column(span.end) + 1)
        }

    def covered(self, spans: Iterable[Span]) -> set[int]:
        """Give the columns whose middle lies in a span of at least half a column."""
        least = (self.end - self.start) / max(2 * self.columns, 1)
        return {
            column
            for span in spans
            if span.end > self.start and span.start < self.end and span.end - span.start >= least
            for column in self._within(self._middle(span.start), self._middle(span.end))
        }

    def _middle(self, ms: int) -> int:
        """Give the first column whose middle is not before a time."""
        length = 2 * max(self.end - self.start, 1)
        return -(-((ms - self.start) * 2 * self.columns - length // 2) // length)

    def _within(self, first: int, last: int) -> range:
        return range(max(first, 0), min(last, self.columns))


def bars(levels: Sequence[float], channel: int, scene: Scene, frame: Frame) -> list[Cell]:
    """Draw one channel."""
    top = len(_BARS)
    part = f"bar-{channel % 2}"
    row = [(_BARS[min(max(round(level * top), 1), top) - 1], part) for level in levels]
    for column in frame.covered(scene.silences):
        row[column] = (" ", part)
    for column in frame.covered(scene.music):
        row[column] = ("~", "hold")
    for column in frame.touched(scene.holds):
        row[column] = ("♪", "hold")
    return row


def marks(scene: Scene, frame: Frame) -> list[Cell]:
    """Draw what is hidden, chosen and marked."""
    row = [("·", "rest")] * frame.columns
    for column in frame.touched(scene.hidden):
        row[column] = ("█", "hidden")
    if scene.chosen:
        for column in frame.touched((scene.chosen,)):
            row[column] = ("═", "mark")
    for start, glyph in scene.moments:
        _put(row, frame, start, glyph)
    if scene.borders:
        _put(row, frame, scene.borders.start, "[")
        _put(row, frame, scene.borders.end, "]")
    return row


def _put(row: list[Cell], frame: Frame, ms: int, sign: str) -> None:
    column = frame.column(ms)
    if ms == frame.end:
        column = frame.columns - 1
    if 0 <= column < len(row):
        row[column] = (sign, "mark")
