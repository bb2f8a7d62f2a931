"""Merging: nobody's work is lost, nobody wins silently, and it doesn't matter who is who."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from carereview.core.case import Case, Event
from carereview.core.merge import ABSENT, merge
from carereview.core.merge_order import merge_order
from carereview.core.register import Entity, Register, Verdict
from carereview.core.review import (
    Basis,
    Decision,
    Dispute,
    LegalCard,
    Moment,
    Participant,
    Passage,
    Publication,
    PublicationEvent,
    Rename,
    Review,
    Scope,
)
from carereview.core.states import State, Status

IDS = st.sampled_from("abcd")
TEXTS = st.sampled_from(["", "one", "two"])
TAGS = st.lists(st.sampled_from(["promise", "hold", "script"]), unique=True).map(tuple)
MOMENTS = st.builds(
    Moment, id=IDS, start=st.integers(0, 3), tags=TAGS, severity=st.integers(0, 3), note=TEXTS
)
ENTITIES = st.builds(
    Entity,
    name=st.sampled_from(["Agent A", "Agent B", "Client"]),
    forms=st.lists(st.sampled_from(["x", "y", "z"]), unique=True).map(tuple),
    decision=st.sampled_from(list(Verdict)),
)
HISTORY = st.lists(
    st.builds(
        PublicationEvent,
        at=st.sampled_from(["2015-10-14T18:00:00+02:00", "2015-10-14T17:00:00+00:00", "soon"]),
        state=st.sampled_from(list(State)),
    ),
    max_size=3,
).map(tuple)
PASSAGES = st.builds(Passage, IDS, st.just(0), st.just(9), TEXTS)
DECISIONS = st.builds(Decision, IDS, st.just(0), st.just(9), st.sampled_from(list(Verdict)))
RENAMES = st.builds(Rename, IDS, name=TEXTS)
REVIEWS = st.builds(
    Review,
    status=st.sampled_from(list(Status)),
    reviewer=TEXTS,
    place=st.integers(0, 5),
    moments=st.lists(MOMENTS, unique_by=lambda m: m.id, max_size=4).map(tuple),
    passages=st.lists(PASSAGES, unique_by=lambda p: p.id, max_size=3).map(tuple),
    decisions=st.lists(DECISIONS, unique_by=lambda d: d.entity, max_size=3).map(tuple),
    legal=st.builds(LegalCard, recorded=st.builds(Basis, basis=TEXTS, why=TEXTS), note=TEXTS),
    publication=st.builds(Publication, state=st.sampled_from(list(State)), history=HISTORY),
    speakers=st.lists(RENAMES, unique_by=lambda r: r.speaker, max_size=2).map(tuple),
    extra=st.dictionaries(st.sampled_from("pq"), st.one_of(TEXTS, st.lists(TEXTS, max_size=2))),
)
REGISTERS = st.builds(
    Register,
    entities=st.lists(ENTITIES, unique_by=lambda e: e.name, max_size=3).map(tuple),
)


def unordered(review: Review) -> dict[str, str]:
    """Write a review so that the order of its items doesn't matter."""
    return {name: "".join(sorted(repr(getattr(review, name)))) for name in review.__slots__}


CHEAP = settings(max_examples=60, deadline=None)


@CHEAP
@given(REVIEWS, REVIEWS)
def test_the_only_change_wins(base: Review, changed: Review) -> None:
    assert merge(base, base, changed) == (changed, ())
    assert merge(base, changed, base) == (changed, ())
    assert merge(base, changed, changed) == (changed, ())


@CHEAP
@given(REVIEWS, REVIEWS, REVIEWS)
def test_sides_can_be_swapped(base: Review, mine: Review, theirs: Review) -> None:
    merged, conflicts = merge(base, mine, theirs, keep="mine")
    swapped, swapped_conflicts = merge(base, theirs, mine, keep="theirs")
    assert merged == swapped
    assert {c.place for c in conflicts} == {c.place for c in swapped_conflicts}


