"""The ways between the list of calls, an open case and an open call."""

from pathlib import Path
from typing import TYPE_CHECKING

from carereview.library.discover import CallFiles
from carereview.ui.screens.case import CaseScreen

if TYPE_CHECKING:
    from carereview.ui.app import CareReview


def open_case(app: "CareReview", folder: Path, wanted: str = "") -> None:
    """Open the case of a folder, or go back to it where a call was opened from it.

    `wanted` is the id of a call, or the time of an event.
    """
    review = next(iter(app.reviews), None)
    below = [screen for screen in app.screen_stack if isinstance(screen, CaseScreen)]
    if review is not None and below and below[-1].folder == folder:
        app.close_review(review)
        return
    app.save_now()
    app.push_screen(CaseScreen(folder, app.calls.calls_of(folder), wanted))


def go_to_call(case: CaseScreen, call_id: str, ms: int | None = None) -> None:
    """Open a call of the case, at a time if one is given; the case stays open below.

    Where the case lies over an open call, it is closed instead, and the call if it is another one.
    """
    app = case.app
    files = next((files for files in case.files if files.id == call_id), None)
    if files is None:
        app.say("This call isn't in the library any more; F5 looks again.")
        return
    review = next(iter(app.reviews), None)
    if review is None:
        case.away = True
        _open(app, files, ms)
        return

    def arrive() -> None:
        if review.files.id != call_id:
            app.close_review(review, lambda: _open(app, files, ms))
        elif ms is not None:
            review.go_to_time(ms)

    app.close_case(case, arrive)


def _open(app: "CareReview", files: CallFiles, ms: int | None) -> None:
    if ms is not None:
        app.places.remember(files.id, ms)  # where a call opens
    app.open_call(files)
