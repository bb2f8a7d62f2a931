"""Open the register of a case from the list of calls."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from carereview.core.merge import rebased
from carereview.core.register import Register
from carereview.library.opening import load_case
from carereview.library.problem import SaveError
from carereview.ui.screens.register import RegisterScreen

if TYPE_CHECKING:
    from carereview.ui.app import CareReview


def open_register(app: "CareReview", folder: Path, closed: Callable[[], None]) -> None:
    """Show the register of a case folder; each decision is saved as it is made."""
    case = load_case(folder)
    document = case.register_document
    shown = now = case.register

    def keep(register: Register) -> None:
        nonlocal shown, now
        try:
            saved = document.save(rebased(shown, register, now))
        except SaveError as error:
            app.say(f"Not saved: {error}", "error")
            return
        if saved.conflicts:
            app.say("Somebody else decided otherwise: close and open the register.", "warning")
            return
        shown, now = register, saved.value  # it doesn't show what others added

    app.push_screen(RegisterScreen(case.register, keep, {}), lambda _: closed())
