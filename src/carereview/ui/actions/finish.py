"""What the keys of the group Finish do."""

from typing import TYPE_CHECKING

from carereview.core.bases import suggestions
from carereview.core.describe import described
from carereview.core.review import Review
from carereview.publish.errors import Missing
from carereview.ui.actions.listen import Action
from carereview.ui.commands import REVIEW
from carereview.ui.screens import help as help_screen
from carereview.ui.screens.card import AtHand, CardDialog
from carereview.ui.visit import visit

if TYPE_CHECKING:
    from carereview.ui.screens.review import ReviewScreen


def undo(screen: "ReviewScreen") -> None:
    """Take back the last step."""
    after = screen.call.desk
    undone = screen.call.undo()
    what = described(screen.call.desk, after) if undone else ""
    screen.say(f"Undone: {what}." if undone else "Nothing left to undo.")
    screen.sync()


def redo(screen: "ReviewScreen") -> None:
    """Do again what was taken back."""
    before = screen.call.desk
    redone = screen.call.redo()
    what = described(before, screen.call.desk) if redone else ""
    screen.say(f"Done again: {what}." if redone else "Nothing to redo.")
    screen.sync()


def card(screen: "ReviewScreen") -> None:
    """Open the legal card with publication state and review status."""
    call = screen.call

    def hear(ms: int) -> None:
        screen.go_to_time(ms)
        screen.transport.play()
        screen.sync()

    def missing(review: Review) -> tuple[Missing, ...]:
        return _unready(screen, review)

    at_hand = AtHand(
        call.speakers,
        screen.app.config.reviewer,
        suggestions(call.case.language or call.transcript.language),
        lambda: screen.position,
        hear,
        missing,
    )
    screen.app.push_screen(CardDialog(call.review, at_hand, visit(screen, "card")))


def _unready(screen: "ReviewScreen", review: Review) -> tuple[Missing, ...]:
    """Ask the gate whether a call may be noted as public, as it would be with a review."""
    from carereview.publish.gate import Candidate  # these load the whole export
    from carereview.publish.states import unready

    call, files = screen.call, screen.files
    if call.hiding or not call.scanned:
        what = "who is named in it is still being looked for"
        return (Missing("", what, "try again in a moment"),)
    problems = call.plan.problems if files.audio is not None else ()
    return unready(Candidate("", call.transcript, review, problems), call.known, files.case)


def export(screen: "ReviewScreen") -> None:
    """Open the export of this call."""
    screen.export()


def case(screen: "ReviewScreen") -> None:
    """Open the case around the call."""
    from carereview.ui.case_moves import open_case

    open_case(screen.app, screen.files.case, screen.files.id)


def pane(screen: "ReviewScreen") -> None:
    """Go from the transcript to the moments, and back."""
    screen.change_pane()


def show_help(screen: "ReviewScreen") -> None:
    """Show every key."""
    help_screen.show_help(screen.app, REVIEW)


def drop(screen: "ReviewScreen") -> None:
    """Drop what is selected; with nothing selected, go back to the calls."""
    if screen.call.drop_selection():
        screen.view.reveal(None)
        screen.sync()
    else:
        screen.leave()


def leave(screen: "ReviewScreen") -> None:
    """Go back to the calls."""
    screen.leave()


ACTIONS: dict[str, Action] = {
    "undo": undo,
    "redo": redo,
    "card": card,
    "case": case,
    "export": export,
    "pane": pane,
    "help": show_help,
    "drop": drop,
    "leave": leave,
}
