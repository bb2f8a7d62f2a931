"""Times corrected by ear: nothing said is lost, and everything stays in order."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from carereview.core.call import UNKNOWN, Segment, Transcript
from carereview.core.guesses import interpolated, times_shown
from carereview.core.retime import (
    LEAST_MS,
    Border,
    begin_at,
    is_untimed,
    set_border,
    set_word,
    shift,
    split_at,
    spread,
    tap,
)

CALL = Transcript(
    (
        Segment(1000, 2000, "a", "Un deux", (1000, 1400, 1500, 2000)),
        Segment(2000, 3000, "b", "trois quatre cinq"),
        Segment(4000, 5000, "a", "six sept", (4100, 4500, UNKNOWN, UNKNOWN)),
    )
)


def spans(transcript: Transcript) -> list[tuple[int, int]]:
    return [(segment.start, segment.end) for segment in transcript.segments]


def test_all_from_one_place_on_moves_with_its_words() -> None:
    moved = shift(CALL, 300, 1)
    assert spans(moved) == [(1000, 2000), (2300, 3300), (4300, 5300)]
    assert moved.segments[2].times == (4400, 4800, UNKNOWN, UNKNOWN)
    assert moved.segments[0] is CALL.segments[0]


def test_going_back_stops_at_the_segment_before_and_at_the_beginning() -> None:
    assert spans(shift(CALL, -5000, 2))[2] == (2000, 3000)
    assert spans(shift(CALL, -5000))[0] == (0, 1000)
    assert shift(CALL, 100, 9) == CALL


def test_a_transcript_that_runs_beside_is_right_after_one_place() -> None:
    assert spans(begin_at(CALL, 1, 2750)) == [(1000, 2000), (2750, 3750), (4750, 5750)]


def test_one_that_drifts_is_right_after_two_places() -> None:
    true = [(10_000 * n, 10_000 * n + 4000) for n in range(1, 9)]
    drifting = Transcript(
        tuple(Segment(round(a * 1.01), round(b * 1.01), "", "oui") for a, b in true)
    )
    first = begin_at(drifting, 0, 10_000)
    mended = spread(first, 0, 7, 80_000)
    for (start, _), (wanted, _) in zip(spans(mended), true, strict=True):
        assert abs(start - wanted) <= 1


def test_a_spread_that_would_turn_time_round_is_refused() -> None:
    assert spread(CALL, 0, 2, 1000) == CALL
    assert spread(CALL, 2, 1, 9000) == CALL


def test_segments_that_touch_keep_touching() -> None:
    moved = set_border(CALL, 1, Border.START, 2100)
    assert spans(moved)[:2] == [(1000, 2100), (2100, 3000)]
    moved = set_border(CALL, 0, Border.END, 1900)
    assert spans(moved)[:2] == [(1000, 1900), (1900, 3000)]
    assert moved.segments[0].times == (1000, 1400, 1500, 1900)


def test_segments_apart_move_alone() -> None:
    assert spans(set_border(CALL, 1, Border.END, 3200)) == [
        (1000, 2000),
        (2000, 3200),
        (4000, 5000),
    ]
    assert spans(set_border(CALL, 2, Border.START, 3900))[1:] == [(2000, 3000), (3900, 5000)]


def test_a_border_is_not_pushed_through_the_other_one() -> None:
    assert spans(set_border(CALL, 2, Border.START, 9000))[2] == (5000 - LEAST_MS, 5000)
    assert spans(set_border(CALL, 2, Border.END, 0))[2] == (4000, 4000 + LEAST_MS)
    assert spans(set_border(CALL, 1, Border.START, 0))[:2] == [(1000, 1020), (1020, 3000)]


def test_word_borders_move_between_their_neighbours() -> None:
    assert set_word(CALL, 0, 1, Border.START, 1450).segments[0].times == (1000, 1400, 1450, 2000)
    assert set_word(CALL, 0, 1, Border.START, 0).segments[0].times == (1000, 1400, 1400, 2000)
    assert set_word(CALL, 0, 0, Border.END, 9000).segments[0].times == (1000, 1500, 1500, 2000)
    touching = set_word(CALL, 0, 1, Border.START, 1400)
    both = set_word(touching, 0, 1, Border.START, 1300)
    assert both.segments[0].times == (1000, 1300, 1300, 2000)


def test_a_word_without_times_gets_what_is_free() -> None:
    times = set_word(CALL, 2, 1, Border.START, 4700).segments[2].times
    assert times == (4100, 4500, 4700, 5000)
    times = set_word(CALL, 1, 1, Border.END, 2600).segments[1].times
    assert times == (UNKNOWN, UNKNOWN, 2000, 2600, UNKNOWN, UNKNOWN)
    assert set_word(CALL, 1, 7, Border.END, 2600) == CALL


def test_untimed_text_is_tapped_in_one_segment_after_the_other() -> None:
    words = ("Bonjour à tous.", "Oui?", "Au revoir.")
    text = Transcript(tuple(Segment(0, 0, "", word) for word in words))
    first = tap(text, 0, 1200)
    assert spans(first) == [(1200, 2200), (1200, 1200), (1200, 1200)]
    second = tap(first, 1, 3000, joined=True)
    assert spans(second)[:2] == [(1200, 3000), (3000, 3266)]
    third = tap(second, 2, 3500, joined=True)
    assert spans(third) == [(1200, 3000), (3000, 3500), (3500, 4166)]
    assert not any(is_untimed(segment) for segment in third.segments)


def test_a_pause_before_a_tap_stays_where_the_end_was_known() -> None:
    known = Transcript((Segment(0, 900, "", "Bonjour."), Segment(900, 900, "", "Oui?")))
    assert spans(tap(known, 1, 2000)) == [(0, 900), (2000, 2266)]
    assert spans(tap(known, 1, 500))[0] == (0, 500)


def test_text_tapped_in_before_timed_text_stays_before_it() -> None:
    mixed = Transcript((Segment(0, 0, "", "Bonjour à vous tous"), Segment(500, 900, "", "Oui?")))
    assert spans(tap(mixed, 0, 300)) == [(300, 500), (500, 900)]
    assert spans(tap(mixed, 0, 700))[1] == (500, 900)


def test_tapping_timed_text_moves_all_that_follows() -> None:
    assert spans(tap(CALL, 1, 2500)) == [(1000, 2000), (2500, 3500), (4500, 5500)]
    assert spans(tap(CALL, 1, 1500)) == [(1000, 1500), (1500, 2500), (3500, 4500)]


def test_the_word_that_begins_after_the_play_head_begins_the_new_segment() -> None:
    assert split_at(CALL, 0, 1480) == 1
    assert split_at(CALL, 1, 2700) == 2
    assert split_at(CALL, 1, 2000) is None
    assert split_at(replace(CALL, segments=(Segment(0, 900, "", "Oui"),)), 0, 400) is None


times = st.integers(0, 10_000)


@st.composite
def transcripts(draw: st.DrawFn) -> Transcript:
    starts = sorted(draw(st.lists(times, min_size=1, max_size=6)))
    made = []
    for start in starts:
        length = draw(st.integers(0, 800))
        inner = sorted(draw(st.lists(st.integers(0, length), min_size=4, max_size=4)))
        timed, half = draw(st.booleans()), draw(st.booleans())
        words = tuple(start + ms for ms in inner) if timed and length else ()
        if words and half:
            words = (*words[:2], UNKNOWN, UNKNOWN)
        made.append(interpolated(Segment(start, start + length, "", "deux mots", words)))
    return Transcript(tuple(made))


@settings(max_examples=150)
@given(transcripts(), st.integers(0, 7), st.integers(0, 7), times, st.integers(-5000, 5000))
@pytest.mark.parametrize("edit", range(8))
def test_whatever_is_done_texts_stay_and_times_stay_in_order(
    edit: int, call: Transcript, one: int, two: int, ms: int, delta: int
) -> None:
    after = [
        lambda: shift(call, delta, one),
        lambda: begin_at(call, one, ms),
        lambda: spread(call, one, two, ms),
        lambda: set_border(call, one, Border.START, ms),
        lambda: set_border(call, one, Border.END, ms),
        lambda: set_word(call, one, 0, Border.START, ms),
        lambda: set_word(call, one, 1, Border.END, ms),
        lambda: tap(call, one, ms, joined=delta > 0),
    ][edit]()
    segments = after.segments
    assert [s.text for s in segments] == [s.text for s in call.segments]
    starts = [s.start for s in segments]
    assert starts == sorted(starts)
    assert all(0 <= s.start <= s.end for s in segments)
    for segment in segments:
        known = [ms for ms in times_shown(segment) if ms != UNKNOWN]
        assert len(segment.guesses) in (0, len(segment.times))
        assert known == sorted(known)
        assert all(segment.start <= ms <= segment.end for ms in known)
