"""How a screen saves its call: it tells how that went, and asks whose change counts."""

from typing import TYPE_CHECKING

from textual.message import Message

from carereview.core.review import Status
from carereview.ui.dispute import question
from carereview.ui.saving import SaveReport
from carereview.ui.screens.confirm import Confirm

if TYPE_CHECKING:
    from carereview.ui.screens.review import ReviewScreen


class Saved(Message):
    """The saving thread reports a try."""

    def __init__(self, report: SaveReport) -> None:
        super().__init__()
        self.report = report


class SavingCall:
    """Stands between the saving thread and the person in front of a screen."""

    def __init__(self, screen: "ReviewScreen") -> None:
        self._screen = screen
        self._asking = False

    def report(self, report: SaveReport) -> None:
        """Pass a report on from the saving thread."""
        self._screen.post_message(Saved(report))

    def take(self, report: SaveReport) -> None:
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

    def _ask_whose(self, report: SaveReport) -> None:
        """Ask whose change counts; until it is answered, nothing is written over."""
        if self._asking:
            return
        self._asking = True

        def answered(mine: bool | None) -> None:
            self._asking = False
            if mine is not None and self._screen.keeping is not None:
                self._screen.keeping.settle(mine)

        asked = question(report.conflicts, self._screen.call.review)
        self._screen.app.push_screen(Confirm(asked, "y keep mine · n take theirs"), answered)

    def save_now(self) -> None:
        """Save what isn't on disk yet, and where we are, before anything else happens."""
        screen = self._screen
        if screen.keeping is None:
            return
        # The place belongs to the review once there is work in it, else to the app alone.
        if screen.call.review.status is not Status.NEW:
            screen.call.remember_place(screen.position)
        screen.app.places.remember(screen.files.id, screen.position)
        screen.keeping.save_now()
        screen.app.histories[screen.files.id] = screen.call.history
