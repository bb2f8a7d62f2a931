"""Workers that find out what of a call must not be seen, while the person works on."""

from importlib import import_module
from typing import TYPE_CHECKING

from textual.worker import get_current_worker

from carereview.core.desk import Desk
from carereview.core.register import Entity
from carereview.ui import memory
from carereview.ui.painted import wait_for_paint
from carereview.ui.scanning import suspected
from carereview.ui.sight import Planned, Wanted

if TYPE_CHECKING:
    from carereview.ui.screens.review import ReviewScreen


class HidingCall:
    """Has the call of a screen searched, and the plans made that it wants."""

    def __init__(self, screen: "ReviewScreen") -> None:
        self._screen = screen
        self._planning = False

    def scan(self) -> None:
        """Look for what may be private; the person can work meanwhile."""
        self._screen.run_worker(self._scan, thread=True, exclusive=True, group="scan")

    def _scan(self) -> None:
        worker = get_current_worker()
        screen, call = self._screen, self._screen.call
        desk = call.desk
        proposed = suspected(desk, call.case, lambda: worker.is_cancelled)
        import_module("carereview.privacy.detect.detector")  # so that no key that asks it waits
        if not worker.is_cancelled and screen.is_attached:
            screen.app.call_from_thread(self._show_suspects, desk, proposed)

    def _show_suspects(self, desk: Desk, proposed: tuple[Entity, ...]) -> None:
        call = self._screen.call
        # Who looked before there was a word would now give back what was found since.
        if desk.transcript.segments or not call.transcript.segments:
            call.suspect(proposed)
            self._screen.sync()

    def plan_soon(self) -> None:
        """Have a worker make the plan that is wanted; one at a time, the newest next."""
        wanted = self._screen.call.wanted
        if wanted is not None and not self._planning:
            self._planning = True
            self._screen.run_worker(lambda: self._plan(wanted), thread=True, group="plan")

    def _plan(self, wanted: Wanted) -> None:
        worker = get_current_worker()
        screen, app = self._screen, self._screen.app
        wait_for_paint(app.screen)
        with memory.reading():
            planned = wanted.make()
        if not worker.is_cancelled and screen.is_attached:
            app.call_from_thread(self._show_planned, planned)

    def _show_planned(self, planned: Planned) -> None:
        self._planning = False
        self._screen.call.take(planned)
        memory.keep()  # or collections after it stop keys to look through all that was found
        self._screen.sync()
