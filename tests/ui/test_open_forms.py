"""Forms that are open while somebody else's changes arrive: they must not be taken back."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from carereview.core import edits
from carereview.core.call import Segment, Speaker, Transcript
from carereview.core.case import Case
from carereview.core.desk import Desk
from carereview.core.history import History
from carereview.core.register import Entity, Register, Verdict
from carereview.core.registering import decide
from carereview.core.review import Moment, Review
from carereview.library.config import Config
from carereview.library.opening import load_case
from carereview.ui.actions import correct, finish, hide, mark, read
from carereview.ui.case_register import show_register
from carereview.ui.open_call import OpenCall
from carereview.ui.widgets.transcript_line import Voices

MINE = Entity("Agent A", forms=("Keller",))
THEIRS = Entity("Agent B", forms=("Muster",))


class Screen:
    """What actions need of a screen, and of an app; keeps the form that was opened."""

    position = 0

    def __init__(self, desk: Desk) -> None:
        self.call = OpenCall(History(desk), Case(), lambda desk: None)
        self.app = self
        self.config = Config()
        self.form: Any = None
        self.closed: Any = None
        self.said = self.copied = ""
        self.voices = Voices(labels={"a": "Agent"})

    def push_screen(self, form: Any, closed: object = None) -> None:
        self.form, self.closed = form, closed

    def say(self, text: str, severity: str = "") -> None:
        self.said = text

    def copy_to_clipboard(self, text: str) -> None:
        self.copied = text

    def sync(self) -> None:
        pass

    def arrives(self, desk: Desk) -> None:
        """Let a save find that somebody else made this of the desk."""
        self.call.adopt(self.call.desk, desk, lambda old: old)


def opened(review: Review, register: Register) -> Any:
    return Screen(Desk(review, Transcript(title="Call"), register))


def test_the_register_of_a_case_keeps_what_others_add(tmp_path: Path) -> None:
    own = load_case(tmp_path)
    own.register_document.save(Register((MINE,)))
    own = load_case(tmp_path)
    app = opened(Review(), Register())
    show_register(app, own, own.register, {}, lambda: None)
    other = load_case(tmp_path)
    other.register_document.save(Register((MINE, THEIRS)))
    first = decide(Register((MINE,)), "Agent A", Verdict.KEEP)
    app.form._keep(first)
    app.form._keep(decide(first, "Agent A", Verdict.REDACT))
    names = [entity.name for entity in load_case(tmp_path).register.entities]
    assert names == ["Agent A", "Agent B"]


def test_the_register_over_a_call_keeps_what_others_add() -> None:
    screen = opened(Review(), Register((MINE,)))
    hide.register(screen)
    screen.arrives(replace(screen.call.desk, register=Register((MINE, THEIRS))))
    screen.form._keep(decide(Register((MINE,)), "Agent A", Verdict.REDACT))
    assert [entity.name for entity in screen.call.register.entities] == ["Agent A", "Agent B"]


def test_the_card_keeps_what_others_mark() -> None:
    screen = opened(Review(), Register())
    finish.card(screen)
    marked = edits.add_moment(screen.call.review, Moment("theirs", 5))
    screen.arrives(replace(screen.call.desk, review=marked))
    screen.form._keep(replace(Review(), legal=replace(Review().legal, note="Court.")))
    assert screen.call.review.moment("theirs") and screen.call.review.legal.note == "Court."


def test_a_moment_keeps_what_others_wrote_beside_it() -> None:
    moment = Moment("m", 5)
    screen = opened(edits.add_moment(Review(), moment), Register())
    screen.call.moment_id = "m"
    mark.edit_moment(screen)
    theirs = edits.change_moment(screen.call.review, replace(moment, note="theirs"))
    screen.arrives(replace(screen.call.desk, review=theirs))
    screen.form._keep(replace(moment, instead="mine"))
    assert screen.call.review.moment("m") == replace(moment, note="theirs", instead="mine")


def test_what_is_written_survives_that_others_delete_its_moment() -> None:
    moment = Moment("m", 5)
    screen = opened(edits.add_moment(Review(), moment), Register())
    screen.call.moment_id = "m"
    mark.edit_moment(screen)
    gone = edits.delete_moment(screen.call.review, "m")
    screen.arrives(replace(screen.call.desk, review=gone))
    screen.form._keep(replace(moment, note="long thoughts"))
    assert screen.call.review.moment("m") == replace(moment, note="long thoughts")


FIRST, SECOND = (Segment(1000 * n, 1000 * n + 900, "a", f"text {n}") for n in range(2))
TEXT = Transcript(speakers=(Speaker("a"),), segments=(FIRST, SECOND))


def on_the_second(open_form: Callable[[Any], None]) -> Any:
    screen: Any = Screen(Desk(Review(), TEXT, Register()))
    screen.call.go_to(1)
    open_form(screen)
    return screen


def test_a_text_being_corrected_moves_up_and_is_still_the_one_corrected() -> None:
    screen = on_the_second(correct.edit_text)
    screen.form._keep("text one")
    without_the_first_of(screen)
    screen.form._keep("text two")
    assert [segment.text for segment in screen.call.transcript.segments] == ["text two"]


def without_the_first_of(screen: Any) -> None:
    rest = screen.call.transcript.segments[1:]
    screen.arrives(replace(screen.call.desk, transcript=replace(TEXT, segments=rest)))


def test_who_spoke_is_said_of_the_segment_that_was_shown() -> None:
    screen = on_the_second(correct.who)
    without_the_first_of(screen)
    screen.closed("Ida")
    assert [segment.speaker for segment in screen.call.transcript.segments] == ["Ida"]


def test_a_correction_of_a_segment_that_is_gone_is_handed_back() -> None:
    screen = on_the_second(correct.edit_text)
    screen.arrives(replace(screen.call.desk, transcript=replace(TEXT, segments=(FIRST,))))
    screen.form._keep("text one")
    assert screen.copied == "text one" and "text one" in screen.said
    assert screen.call.transcript.segments == (FIRST,)


def test_an_emptied_text_is_refused_aloud() -> None:
    screen = on_the_second(correct.edit_text)
    before = screen.call.transcript
    screen.form._keep(" \u00a0")
    assert screen.call.transcript is before
    assert "can't be empty" in screen.said


def test_two_visits_to_one_moment_are_two_steps_of_undo() -> None:
    screen = opened(edits.add_moment(Review(), Moment("m", 5)), Register())
    screen.call.moment_id = "m"
    for note in ("first", "second"):
        mark.edit_moment(screen)
        screen.form._keep(replace(screen.call.moment, note=note[:3]))
        screen.form._keep(replace(screen.call.moment, note=note))
    finish.undo(screen)
    assert screen.call.moment.note == "first"
    assert screen.said == "Undone: note of the moment at 00:00."


def test_without_a_transcript_every_key_about_text_says_so() -> None:
    for action in (correct.edit_text, correct.split, correct.merge, correct.who, read.copy):
        screen = opened(Review(), Register())
        action(screen)
        assert screen.said and screen.form is None
