"""How calls come into their list: names first, then what the index remembers, then the files."""

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
    from carereview.ui.screens.library import LibraryScreen


class ListingCalls:
    """Looks for the calls of a library and reads them, in threads that bring the list its rows."""

    def __init__(self, screen: "LibraryScreen", library: Path) -> None:
        self._screen = screen
        self._library = library
        # Names are looked for while the screen is made: few enough are there for its first paint.
        # Many are remembered, and looking for them meanwhile would only hold up the paint.
        self._found = None if knows_many(library) else LeavingExecutor().submit(discover, library)

    def at_once(self) -> dict[str, CallRow]:
        """Give the rows that are there without waiting."""
        if self._found is None or not self._found.done():
            return {}
        return _unread(self._found.result())

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
        screen, app = self._screen, self._screen.app
        wait_for_paint(screen)
        with reading():
            from carereview.ui.remembering import known_rows

            known = known_rows(self._library)
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


def _unread(found: Found) -> dict[str, CallRow]:
    """Make rows of names alone."""
    return {files.id: CallRow(files) for files in found.calls}
