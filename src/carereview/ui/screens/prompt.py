"""Ask for one line of text, at the foot of the screen."""

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widgets import Input

from carereview.ui.keys import typing_bindings
from carereview.ui.screens.form import row
from carereview.ui.widgets.key_line import KeyLine
from carereview.ui.widgets.line import Line


class Prompt(ModalScreen[str | None]):
    """Give the text that was entered, or None if the person thought better of it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *typing_bindings(),
        Binding("escape", "dismiss(None)", "Close"),
    ]

    def __init__(self, label: str, text: str = "", hint: str = "") -> None:
        """`text` is suggested; while there is none, `hint` says what may be typed."""
        super().__init__(classes="foot")
        self._label = label
        self._text = text
        self._hint = hint

    def compose(self) -> ComposeResult:
        """Lay out the prompt."""
        with Vertical(classes="box"):
            yield row(self._label, Line(self._text, placeholder=self._hint))
        yield KeyLine()

    def on_mount(self) -> None:
        """Select what is suggested: typing replaces it, and an arrow key keeps it."""
        self.query_one(Line).select_all()

    @on(Input.Submitted)
    def _submitted(self, event: Input.Submitted) -> None:
        self.dismiss(event.value.strip())