@CHEAP
@given(REVIEWS, REVIEWS, REVIEWS)
def test_merging_again_changes_nothing(base: Review, mine: Review, theirs: Review) -> None:
    base = replace(base, publication=Publication())  # histories only grow
    merged, _ = merge(base, mine, theirs, keep="theirs")
    assert merge(theirs, merged, theirs) == (merged, ())
    assert unordered(merge(base, merged, theirs, keep="theirs")[0]) == unordered(merged)


@CHEAP
@given(REVIEWS, REVIEWS, REVIEWS)
def test_no_item_is_lost(base: Review, mine: Review, theirs: Review) -> None:
    merged, conflicts = merge(base, mine, theirs)
    asked = {c.place[1] for c in conflicts if c.place[0] == "moments" and len(c.place) > 1}
    kept = {m.id for m in merged.moments}
    before = {m.id for m in base.moments}
    for side, other in ((mine, theirs), (theirs, mine)):
        gone = before - {m.id for m in other.moments}
        assert {m.id for m in side.moments} - gone <= kept | asked
    for event in (*mine.publication.history, *theirs.publication.history):
        one_side = base.publication in (mine.publication, theirs.publication)
        assert one_side or event in merged.publication.history


@CHEAP
@given(REGISTERS, REGISTERS, REGISTERS)
def test_no_form_of_an_entity_is_lost(base: Register, mine: Register, theirs: Register) -> None:
    merged, conflicts = merge(base, mine, theirs)
    asked = {c.place[1] for c in conflicts}
    for side, other in ((mine, theirs), (theirs, mine)):
        for entity in side.entities:
            old, there = base.entity(entity.name), other.entity(entity.name)
            removed = set(old.forms if old else ()) - set(there.forms if there else ())
            found = merged.entity(entity.name)
            deleted = old is not None and there is None
            if not deleted and entity.name not in asked:
                assert found is not None
                assert set(entity.forms) - removed <= set(found.forms)


def test_edits_of_different_fields_of_one_moment_both_stay() -> None:
    base = Review(moments=(Moment("a", 100, note="old"),))
    mine = Review(moments=(Moment("a", 100, note="new"),))
    theirs = Review(moments=(Moment("a", 100, note="old", tags=("promise",)),))
    expected = Review(moments=(Moment("a", 100, note="new", tags=("promise",)),))
    assert merge(base, mine, theirs) == (expected, ())


def test_one_field_changed_on_both_sides_is_asked() -> None:
    base, mine, theirs = (
        Review(moments=(Moment("a", 1, note=n), Moment("b", 2))) for n in ("old", "mine", "theirs")
    )
    merged, (conflict,) = merge(base, mine, theirs)
    assert str(conflict) == "moments, a, note"
    assert (conflict.base, conflict.mine, conflict.theirs) == ("old", "mine", "theirs")
    assert merged == mine
    assert merge(base, mine, theirs, keep="theirs")[0] == theirs


def test_edited_here_and_deleted_there_is_asked() -> None:
    base = Review(moments=(Moment("a", 1),))
    mine = Review(moments=(Moment("a", 1, note="worth keeping"),))
    merged, (conflict,) = merge(base, mine, Review())
    assert conflict.theirs is ABSENT
    assert merged == mine
    assert merge(base, mine, Review(), keep="theirs")[0].moments == ()


def test_deleted_here_and_untouched_there_is_deleted() -> None:
    base = Review(moments=(Moment("a", 1), Moment("b", 2)))
    mine = Review(moments=(Moment("b", 2),))
    theirs = replace(base, reviewer="M. B.")
    assert merge(base, mine, theirs) == (replace(mine, reviewer="M. B."), ())


def test_withdrawn_here_and_published_there_is_asked_but_the_history_keeps_both() -> None:
    out = PublicationEvent("2015-10-16T10:00:00+02:00", State.PUBLISHED)
    back = PublicationEvent("2015-10-15T10:00:00+02:00", State.WITHDRAWN)
    base = Review()
    mine = Review(publication=Publication(State.WITHDRAWN, (back,)))
    theirs = Review(publication=Publication(State.PUBLISHED, (out,)))
    merged, (conflict,) = merge(base, mine, theirs)
    assert conflict.place == ("publication", "state")
    assert merged.publication.history == (back, out)


