"""The app: its screens, its themes, how it ends. What it does is in screens and actions."""

import asyncio
import signal
import sys
from pathlib import Path
from typing import ClassVar

from rich.text import Text
from textual.app import App, SystemCommand
from textual.binding import Binding, BindingType
from textual.screen import Screen

from carereview.core.clean import clean
from carereview.library.config import Config
from carereview.ui.actions import ACTIONS
from carereview.ui.crash import crash_report
from carereview.ui.commands import LIBRARY, REVIEW, commands_of
from carereview.ui.screens.library import LibraryScreen
from carereview.ui.screens.review import ReviewScreen
from carereview.ui.theme import DARK, LIGHT


class CareReview(App[None]):
    """The program on a terminal."""

    CSS_PATH = "app.tcss"
    TITLE = "carereview"
    ENABLE_COMMAND_PALETTE = True
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+q", "quit", "Quit", show=False, priority=True)
    ]

    def __init__(self, library: Path, config: Config, call_id: str = "") -> None:
        """Open a library, and a call of it if its id is given."""
        super().__init__()
        self.library = library
        self.config = config
        self._call_id = call_id
        self.animation_level = "none"
        self.register_theme(DARK)
        self.register_theme(LIGHT)
        self.theme = config.theme or DARK.name

    def on_mount(self) -> None:
        """Show the calls; be ready for signals."""
        self._end_on_signals()
        if self.config.keymap:
            self.set_keymap(dict(self.config.keymap))
        self.push_screen(LibraryScreen(self.library, self.config, self._call_id))

    def _end_on_signals(self) -> None:
        """Leave a sane terminal and saved work when told to end or when the terminal goes."""
        if sys.platform == "win32":
            return
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGHUP):
            loop.add_signal_handler(number, self._end, 128 + number)

    def _end(self, return_code: int) -> None:
        self.save_now()
        self.exit(return_code=return_code)

    def _fatal_error(self) -> None:
        """Save, and say where it crashed: places in the program, never what was in its hands.

        Exception texts and local variables hold what customers said, so neither is printed.
        """
        self.save_now()
        self._exit_renderables.append(Text(crash_report(self._exception)))
        self._close_messages_no_wait()

    def say(self, text: str, severity: str = "information") -> None:
        """Tell the person something for a few seconds; the text may come from data."""
        level = "warning" if severity == "warning" else "information"
        level = "error" if severity == "error" else level
        self.notify(clean(text), severity=level, markup=False, timeout=4)

    @property
    def reviews(self) -> list[ReviewScreen]:
        """Give the open calls: one, or none."""
        return [screen for screen in self.screen_stack if isinstance(screen, ReviewScreen)]

    def action_listen(self, command: str) -> None:
        """Play while a form is open."""
        for review in self.reviews:
            review.action_do(command)

    def save_now(self) -> None:
        """Save what isn't on disk yet, before anything else happens."""
        for review in self.reviews:
            review.save_now()

    async def action_quit(self) -> None:
        """Leave; ask first if something could not be saved."""
        self.save_now()
        unsaved = [review.unsaved for review in self.reviews if review.unsaved]
        if not unsaved:
            self.exit()
            return
        from carereview.ui.screens.confirm import Confirm

        def answered(leave: bool | None) -> None:
            if leave:
                self.exit()

        self.push_screen(Confirm(f"Not saved: {unsaved[0]} Leave and lose it?"), answered)

    def get_system_commands(self, screen: Screen[object]) -> "list[SystemCommand]":  # type: ignore[override]
        """Put every command of the screen into the palette."""
        where = REVIEW if isinstance(screen, ReviewScreen) else LIBRARY
        if not isinstance(screen, ReviewScreen | LibraryScreen):
            return []
        return [
            SystemCommand(command.title, command.help, lambda id=command.id: screen.action_do(id))
            for command in commands_of(where)
        ]


__all__ = ["ACTIONS", "CareReview"]
