"""Every key of a screen, from the one table of commands."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from carereview.ui.commands import LIBRARY, REVIEW, TYPING, Command, commands_of, shown_key


class HelpScreen(ModalScreen[None]):
    """Show the keys by group; any of the usual keys closes it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,question_mark,f1", "dismiss", "Close"),
    ]

    def __init__(self, where: str) -> None:
        super().__init__(classes="dialog")
        self._where = where

    def compose(self) -> ComposeResult:
        """Lay out the table."""
        with VerticalScroll(classes="box tall"):
            yield Static(Content("\n").join(_lines(self._where)), classes="help")

    def on_mount(self) -> None:
        """Let the arrow keys scroll."""
        self.query_one(VerticalScroll).focus()


def _lines(where: str) -> list[Content]:
    commands = commands_of(where) + (commands_of(TYPING) if where == REVIEW else ())
    lines: list[Content] = [Content(f"Keys: {'the calls' if where == LIBRARY else 'a call'}")]
    group = ""
    for command in commands:
        if command.group != group:
            group = command.group
            lines += [Content(""), Content.styled(group, "bold $accent")]
        lines.append(_line(command))
    return [*lines, Content(""), Content("^p opens the palette: every command by name.")]


def _line(command: Command) -> Content:
    keys = " ".join(shown_key(key) for key in command.keys)
    return Content.styled(f"  {keys:<14}", "bold") + Content(command.help)
