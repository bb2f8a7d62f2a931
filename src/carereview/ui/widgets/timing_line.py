"""The line of the timing mode. It has the keys while the mode is on; all others work as ever."""

from typing import TYPE_CHECKING, ClassVar, cast

from textual.binding import BindingType

from carereview.ui.commands import TIMING
from carereview.ui.keys import bindings
from carereview.ui.widgets.bar import Bar

if TYPE_CHECKING:
    from carereview.ui.screens.review import ReviewScreen


class TimingLine(Bar, can_focus=True, inherit_bindings=False):
    """Shows the border being moved; there only while the mode is on."""

    BINDINGS: ClassVar[list[BindingType]] = bindings(TIMING)
    DEFAULT_CSS = """
    TimingLine { display: none; background: $accent; color: $background; text-style: bold; }
    """

    @property
    def _review(self) -> "ReviewScreen":
        return cast("ReviewScreen", self.screen)

    def action_do(self, command: str) -> None:
        """Run a command of the mode."""
        self._review.action_do(command)

    def on_blur(self) -> None:
        """Take the keys back from the transcript, which was clicked; leave for anything else."""
        self.call_after_refresh(self._settle)

    def _settle(self) -> None:
        focused = self.screen.focused
        if not self.display or focused is None or focused is self:  # none: the terminal lost it
            return
        if focused is self._review.view:
            self.focus()
        else:
            self._review.show_timing(None)
