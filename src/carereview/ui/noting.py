"""Noting, after a public export, that its page is public from now on."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from carereview.core.edits import add_event
from carereview.core.review import PublicationEvent
from carereview.library.discover import CallFiles
from carereview.library.problem import LibraryError, SaveError
from carereview.publish.export import Request
from carereview.ui.exporting import note_published, reasons
from carereview.ui.screens.library import LibraryScreen
from carereview.ui.screens.prompt import Prompt

if TYPE_CHECKING:
    from carereview.ui.app import CareReview


def ask_and_note(
    app: "CareReview", request: Request, receipt: str, done: Callable[[], None]
) -> None:
    """Ask why it is published, then note it in each call told, with the hash of the receipt."""

    def go(why: str | None) -> None:
        if why is not None:
            work = partial(_note, app, request, receipt, why, done)
            app.run_worker(work, thread=True, group="note")

    app.push_screen(Prompt("Published since", reasons(request)), go)


def _note(
    app: "CareReview", request: Request, receipt: str, why: str, done: Callable[[], None]
) -> None:
    """Note it; in a thread, since it reads and writes files."""
    at, by = datetime.now().astimezone(), app.config.reviewer
    note_open = partial(app.call_from_thread, _note_open, app)
    try:
        noted = list(note_published(request, receipt, why, at, by, note_open))
    except (LibraryError, SaveError) as error:
        app.call_from_thread(app.say, f"Not noted. {error}", "error")
        return
    app.call_from_thread(_tell, app, noted)
    app.call_from_thread(done)


def _note_open(app: "CareReview", files: CallFiles, event: PublicationEvent) -> bool:
    """Note it as an edit of the call if that is open: it has a saver of its own."""
    for review in app.reviews:
        if (review.files.folder, review.files.stem) == (files.folder, files.stem):
            review.call.edit(review=add_event(review.call.review, event))
            review.sync()
            return True
    return False


def _tell(app: "CareReview", noted: list[CallFiles]) -> None:
    app.save_now()
    stems = {(files.folder, files.stem) for files in noted}
    for screen in app.screen_stack:
        if isinstance(screen, LibraryScreen):
            screen.refresh_stems(stems)
    count = "1 call" if len(noted) == 1 else f"{len(noted)} calls"
    app.say(f"Noted as published, with its receipt: {count}. The card (P) has the history.")
