"""The app: its screens, its themes, how it ends. What it does is in screens and actions."""

import asyncio
import signal
import sys
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from rich.console import RenderableType
from rich.text import Text
from textual import events
from textual.app import App, SystemCommand
from textual.binding import Binding, BindingType
from textual.driver import Driver
from textual.notifications import SeverityLevel
from textual.screen import Screen

from carereview.core.clean import clean
from carereview.library.config import Config
from carereview.library.discover import CallFiles
from carereview.ui.commands import AUDITION, CASE, LIBRARY, REVIEW, TIMING, commands_of
from carereview.ui.crash import crash_report, place_of
from carereview.ui.key_queue import KeyQueue
from carereview.ui.lit import clean_lines
from carereview.ui.places import Places
from carereview.ui.presets import keymap
from carereview.ui.screens.form import Form
from carereview.ui.screens.library import LibraryScreen
from carereview.ui.theme import DARK, LIGHT
from carereview.ui.widgets.message_line import MessageLine
from carereview.ui.workers import keys_first, leave_anyway, leave_workers_behind
from carereview.ui.works import Work

if TYPE_CHECKING:
    from carereview.core.case import Case
    from carereview.core.desk import Desk
    from carereview.core.history import History
    from carereview.library.search import Hit
    from carereview.ui.screens.case import CaseScreen
    from carereview.ui.screens.review import ReviewScreen

# What only an open call needs is imported when there is one: the list should be there at once.

