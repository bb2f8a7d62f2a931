"""Decisions and passages go with the words they are about."""

from dataclasses import replace

import pytest

from carereview.core.call import Segment, Transcript
from carereview.core.carry import carried
from carereview.core.register import Entity, Register, Verdict
from carereview.core.retime import Border, set_border, set_word, shift, tap
from carereview.core.review import Decision, Passage, Review
from carereview.privacy.plan import make_plan

CALL = Transcript(
    (
        Segment(1000, 2000, "a", "Bonjour Madame Keller", (1000, 1300, 1300, 1600, 1600, 2000)),
        Segment(2000, 3000, "b", "Keller à l'appareil"),
        Segment(4000, 5000, "b", "Merci Keller"),
    )
)
REGISTER = Register((Entity("Agent A", "person", ("Keller",), Verdict.REDACT),))
KEPT = Decision("Agent A", 2000, 3000, Verdict.KEEP)


def shown(transcript: Transcript, review: Review) -> list[bool]:
    """Tell for each segment whether its name is shown."""
    plan = make_plan(transcript, review, REGISTER)
    return [not plan.hidden(index) for index in range(len(transcript.segments))]


@pytest.mark.parametrize("delta", [700, 1500, 4000])
def test_an_exception_moves_with_its_mention_and_to_no_other(delta: int) -> None:
    review = Review(decisions=(KEPT,))
    moved = shift(CALL, delta)
    assert shown(CALL, review) == [False, True, False]
    assert shown(moved, carried(review, CALL, moved)) == [False, True, False]


def test_an_exception_for_a_word_moves_with_the_word() -> None:
    review = Review(decisions=(replace(KEPT, start=1600, end=2000),))
    moved = set_word(CALL, 0, 2, Border.START, 1900)
    assert carried(review, CALL, moved).decisions[0].start == 1900
    assert shown(moved, carried(review, CALL, moved)) == shown(CALL, review)


def test_a_passage_goes_on_hiding_what_it_hid_in_text_and_in_sound() -> None:
    review = Review(passages=(Passage("p", 4000, 5000),))
    moved = shift(CALL, 2000)
    passage = carried(review, CALL, moved).passages[0]
    assert (passage.start, passage.end) == (4000, 7000)
    nudged = set_border(CALL, 2, Border.END, 5300)
    assert carried(review, CALL, nudged).passages[0].end == 5300


def test_part_of_a_segment_without_word_times_moves_in_proportion() -> None:
    review = Review(passages=(Passage("p", 2500, 3000),))
    passage = carried(review, CALL, shift(CALL, 1000)).passages[0]
    assert (passage.start, passage.end) == (2500, 4000)


def test_what_lies_elsewhere_and_text_without_times_changes_nothing() -> None:
    review = Review(passages=(Passage("p", 1000, 1500),), decisions=(KEPT,))
    assert carried(review, CALL, shift(CALL, 50, 2)) == review
    untimed = Transcript((Segment(0, 0, "", "Oui."), Segment(0, 0, "", "Non.")))
    assert carried(review, untimed, tap(untimed, 0, 1200)) == review
    assert carried(review, CALL, CALL) is review
