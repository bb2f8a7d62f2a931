"""The ways between the list of calls, an open case and an open call."""

from pathlib import Path
from typing import TYPE_CHECKING

from carereview.library.discover import CallFiles
from carereview.ui.case_rows import Row
from carereview.ui.screens.case import CaseScreen

if TYPE_CHECKING:
    from carereview.ui.app import CareReview
    from carereview.ui.screens.review import ReviewScreen


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


def go_to_call(case: CaseScreen, row: Row) -> None:
    """Open the call that a line leads to; the case stays open below.

    Where the case lies over an open call, it is closed instead, and the call if it is another one.
    """
    app = case.app
    files = next((files for files in case.files if files.id == row.call), None)
    if files is None:
        app.say("This call isn't in the library any more; F5 looks again.")
        return
    review = next(iter(app.reviews), None)
    if review is None:
        case.away = True
        _open(app, files, row)
    else:
        app.close_case(case, lambda: _go_on(review, files, row))


def _go_on(review: "ReviewScreen", files: CallFiles, row: Row) -> None:
    if review.files.id != files.id:
        review.app.close_review(review, lambda: _open(review.app, files, row))
        return
    moment = review.call.review.moment(row.moment)
    if moment is not None:
        review.select_moment(moment, play=False)
    elif row.ms is not None:
        review.go_to_time(row.ms)


def _open(app: "CareReview", files: CallFiles, row: Row) -> None:
    if row.ms is not None:
        app.places.remember(files.id, row.ms)  # where a call opens
    app.open_call(files, moment=row.moment)
