"""How calls come into their list: names first, then what the index remembers, then the files."""

from concurrent.futures import Future
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from textual.worker import get_current_worker

from carereview.library.discover import CallFiles, Found, discover
from carereview.library.index_file import knows_many
from carereview.ui.call_rows import CallRow
from carereview.ui.memory import reading
from carereview.ui.painted import wait_for_paint
from carereview.ui.workers import LeavingExecutor

if TYPE_CHECKING:
    from carereview.ui.remembering import KnownRows
    from carereview.ui.screens.library import LibraryScreen

_PATIENCE_S = 0.1
"""So long the first paint waits for remembered rows: without them it shows nobody anything."""


class ListingCalls:
    """Looks for the calls of a library and reads them, in threads that bring the list its rows."""

    def __init__(self, screen: "LibraryScreen", library: Path) -> None:
        self._screen = screen
        self._library = library
        # Both are looked for while the screen is made. Few calls are found for its first paint;
        # many are remembered by then, and looking for them as well would only hold up the paint.
        self._found: Future[Found] | None = None
        self._known: Future[KnownRows] | None = None
        if knows_many(library):
            self._known = LeavingExecutor().submit(_remembered, library)
        else:
            self.look_again()

    def at_once(self) -> "dict[str, CallRow] | KnownRows":
        """Give the rows that are there by now, by id, or remembered ones in order."""
        if self._known is not None:
            with suppress(TimeoutError):  # a slow disk: they follow
                return self._known.result(_PATIENCE_S)
        if self._found is not None and self._found.done():
            return _unread(self._found.result())
        return {}

    def look_again(self) -> None:
        """Look for names again, before `read`."""
        self._found = LeavingExecutor().submit(discover, self._library)

    def read(self) -> None:
        """Begin to read; nothing waits for it."""
        self._screen.run_worker(self._read, thread=True, exclusive=True, group="library")

    def _read(self) -> None:
        worker, screen, app = get_current_worker(), self._screen, self._screen.app
        found = self._remember() if self._found is None else self._found.result()
        if not screen.rows:
            app.call_from_thread(screen.take, _unread(found))
        wait_for_paint(screen)
        # What reads and opens calls is only loaded now: the list should be there at once.
        with reading():
            import_module("carereview.ui.screens.review")
            from carereview.ui.reading import joined, read_calls

        app.call_from_thread(screen.take_all, joined(found, dict(screen.rows)))
        for news in read_calls(found, screen.rows, lambda: worker.is_cancelled):
            if worker.is_cancelled:
                return
            app.call_from_thread(screen.take_news, news)

    def _remember(self) -> Found:
        """Show what the index remembers, and only then look for what there is by now."""
        assert self._known is not None
        screen, app = self._screen, self._screen.app
        known = self._known.result()
        with reading():
            if screen.calls.rows is not known:
                app.call_from_thread(screen.show_known, known)
            wait_for_paint(screen)
            rows = known.by_id()
        app.call_from_thread(screen.take, rows)
        return discover(self._library)

    def read_one(self, files: CallFiles) -> None:
        """Read one call again."""
        self._screen.run_worker(lambda: self._read_one(files), thread=True, group="one call")

    def _read_one(self, files: CallFiles) -> None:
        from carereview.ui.reading import read_call

        rows = {files.id: read_call(self._library, files)}
        self._screen.app.call_from_thread(self._screen.take, rows)


def _remembered(library: Path) -> "KnownRows":
    from carereview.ui.remembering import known_rows  # here, since few calls need none of it

    return known_rows(library)


def _unread(found: Found) -> dict[str, CallRow]:
    """Make rows of names alone."""
    return {files.id: CallRow(files) for files in found.calls}
