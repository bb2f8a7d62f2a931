"""The line of a mode with keys of its own: it has them while the mode is on."""

from typing import TYPE_CHECKING, cast

from carereview.ui.widgets.bar import Bar

if TYPE_CHECKING:
    from carereview.ui.screens.review import ReviewScreen


class ModeLine(Bar, can_focus=True, inherit_bindings=False):
    """Shows what a mode works on; there only while the mode is on."""

    DEFAULT_CSS = """
    ModeLine { display: none; background: $accent; color: $background; text-style: bold; }
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
            self._review.mode_lines.leave()
