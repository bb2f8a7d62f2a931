"""Whether the work on an open call is on disk, and what becomes of it if it can't get there."""

from datetime import datetime
from pathlib import Path

from carereview.core.desk import Desk
from carereview.library.problem import SaveError
from carereview.library.rescue import rescue
from carereview.ui.desk_files import carried
from carereview.ui.loading import Loaded
from carereview.ui.saving import SaveReport

DISPUTED = "somebody else changed the same thing"


class Keeping:
    """What saving an open call has come to; `trouble` is empty while everything is well."""

    def __init__(self, loaded: Loaded, stem: str) -> None:
        self._loaded = loaded
        self._stem = stem
        self.trouble = ""

    def take(self, report: SaveReport) -> str:
        """Note how a save went; give what the person should be told about it, or nothing."""
        before, self.trouble = self.trouble, report.trouble
        if report.conflicts:
            self.trouble = DISPUTED
        elif report.trouble and not before:
            return f"Not saved, trying on: {report.trouble}"
        elif report.merged is not None and self._loaded.files.seen(report):
            self._adopt(report, report.merged)
            return "Somebody else changed this call; their changes are in."
        return ""

    def _adopt(self, report: SaveReport, merged: Desk) -> None:
        call = self._loaded.call
        call.adopt(report.desk, merged, lambda desk: carried(report, desk))
        if call.desk != merged:
            # Edited since: what waits to be saved may be a desk without the others' changes.
            self._loaded.saver.submit(call.desk)

    def settle(self, mine: bool) -> None:
        """Save again what is disputed, with the side that shall count."""
        self._loaded.files.keep = "mine" if mine else "theirs"
        self._loaded.saver.submit(self._loaded.call.desk)

    def save_now(self) -> None:
        """Save what isn't on disk yet, in this thread."""
        report = self._loaded.saver.flush()
        if report is not None:
            self.take(report)

    @property
    def text(self) -> str:
        """Say in a word or a line whether everything is on disk."""
        if self.trouble:
            return f"NOT SAVED: {self.trouble}"
        return "saving …" if self._loaded.saver.pending else "saved"

    def put_aside(self) -> Path | None:
        """Write unsaved work to a folder of its own and give it; None if there is none.

        Raises SaveError if even that can't be done.
        """
        desk, saved = self._loaded.call.desk, self._loaded.files.saved
        if not self.trouble or desk == saved:
            return None
        return rescue(self._stem, desk, saved, datetime.now())

    def close(self) -> None:
        """End the saving thread."""
        self._loaded.saver.close()


def put_aside_text(keeping: Keeping) -> str:
    """Put unsaved work aside and say where it is, or why even that failed; or nothing."""
    try:
        folder = keeping.put_aside()
    except SaveError as error:
        return f"carereview: unsaved work is lost. {error}"
    return f"carereview: {keeping.trouble}; unsaved work is kept in {folder}" if folder else ""
