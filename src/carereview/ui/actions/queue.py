"""Listening queues: all moments, or all that is hidden, one after the other."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from carereview.core.call import Span
from carereview.core.skipping import AROUND_MS, moment_queue, with_around
from carereview.ui.actions import mark
from carereview.ui.actions.listen import NOT_YET, Action
from carereview.ui.modes import queue_number
from carereview.ui.open_call import OpenCall

if TYPE_CHECKING:
    from carereview.ui.screens.review import ReviewScreen

MOMENTS, HIDDEN = "moments", "hidden"


def _moments(call: OpenCall) -> tuple[Span, ...]:
    return moment_queue(call.review.moments, call.transcript, call.timeline)


def _hidden(call: OpenCall) -> tuple[Span, ...]:
    return with_around(call.plan.windows())


def play(name: str, spans: Callable[[OpenCall], tuple[Span, ...]], nothing: str) -> Action:
    """Make the action that begins a queue, or ends it."""

    def go(screen: "ReviewScreen") -> None:
        transport, modes = screen.transport, screen.modes
        if modes.queue == name and transport.queue_ms:
            transport.clear_queue()
            screen.say("The queue is over; it plays on from here.")
            screen.sync()
            return
        if name == HIDDEN and screen.call.hiding:
            screen.say(NOT_YET)
            return
        queue = spans(screen.call)
        if not queue:
            screen.say(nothing)
            return
        place = screen.position
        transport.play_queue((span.start, span.end) for span in queue)
        modes.queue = name
        later = next((span for span in queue if span.end > place), None)
        if later is not None and place > later.start:
            transport.seek(place)
        elif later is not None:
            transport.seek(later.start)
        screen.following = True
        screen.say(f"{len(queue)} to hear. , and . go to others; the same key ends it.")
        screen.sync()

    return go


def step(delta: int) -> Action:
    """Make the action that goes to another stretch of the queue, or without one to a moment."""
    to_moment = mark.step(delta)

    def go(screen: "ReviewScreen") -> None:
        queue = screen.transport.queue_ms
        if not queue:
            to_moment(screen)
            return
        index = (queue_number(screen.transport) - 1 + delta) % len(queue)
        screen.go_to_time(queue[index][0])

    return go


def select_heard(screen: "ReviewScreen") -> None:
    """Select the moment that the queue has come to, so that keys act on it."""
    if screen.modes.queue != MOMENTS:
        return
    reached = screen.position + AROUND_MS
    heard = [m for m in screen.call.review.moments if m.start <= reached]
    if heard and heard[-1].id != screen.call.moment_id:
        screen.call.moment_id = heard[-1].id
        screen.sync()


ACTIONS: dict[str, Action] = {
    "queue_moments": play(MOMENTS, _moments, "No moments yet: mark one with m."),
    "queue_hidden": play(HIDDEN, _hidden, "Nothing is hidden in this call."),
    "previous_moment": step(-1),
    "next_moment": step(1),
}
