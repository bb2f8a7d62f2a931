"""The recording at a glance: loudness, hold, moments, what is hidden, and where we are."""

from collections.abc import Sequence
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

from carereview.ui.strip import Cell, Frame, Levels, Scene, bars, marks
from carereview.ui.zoom import Window


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
        self._levels: Levels = lambda start, end, columns: ()
        self._scene = Scene()
        self._window = Window()
        self._position = 0
        self._loud: Sequence[Sequence[float]] = ()
        self._rows: list[list[Cell]] = []

    def show_levels(self, levels: Levels) -> None:
        """Show other loudness."""
        self._levels = levels
        self._loud = self._loudness()
        self._redraw()

    def show_scene(self, scene: Scene) -> None:
        """Show other marks, or another length."""
        if scene == self._scene:
            return
        longer, self._scene = scene.duration != self._scene.duration, scene
        if longer:
            self._loud = self._loudness()
        self._redraw()

    def show_position(self, ms: int) -> None:
        """Move the play head (ms); paints two columns, and only if it moved by one."""
        old, self._position = self._head, ms
        window = self._window.following(self._scene.duration, ms)
        if window != self._window:
            self._show_window(window)
        elif self._head != old:
            height = self.size.height
            self.refresh(Region(old, 0, 1, height), Region(self._head, 0, 1, height))

    def look_closer(self) -> None:
        """Show a quarter of the time, around the play head."""
        self._show_window(self._window.closer(self._scene.duration, self._position))

    def look_wider(self) -> None:
        """Show four times as much, or all."""
        self._show_window(self._window.wider(self._scene.duration, self._position))

    @property
    def shown_ms(self) -> int:
        """Give how much time is shown where it is not all; else 0."""
        start, end = self._window.span(self._scene.duration)
        return end - start if end - start < self._scene.duration else 0

    def _show_window(self, window: Window) -> None:
        self._window = window
        self._loud = self._loudness()
        self._redraw()
        self.refresh()  # the play head moves with the time shown

    @property
    def _frame(self) -> Frame:
        start, end = self._window.span(self._scene.duration)
        return Frame(start, end, max(self.size.width, 1))

    @property
    def _head(self) -> int:
        frame = self._frame
        return min(max(frame.column(self._position), 0), frame.columns - 1)

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
        frame = self._frame
        channels = self._levels(frame.start, frame.end, frame.columns)
        if len(channels) > 1 and self._bar_rows < len(channels):
            return [[max(levels) for levels in zip(*channels, strict=True)]]
        return channels[: self._bar_rows]

    @property
    def _bar_rows(self) -> int:
        return max(self.size.height - 1, 1)

    def _draw_rows(self) -> list[list[Cell]]:
        """Draw every row, without the play head."""
        scene, frame = self._scene, self._frame
        rows = [bars(levels, number, scene, frame) for number, levels in enumerate(self._loud)]
        while len(rows) < self._bar_rows:
            rows.append([(" ", "rest")] * frame.columns)
        return [*rows, marks(scene, frame)]

    def render_line(self, y: int) -> Strip:
        """Draw one row."""
        if y >= len(self._rows):
            return Strip.blank(self.size.width, self.rich_style)
        row = list(self._rows[y])
        head = self._head
        if head < len(row):
            character = row[head][0]
            # Among the marks nothing but the sign tells the head where there are no colours.
            character = "|" if character == "·" and y == len(self._rows) - 1 else character
            row[head] = (character, "head")
        strands = [
            Strand("".join(character for character, _ in run), self._style(part))
            for part, run in groupby(row, key=itemgetter(1))
        ]
        return Strip(strands, self.size.width)

    def _style(self, part: str) -> Style:
        return self.get_component_rich_style(f"waveform--{part}")

    def on_click(self, event: events.Click) -> None:
        """Tell the time that was clicked."""
        self.post_message(self.Sought(self._frame.time(event.x)))
