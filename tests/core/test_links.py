"""Links across calls: both directions, what became of promises, and links that lead nowhere."""

from datetime import date
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from carereview.core import edits
from carereview.core.call import Segment, Transcript
from carereview.core.kept import count_kept
from carereview.core.links import (
    CaseCall,
    PromiseState,
    dangling,
    kept,
    promises,
    seen_from,
    state_of,
    ties,
)
from carereview.core.merge import merge
from carereview.core.review import Link, Moment, Review
from carereview.core.states import LinkKind
from carereview.core.traces import traces

TODAY = date(2015, 11, 1)
KEPT, BROKEN = LinkKind.KEPT, LinkKind.BROKEN


def call(name: str, started: str, *moments: Moment) -> CaseCall:
    said = Transcript((Segment(0, 5000, "agent", "Un technicien passe vendredi."),))
    return CaseCall(name, started, said, Review(moments=moments))


def promise(*links: Link, due: str = "") -> Moment:
    return Moment("p", 1000, tags=("promise",), due=due, links=links)


@pytest.mark.parametrize("noted_at", ["first", "last"])
def test_a_link_tells_the_same_whichever_end_it_is_noted_at(noted_at: str) -> None:
    there, back = Link(BROKEN, "x", "b"), Link(BROKEN, "p", "a")
    first = promise(*([there] if noted_at == "first" else []))
    last = Moment("x", 0, links=(back,) if noted_at == "last" else ())
    calls = [call("b", "2015-10-20", last), call("a", "2015-10-14T09:00:00+02:00", first)]
    (tie,) = ties(calls)
    assert (tie.kind, tie.said.call, tie.later.call) == (BROKEN, "a", "b")
    assert seen_from([tie], "a", "p")[0].later
    assert not seen_from([tie], "b", "x")[0].later
    (told,) = promises(calls, TODAY)
    assert told.state is PromiseState.BROKEN
    assert told.quote == "Un technicien passe vendredi."
    assert told.by is not None
    assert told.by.call == "b"


def test_linked_from_both_ends_it_is_one() -> None:
    first, last = promise(Link(KEPT, "x", "b")), Moment("x", 0, links=(Link(KEPT, "p", "a"),))
    assert len(ties([call("a", "2015-10-14", first), call("b", "2015-10-20", last)])) == 1


@pytest.mark.parametrize(
    ("due", "state"),
    [
        ("", PromiseState.OPEN),
        ("2015-11-01", PromiseState.OPEN),
        ("2015-10-31", PromiseState.DUE_PASSED),
    ],
)
def test_a_promise_is_open_until_its_day_has_passed(due: str, state: PromiseState) -> None:
    assert promises([call("a", "", promise(due=due))], TODAY)[0].state is state


def test_the_last_word_counts_and_repeating_it_tells_nothing() -> None:
    assert state_of("", [BROKEN, KEPT], TODAY) is PromiseState.KEPT
    assert state_of("", [KEPT, LinkKind.REPEATED], TODAY) is PromiseState.KEPT
    calls = [
        call("a", "2015-10-14", promise(Link(KEPT, "y", "c"), Link(BROKEN, "x", "b"))),
        call("b", "2015-10-20", Moment("x", 0)),
        call("c", "2015-10-25", Moment("y", 0)),
    ]
    assert kept(promises(calls, TODAY)) == 1


def test_a_due_date_makes_a_promise_and_a_plain_moment_is_none() -> None:
    every = promises([call("a", "", Moment("m", 0, due="2015-10-16"), Moment("n", 9))], TODAY)
    assert [one.moment.id for one in every] == ["m"]


@pytest.mark.parametrize(
    ("link", "why"),
    [
        (Link(KEPT, "x", "renamed"), "no call renamed"),
        (Link(KEPT, "gone"), "gone is gone"),
        (Link(KEPT, "p"), "itself"),
    ],
)
def test_a_link_that_leads_nowhere_is_told_and_counts_nothing(link: Link, why: str) -> None:
    calls = [call("a", "", promise(link))]
    (lost,) = dangling(calls)
    assert why in lost.why
    assert lost.at.moment.id == "p"
    assert ties(calls) == ()
    assert promises(calls, TODAY)[0].state is PromiseState.OPEN


