"""The way through a recording: loops, queues, skips, stops."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from carereview.audio.plan import Plan, Span, merged

frames = st.integers(0, 300)
spans = st.builds(lambda a, b: Span(min(a, b), max(a, b)), frames, frames)


def walk(plan: Plan, start: int, limit: int = 2000) -> list[int]:
    """The frames that are played, one by one."""
    route = plan.route_from(start)
    out: list[int] = []
    while len(out) < limit and (place := route.locate(len(out))) is not None:
        assert len(place) > 0
        out.append(place.start)
    return out


def test_plays_to_the_end_or_to_a_stop() -> None:
    assert walk(Plan(10), 7) == [7, 8, 9]
    assert walk(Plan(10, stop=9), 7) == [7, 8]
    assert walk(Plan(10), 10) == []
    assert walk(Plan(0), 0) == []


def test_a_loop_repeats_without_losing_a_frame() -> None:
    plan = Plan(100, loop=Span(10, 13))
    assert walk(plan, 10, 8) == [10, 11, 12, 10, 11, 12, 10, 11]
    assert walk(plan, 8, 6) == [8, 9, 10, 11, 12, 10]
    assert walk(plan, 50, 4) == [10, 11, 12, 10]


def test_a_queue_plays_its_spans_in_order_and_goes_on_in_the_middle() -> None:
    plan = Plan(100, only=(Span(50, 52), Span(10, 12)))
    assert walk(plan, 50) == [50, 51, 10, 11]
    assert walk(plan, 11) == [11]


def test_a_loop_that_is_all_skipped_is_played_after_all() -> None:
    assert walk(Plan(100, loop=Span(10, 12), skips=(Span(0, 50),)), 10, 3) == [10, 11, 10]


@settings(max_examples=80, deadline=None)
@given(st.lists(spans, max_size=6), frames)
def test_what_is_skipped_is_never_played_and_all_else_is(skips: list[Span], start: int) -> None:
    plan = Plan(300, skips=merged(skips))
    left_out = {frame for span in skips for frame in range(span.start, span.end)}
    assert walk(plan, start) == [f for f in range(start, 300) if f not in left_out]


@settings(max_examples=80, deadline=None)
@given(st.lists(spans, max_size=8))
def test_merged_spans_hold_the_same_frames_apart_from_each_other(some: list[Span]) -> None:
    out = merged(some)
    assert {f for s in out for f in range(s.start, s.end)} == {
        f for s in some for f in range(s.start, s.end)
    }
    assert all(a.end < b.start for a, b in pairwise(out))
