"""A line of text at the edge of a screen: something at the left, something at the right."""

from rich.cells import cell_len
from rich.segment import Segment as Strand
from textual.strip import Strip
from textual.widget import Widget

from carereview.core.clean import clean
from carereview.ui.lit import fit


class Bar(Widget, can_focus=False):
    """One line; where both sides don't fit, the right one stays whole and the left is cut."""

    ALLOW_SELECT = False
    DEFAULT_CSS = """
    Bar { height: 1; background: $panel; color: $foreground; }
    """

    def __init__(self, id: str | None = None) -> None:
        super().__init__(id=id)
        self._left = ""
        self._right = ""

    def show(self, left: str, right: str = "") -> None:
        """Show other texts; nothing is painted if they are the same."""
        sides = clean(left), clean(right)
        if sides != (self._left, self._right):
            self._left, self._right = sides
            self.refresh()

    @property
    def text(self) -> str:
        """Give what is shown, for tests and screen readers."""
        return f"{self._left} {self._right}".strip()

    def render_line(self, y: int) -> Strip:
        """Draw the line."""
        width = self.size.width
        right = f" {self._right} " if self._right else ""
        right = right if cell_len(right) < width else fit(right, width)
        left = fit(f" {self._left}", width - cell_len(right))
        return Strip([Strand(left + right, self.rich_style)]).crop(0, width)