def test_a_link_takes_the_place_of_an_earlier_one_and_can_be_taken_away() -> None:
    review = edits.add_moment(Review(), promise())
    linked = edits.tie(edits.tie(review, "p", Link(KEPT, "x", "b")), "p", Link(BROKEN, "x", "b"))
    assert linked.moments[0].links == (Link(BROKEN, "x", "b"),)
    assert edits.untie(linked, "p", "b", "x").moments[0].links == ()


NAMES = st.sampled_from("abc")
LINKS = st.lists(
    st.builds(Link, st.sampled_from(LinkKind), NAMES, NAMES),
    max_size=3,
    unique_by=lambda link: (link.call, link.moment),
).map(tuple)


@settings(max_examples=60, deadline=None)
@given(LINKS, LINKS, LINKS)
def test_links_are_merged_one_by_one(
    base: tuple[Link, ...], mine: tuple[Link, ...], theirs: tuple[Link, ...]
) -> None:
    sides = [Review(moments=(promise(*links),)) for links in (base, mine, theirs)]
    merged, conflicts = merge(sides[0], sides[1], sides[2])
    named = {(k.call, k.moment): k for k in merged.moments[0].links}
    sets = [{(k.call, k.moment): k.kind for k in links} for links in (base, mine, theirs)]
    for name in sets[1].keys() | sets[2].keys():
        new = name not in sets[0] and (name in sets[1]) != (name in sets[2])
        assert not new or name in named  # what one side added is there
    for name in sets[0].keys() - sets[1].keys() - sets[2].keys():
        assert name not in named
    if not conflicts:
        back, _ = merge(sides[0], sides[2], sides[1])
        assert {(k.call, k.moment): k for k in back.moments[0].links} == named


@settings(max_examples=40, deadline=None)
@given(st.lists(LINKS, min_size=3, max_size=3), st.integers(0, 99))
def test_the_order_of_the_calls_doesnt_matter(every: list[tuple[Link, ...]], seed: int) -> None:
    calls = [
        call(name, f"2015-10-1{n}", *(Moment(m, at, links=links) for at, m in enumerate("abc")))
        for n, (name, links) in enumerate(zip("abc", every, strict=True))
    ]
    shuffled = Random(seed).sample(calls, len(calls))
    assert ties(shuffled) == ties(calls)
    for tie in ties(calls):
        assert (tie.said.call, tie.said.moment.start) < (tie.later.call, tie.later.moment.start)
        assert seen_from([tie], tie.said.call, tie.said.moment.id)
        assert seen_from([tie], tie.later.call, tie.later.moment.id)


PROMISES = st.lists(
    st.tuples(
        st.sampled_from("pq"),
        st.sampled_from("abc"),
        st.sampled_from("bc"),
        st.sampled_from(LinkKind),
    ),
    max_size=5,
)


@settings(max_examples=60, deadline=None)
@given(PROMISES, st.booleans())
def test_a_list_counts_what_was_kept_from_a_line_for_each_call(
    links: list[tuple[str, str, str, LinkKind]], noted_late: bool
) -> None:
    """Promises p and q are made in call a; what became of them shows in b and c."""
    first: dict[str, list[Link]] = {name: [] for name in "pq"}
    late: dict[tuple[str, str], list[Link]] = {(name, at): [] for name in "bc" for at in "abc"}
    for promise_id, moment, where, kind in {link[:3]: link for link in links}.values():
        if noted_late:
            late[where, moment].append(Link(kind, promise_id, "a"))
        else:
            first[promise_id].append(Link(kind, moment, where))
    made = [
        Moment(name, at, tags=("promise",), links=tuple(first[name]))
        for at, name in enumerate("pq")
    ]
    calls = [call("a", "2015-10-14", *made)]
    for day, name in ((20, "b"), (25, "c")):
        moments = [Moment(m, at, links=tuple(late[name, m])) for at, m in enumerate("abc")]
        calls.append(call(name, f"2015-10-{day}", *moments))
    told = kept(promises(calls, TODAY))
    assert count_kept(traces("case", one) for one in reversed(calls)) == told
    assert count_kept(traces(one.id, one) for one in calls[1:]) == 0
