"""The recording at a glance: loudness, hold, moments, what is hidden, and where we are."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import ClassVar

from rich.segment import Segment as Strand
from rich.style import Style
from textual import events
from textual.geometry import Region
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from carereview.core.call import Span

_BARS = " ▁▂▃▄▅▆▇█"

Levels = Callable[[int], Sequence[Sequence[float]]]
"""Gives, for so many columns, the loudness (0 to 1) of each column of each channel."""


@dataclass(frozen=True, slots=True)
class Scene:
    """What the strip shows beside loudness; times in ms. `moments` are (start, glyph)."""

    duration: int = 0
    holds: tuple[Span, ...] = ()
    hidden: tuple[Span, ...] = ()
    moments: tuple[tuple[int, str], ...] = ()
    chosen: Span | None = None


class Waveform(Widget, can_focus=False):
    """Rows of bars, one row a channel where there is room, and a row of marks below."""

    ALLOW_SELECT = False
    _PARTS = ("bar-0", "bar-1", "hold", "played", "mark", "hidden", "head", "chosen", "rest")
    COMPONENT_CLASSES: ClassVar[set[str]] = {f"waveform--{part}" for part in _PARTS}
    DEFAULT_CSS = """
    Waveform {
        height: 2;
        & > .waveform--bar-0 { color: $voice-0; }
        & > .waveform--bar-1 { color: $voice-1; }
        & > .waveform--hold { color: $text-muted; }
        & > .waveform--mark { color: $accent; text-style: bold; }
        & > .waveform--hidden { color: $hidden; }
        & > .waveform--head { background: $heard; color: $heard-text; text-style: bold; }
        & > .waveform--chosen { background: $row; text-style: underline; }
        & > .waveform--rest { color: $text-muted; }
    }
    """

    class Sought(Message):
        """A place in the strip was clicked (ms)."""

        def __init__(self, ms: int) -> None:
            super().__init__()
            self.ms = ms

    def __init__(self, id: str | None = None) -> None:
        super().__init__(id=id)
        self._levels: Levels = lambda columns: ()
        self._scene = Scene()
        self._head = 0
        self._loud: Sequence[Sequence[float]] = ()
        self._rows: list[list[tuple[str, str]]] = []

    def show_levels(self, levels: Levels) -> None:
        """Show other loudness."""
        self._levels = levels
        self._loud = self._loudness()
        self._redraw()

    def show_scene(self, scene: Scene) -> None:
        """Show other marks, or another length."""
        if scene != self._scene:
            self._scene = scene
            self._redraw()

    def show_position(self, ms: int) -> None:
        """Move the play head (ms); paints two columns, and only if it moved by one."""
        head = self._column(ms)
        if head != self._head:
            old, self._head = self._head, head
            self.refresh(Region(old, 0, 1, self.size.height), Region(head, 0, 1, self.size.height))

    def _column(self, ms: int) -> int:
        columns = max(self.size.width, 1)
        return min(ms * columns // max(self._scene.duration, 1), columns - 1)

    def _redraw(self) -> None:
        before, self._rows = self._rows, self._draw_rows() if self.size.width else []
        if len(before) != len(self._rows):
            self.refresh()
            return
        for y, (old, new) in enumerate(zip(before, self._rows, strict=True)):
            if old != new:
                self.refresh(Region(0, y, self.size.width, 1))

    def on_resize(self) -> None:
        """Draw for the new size."""
        self._loud = self._loudness()
        self._redraw()

    def _loudness(self) -> Sequence[Sequence[float]]:
        """Give the loudness of each column, for each row that there is room for."""
        if not self.size.width:
            return ()
        channels = self._levels(self.size.width)
        if len(channels) > 1 and self._bar_rows < len(channels):
            return [[max(levels) for levels in zip(*channels, strict=True)]]
        return channels[: self._bar_rows]

    @property
    def _bar_rows(self) -> int:
        return max(self.size.height - 1, 1)

    def _draw_rows(self) -> list[list[tuple[str, str]]]:
        """Draw every row as (character, part) by column, without the play head."""
        rows = [self._bars(number, levels) for number, levels in enumerate(self._loud)]
        while len(rows) < self._bar_rows:
            rows.append([(" ", "rest")] * self.size.width)
        return [*rows, self._marks()]

    def _bars(self, channel: int, levels: Sequence[float]) -> list[tuple[str, str]]:
        top = len(_BARS) - 1
        row = [
            (_BARS[min(round(level * top + 0.3), top)], f"bar-{channel % 2}") for level in levels
        ]
        for column in self._columns(self._scene.holds):
            row[column] = ("♪", "hold")
        return row

    def _marks(self) -> list[tuple[str, str]]:
        row = [("·", "rest")] * self.size.width
        for column in self._columns(self._scene.hidden):
            row[column] = ("█", "hidden")
        if self._scene.chosen:
            for column in self._columns((self._scene.chosen,)):
                row[column] = ("═", "mark")
        for start, glyph in self._scene.moments:
            row[self._column(start)] = (glyph, "mark")
        return row

    def _columns(self, spans: Sequence[Span]) -> set[int]:
        return {
            column
            for span in spans
            for column in range(self._column(span.start), self._column(span.end) + 1)
        }

    def render_line(self, y: int) -> Strip:
        """Draw one row."""
        if y >= len(self._rows):
            return Strip.blank(self.size.width, self.rich_style)
        row = list(self._rows[y])
        if self._head < len(row):
            character = row[self._head][0]
            # Among the marks nothing but the sign tells the head where there are no colours.
            character = "|" if character == "·" and y == len(self._rows) - 1 else character
            row[self._head] = (character, "head")
        strands = [
            Strand("".join(character for character, _ in run), self._style(part))
            for part, run in groupby(row, key=itemgetter(1))
        ]
        return Strip(strands, self.size.width)

    def _style(self, part: str) -> Style:
        return self.get_component_rich_style(f"waveform--{part}")

    def on_click(self, event: events.Click) -> None:
        """Tell the time that was clicked."""
        self.post_message(self.Sought(event.x * self._scene.duration // max(self.size.width, 1)))
