"""What the keys of the group Score do."""

from typing import TYPE_CHECKING

from carereview.library.scorecard_file import load_criteria
from carereview.ui.actions.listen import Action
from carereview.ui.visit import visit

if TYPE_CHECKING:
    from carereview.ui.screens.review import ReviewScreen


def scorecard(screen: "ReviewScreen") -> None:
    """Open the scorecard, if the case or the library has criteria."""
    call = screen.call
    criteria, problems = load_criteria(call.case, screen.files.case)
    if not criteria:
        why = str(problems[0]) if problems else "write criteria to case.yaml or scorecard.yaml"
        screen.say(f"There is no scorecard: {why}.", "warning")
        return
    from carereview.ui.screens.scorecard import ScorecardDialog

    keep = visit(screen, "scorecard")
    screen.app.push_screen(ScorecardDialog(call.review, criteria, lambda: call.moment, keep))


ACTIONS: dict[str, Action] = {"scorecard": scorecard}
"""Every action by the id of its command."""
