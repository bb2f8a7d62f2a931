"""The peer: an app that does nothing, of stock widgets like those of the list of calls.

As many of each kind, as many keys in the footer, and a view without rows in place of the list.
"""

from typing import ClassVar

from textual.app import App, ComposeResult
from textual.binding import Binding, BindingType
from textual.screen import ModalScreen
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.widgets import Footer, Input, Static

READY = "nothing here"
"""Is on the screen once it is painted."""


class Nothing(ScrollView, can_focus=True):
    """A list without rows."""

    def render_line(self, y: int) -> Strip:
        """Draw a line without anything on it."""
        return Strip.blank(self.size.width, self.rich_style)


class Help(ModalScreen[None]):
    """One text over the screen."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "dismiss", "Close")]

    def compose(self) -> ComposeResult:
        """Lay out the screen."""
        yield Static("Keys: none", id="help")


class Peer(App[None]):
    """Nothing but widgets; keys change one text, or push a screen."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "count", "Open"),
        Binding("slash", "count", "Filter"),
        Binding("m", "count", "Count"),
        Binding("E", "count", "Export"),
        Binding("question_mark", "help", "Help"),
    ]
    presses = 0

    def compose(self) -> ComposeResult:
        """Lay out as many widgets of each kind as the list of calls has."""
        yield Static("peer", id="title")
        yield Input(placeholder="filter", compact=True)
        yield Static("headings")
        yield Nothing()
        yield Static("detail")
        yield Static("totals")
        yield Static(READY, id="message")
        yield Footer(compact=True)

    def on_mount(self) -> None:
        """Move at once, as the app does, and leave the keys to the bindings."""
        self.animation_level = "none"
        self.query_one(Nothing).focus()

    def action_count(self) -> None:
        """Show how often the key was pressed."""
        self.presses += 1
        self.query_one("#message", Static).update(f"pressed {self.presses}")

    def action_help(self) -> None:
        """Push a screen."""
        self.push_screen(Help())


if __name__ == "__main__":
    Peer().run()
