"""What is changed in one visit of a form about a call: kept at once, and one step of undo."""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from carereview.core.merge import rebased
from carereview.core.review import Review

if TYPE_CHECKING:
    from carereview.ui.screens.review import ReviewScreen


def visit(screen: "ReviewScreen", form: str) -> Callable[[Review], None]:
    """Begin a visit; give what keeps each state of the review that the form comes to.

    What others changed in the call meanwhile stays as they made it.
    """
    call = screen.call
    shown, topic = call.review, f"{form} {time.monotonic_ns()}"

    def keep(review: Review) -> None:
        nonlocal shown
        call.edit(review=rebased(shown, review, call.review), topic=topic)
        shown = review
        screen.sync()

    return keep
