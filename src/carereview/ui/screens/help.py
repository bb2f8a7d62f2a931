"""Every key of a screen, from the one table of commands."""

from functools import cache
from textwrap import wrap
from typing import ClassVar

from rich.segment import Segment as Strand
from rich.style import Style
from textual.app import App, ComposeResult
from textual.binding import Binding, BindingType
from textual.geometry import Size
from textual.screen import Screen
from textual.scroll_view import ScrollView
from textual.strip import Strip

from carereview.ui.command import Command
from carereview.ui.commands import (
    AUDITION,
    CASE,
    LIBRARY,
    REGISTER,
    REVIEW,
    TIMING,
    TYPING,
    commands_of,
    shown_key,
)
from carereview.ui.list_commands import PRIVATE
from carereview.ui.lit import fit

_KEYS_WIDTH = 16

_NAMES = {LIBRARY: "the calls", CASE: "a case", REGISTER: "the register"}

_Line = tuple[tuple[str, str], ...]
"""A line of the table: texts, each with the part of the table that gives its style."""


class HelpScreen(Screen[None]):
    """Show the keys by group; any of the usual keys closes it.

    It covers the screen it was opened over, so that nothing beneath is painted meanwhile.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,question_mark,f1", "dismiss", "Close"),
    ]

    def __init__(self, where: str) -> None:
        super().__init__()
        self._where = where

    def compose(self) -> ComposeResult:
        """Lay out the table."""
        yield KeyTable(self._where)

    def on_screen_suspend(self) -> None:
        """Begin at the top the next time."""
        self.query_one(KeyTable).scroll_home(animate=False)


def show_help(app: App[None], where: str) -> None:
    """Open the help of a screen; it is made once and kept, since the keys stay the same."""
    name = f"help-{where}"
    if not app.is_screen_installed(name):
        app.install_screen(HelpScreen(where), name)
    app.push_screen(name)


class KeyTable(ScrollView, can_focus=True):
    """The keys of a screen and what they do, drawn line by line; the arrow keys scroll."""

    ALLOW_SELECT = False
    COMPONENT_CLASSES: ClassVar[set[str]] = {f"key-table--{part}" for part in ("group", "keys")}
    # A scroll bar that comes only when it is needed would lay everything out a second time.
    DEFAULT_CSS = """
    KeyTable {
        width: 100%; height: 100%; padding: 0 1; scrollbar-size-vertical: 1;
        overflow-x: hidden; overflow-y: scroll;
        & > .key-table--group { color: $accent; text-style: bold; }
        & > .key-table--keys { text-style: bold; }
    }
    """

    def __init__(self, where: str) -> None:
        super().__init__()
        self._where = where

    def on_resize(self) -> None:
        """Tell how much there is to scroll at the new width."""
        width = self.scrollable_content_region.width
        self.virtual_size = Size(width, len(_table(self._where, width)))

    def render_line(self, y: int) -> Strip:
        """Draw one line."""
        width, y = self.scrollable_content_region.width, y + self.scroll_offset.y
        lines, base = _table(self._where, width), self.rich_style
        if y >= len(lines):
            return Strip.blank(width, base)
        strands = [Strand(text, self._style(part, base)) for text, part in lines[y]]
        return Strip(strands).adjust_cell_length(width, base)

    def _style(self, part: str, base: Style) -> Style:
        return self.get_component_rich_style(f"key-table--{part}") if part else base


@cache
def _table(where: str, width: int) -> tuple[_Line, ...]:
    """Write the whole table for a width in cells; the commands are always the same."""
    others = (TIMING, AUDITION, TYPING) if where == REVIEW else ()
    commands = [command for place in (where, *others) for command in commands_of(place)]
    lines: list[_Line] = [
        ((f"Keys: {_NAMES.get(where, 'a call')}   (↑ ↓ scroll, Escape closes)", ""),)
    ]
    group = ""
    for command in commands:
        if command.group != group:
            group = command.group
            lines += [(), ((group, "group"),)]
        lines += _lines(command, width)
    if where == LIBRARY:
        lines += [(), (("The column “private”", "group"),)]
        lines += [line for sign, meaning in PRIVATE for line in _explained(sign, meaning, width)]
    last = wrap("^p opens the palette: every command by name.", max(width, 1))
    return (*lines, (), *(((text, ""),) for text in last))


def _lines(command: Command, width: int) -> list[_Line]:
    return _explained(" ".join(shown_key(key) for key in command.keys), command.help, width)


def _explained(sign: str, meaning: str, width: int) -> list[_Line]:
    texts = wrap(meaning, max(width - _KEYS_WIDTH, _KEYS_WIDTH))
    heads = [f"  {sign} ", *[""] * len(texts)]
    return [
        ((fit(head, _KEYS_WIDTH), "keys"), (text, ""))
        for head, text in zip(heads, texts, strict=False)
    ]
