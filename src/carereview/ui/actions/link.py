"""What the keys do that tie a moment to others, to its words, and a stretch to the account."""

from functools import partial
from typing import TYPE_CHECKING

from carereview.core import edits
from carereview.core.call import Span
from carereview.core.review import Link, Moment, Part
from carereview.core.timecode import clock
from carereview.library.case_calls import id_in_case
from carereview.library.search import Hit
from carereview.ui.actions.listen import Action
from carereview.ui.actions.mark import selected
from carereview.ui.linking import KINDS, CaseMoments, Spot, read_moments
from carereview.ui.quote_watch import confirm

if TYPE_CHECKING:
    from carereview.ui.screens.review import ReviewScreen

_PARTS = {part.value[0]: part for part in Part}


def link(screen: "ReviewScreen") -> None:
    """Link the selected moment to another one of the case."""
    moment = selected(screen)
    if moment is None:
        return
    from carereview.ui.screens.moments_of_case import MomentsOfCase

    title = f"link {clock(moment.start)} to another moment of the case"
    nothing = "the case has no other moment; Esc closes"
    picker = MomentsOfCase(title, lambda: _case(screen).others(moment), nothing)
    screen.app.push_screen(picker, partial(_ask_kind, screen, moment))


def _case(screen: "ReviewScreen") -> CaseMoments:
    """Read the case's moments: for a worker."""
    call = screen.call
    return read_moments(screen.app.library, screen.files, call.review, call.case)


def _ask_kind(screen: "ReviewScreen", moment: Moment, spot: Spot | None) -> None:
    if spot is None:
        return
    from carereview.ui.screens.prompt import Prompt

    words = ", ".join(f"{letter} {kind.value}" for letter, kind in KINDS.items())
    hint = f"what was said first was: {words}; - no link"
    screen.app.push_screen(Prompt("Link", hint=hint), partial(_tie, screen, moment, spot))


def _tie(screen: "ReviewScreen", moment: Moment, spot: Spot, answer: str | None) -> None:
    if answer is None:
        return
    call, typed = screen.call, answer.strip().casefold()
    name = "" if spot.call == id_in_case(screen.files) else spot.call
    kind = KINDS.get(typed[:1])
    if kind is not None:
        new = Link(kind, spot.moment.id, name)
        call.edit(review=edits.tie(call.review, moment.id, new))
        screen.say(f"Linked: {kind.value}. ' follows the link.")
    elif typed == "-":
        if not call.edit(review=edits.untie(call.review, moment.id, name, spot.moment.id)):
            screen.say("No link to it is noted here; one at the other moment is taken away there.")
    else:
        screen.say("No link made: type k, b, c or r.", "warning")
    screen.sync()


def follow(screen: "ReviewScreen") -> None:
    """Go to what the selected moment is linked to, or to what points at it."""
    moment = selected(screen)
    if moment is None:
        return
    from carereview.ui.screens.moments_of_case import MomentsOfCase

    nothing = "nothing is linked to this moment; V links it, Esc closes"
    title = f"what {clock(moment.start)} is linked to"
    picker = MomentsOfCase(title, lambda: _case(screen).links(moment), nothing)
    screen.app.push_screen(picker, partial(_go, screen))


def _go(screen: "ReviewScreen", spot: Spot | None) -> None:
    if spot is None:
        return
    here = screen.call.review.moment(spot.moment.id)
    if spot.call == id_in_case(screen.files) and here is not None:
        screen.select_moment(here, play=False)
    else:
        screen.app.go_to_hit(Hit(spot.id, None, spot.moment.start, "", "", ()))


def confirm_quote(screen: "ReviewScreen") -> None:
    """Show what readers would see of a moment's words, once and now, and confirm it."""
    call = screen.call
    waiting = screen.quotes.to_confirm(call)
    if not waiting:
        later = call.hiding or not call.scanned
        screen.say("Wait until all was looked through." if later else "No quote has changed.")
        return
    moment = next((m for m in waiting if m.id == call.moment_id), waiting[0])
    screen.select_moment(moment, play=False)
    from carereview.ui.screens.confirm import Confirm

    before = moment.quote or "(nobody has confirmed it yet)"
    question = (
        f"Confirmed:\n{before}\n\nReaders would see now:\n{screen.quotes.words(call, moment)}"
    )
    hint = f"Quote at {clock(moment.start)}, {len(waiting)} to look at: y confirm · n leave it"
    screen.app.push_screen(Confirm(question, hint), partial(_confirmed, screen, moment.id))


def _confirmed(screen: "ReviewScreen", moment_id: str, answer: bool | None) -> None:
    moment = screen.call.review.moment(moment_id)
    if answer and moment is not None:
        confirm(screen.call, moment)
        left = len(screen.quotes.to_confirm(screen.call))
        screen.say(f"Confirmed. {left} more, Y." if left else "Confirmed. No quote is left.")
    screen.sync()


def spent_on(screen: "ReviewScreen") -> None:
    """Say what a stretch of time was spent on: the range, the music heard here, or the segment."""
    span, heard = _stretch(screen)
    if span is None:
        screen.say("Begin a range with v, and end it with v; then say what it was.")
        return
    from carereview.ui.screens.prompt import Prompt

    words = ", ".join(f"{letter} {part.value}" for letter, part in _PARTS.items())
    music = "music? " if heard else ""
    hint = f"{music}{words}; - computed"
    when = f"{clock(span.start)}–{clock(span.end)}"
    screen.app.push_screen(Prompt(when, hint=hint), partial(_spent, screen, span))


def _stretch(screen: "ReviewScreen") -> tuple[Span | None, bool]:
    call = screen.call
    if call.range is not None:
        return call.range, False
    here = screen.position
    heard = screen.picture.music if screen.picture else ()
    found = next((span for span in heard if span.overlaps(here, here + 1)), None)
    return (found, True) if found else (call.chosen_span(), False)


def _spent(screen: "ReviewScreen", span: Span, answer: str | None) -> None:
    if answer is None:
        return
    call, typed = screen.call, answer.strip().casefold()
    part = _PARTS.get(typed[:1])
    if part is None and typed != "-":
        screen.say("Nothing noted: type r, m, h, s, t or -.", "warning")
        return
    call.edit(review=edits.correct_account(call.review, span, part))
    call.range = None
    what = "as computed" if part is None else part.value
    screen.say(f"{clock(span.start)}–{clock(span.end)} counts {what}.")
    screen.sync()


ACTIONS: dict[str, Action] = {
    "link": link,
    "follow_link": follow,
    "confirm_quote": confirm_quote,
    "spent_on": spent_on,
}
