"""Whoever has to choose between two changes sees both."""

from dataclasses import replace

from carereview.core.call import Segment, Transcript
from carereview.core.edits import add_moment
from carereview.core.merge import merge
from carereview.core.review import Moment, Review
from carereview.core.states import Status
from carereview.ui.dispute import question

BASE = add_moment(Review(), Moment("k3f9q2", 70_000))


def noted(note: str) -> Review:
    return replace(BASE, moments=(Moment("k3f9q2", 70_000, note=note),))


def test_a_moment_is_named_by_its_time_and_both_notes_are_shown() -> None:
    _, conflicts = merge(BASE, noted("mine here"), noted("of others"))
    text = question(conflicts, BASE)
    assert "moment at 01:10, note" in text and "k3f9q2" not in text
    assert "mine:   mine here" in text and "theirs: of others" in text


def test_a_corrected_segment_is_shown_with_who_speaks() -> None:
    base, mine, theirs = (
        Transcript(segments=(Segment(5000, 9000, "a", text),)) for text in ("one", "two", "three")
    )
    _, conflicts = merge(base, mine, theirs)
    text = question(conflicts, Review())
    assert "segments, 00:05" in text and "a: two" in text and "a: three" in text


def test_what_is_a_choice_is_shown_in_words_and_many_are_counted() -> None:
    mine = replace(BASE, status=Status.DONE, reviewer="A")
    theirs = replace(BASE, status=Status.NEW, reviewer="B")
    _, conflicts = merge(BASE, mine, theirs)
    assert "mine:   done" in question(conflicts, BASE)
    assert "… and 1 more" in question([*conflicts, *conflicts], BASE)
