"""What the keys of the audition do: every bleep is heard, judged, and widened or narrowed."""

from dataclasses import replace
from typing import TYPE_CHECKING

from carereview.core.bleeps import Side
from carereview.ui import audition
from carereview.ui.actions.listen import Action
from carereview.ui.audition import Audition

if TYPE_CHECKING:
    from carereview.ui.screens.review import ReviewScreen

_FINE_MS, _COARSE_MS = 50, 100


def enter(screen: "ReviewScreen") -> None:
    """Begin with the first bleep that nobody has heard."""
    if not screen.call.scanned:
        screen.say("It is still being looked for what may be private: again in a moment.")
        return
    begun = audition.first(screen.call)
    if begun is None:
        screen.say("Nothing is hidden in this call, so there is no bleep.")
        return
    _show(screen, begun)


def leave(screen: "ReviewScreen") -> None:
    """Give the keys back their usual meaning."""
    screen.mode_lines.show_audition(None)


def again(screen: "ReviewScreen") -> None:
    """Hear the bleep again, as readers will."""
    if screen.audition is not None:
        _show(screen, replace(screen.audition, original=False))


def original(screen: "ReviewScreen") -> None:
    """Hear what was said instead."""
    if screen.audition is not None:
        _show(screen, replace(screen.audition, original=True))


def confirm(screen: "ReviewScreen") -> None:
    """Note that the bleep was heard, and go to the next one that nobody has heard."""
    call, state = screen.call, screen.audition
    window = None if state is None else audition.judged(call, state)
    if state is None or window is None:
        return
    if state.original:
        screen.say("This was the original; hear it bleeped (b) before you confirm it.")
        return
    audition.confirm(call, window)
    following = audition.unheard(call, state)
    if following is None:
        screen.say("Every bleep of this call is heard.")
        screen.sync()
    else:
        _show(screen, following)


def step(delta: int) -> Action:
    """Make the action that goes to another bleep."""

    def go(screen: "ReviewScreen") -> None:
        if screen.audition is not None:
            _show(screen, audition.stepped(screen.call, screen.audition, delta))

    return go


def move(side: Side, delta: int) -> Action:
    """Make the action that moves an end of the bleep outwards, or inwards, and plays it."""

    def go(screen: "ReviewScreen") -> None:
        call, state = screen.call, screen.audition
        window = None if state is None else audition.judged(call, state)
        if state is None or window is None:
            return
        if not audition.move(call, window, side, delta):
            screen.say("It goes no further: what is hidden stays hidden.")
        elif audition.sounds_like(call, state, window):
            screen.say("It sounds the same yet: its length goes in steps of a quarter of a second.")
        _show(screen, replace(state, original=False))

    return go


def _show(screen: "ReviewScreen", state: Audition) -> None:
    """Judge a bleep: show it and play it with what is around."""
    screen.mode_lines.show_audition(state)
    window = audition.judged(screen.call, state)
    if window is not None:
        span = audition.played(window)
        screen.transport.play_range(span.start, span.end)
        screen.following = True
        screen.sync()


ACTIONS: dict[str, Action] = {
    "audition": enter,
    "leave_audition": leave,
    "bleep_again": again,
    "bleep_original": original,
    "bleep_confirm": confirm,
    "bleep_previous": step(-1),
    "bleep_next": step(1),
    "bleep_start_out": move(Side.BEFORE, _FINE_MS),
    "bleep_start_in": move(Side.BEFORE, -_FINE_MS),
    "bleep_end_in": move(Side.AFTER, -_FINE_MS),
    "bleep_end_out": move(Side.AFTER, _FINE_MS),
    "bleep_start_far_out": move(Side.BEFORE, _COARSE_MS),
    "bleep_start_far_in": move(Side.BEFORE, -_COARSE_MS),
    "bleep_end_far_in": move(Side.AFTER, -_COARSE_MS),
    "bleep_end_far_out": move(Side.AFTER, _COARSE_MS),
}
