"""How a case comes onto its screen: its file first, then its calls, then what detectors suspect."""

from typing import TYPE_CHECKING

from textual.worker import get_current_worker

from carereview.core.case import Case
from carereview.core.register import Register
from carereview.library.opening import LoadedCall, LoadedCase, load_call, load_case
from carereview.privacy.texts import Texts
from carereview.ui.case_files import CaseFiles
from carereview.ui.keeping import Keeping
from carereview.ui.open_case import OpenCase, hiding, known_in_calls
from carereview.ui.saving import Saver

if TYPE_CHECKING:
    from carereview.ui.screens.case import CaseScreen


class CaseOpening:
    """Reads the case of a screen in workers, and shows each part as soon as it is there."""

    def __init__(self, screen: "CaseScreen") -> None:
        self._screen = screen
        self._known: Register | None = None
        self._hidden: Case | None = None

    def start(self) -> None:
        """Begin to read the case and its calls; nothing waits for it."""
        self._screen.run_worker(self._open, thread=True, exclusive=True, group="case")

    def read_calls(self) -> None:
        """Read the calls again: somebody may have worked on them."""
        self._screen.run_worker(self._read, thread=True, exclusive=True, group="case")

    def _open(self) -> None:
        loaded = load_case(self._screen.folder)
        if not get_current_worker().is_cancelled:
            self._screen.app.call_from_thread(self._show, loaded)
            self._read()

    def _show(self, loaded: LoadedCase) -> None:
        screen = self._screen
        if not screen.is_attached:  # left before it was read
            return
        if screen.keeping is not None:  # read again: what is worked on so far is on disk
            screen.keeping.close()
        files = CaseFiles(loaded)
        saver = Saver(files.save, screen.saving.report)
        calls = screen.opened.calls if screen.opened else ()
        screen.opened = OpenCase(loaded, saver.submit, screen.app.case_histories.get(screen.folder))
        screen.opened.calls = calls
        screen.saver = saver
        screen.keeping = Keeping(screen.opened, files, saver, "case")
        self._known = self._hidden = None
        for problem in loaded.problems[:1]:
            screen.say(problem.brief, "error" if problem.error else "warning")
        screen.sync()

    def _read(self) -> None:
        """Read the calls, then look for what is private in them."""
        worker, screen = get_current_worker(), self._screen
        calls: list[LoadedCall] = []
        for files in screen.files:
            if worker.is_cancelled:
                return
            calls.append(load_call(files))
        opened = screen.opened
        if opened is None or worker.is_cancelled:
            return
        screen.app.call_from_thread(self._show_calls, tuple(calls))
        known = known_in_calls(opened.loaded, tuple(calls))
        if not worker.is_cancelled:
            screen.app.call_from_thread(self._show_known, known)

    def _show_calls(self, calls: tuple[LoadedCall, ...]) -> None:
        if self._screen.opened is not None:
            self._screen.opened.calls = calls
            self._screen.sync()

    def _show_known(self, known: Register) -> None:
        self._known, self._hidden = known, None
        self.hide_soon()

    def hide_soon(self) -> None:
        """Have a worker look for what is private in the case as it is now; the newest counts."""
        opened, known = self._screen.opened, self._known
        if opened is None or known is None or self._hidden is opened.desk:
            return
        case, calls = opened.desk, opened.calls
        self._hidden = case

        def look() -> None:
            worker = get_current_worker()
            texts = hiding(known, case, calls)
            if not worker.is_cancelled and self._screen.is_attached:
                self._screen.app.call_from_thread(self._show_texts, texts)

        self._screen.run_worker(look, thread=True, exclusive=True, group="case texts")

    def _show_texts(self, texts: Texts) -> None:
        if self._screen.opened is not None:
            self._screen.opened.texts = texts
            self._screen.sync()
