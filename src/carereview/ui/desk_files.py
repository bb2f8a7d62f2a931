"""Save a desk to the files that its parts came from."""

from dataclasses import replace

from carereview.core.desk import Desk
from carereview.core.merge import Conflict, Side, merge
from carereview.core.review import Review
from carereview.library.opening import LoadedCall, LoadedCase, save_transcript, source_digests
from carereview.library.problem import LibraryError, SaveError
from carereview.ui.saving import SaveReport


class DeskFiles:
    """The files of one open call, and the desk that is in them (`saved`).

    Used by one thread at a time: the saver's lock sees to that.
    """

    def __init__(self, loaded: LoadedCall, case: LoadedCase) -> None:
        self._loaded = loaded
        self._case = case
        self.saved = Desk(loaded.review, loaded.transcript, case.register)
        self.keep: Side | None = None
        """Whose change counts where both sides changed the same thing; None asks."""

    def save(self, desk: Desk) -> SaveReport:
        """Write what differs from what was saved last, merged with what others wrote."""
        base = self.saved
        try:
            merged, conflicts = self._save(desk)
        except SaveError as error:
            if _only_the_place_differs(desk, base):
                return SaveReport(desk, base, desk)
            return SaveReport(desk, base, trouble=str(error))
        if conflicts:
            return SaveReport(desk, base, conflicts=conflicts)
        self.saved, self.keep = merged, None
        return SaveReport(desk, base, merged)

    def _save(self, desk: Desk) -> tuple[Desk, tuple[Conflict, ...]]:
        merged = desk
        conflicts: tuple[Conflict, ...] = ()
        if desk.review != self.saved.review:
            review = self._loaded.review_document.save(self._signed(desk), self.keep)
            # The digests are the file's business: on the desk they would look like an edit.
            merged = replace(merged, review=replace(review.value, source=desk.review.source))
            conflicts += review.conflicts
        if desk.register != self.saved.register:
            register = self._case.register_document.save(desk.register, self.keep)
            merged = replace(merged, register=register.value)
            conflicts += register.conflicts
        if desk.transcript != self.saved.transcript:
            transcript = save_transcript(self._loaded, desk.transcript, self.keep)
            # Which recording it names is the file's business too.
            value = replace(transcript.value, audio=desk.transcript.audio)
            merged = replace(merged, transcript=value)
            conflicts += transcript.conflicts
        return merged, conflicts

    def _signed(self, desk: Desk) -> Review:
        """Note once on which recording and transcript the review was made."""
        if desk.review.source:
            return desk.review
        try:
            return replace(desk.review, source=source_digests(self._loaded))
        except LibraryError:
            # A recording that is gone cannot be signed for; the work must be saved all the same.
            return desk.review


def _only_the_place_differs(desk: Desk, base: Desk) -> bool:
    """Tell whether nothing was edited: a folder that can't be written to may still be read."""
    return desk == replace(base, review=replace(base.review, place=desk.review.place))


def carried(report: SaveReport, desk: Desk) -> Desk:
    """Bring what others changed, as a save found it, into another version of the desk."""
    if report.merged is None:
        return desk
    review, _ = merge(report.desk.review, desk.review, report.merged.review, keep="mine")
    register, _ = merge(report.desk.register, desk.register, report.merged.register, keep="mine")
    transcript = desk.transcript
    if report.merged.transcript != report.desk.transcript:
        theirs = report.merged.transcript
        transcript, _ = merge(report.desk.transcript, transcript, theirs, keep="mine")
    return Desk(review, transcript, register)
