"""What the keys of the group Hide do."""

from typing import TYPE_CHECKING

from carereview.core import edits, registering
from carereview.core.call import Span
from carereview.core.language import language_of
from carereview.core.merge import rebased
from carereview.core.register import Register, Verdict
from carereview.core.review import Passage
from carereview.core.timecode import clock
from carereview.ui.actions.listen import NOT_YET, Action
from carereview.ui.chosen_form import form_of
from carereview.ui.desk_parts import span_of
from carereview.ui.open_call import OpenCall
from carereview.ui.said import Here, Mentions, Said, mentions_of
from carereview.ui.screens.entity import EntityDialog, NewForm
from carereview.ui.screens.register import RegisterScreen

_AROUND_MS = 1000
"""Heard around a mention, to know what is meant."""

if TYPE_CHECKING:
    from carereview.ui.screens.review import ReviewScreen


def redact(screen: "ReviewScreen") -> None:
    """Withhold the selection's time, or give it back if a passage withholds it already."""
    call = screen.call
    span = call.chosen_span()
    if span is None:
        screen.say("Nothing to hide: there is no transcript here; set a range with v.")
        return
    hidden = [p for p in call.review.passages if p.span.overlaps(span.start, span.end)]
    when = _place(call, span)
    if hidden and call.words and any(p.start < span.start or span.end < p.end for p in hidden):
        screen.say("Hidden already, with more around it; without a selection, x gives it back.")
        return
    if hidden:
        call.edit(review=edits.remove_passages(call.review, span.start, span.end))
        screen.say(f"Given back: {when}. What the register hides stays hidden.")
    else:
        passage = Passage(edits.new_id(p.id for p in call.review.passages), span.start, span.end)
        call.edit(review=edits.add_passage(call.review, passage))
        screen.say(f"Hidden in text and sound: {when}. X hides words everywhere.")
    call.words = call.range = None
    screen.sync()


def _place(call: OpenCall, span: Span) -> str:
    """Say what a span is: a time to tenths if it is short, a whole line where no time is known."""
    if call.chosen_words and span_of(call.chosen_words) is None:
        return f"the whole line at {clock(span.start)}, since its words have no times"
    if span.end == span.start:
        return f"the whole line at {clock(span.start)}"
    short = span.end - span.start < 10_000
    return f"{clock(span.start, tenths=short)}–{clock(span.end, tenths=short)}"


def everywhere(screen: "ReviewScreen") -> None:
    """Put the selected words in the register, under a pseudonym."""
    call = screen.call
    start, end = call.chosen_characters()
    chosen_form = form_of(call.transcript, call.cursor, start, end) if end is not None else None
    if chosen_form is None or not chosen_form.text:
        screen.say("Select the words first: ( and ) select, { and } widen.")
        return

    def chosen(form: NewForm | None) -> None:
        if form is None:
            return
        known = call.known
        grown = registering.add_form(known, form.entity, form.category, form.text, Verdict.REDACT)
        call.edit(register=rebased(known, grown, call.register))
        count = sum(finding.entity == form.entity for finding in call.plan.findings)
        where = "everywhere" if call.hiding else f"{count}×"
        screen.say(f"{form.entity}: hidden {where} in this call.")
        call.words = None
        screen.sync()

    language, _ = language_of(call.case.language, [call.transcript])
    screen.app.push_screen(EntityDialog(chosen_form, call.known, language), chosen)


def reveal(screen: "ReviewScreen") -> None:
    """Show what is hidden in the segment, until another one is worked on."""
    index = screen.call.cursor
    if screen.view.revealed == index:
        screen.view.reveal(None)
    elif screen.call.hiding:
        screen.say(NOT_YET)
    elif screen.call.hidden(index):
        screen.view.reveal(index)
    else:
        screen.say("Nothing is hidden in this segment.")


def register(screen: "ReviewScreen") -> None:
    """Open the register."""
    call = screen.call
    if call.hiding:
        screen.say(NOT_YET)
        return
    shown = call.known

    def keep(changed: Register) -> None:
        nonlocal shown
        call.edit(register=rebased(shown, changed, call.register))
        shown = changed
        screen.sync()

    def said() -> Mentions:
        title = call.transcript.title or screen.files.stem
        return {name: tuple(every) for name, every in mentions_of(call.plan, title).items()}

    def hear(mention: Said) -> None:
        around = max(mention.start - _AROUND_MS, 0), mention.end + _AROUND_MS
        screen.transport.play_range(*around)
        screen.sync()

    def decide(entity: str, mention: Said, verdict: Verdict) -> Mentions:
        span = Span(mention.start, max(mention.end, mention.start + 1))
        call.edit(review=edits.decide_here(call.review, entity, span, verdict))
        screen.sync()
        return said()

    language, _ = language_of(call.case.language, [call.transcript])
    here = Here(hear, decide)
    screen.app.push_screen(RegisterScreen(call.known, keep, said(), here, language))


ACTIONS: dict[str, Action] = {
    "redact": redact,
    "everywhere": everywhere,
    "reveal": reveal,
    "register": register,
}
