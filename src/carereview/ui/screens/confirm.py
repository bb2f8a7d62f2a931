"""Ask a question that is answered with yes or no, or with one of two sides."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Label

from carereview.ui.lit import lines
from carereview.ui.screens.form import heading
from carereview.ui.widgets.key_line import KeyLine


class Confirm(ModalScreen[bool | None]):
    """Give True for y, False for n, None for escape."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("y", "dismiss(True)", "Yes"),
        Binding("n", "dismiss(False)", "No"),
        Binding("escape", "dismiss(None)", "Close"),
    ]

    def __init__(self, question: str, hint: str = "y yes · n no") -> None:
        super().__init__(classes="dialog")
        self._question = question
        self._hint = hint

    def compose(self) -> ComposeResult:
        """Lay out the question."""
        with Vertical(classes="box"):
            yield from heading(self._hint)
            yield Label(lines(self._question.splitlines()), classes="wide")
        yield KeyLine()
