"""One line for what there is to say, above the footer, and only as long as it is news."""

from textual.timer import Timer
from textual.widgets import Static

from carereview.ui.lit import lit

_SHOWN_S = 5.0


class MessageLine(Static):
    """Shows a message for a few seconds over the last line of text."""

    DEFAULT_CSS = """
    MessageLine {
        dock: bottom; margin-bottom: 1; height: auto; max-height: 3; display: none;
        padding: 0 1; background: $row; color: $accent;
        &.-shown { display: block; }
    }
    """

    def __init__(self) -> None:
        super().__init__()
        self._timer: Timer | None = None

    def say(self, text: str) -> None:
        """Show a message, in place of the one before."""
        if self._timer is not None:
            self._timer.stop()
        self.update(lit(text))
        self.add_class("-shown")
        self._timer = self.set_timer(_SHOWN_S, self._hide)

    def _hide(self) -> None:
        self.remove_class("-shown")
