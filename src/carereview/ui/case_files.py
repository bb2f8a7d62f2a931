"""Save an open case to the file that it came from, or that its first edit makes."""

from datetime import datetime
from pathlib import Path

from carereview.core.case import Case
from carereview.core.merge import Side, merge
from carereview.library.opening import LoadedCase
from carereview.library.problem import SaveError
from carereview.library.rescue import rescue_case
from carereview.ui.saving import SaveReport
from carereview.ui.unseen import Unseen


class CaseFiles:
    """The case file, and the case that is in it (`saved`).

    Used by one thread at a time, the saver's lock sees to that; only `unseen` is for any thread.
    """

    def __init__(self, loaded: LoadedCase) -> None:
        self._document = loaded.case_document
        self.saved = loaded.case
        self.keep: Side | None = None
        """Whose change counts where both sides changed the same thing; None asks."""
        self.unseen = Unseen(self.carried)

    def save(self, case: Case) -> SaveReport[Case]:
        """Write the case, merged with what others wrote; with nothing to write it only looks."""
        base = self.saved
        whole = self.unseen.into(case)
        try:
            saved = self._document.save(whole, self.keep)
        except SaveError as error:
            self.keep = None  # the answer was about what was asked; the next try may find more
            unchanged = whole == base  # a folder that can't be written to may still be read
            return SaveReport(
                case, base, case if unchanged else None, "" if unchanged else f"{error}"
            )
        if saved.conflicts:
            return SaveReport(case, base, conflicts=saved.conflicts)
        self.keep, self.saved = None, saved.value
        report = SaveReport(case, base, saved.value)
        if saved.value == case:
            self.unseen.clear()
        self.unseen.note(report)
        return report

    def carried(self, report: SaveReport[Case], desk: Case) -> Case:
        """Bring what others changed, as a save found it, into another version of the case."""
        if report.merged is None:
            return desk
        return merge(report.desk, desk, report.merged, keep="mine")[0]

    def put_aside(self, desk: Case) -> Path:
        """Write the case to a folder of its own, and give it. Raises SaveError."""
        return rescue_case(desk, datetime.now())
