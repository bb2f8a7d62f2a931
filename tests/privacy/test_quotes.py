"""Quotes are bound to the words that readers saw: whatever changes these makes them stale."""

from dataclasses import replace

import pytest

from carereview.core.call import Role, Segment, Speaker, Transcript
from carereview.core.register import Entity, Register, Verdict
from carereview.core.review import Moment, Passage, Rename, Review
from carereview.privacy.plan import make_plan
from carereview.privacy.quotes import bound_words, is_stale, stale_moments, unbound_moments

SAID = Transcript(
    (
        Segment(0, 2000, "a", "Un technicien passera, dit Sandra."),
        Segment(2000, 4000, "c", "Vendredi?"),
        Segment(4000, 6000, "c", "Merci."),
    ),
    (Speaker("a", Role.AGENT), Speaker("c", Role.CUSTOMER)),
)
HIDDEN = Register((Entity("Agent A", "person", ("Sandra",), Verdict.REDACT),))
MOMENT = Moment("m", 0, 6000, public=True)


def bound(register: Register = HIDDEN) -> Review:
    review = Review(moments=(MOMENT,))
    words = bound_words(make_plan(SAID, review, register), review, MOMENT)
    return Review(moments=(replace(MOMENT, quote=words),))


def stale(transcript: Transcript, review: Review, register: Register = HIDDEN) -> bool:
    return bool(stale_moments(make_plan(transcript, review, register), review))


def test_a_quote_is_what_readers_see_turn_by_turn() -> None:
    review = bound()
    assert review.moments[0].quote == (
        "agent: Un technicien passera, dit [Agent A].\ncustomer: Vendredi? Merci."
    )
    assert not stale(SAID, review)


def changed(**fields: object) -> Review:
    review = bound()
    return replace(review, **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "review",
    [
        changed(passages=(Passage("p", 2000, 4000),)),
        changed(speakers=(Rename("c", Role.AGENT),)),
        changed(moments=(replace(bound().moments[0], end=3000),)),
    ],
)
def test_what_hides_or_attributes_other_words_makes_it_stale(review: Review) -> None:
    assert stale(SAID, review)


def test_other_words_other_times_and_other_names_make_it_stale() -> None:
    first, *rest = SAID.segments
    corrected = replace(first, text="Un technicien passe, dit Sandra.")
    assert stale(replace(SAID, segments=(corrected, *rest)), bound())
    moved = replace(rest[1], start=7000, end=9000)
    assert stale(replace(SAID, segments=(first, rest[0], moved)), bound())
    assert stale(SAID, bound(), Register())
    renamed = Register((replace(HIDDEN.entities[0], name="Agent B"),))
    assert stale(SAID, bound(), renamed)


def test_what_readers_dont_see_makes_nothing_stale() -> None:
    review = bound()
    noted = replace(review.moments[0], note="x", tags=("promise",), severity=3)
    assert not stale(SAID, replace(review, moments=(noted,)))
    private = replace(review.moments[0], public=False, quote="agent: Autre chose.")
    assert not stale(SAID, replace(review, moments=(private,)))


def test_a_public_moment_of_an_older_file_is_unbound_and_not_stale() -> None:
    review = Review(moments=(MOMENT, Moment("silent", 9000, 9500, public=True)))
    plan = make_plan(SAID, review, HIDDEN)
    assert [moment.id for moment in unbound_moments(plan, review)] == ["m"]
    assert not any(is_stale(plan, review, moment) for moment in review.moments)
