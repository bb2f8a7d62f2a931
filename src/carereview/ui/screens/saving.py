"""How a screen saves what is worked on: it tells how that went, and asks whose change counts."""

from collections.abc import Callable, Sequence
from typing import Any, Generic, Protocol, TypeVar

from textual.app import App
from textual.message import Message
from textual.notifications import SeverityLevel

from carereview.core.merge import Conflict
from carereview.ui.keeping import Keeping
from carereview.ui.saving import SaveReport
from carereview.ui.screens.confirm import Confirm

T = TypeVar("T")


class Saved(Message):
    """The saving thread reports a try."""

    def __init__(self, report: SaveReport[Any]) -> None:
        super().__init__()
        self.report = report


class SavingScreen(Protocol[T]):
    """A screen on which something is worked on; `keeping` is there once it was read."""

    keeping: Keeping[T] | None

    @property
    def app(self) -> App[Any]:
        """Give the app."""

    def say(self, text: str, severity: SeverityLevel = "information") -> None:
        """Tell the person something."""

    def sync(self) -> None:
        """Show everything that changed."""

    def post_message(self, message: Message) -> bool:
        """Take a message from any thread."""


class Saving(Generic[T]):
    """Stands between the saving thread and the person in front of a screen."""

    def __init__(
        self, screen: SavingScreen[T], question: Callable[[Sequence[Conflict]], str]
    ) -> None:
        """`question` puts into words what two people changed differently."""
        self._screen = screen
        self._question = question
        self._asking = False

    def report(self, report: SaveReport[T]) -> None:
        """Pass a report on from the saving thread."""
        self._screen.post_message(Saved(report))

    def take(self, report: SaveReport[T]) -> None:
        """Tell what came of a try."""
        screen, keeping = self._screen, self._screen.keeping
        if keeping is None:
            return
        news = keeping.take(report)
        if news:
            screen.say(news, "error" if keeping.trouble else "information")
        if report.conflicts:
            self._ask_whose(report)
        screen.sync()

    def _ask_whose(self, report: SaveReport[T]) -> None:
        """Ask whose change counts; until it is answered, nothing is written over."""
        if self._asking:
            return
        self._asking = True

        def answered(mine: bool | None) -> None:
            self._asking = False
            if mine is not None and self._screen.keeping is not None:
                self._screen.keeping.settle(mine)

        asked = self._question(report.conflicts)
        self._screen.app.push_screen(Confirm(asked, "y keep mine · n take theirs"), answered)