_PATIENCE_S = 2.0
"""So long a told end may take: one with a closed terminal can wait for ever for its writer."""


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
        self.places = Places(library)
        self.histories: dict[str, History[Desk]] = {}
        self.case_histories: dict[Path, History[Case]] = {}
        self.indexed: tuple[int, int] | None = None
        self.index_trouble = ""
        self.searched = ""
        self._keys = KeyQueue(self, super().on_event)
        self._call_id = call_id
        self._review: ReviewScreen | None = None
        self.animation_level = "none"
        self.register_theme(DARK)
        self.register_theme(LIGHT)
        self.theme = config.theme or DARK.name

    def get_driver_class(self) -> type[Driver]:
        """Read keys in our own way where Textual would read a terminal of Linux or macOS."""
        chosen = super().get_driver_class()
        if sys.platform == "win32":
            return chosen
        from carereview.ui.driver import quick

        return quick(chosen)

    def get_default_screen(self) -> LibraryScreen:
        """Give the list of calls: as the first screen, not as one pushed over an empty one."""
        keys_first()
        leave_workers_behind()  # before the list begins to read
        return LibraryScreen(self.library, self._call_id)

    def on_mount(self) -> None:
        """Be ready for signals and for the person's own keys."""
        self._end_on_signals()
        self.set_keymap(keymap(self.config.preset, self.config.keymap))

    def _end_on_signals(self) -> None:
        """Leave a sane terminal and saved work when told to end or when the terminal goes."""
        if sys.platform == "win32":
            return
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGHUP):
            loop.add_signal_handler(number, self._end, 128 + number)

    def _end(self, return_code: int) -> None:
        """End at once; work that can't be saved is put aside, and where is said on leaving."""
        self.save_now()
        leave_anyway(_PATIENCE_S, return_code)
        self.exit(return_code=return_code, message=Text(self._put_aside()) or None)

    def _put_aside(self) -> str:
        """Put aside what can't be saved; give where it is, or nothing."""
        if not self.works:
            return ""
        from carereview.ui.keeping import put_aside_text

        texts = [put_aside_text(work.keeping) for work in self.works if work.keeping]
        return "\n".join(text for text in texts if text)

    def _fatal_error(self) -> None:
        """Save, and say where it crashed: places in the program, never what was in its hands.

        Exception texts and local variables hold what customers said, so neither is printed.
        """
        try:
            self.save_now()
            aside = self._put_aside()
        except Exception as error:  # its text would be printed with all that it quotes
            what = f"{type(error).__name__}, {place_of(error)}"
            aside = f"carereview: saving failed as well ({what}); the last edits may be lost."
        report = crash_report(self._exception, aside)
        self._exit_renderables.append(Text(report))
        self._close_messages_no_wait()

    def panic(self, *renderables: RenderableType) -> None:
        """Crash the same way for errors that could draw themselves: they would show data."""
        self._fatal_error()

    def say(self, text: str, severity: SeverityLevel = "information") -> None:
        """Tell the person something for a few seconds; the text may come from data.

        It stands on one line at the foot of the screen, where it hides least; an error, or
        anything while a form is open, comes as a box that can't be overlooked.
        """
        lines = self.screen.query(MessageLine)
        if lines and severity != "error":
            lines.first().say(text)
        else:
            self.notify(clean(text), severity=severity, markup=False, timeout=8)

    @property
    def reviews(self) -> "list[ReviewScreen]":
        """Give the open calls: one, or none."""
        return [self._review] if self._review and self._review in self.screen_stack else []

    @property
    def works(self) -> list[Work]:
        """Give all screens with edits to save."""
        return [screen for screen in self.screen_stack if isinstance(screen, Work)]

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Give the colours of our own parts to themes that don't know them."""
        ours = DARK if self.current_theme.dark else LIGHT
        return dict(ours.variables)

    def open_call(self, files: CallFiles, hit: "Hit | None" = None, moment: str = "") -> None:
        """Open the review of a call: where it was left, something was found, or a moment is."""
        from carereview.ui.screens.review import ReviewScreen

        self._review = ReviewScreen(files, self.config, hit, moment)
        self.push_screen(self._review)

    def search(self) -> None:
        """Search all calls, and open one where something was found in it."""
        from carereview.ui.screens.search import SearchScreen

        self.push_screen(SearchScreen(self.calls.title_of), self.go_to_hit)

    def go_to_hit(self, hit: "Hit | None") -> None:
        """Open a call where something was found in it, in place of the one that is open."""
        if hit is None:
            return
        files = self.calls.files_of(hit.call)
        if files is None:
            self.say("This call isn't in the library any more; F5 in the list looks again.")
            return
        open_review = next(iter(self.reviews), None)
        if open_review is None:
            self.open_call(files, hit)
        elif open_review.files.id == files.id:
            open_review.go_to_hit(hit)
        else:
            self.close_review(open_review, lambda: self.open_call(files, hit))

    @property
    def calls(self) -> LibraryScreen:
        """Give the list of calls, which lies below all other screens."""
        first = self.screen_stack[0]
        assert isinstance(first, LibraryScreen)
        return first

    def close_review(self, review: "ReviewScreen", then: Callable[[], None] = lambda: None) -> None:
        """Go back to the calls, which show what has changed; and on to something else."""

        def close() -> None:
            aside = self._put_aside()
            self.clear_notifications()  # what was wrong with this call covers the next one's
            self.pop_screen()
            if aside:
                self.say(aside, "error")
            for screen in self.screen_stack:
                if isinstance(screen, LibraryScreen):
                    screen.refresh_call(review.files)
            then()

        review.transcribing.before_leaving(lambda: self._when_saved(close))

    def close_case(self, case: "CaseScreen", then: Callable[[], None] = lambda: None) -> None:
        """Go back to where the case was opened from; and on to something else."""

        def close() -> None:
            aside = self._put_aside()
            self.clear_notifications()
            self.pop_screen()
            if aside:
                self.say(aside, "error")
            if case.changed:
                self.calls.reload()
            then()

        self._when_saved(close)

    def _when_saved(self, leave: Callable[[], None]) -> None:
        """Leave at once if everything is on disk; else ask."""
        self.save_now()
        troubles = [w.keeping.trouble for w in self.works if w.keeping and w.keeping.trouble]
        if not troubles:
            leave()
            return
        from carereview.ui.screens.confirm import Confirm

        question = f"Not saved: {troubles[0]} Leave all the same? The work will be put aside."
        self.push_screen(Confirm(question), lambda answer: leave() if answer else None)

    def action_listen(self, command: str) -> None:
        """Play while a form is open."""
        for review in self.reviews:
            review.action_do(command)

    async def on_event(self, event: events.Event) -> None:
        """Clean what is pasted, whatever field it goes to, and deal out keys one at a time."""
        if isinstance(event, events.Paste):
            event.text = clean_lines(event.text)
        if isinstance(event, events.Key) and not event.is_forwarded:
            await self._keys.add(event)
        else:
            await super().on_event(event)

    def save_now(self) -> None:
        """Save what isn't on disk yet, before anything else happens; what is being typed too."""
        for screen in self.screen_stack:
            if isinstance(screen, Form):
                screen.keep_typed()
        for work in self.works:
            work.save_now()

    async def action_quit(self) -> None:
        """Leave; ask first if something could not be saved."""

        def leave() -> None:
            self._when_saved(lambda: self.exit(message=Text(self._put_aside()) or None))

        for review in self.reviews:
            review.transcribing.before_leaving(leave)
        if not self.reviews:
            leave()

    def get_system_commands(self, screen: Screen[Any]) -> Iterable[SystemCommand]:
        """Put every command of the screen into the palette."""
        if isinstance(screen, LibraryScreen):
            places: tuple[str, ...] = (LIBRARY,)
        elif screen in self.reviews:
            places = (REVIEW, TIMING, AUDITION)
        elif isinstance(screen, Work):
            places = (CASE,)
        else:
            return
        for command in (command for where in places for command in commands_of(where)):
            run = partial(screen.run_action, f"do('{command.id}')")
            yield SystemCommand(command.title, command.help, run)
        other = LIGHT.name if self.theme == DARK.name else DARK.name
        yield SystemCommand("Theme", f"Change to {other}", partial(setattr, self, "theme", other))
