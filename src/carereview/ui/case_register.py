"""Open the register of a case from the list of calls."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from textual.worker import get_current_worker

from carereview.core.language import language_of
from carereview.core.merge import rebased
from carereview.core.register import Register
from carereview.library.discover import CallFiles
from carereview.library.opening import LoadedCase, load_call, load_case
from carereview.library.problem import SaveError
from carereview.ui.said import Mentions, Said, mentions_of
from carereview.ui.screens.register import RegisterScreen

if TYPE_CHECKING:
    from carereview.ui.app import CareReview


def open_register(
    app: "CareReview", folder: Path, calls: tuple[CallFiles, ...], closed: Callable[[], None]
) -> None:
    """Search the calls of a case, then show its register; each decision is saved as it is made."""
    app.say("Looking for what is private in the calls of this case …")

    def search() -> None:
        worker = get_current_worker()
        case = load_case(folder)
        known, mentions = searched(case, calls)
        if not worker.is_cancelled:
            app.call_from_thread(show_register, app, case, known, mentions, closed)

    app.run_worker(search, thread=True, exclusive=True, group="register")


def searched(case: LoadedCase, calls: tuple[CallFiles, ...]) -> tuple[Register, Mentions]:
    """Give the register with what detectors suspect, and all mentions. Slow, for a worker."""
    from carereview.privacy.plan import make_plan
    from carereview.privacy.propose import with_suspicions

    loaded = [load_call(files) for files in calls]
    told = [call.transcript for call in loaded]
    language, _ = language_of(case.case.language, told)
    known = with_suspicions(case.register, told, language)
    mentions: dict[str, list[Said]] = {}
    for call in loaded:
        plan = make_plan(call.transcript, call.review, known)
        title = call.transcript.title or call.files.stem
        for name, said in mentions_of(plan, title).items():
            mentions.setdefault(name, []).extend(said)
    return known, {name: tuple(said) for name, said in mentions.items()}


def show_register(
    app: "CareReview",
    case: LoadedCase,
    known: Register,
    mentions: Mentions,
    closed: Callable[[], None],
) -> None:
    """Show a register; `known` is what was found beside what its file says."""
    document = case.register_document
    shown, now = known, case.register

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

    screen = RegisterScreen(known, keep, mentions, language=case.case.language)
    app.push_screen(screen, lambda _: closed())
