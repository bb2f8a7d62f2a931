"""Whether the work on an open call or case is on disk, and what becomes of it if it can't be."""

from collections.abc import Callable
from pathlib import Path
from typing import Generic, Protocol, TypeVar

from carereview.core.merge import Side
from carereview.library.problem import SaveError
from carereview.ui.saving import Saver, SaveReport
from carereview.ui.unseen import Unseen

T = TypeVar("T")

DISPUTED = "somebody else changed the same thing"


class Worked(Protocol[T]):
    """What is being worked on, with undo."""

    @property
    def desk(self) -> T:
        """Give its present state."""

    def adopt(self, mine: T, merged: T, carry: Callable[[T], T]) -> bool:
        """Take in what others changed on disk."""


class Stored(Protocol[T]):
    """The files that it is saved to."""

    saved: T
    keep: Side | None
    unseen: Unseen[T]

    def carried(self, report: SaveReport[T], desk: T) -> T:
        """Bring what others changed into another version."""

    def put_aside(self, desk: T) -> Path:
        """Write what isn't saved elsewhere. Raises SaveError."""


class Keeping(Generic[T]):
    """What saving has come to; `trouble` is empty while everything is well.

    `what` is being worked on: a call, a case.
    """

    def __init__(
        self, worked: Worked[T], files: Stored[T], saver: Saver[T], what: str = "call"
    ) -> None:
        self._worked = worked
        self._files = files
        self._saver = saver
        self._what = what
        self.trouble = ""

    def take(self, report: SaveReport[T]) -> str:
        """Note how a save went; give what the person should be told about it, or nothing."""
        before, self.trouble = self.trouble, report.trouble
        if report.conflicts:
            self.trouble = DISPUTED
        elif report.trouble and not before:
            return f"Not saved, trying on: {report.trouble}"
        elif report.merged is not None and self._files.unseen.seen(report):
            self._adopt(report, report.merged)
            return f"Somebody else changed this {self._what}; their changes are in."
        return ""

    def _adopt(self, report: SaveReport[T], merged: T) -> None:
        worked, files = self._worked, self._files
        worked.adopt(report.desk, merged, lambda desk: files.carried(report, desk))
        if worked.desk != merged:
            # Edited since: what waits to be saved may be a desk without the others' changes.
            self._saver.submit(worked.desk)

    def settle(self, mine: bool) -> None:
        """Save again what is disputed, with the side that shall count."""
        self._files.keep = "mine" if mine else "theirs"
        self._saver.submit(self._worked.desk)

    def save_now(self) -> None:
        """Save what isn't on disk yet, in this thread."""
        report = self._saver.flush()
        if report is not None:
            self.take(report)

    @property
    def text(self) -> str:
        """Say in a word or a line whether everything is on disk."""
        if self.trouble:
            return f"NOT SAVED: {self.trouble}"
        return "saving …" if self._saver.pending else "saved"

    def put_aside(self) -> Path | None:
        """Write unsaved work to a folder of its own and give it; None if there is none.

        Raises SaveError if even that can't be done.
        """
        if not self.trouble or self._worked.desk == self._files.saved:
            return None
        return self._files.put_aside(self._worked.desk)

    def close(self) -> None:
        """End the saving thread."""
        self._saver.close()


def put_aside_text(keeping: Keeping[T]) -> str:
    """Put unsaved work aside and say where it is, or why even that failed; or nothing."""
    try:
        folder = keeping.put_aside()
    except SaveError as error:
        return f"carereview: unsaved work is lost. {error}"
    return f"carereview: {keeping.trouble}; unsaved work is kept in {folder}" if folder else ""
