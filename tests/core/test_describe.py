"""The line that says what was undone names the thing that a person did."""

from dataclasses import replace
from typing import Any

import pytest

from carereview.core import correct, edits
from carereview.core.call import Segment, Transcript
from carereview.core.describe import described
from carereview.core.desk import Desk
from carereview.core.register import Entity, Register, Verdict
from carereview.core.review import LegalCard, Moment, Passage, Review
from carereview.core.states import Status

MOMENT = Moment("m", 70_000)
REVIEW = edits.add_moment(Review(), MOMENT)
TEXT = Transcript(segments=(Segment(5000, 9000, "a", "so be it"),))
DESK = Desk(REVIEW, TEXT, Register((Entity("Agent A", "person", ("Keller",)),)))
HIDDEN = edits.add_passage(REVIEW, Passage("p", 5000, 9000))


@pytest.mark.parametrize(
    ("desk", "text"),
    [
        (replace(DESK, review=Review()), "moment at 01:10 deleted"),
        (
            replace(DESK, review=edits.toggle_tag(REVIEW, "m", "hold")),
            "tags of the moment at 01:10",
        ),
        (replace(DESK, review=HIDDEN), "passage at 00:05 hidden"),
        (replace(DESK, review=replace(REVIEW, legal=LegalCard(note="x"))), "legal card"),
        (replace(DESK, transcript=correct.split(TEXT, 0, 1)), "text at 00:05 split"),
        (replace(DESK, transcript=correct.correct_text(TEXT, 0, "be")), "text at 00:05 corrected"),
        (replace(DESK, register=Register()), "register: Agent A taken out"),
        (
            replace(
                DESK,
                register=Register((replace(DESK.register.entities[0], decision=Verdict.KEEP),)),
            ),
            "register: Agent A to keep",
        ),
    ],
)
def test_an_edit_is_named(desk: Desk, text: str) -> None:
    assert described(DESK, desk) == text


def test_a_new_moment_is_marked() -> None:
    assert described(replace(DESK, review=Review()), DESK) == "moment at 01:10 marked"


def test_a_passage_taken_out_is_given_back() -> None:
    assert described(replace(DESK, review=HIDDEN), DESK) == "passage at 00:05 given back"


def test_times_and_speakers_of_a_text_are_no_corrections_of_it() -> None:
    first = DESK.transcript.segments[0]
    begun = replace(DESK.review, status=Status.IN_REVIEW)

    def now(**changes: Any) -> str:
        segments = (replace(first, **changes), *DESK.transcript.segments[1:])
        transcript = replace(DESK.transcript, segments=segments)
        return described(DESK, replace(DESK, transcript=transcript, review=begun))

    assert now(end=first.end + 10).endswith("moved in time")
    assert now(speaker="somebody else").endswith("given to another speaker")
    assert now(text="Autre chose").endswith("corrected")
