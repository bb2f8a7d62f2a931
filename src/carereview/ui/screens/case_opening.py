"""How a case comes onto its screen: its file first, then its calls, then what is found in them."""

from datetime import date
from typing import TYPE_CHECKING

from textual.worker import get_current_worker

from carereview.core.account import proposed_holds
from carereview.core.call import Span
from carereview.core.case import Case
from carereview.core.register import Register
from carereview.library.opening import LoadedCall, LoadedCase, load_call, load_case
from carereview.privacy.texts import Texts
from carereview.ui.case_files import CaseFiles
from carereview.ui.case_found import CaseFound, account_of, find
from carereview.ui.keeping import Keeping
from carereview.ui.open_case import OpenCase, hiding, known_in_calls
from carereview.ui.saving import Saver
from carereview.ui.sound import music_in

if TYPE_CHECKING:
    from carereview.ui.screens.case import CaseScreen


_LEAST_MS = 3000
"""Shorter music is the edge of a hold that is known already."""


class CaseOpening:
    """Reads the case of a screen in workers, and shows each part as soon as it is there."""

    def __init__(self, screen: "CaseScreen") -> None:
        self._screen = screen
        self._known: Register | None = None
        self._hidden: Case | None = None
        self._heard: CaseFound | None = None

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
        before = screen.opened
        screen.opened = OpenCase(loaded, saver.submit, screen.app.case_histories.get(screen.folder))
        if before is not None:
            screen.opened.take_over(before)
        screen.saver = saver
        screen.keeping = Keeping(screen.opened, files, saver, "case")
        for problem in loaded.problems[:1]:
            screen.say(problem.brief, "error" if problem.error else "warning")
        screen.sync()

    # The calls, and what is private in them

    def _read(self) -> None:
        worker, screen = get_current_worker(), self._screen
        calls: list[LoadedCall] = []
        for files in screen.files:
            if worker.is_cancelled:
                return
            calls.append(load_call(files))
        opened, every = screen.opened, tuple(calls)
        if opened is None or worker.is_cancelled:
            return
        screen.app.call_from_thread(self._show_calls, every)
        known = known_in_calls(opened.loaded, every, lambda: worker.is_cancelled)
        if worker.is_cancelled:
            return
        found = find(opened.desk, every, known, date.today())
        if not worker.is_cancelled:
            screen.app.call_from_thread(self._show_found, known, found)

    def _show_calls(self, calls: tuple[LoadedCall, ...]) -> None:
        if self._screen.opened is not None:
            self._screen.opened.calls = calls
            self._screen.sync()

    def _show_found(self, known: Register, found: CaseFound) -> None:
        opened = self._screen.opened
        if opened is not None and self._screen.is_attached:
            opened.found = found
            opened.accounts = {id: account_of(one.call) for id, one in found.calls.items()}
            self._known, self._hidden = known, None
            self._screen.sync()
            self.listen_soon()

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
            self._screen.opened.hide_by(texts)
            self._screen.sync()

    # The sound

    def listen_soon(self) -> None:
        """Have a worker look for music in the recordings, once the account of time is looked at."""
        opened = self._screen.opened
        if opened is None or not self._screen.shows_time or self._heard is opened.found:
            return
        found = self._heard = opened.found
        opened.listening = True
        self._screen.sync()

        def listen() -> None:
            worker = get_current_worker()
            for id, one in found.calls.items():
                if one.call.audio is None:
                    continue
                music = music_in(one.call.audio, lambda: worker.is_cancelled)
                if worker.is_cancelled:
                    return
                self._screen.app.call_from_thread(self._show_account, found, id, music)
            self._screen.app.call_from_thread(self._show_listened, found)

        self._screen.run_worker(listen, thread=True, exclusive=True, group="case sound")

    def _show_account(self, found: CaseFound, id: str, music: tuple[Span, ...]) -> None:
        opened = self._screen.opened
        if opened is not None and opened.found is found:
            call = found.calls[id].call
            opened.accounts = {**opened.accounts, id: account_of(call, music)}
            proposed = proposed_holds(call.transcript, call.review, music)
            long = tuple(span for span in proposed if span.end - span.start >= _LEAST_MS)
            opened.music = {**opened.music, id: long}
            self._screen.sync()

    def _show_listened(self, found: CaseFound) -> None:
        opened = self._screen.opened
        if opened is not None and opened.found is found:
            opened.listening = False
            self._screen.sync()
