"""Edits of a case: nothing but what was meant changes, and events keep their order of time."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from carereview.core import casing
from carereview.core.case import Case, Event, Lesson, Party
from carereview.core.when import order, parse_iso

DATES = st.sampled_from(
    ["2015-10-21", "2015-10-21T14:03:00+02:00", "2015-10-21T09:00", "2014-01-01", "soon", ""]
)
EVENTS = st.builds(Event, at=DATES, who=st.sampled_from("ab"), text=st.text(max_size=5))
CASES = st.builds(Case, events=st.lists(EVENTS, max_size=6).map(tuple))
PLACES = st.integers(-1, 6)


def others(case: Case, event: Event) -> list[Event]:
    return [one for one in case.events if one is not event]


@given(CASES, EVENTS)
@settings(max_examples=40)
def test_an_added_event_stands_before_all_later_ones_and_moves_no_other(
    case: Case, event: Event
) -> None:
    new = casing.add_event(case, event)
    assert others(new, event) == list(case.events)
    at = next(n for n, one in enumerate(new.events) if one is event)
    assert all(order(one.at) <= order(event.at) for one in new.events[:at])
    shown = [order(new.events[n].at) for n in casing.in_time(new)]
    assert shown == sorted(shown)


@given(CASES, PLACES, EVENTS)
@settings(max_examples=40)
def test_a_changed_event_takes_the_place_of_the_old_one(case: Case, at: int, event: Event) -> None:
    new = casing.change_event(case, at, event)
    if not 0 <= at < len(case.events):
        assert new == case
        return
    assert others(new, event) == others(case, case.events[at])
    if order(event.at) == order(case.events[at].at):
        assert new.events[at] == event


@given(CASES, PLACES)
@settings(max_examples=40)
def test_removing_and_publishing_touch_one_event(case: Case, at: int) -> None:
    there = 0 <= at < len(case.events)
    assert len(casing.remove_event(case, at).events) == len(case.events) - there
    twice = casing.toggle_public(casing.toggle_public(case, at), at)
    assert twice == case
    changed = casing.toggle_public(case, at).events
    assert sum(a != b for a, b in zip(case.events, changed, strict=True)) == there


@given(st.text(max_size=12))
@settings(max_examples=40)
def test_a_date_is_one_that_the_file_may_have_or_refused_in_one_line(text: str) -> None:
    try:
        kept = casing.checked_date(text)
    except ValueError as error:
        assert parse_iso(text) is None
        assert "2015-10-21" in str(error)
    else:
        assert parse_iso(kept) is not None


def test_parties_and_lessons_are_put_changed_and_removed() -> None:
    case = casing.put_party(Case(), None, Party("Client"))
    case = casing.put_party(case, 0, Party("Client", "customer"))
    case = casing.put_lesson(case, None, Lesson("wait"))
    assert case.parties == (Party("Client", "customer"),)
    case = casing.remove_lesson(casing.put_lesson(case, 0, Lesson("wait", "come")), 0)
    assert casing.remove_party(case, 0) == Case()


def test_a_language_is_a_code() -> None:
    assert casing.checked_language(" de-CH ") == "de-CH"
    assert casing.checked_language("") == ""
    with pytest.raises(ValueError, match="no language code"):
        casing.checked_language("French, please")


def test_what_an_edit_did_is_named() -> None:
    case = Case(events=(Event("2015-10-21T14:03"), Event("2016-01-01")))
    assert casing.named_change(case, casing.remove_event(case, 0)) == "event of 2015-10-21"
    assert casing.named_change(Case(), Case(summary="so")) == "summary"