def test_both_add_an_entity_of_one_name_with_other_forms() -> None:
    mine = Register((Entity("Agent A", "person", ("Keller",), Verdict.REDACT),))
    theirs = Register((Entity("Agent A", "person", ("Sandra",)),))
    merged, conflicts = merge(Register(), mine, theirs)
    assert merged.entities == (Entity("Agent A", "person", ("Keller", "Sandra"), Verdict.REDACT),)
    assert conflicts == ()


def test_two_items_of_one_name_stay_two() -> None:
    twice = (Entity("X", forms=("a",)), Entity("X", forms=("b",)))
    theirs = Register((*twice, Entity("Y")))
    mine = Register((*twice, Entity("Z")))
    merged, _ = merge(Register(twice), mine, theirs)
    assert merged.entities == (*twice, Entity("Y"), Entity("Z"))


def test_unknown_keys_merge_by_key() -> None:
    base = Review(extra={"a": 1, "b": 1})
    merged, conflicts = merge(base, Review(extra={"a": 2, "b": 1}), Review(extra={"a": 1, "c": 3}))
    assert (merged.extra, conflicts) == ({"a": 2, "c": 3}, ())


def test_the_furthest_place_counts_and_is_no_question() -> None:
    assert merge(Review(place=1), Review(place=5), Review(place=9)) == (Review(place=9), ())


def test_going_back_counts_where_the_other_stayed() -> None:
    base = Review(place=60_000)
    mine, theirs = replace(base, place=1000), replace(base, reviewer="M. B.")
    assert merge(base, mine, theirs) == (Review(place=1000, reviewer="M. B."), ())


def test_what_a_review_was_made_on_is_no_question() -> None:
    mine, theirs = Review(source={"transcript": "9ab0"}), Review(source={"transcript": "77ab"})
    assert merge(Review(), mine, theirs) == (theirs, ())


def test_new_moments_in_the_same_place_are_ordered_by_time() -> None:
    base = Review(moments=(Moment("a", 0),))
    mine = Review(moments=(Moment("a", 0), Moment("m", 500)))
    theirs = Review(moments=(Moment("a", 0), Moment("t", 200)))
    assert [m.id for m in merge(base, mine, theirs)[0].moments] == ["a", "t", "m"]


def test_events_are_told_apart_by_time_kind_and_author() -> None:
    first, second = Event("2015-10-21", "tweet", "A"), Event("2015-10-21", "tweet", "B")
    merged, _ = merge(Case(), Case(events=(first,)), Case(events=(second,)))
    assert merged.events == (first, second)


UNIQUE = st.lists(st.integers(0, 6), unique=True)


@CHEAP
@given(UNIQUE, UNIQUE, UNIQUE)
def test_order_has_every_key_once(base: list[int], mine: list[int], theirs: list[int]) -> None:
    merged = merge_order(base, mine, theirs)
    assert sorted(merged) == sorted({*mine, *theirs})
    assert merged == merge_order(base, theirs, mine)
    assert merge_order(base, mine, base)[: len(mine)] == mine or set(base) - set(mine)


def test_what_two_people_add_to_a_card_is_all_kept() -> None:
    held = Dispute("the provider", "2015-10-22", hold=True)
    base = LegalCard(scope=(Scope.TEXT,), disputes=(held,))
    mine = replace(base, scope=(Scope.TEXT, Scope.AUDIO), parties=(Participant("a", "for a firm"),))
    theirs = replace(
        base, disputes=(replace(held, reply="sent"),), parties=(Participant("c", "privately"),)
    )
    for merged, conflicts in (merge(base, mine, theirs), merge(base, theirs, mine)):
        assert not conflicts
        assert set(merged.scope) == {Scope.TEXT, Scope.AUDIO}
        assert {party.who for party in merged.parties} == {"a", "c"}
        assert merged.disputes == (replace(held, reply="sent"),)


def test_a_hold_that_one_lifts_while_the_other_writes_is_lifted_once() -> None:
    held = Dispute("the provider", hold=True)
    base = LegalCard(disputes=(held,))
    merged, conflicts = merge(
        base,
        replace(base, disputes=(replace(held, hold=False),)),
        replace(base, disputes=(replace(held, advice="asked"),)),
    )
    assert not conflicts
    assert merged.disputes == (Dispute("the provider", advice="asked"),)
