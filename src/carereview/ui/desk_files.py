"""Save a desk to the files that its parts came from."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

from carereview.core.call import Transcript
from carereview.core.desk import Desk
from carereview.core.edits import in_order
from carereview.core.merge import Conflict, Side, merge
from carereview.core.review import Review
from carereview.library.opening import LoadedCall, LoadedCase, save_transcript, source_digests
from carereview.library.problem import LibraryError, SaveError
from carereview.library.rescue import rescue
from carereview.ui.saving import SaveReport
from carereview.ui.unfinished import Unfinished
from carereview.ui.unseen import Unseen


class DeskFiles:
    """The files of one open call, and the desk that is in them (`saved`).

    Used by one thread at a time, the saver's lock sees to that; only `unseen` is for any thread.
    """

    def __init__(self, loaded: LoadedCall, case: LoadedCase) -> None:
        self._loaded = loaded
        self._case = case
        self.saved = Desk(in_order(loaded.review), loaded.transcript, case.register)
        self.keep: Side | None = None
        """Whose change counts where both sides changed the same thing; None asks."""
        self._source: dict[str, str] = {}
        self.unseen = Unseen(carried)
        self._made: LoadedCall | None = None
        self._before: Transcript | None = None

    def take_transcript(self, made: LoadedCall) -> None:
        """Go by a transcript that was made of the recording meanwhile. For any thread."""
        self._made = made

    def _stored(self, desk: Desk) -> Desk:
        """Give a desk with a transcript that is to be saved: none that is still being made."""
        made = self._made
        if made is not None and self._before is None:
            text, path = made.transcript, made.transcript_path
            self._before = self._loaded.transcript
            self._loaded = self._loaded._replace(transcript=text, transcript_path=path)
            self.saved = replace(self.saved, transcript=text)
            self._source = {}
        if isinstance(desk.transcript, Unfinished) or desk.transcript == self._before:
            return replace(desk, transcript=self.saved.transcript)
        return desk

    def save(self, desk: Desk) -> SaveReport[Desk]:
        """Write what differs from what was saved last, merged with what others wrote."""
        desk = self._stored(desk)
        base = self.saved
        whole = self.unseen.into(desk)
        try:
            conflicts = self._save(whole)
        except SaveError as error:
            self.keep = None  # the answer was about what was asked; the next try may find more
            self.unseen.note(SaveReport(desk, base, self._written(whole, base)))
            if _only_the_place_differs(whole, self.saved):
                return SaveReport(desk, base, desk)
            return SaveReport(desk, base, trouble=str(error))
        if conflicts:
            self.unseen.note(SaveReport(desk, base, self._written(whole, base)))
            return SaveReport(desk, base, conflicts=conflicts)
        self.keep = None
        report = SaveReport(desk, base, self._written(whole, base))
        if report.merged == desk:
            self.unseen.clear()
        self.unseen.note(report)
        return report

    def carried(self, report: SaveReport[Desk], desk: Desk) -> Desk:
        """Bring what others changed, as a save found it, into another version of the desk."""
        return carried(report, desk)

    def put_aside(self, desk: Desk) -> Path:
        """Write what isn't saved to a folder of its own, and give it. Raises SaveError."""
        return rescue(self._loaded.files.stem, self._stored(desk), self.saved, datetime.now())

    def _written(self, desk: Desk, base: Desk) -> Desk:
        """Give the desk with those of its parts as they are on disk that were just written."""
        now = self.saved
        return Desk(
            desk.review if now.review is base.review else now.review,
            desk.transcript if now.transcript is base.transcript else now.transcript,
            desk.register if now.register is base.register else now.register,
        )

    def _save(self, desk: Desk) -> tuple[Conflict, ...]:
        """Save each part that differs, and note it in `saved` at once: the next one may fail."""
        conflicts: tuple[Conflict, ...] = ()
        if desk.review != self.saved.review:
            review = self._loaded.review_document.save(self._signed(desk), self.keep)
            conflicts += review.conflicts
            if not review.conflicts:
                # The digests are the file's business: on the desk they would look like an edit.
                value = replace(review.value, source=desk.review.source)
                self.saved = replace(self.saved, review=value)
        if desk.register != self.saved.register:
            register = self._case.register_document.save(desk.register, self.keep)
            conflicts += register.conflicts
            if not register.conflicts:
                self.saved = replace(self.saved, register=register.value)
        if desk.transcript != self.saved.transcript:
            transcript = save_transcript(self._loaded, desk.transcript, self.keep)
            conflicts += transcript.conflicts
            if not transcript.conflicts:
                # Which recording it names is the file's business too.
                text = replace(transcript.value, audio=desk.transcript.audio)
                self.saved = replace(self.saved, transcript=text)
        return conflicts

    def _signed(self, desk: Desk) -> Review:
        """Note once on which recording and transcript the review was made."""
        if desk.review.source:
            return desk.review
        try:
            self._source = self._source or source_digests(self._loaded)
        except LibraryError:
            # A recording that is gone cannot be signed for; the work must be saved all the same.
            return desk.review
        return replace(desk.review, source=self._source)


def _only_the_place_differs(desk: Desk, base: Desk) -> bool:
    """Tell whether nothing was edited: a folder that can't be written to may still be read."""
    return desk == replace(base, review=replace(base.review, place=desk.review.place))


def carried(report: SaveReport[Desk], desk: Desk) -> Desk:
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
