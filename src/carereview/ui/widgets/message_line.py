"""One line for what there is to say, above the footer, and only as long as it is news."""

from rich.cells import cell_len
from textual.timer import Timer
from textual.widgets import Static

from carereview.core.clean import clean
from carereview.ui.lit import lit

_SHOWN_S = 5.0


class MessageLine(Static):
    """Shows a message for a few seconds over the last line of text.

    It has a layer of its own, and comes first in its screen: so it covers the text instead of
    moving it, and only its own line is painted when it comes and goes.
    """

    DEFAULT_CSS = """
    MessageLine {
        layer: message; dock: bottom; margin-bottom: 1; height: auto; max-height: 3; display: none;
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
        # Most messages take one line: then nothing on the screen has to be placed anew.
        one_line = self.is_shown and self.content_size.height == 1
        fits = one_line and cell_len(clean(text)) <= self.content_size.width
        self.update(lit(text), layout=not fits)
        self.add_class("-shown")
        self._timer = self.set_timer(_SHOWN_S, self._hide)

    @property
    def is_shown(self) -> bool:
        """Tell whether there is a message to be read."""
        return self.has_class("-shown")

    def _hide(self) -> None:
        self.remove_class("-shown")
