"""Correct the text of a segment while hearing it."""

from collections.abc import Callable
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen

from carereview.ui.screens.form import form_bindings, heading
from carereview.ui.widgets.fields import Area
from carereview.ui.widgets.key_line import KeyLine


class TextDialog(ModalScreen[None]):
    """Edit a text; `keep` is handed the corrected one."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *form_bindings(),
        Binding("enter", "commit", "Keep", priority=True),
    ]

    def __init__(self, title: str, text: str, keep: Callable[[str], None]) -> None:
        super().__init__(classes="foot")
        self._title = title
        self._text = text
        self._keep = keep

    def compose(self) -> ComposeResult:
        """Lay out the dialog."""
        with Vertical(classes="box"):
            yield from heading(f"{self._title} (Enter or Esc keeps, u undoes; F4 plays, F8 again)")
            yield Area(self._text)
        yield KeyLine()

    def on_mount(self) -> None:
        """Put the cursor where people write on."""
        self.query_one(Area).move_cursor(self.query_one(Area).document.end)

    def action_commit(self) -> None:
        """Keep the text and close."""
        self.keep_typed()
        self.dismiss()

    def keep_typed(self) -> None:
        """Hand over the text if it was changed."""
        text = self.query_one(Area).content
        if text != self._text:
            self._text = text
            self._keep(text)
