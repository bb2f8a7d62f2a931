"""What the keys of the group Mark do."""

import time
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from carereview.core import edits
from carereview.core.call import Span
from carereview.core.merge import rebased
from carereview.core.review import Moment
from carereview.core.timecode import clock
from carereview.ui.actions.listen import Action
from carereview.ui.look import severity_word
from carereview.ui.quote_watch import bound

if TYPE_CHECKING:
    from carereview.ui.screens.review import ReviewScreen


def mark(screen: "ReviewScreen") -> None:
    """Mark the range; else the moment before the key was pressed, less the reaction time."""
    span = screen.call.range
    if span is None:
        heard = screen.position - (screen.config.reaction_ms if screen.playing else 0)
        moment = _add(screen, max(heard, 0), None)
    else:
        moment = _add(screen, span.start, span.end)
        screen.call.range = None
    screen.say(f"Marked {clock(moment.start)}. 1–9 code, s severity, c comment, p public.")
    screen.sync()


def _add(screen: "ReviewScreen", start: int, end: int | None) -> Moment:
    call = screen.call
    moment = Moment(edits.new_id(m.id for m in call.review.moments), start, end)
    call.edit(review=edits.add_moment(call.review, moment))
    call.moment_id = moment.id
    return moment


def tag(number: int, screen: "ReviewScreen") -> None:
    """Give the selected moment a code; where none is beside the play head, mark and give it."""
    call = screen.call
    found = next((t for t in call.case.codebook if t.key == number), None)
    if found is None:
        screen.say(f"The codebook has no code {number}.", "warning")
        return
    if call.range is not None or call.near_moment(screen.position) is None:
        span = call.range or call.chosen_span() or Span(screen.position, screen.position + 1)
        _add(screen, span.start, span.end)
        call.range = None
    call.edit(review=edits.toggle_tag(call.review, call.moment_id, found.tag))
    moment = call.moment
    if moment is not None:
        has = "is" if found.tag in moment.tags else "is not"
        screen.say(f"{clock(moment.start)} {has} “{found.label}”")
    screen.sync()


def selected(screen: "ReviewScreen") -> Moment | None:
    """Give the selected moment; say how to select one where there is none."""
    moment = screen.call.moment
    if moment is None:
        screen.say("No moment is selected: mark one with m, or go to one with , and .")
    return moment


def severity(screen: "ReviewScreen") -> None:
    """Raise the severity of the selected moment."""
    moment = selected(screen)
    if moment is None:
        return
    screen.call.edit(review=edits.cycle_severity(screen.call.review, moment.id))
    changed = screen.call.moment
    if changed is not None:
        screen.say(f"Severity: {severity_word(changed.severity)}")
    screen.sync()


def public(screen: "ReviewScreen") -> None:
    """Show the selected moment to readers, or not."""
    moment = selected(screen)
    if moment is None:
        return
    changed = replace(moment, public=not moment.public)
    changed = bound(screen.call, changed) if changed.public else changed
    screen.call.edit(review=edits.change_moment(screen.call.review, changed))
    screen.say("Readers will see this moment." if changed.public else "Readers won't see it.")
    screen.sync()


def delete_moment(screen: "ReviewScreen") -> None:
    """Delete the selected moment; undo brings it back."""
    moment = selected(screen)
    if moment is None:
        return
    screen.call.edit(review=edits.delete_moment(screen.call.review, moment.id))
    screen.say(f"Deleted the moment at {clock(moment.start)}; u brings it back.")
    screen.sync()


def edit_moment(screen: "ReviewScreen") -> None:
    """Open the moment's notes; each pause in typing is saved."""
    moment = selected(screen)
    if moment is None:
        return
    from carereview.ui.screens.moment import MomentDialog

    shown = moment
    visit = f"moment {time.monotonic_ns()}"  # what is typed in one visit is one step of undo

    def keep(changed: Moment) -> None:
        nonlocal shown
        call = screen.call
        now = call.review.moment(changed.id)
        if now is None:  # somebody deleted it meanwhile; what is being written must not go with it
            kept = bound(call, changed) if changed.public else changed
            review = edits.add_moment(call.review, kept)
        else:
            merged = rebased(shown, changed, now)
            if merged.public and not now.public:
                merged = bound(call, merged)
            review = edits.change_moment(call.review, merged)
        shown = changed
        call.edit(review=review, topic=visit)
        screen.sync()

    screen.app.push_screen(MomentDialog(moment, screen.call.case, keep))


def step(delta: int) -> Action:
    """Make the action that goes to another moment: of the selected one, else of the place."""

    def go(screen: "ReviewScreen") -> None:
        moments = screen.call.review.moments
        if not moments:
            screen.say("No moments yet: mark one with m.")
            return
        index = _next_index(screen, moments, delta)
        screen.select_moment(moments[index], play=False)

    return go


def _next_index(screen: "ReviewScreen", moments: tuple[Moment, ...], delta: int) -> int:
    current = screen.call.near_moment(screen.position)
    if current is not None:
        return (moments.index(current) + delta) % len(moments)
    if delta > 0:
        later = (n for n, m in enumerate(moments) if m.start > screen.position)
        return next(later, 0)
    earlier = [n for n, m in enumerate(moments) if m.start < screen.position]
    return earlier[-1] if earlier else len(moments) - 1


ACTIONS: dict[str, Action] = {
    "mark": mark,
    **{f"tag_{number}": partial(tag, number) for number in range(1, 10)},
    "severity": severity,
    "public": public,
    "edit_moment": edit_moment,
    "delete_moment": delete_moment,
    "previous_moment": step(-1),
    "next_moment": step(1),
}
