"""What the screens share that let somebody type, choose a line by the arrow keys, and take it."""

from typing import TypeVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType

from carereview.ui.widgets.bar import Bar
from carereview.ui.widgets.key_line import KeyLine
from carereview.ui.widgets.line import Line
from carereview.ui.widgets.line_list import LineList

T = TypeVar("T")


def picking_bindings(take: str) -> list[BindingType]:
    """Give the keys; `take` says what taking a line means. The actions are take, move and page."""
    return [
        Binding("escape", "dismiss(None)", "Close"),
        Binding("enter", "take", take),
        Binding("down", "move(1)", "Next", key_display="↓"),
        Binding("up", "move(-1)", "Previous", key_display="↑"),
        Binding("pagedown", "page(1)", "Page down", show=False),
        Binding("pageup", "page(-1)", "Page up", show=False),
    ]


def picking_parts(typed: str, hint: str, lines: LineList[T]) -> ComposeResult:
    """Lay out a title, the line to type in (#wanted), the lines, and what is told of them."""
    lines.can_focus = False  # the keys stay with the line to type in; arrows move the cursor
    yield Bar("title")
    yield Line(typed, "wanted", hint)
    yield lines
    yield Bar("told")
    yield KeyLine()
