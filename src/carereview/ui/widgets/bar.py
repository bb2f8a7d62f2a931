"""A line of text at the edge of a screen: something at the left, something at the right."""

from os.path import commonprefix

from rich.cells import cell_len
from rich.segment import Segment as Strand
from textual.geometry import Region
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
        """Show other texts; only the cells that differ are painted."""
        sides = clean(left), clean(right)
        if sides == (self._left, self._right):
            return
        before = self._line
        self._left, self._right = sides
        after = self._line
        start = _same_cells(before, after)
        same = _same_cells(before[::-1], after[::-1])
        self.refresh(Region(start, 0, max(self.size.width - start - same, 1), 1))

    @property
    def text(self) -> str:
        """Give what is shown, for tests and screen readers."""
        return f"{self._left} {self._right}".strip()

    @property
    def _line(self) -> str:
        width = self.size.width
        right = f" {self._right} " if self._right else ""
        right = right if cell_len(right) < width else fit(right, width)
        left = fit(f" {self._left}", width - cell_len(right))
        return left + right

    def render_line(self, y: int) -> Strip:
        """Draw the line."""
        return Strip([Strand(self._line, self.rich_style)]).crop(0, self.size.width)


def _same_cells(one: str, other: str) -> int:
    """Give how many cells of two lines are the same from their beginning."""
    return cell_len(commonprefix((one, other)))  # noqa: RUF071 - by characters, as wanted
