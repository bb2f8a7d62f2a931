"""What keys do to a call, without a screen."""

from collections.abc import Callable

from carereview.core import edits
from carereview.core.call import Segment, Span, Speaker, Transcript
from carereview.core.case import Case
from carereview.core.correct import correct_text, set_speaker
from carereview.core.desk import Desk
from carereview.core.history import History
from carereview.core.register import Entity, Register, Verdict
from carereview.core.retime import shift
from carereview.core.review import Moment, Passage, Review
from carereview.core.states import Status
from carereview.privacy.plan import make_plan
from carereview.ui.open_call import OpenCall

TRANSCRIPT = Transcript(
    (
        Segment(0, 1000, "a", "Bonjour Sandra Keller", (0, 300, 400, 600, 650, 900)),
        Segment(2000, 3000, "c", "Oui sans temps"),
    ),
    (Speaker("a", name="Sandra Keller"), Speaker("c")),
)


def opened() -> tuple[OpenCall, list[Desk]]:
    saved: list[Desk] = []
    return OpenCall(History(Desk(Review(), TRANSCRIPT, Register())), Case(), saved.append), saved


def test_an_edit_is_handed_on_to_be_saved_and_begins_the_review() -> None:
    call, saved = opened()
    assert call.edit(register=Register((Entity("A", forms=("Keller",)),)))
    assert saved[-1] == call.desk
    assert call.review.status is Status.IN_REVIEW
    assert call.hidden(0) == ((15, 21),)


def test_an_edit_that_changes_nothing_is_no_step() -> None:
    call, saved = opened()
    assert not call.edit(review=call.review)
    assert not call.undo() and saved == []


def test_undo_covers_text_register_and_review_alike() -> None:
    call, saved = opened()
    first = call.desk
    call.edit(register=Register((Entity("A", forms=("Keller",)),)))
    call.edit(review=edits.add_passage(call.review, Passage("p", 0, 10)))
    assert call.undo() and call.undo()
    assert call.desk == first and saved[-1] == first
    assert call.hidden(0) == ()
    assert call.redo() and call.redo()
    assert call.review.passages


def test_what_must_not_be_seen_is_the_same_as_worked_out_anew_after_any_edit() -> None:
    call, _ = opened()
    call.edit(register=Register((Entity("A", forms=("Keller",)),)))
    steps: tuple[Callable[[], bool], ...] = (
        lambda: call.edit(transcript=shift(call.transcript, 700)),
        lambda: call.edit(review=edits.add_passage(call.review, Passage("p", 2700, 2800))),
        lambda: call.edit(transcript=correct_text(call.transcript, 1, "Oui Madame Keller")),
        lambda: call.edit(transcript=set_speaker(call.transcript, 1, "a")),
        lambda: call.edit(register=Register((Entity("B", forms=("Sandra",)),))),
        call.undo,
        call.undo,
    )
    for step in steps:
        assert step()
        anew = make_plan(call.transcript, call.review, call.register)
        assert (call.plan.findings, call.plan.windows()) == (anew.findings, anew.windows())
        assert [call.plan.hidden(n) for n in (0, 1)] == [anew.hidden(n) for n in (0, 1)]


def test_words_without_times_can_only_be_chosen_with_their_segment() -> None:
    call, _ = opened()
    call.words = (1, 2)
    assert " ".join(w.text for w in call.chosen_words) == "Sandra Keller"
    assert call.chosen_span() == Span(400, 900)
    call.go_to(1)
    assert call.words is None
    call.words = (1, 1)
    assert call.chosen_span() == Span(2000, 3000)


def test_a_range_is_chosen_before_the_segment_but_after_words() -> None:
    call, _ = opened()
    call.range = Span(5, 10)
    assert call.chosen_span() == Span(5, 10)
    call.words = (0, 0)
    assert call.chosen_span() == Span(0, 300)
    assert call.drop_selection() and not call.drop_selection()


def test_a_moment_takes_tags_only_near_the_play_head() -> None:
    call, _ = opened()
    call.edit(review=edits.add_moment(call.review, Moment("m", 60_000)))
    call.moment_id = "m"
    assert call.near_moment(65_000) is not None
    assert call.near_moment(90_000) is None


def test_what_others_changed_is_not_undone() -> None:
    call, _ = opened()
    mine = call.desk
    call.edit(review=edits.add_moment(call.review, Moment("mine", 1)))
    saved = call.desk
    merged = Desk(
        edits.add_moment(saved.review, Moment("theirs", 2)), saved.transcript, saved.register
    )

    def carry(desk: Desk) -> Desk:
        return Desk(
            edits.add_moment(desk.review, Moment("theirs", 2)), desk.transcript, desk.register
        )

    assert call.adopt(saved, merged, carry)
    assert [m.id for m in call.review.moments] == ["mine", "theirs"]
    call.undo()
    assert [m.id for m in call.review.moments] == ["theirs"]
    assert mine.review.moments == ()


def test_the_place_is_remembered_without_a_step_of_undo() -> None:
    call, saved = opened()
    call.edit(review=edits.add_moment(call.review, Moment("m", 1)))
    call.remember_place(700)
    assert saved[-1].review.place == 700
    call.undo()
    assert call.review.moments == () and call.review.place == 700


def test_what_is_undecided_is_hidden() -> None:
    call, _ = opened()
    call.edit(register=Register((Entity("A", forms=("Keller",), decision=Verdict.UNDECIDED),)))
    assert len(call.known.undecided) == 1
    assert call.hidden(0)
