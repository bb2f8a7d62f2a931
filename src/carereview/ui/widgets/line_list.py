"""A list of rows drawn line by line: as quick with ten thousand rows as with ten."""

from collections.abc import Callable, Sequence
from typing import Any, ClassVar, Generic, TypeVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.geometry import Region, Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip

Row = TypeVar("Row")

Draw = Callable[[Row, int, int, Style], list[Segment]]
"""Draws one line of a row: the row, which of its lines, the width in cells, the base style."""


class LineList(ScrollView, Generic[Row], can_focus=True, inherit_bindings=False):
    """A list with a cursor; `draw` makes the segments of a row, `lines` says how many lines."""

    ALLOW_SELECT = False
    COMPONENT_CLASSES: ClassVar[set[str]] = {"line-list--cursor", "line-list--row"}
    DEFAULT_CSS = """
    LineList {
        overflow-x: hidden;
        scrollbar-size-vertical: 1;
        &:focus > .line-list--cursor { background: $primary 40%; text-style: bold; }
        & > .line-list--cursor { background: $row; text-style: bold; }
    }
    """

    cursor: reactive[int] = reactive(0, repaint=False, init=False)

    class Moved(Message):
        """The cursor is on another row."""

        def __init__(self, lines: "LineList[Any]", index: int) -> None:
            super().__init__()
            self.lines = lines
            self.index = index

        @property
        def control(self) -> "LineList[Any]":
            """Give the list itself."""
            return self.lines

    class Chosen(Moved):
        """A row was clicked twice, or once when the cursor was there."""

    def __init__(self, draw: Draw[Row], lines: int = 1, id: str = "") -> None:
        """Make a list whose rows are drawn by `draw` and are `lines` lines high."""
        super().__init__(id=id or None)
        self._draw = draw
        self._row_lines = lines
        self.rows: Sequence[Row] = ()

    def show(self, rows: Sequence[Row], cursor: int = 0) -> None:
        """Show other rows; only what differs from before is painted."""
        before, old_cursor = self.rows, self.cursor
        self.rows = rows
        self._fit()
        self.set_reactive(LineList.cursor, min(max(cursor, 0), max(len(rows) - 1, 0)))
        self._keep_in_view()
        first, last = _changed(before, rows)
        self._refresh_rows(first, last - first)
        for index in {old_cursor, self.cursor}:
            self._refresh_rows(index, 1)

    def _refresh_rows(self, first: int, count: int) -> None:
        """Paint rows anew, but not the scroll bar beside them."""
        top = first * self._row_lines - self.scroll_offset.y
        width = self.scrollable_content_region.width
        self.refresh(Region(0, top, width, count * self._row_lines))

    @property
    def current(self) -> Row | None:
        """Give the row under the cursor."""
        return self.rows[self.cursor] if self.rows else None

    def _fit(self) -> None:
        self.virtual_size = Size(self.size.width, len(self.rows) * self._row_lines)

    def on_resize(self) -> None:
        """Fit to the new size."""
        self._fit()
        self._keep_in_view()

    def validate_cursor(self, cursor: int) -> int:
        """Keep the cursor on a row."""
        return min(max(cursor, 0), max(len(self.rows) - 1, 0))

    def watch_cursor(self, old: int, new: int) -> None:
        """Repaint the two rows that changed, and tell."""
        for index in (old, new):
            self._refresh_rows(index, 1)
        self._keep_in_view()
        self.post_message(self.Moved(self, new))

    def _keep_in_view(self) -> None:
        height = self.scrollable_content_region.height
        top = self.cursor * self._row_lines
        if not height:
            return
        if top < self.scroll_offset.y:
            self.scroll_to(y=top, animate=False, force=True)
        elif top + self._row_lines > self.scroll_offset.y + height:
            self.scroll_to(y=top + self._row_lines - height, animate=False, force=True)

    def render_line(self, y: int) -> Strip:
        """Draw one line."""
        index, line = divmod(y + self.scroll_offset.y, self._row_lines)
        width = self.scrollable_content_region.width
        if index >= len(self.rows):
            return Strip.blank(width, self.rich_style)
        at_cursor = index == self.cursor
        name = "line-list--cursor" if at_cursor else "line-list--row"
        style = self.get_component_rich_style(name)
        segments = self._draw(self.rows[index], line, width, style)
        return Strip(segments).adjust_cell_length(width, style)

    def move(self, delta: int) -> None:
        """Move the cursor by so many rows."""
        self.cursor += delta

    def page(self, delta: int) -> None:
        """Move the cursor by pages."""
        self.move(delta * max(self.scrollable_content_region.height // self._row_lines - 1, 1))

    def on_click(self, event: events.Click) -> None:
        """Go to the row clicked; a second click chooses it."""
        index = (event.y + self.scroll_offset.y) // self._row_lines
        if index >= len(self.rows):
            return
        if index == self.cursor:
            self.post_message(self.Chosen(self, index))
        self.cursor = index


def _changed(old: Sequence[object], new: Sequence[object]) -> tuple[int, int]:
    """Give the first place where two lists differ, and where they end to differ."""
    shorter, longer = sorted((len(old), len(new)))
    first = next((n for n in range(shorter) if old[n] != new[n]), shorter)
    if shorter < longer:  # all that follows has moved
        return first, longer
    return first, next((n + 1 for n in reversed(range(first, longer)) if old[n] != new[n]), first)
