"""What the key does that has a recording written down."""

from typing import TYPE_CHECKING

from carereview.ui.actions.listen import Action

if TYPE_CHECKING:
    from carereview.ui.screens.review import ReviewScreen


def transcribe(screen: "ReviewScreen") -> None:
    """Write down what is said; stop that; or try again to keep what is written."""
    screen.transcribing.toggle()


ACTIONS: dict[str, Action] = {"transcribe": transcribe}
