"""Times, text, segments and their lookups."""

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from carereview.core.call import UNKNOWN, Segment, Span, word_times
from carereview.core.clean import clean
from carereview.core.find import Hit, find_text
from carereview.core.hold import hold_spans, is_hold, merge_spans, total
from carereview.core.review import Moment, Review
from carereview.core.timecode import MAX_MS, clock, parse_time, stamp
from carereview.core.timeline import Timeline, word_at


@pytest.mark.parametrize(
    ("written", "ms"),
    [
        ("00:03:12.480", 192_480),
        ("3:12", 192_000),
        ("1:02:03,5", 3_723_500),
        ("12.5", 12_500),
        (12.5, 12_500),
        (0, 0),
        ("90:00", 5_400_000),
    ],
)
def test_times_as_people_write_them(written: object, ms: int) -> None:
    assert parse_time(written) == ms


@pytest.mark.parametrize(
    "written", ["", "-1", "abc", "1:2:3:4", None, True, -1, math.nan, math.inf, 1e308, "1e3"]
)
def test_what_is_no_time_says_so(written: object) -> None:
    with pytest.raises(ValueError, match=r"time|outside"):
        parse_time(written)


@given(st.integers(0, MAX_MS))
def test_a_stamp_reads_back(ms: int) -> None:
    assert parse_time(stamp(ms)) == ms


def test_clock_shows_hours_only_where_there_are_any() -> None:
    assert clock(192_480) == "03:12"
    assert clock(192_480, tenths=True) == "03:12.4"
    assert clock(3_723_000) == "1:02:03"


def test_clean_shows_what_a_terminal_would_obey() -> None:
    hostile = "a\x1b]0;x\x07b\x9b2Jc‮d\u2028e️"
    shown = clean(hostile)
    assert shown.isprintable()
    assert "\x1b" not in shown and "␛" in shown


@given(st.text())
def test_clean_text_is_printable_and_stays_clean(text: str) -> None:
    shown = clean(text)
    assert not any(ord(c) < 32 or 0x7F <= ord(c) < 0xA0 for c in shown)
    assert clean(shown) == shown
    shown.encode()


def test_words_know_their_place_in_text_and_time() -> None:
    segment = Segment(
        1000, 2000, "a", "Oui,  dix fois.", (1000, 1310, UNKNOWN, UNKNOWN, 1500, 1900)
    )
    words = segment.words()
    assert [segment.text[w.char_start : w.char_end] for w in words] == ["Oui,", "dix", "fois."]
    assert [(w.start, w.end) for w in words] == [(1000, 1310), (None, None), (1500, 1900)]


def test_word_times_must_match_the_words() -> None:
    assert word_times("a b", [(1, 2), None]) == (1, 2, UNKNOWN, UNKNOWN)
    assert word_times("a b", [None, None]) == ()
    with pytest.raises(ValueError, match="1 word times for 2 words"):
        word_times("a b", [(1, 2)])


SEGMENTS = (
    Segment(0, 1000, "a", "un deux", (0, 400, 500, 900)),
    Segment(500, 3000, "b", "trois"),
    Segment(1200, 1500, "a", "quatre"),
    Segment(5000, 6000, "b", "cinq"),
)


def test_the_segment_heard_is_the_latest_begun() -> None:
    timeline = Timeline(SEGMENTS)
    heard = [timeline.heard(ms) for ms in (0, 600, 1300, 1600, 4000, 5500, 9000)]
    assert heard == [0, 1, 2, 1, None, 3, None]


segments = st.lists(st.tuples(st.integers(0, 50), st.integers(1, 30)), max_size=12)


@given(segments, st.integers(0, 90))
def test_heard_agrees_with_a_plain_search(times: list[tuple[int, int]], ms: int) -> None:
    listed = tuple(Segment(s, s + d, "", "x") for s, d in sorted(times))
    running = [n for n, segment in enumerate(listed) if segment.start <= ms < segment.end]
    assert Timeline(listed).heard(ms) == (running[-1] if running else None)


def test_the_word_heard_passes_over_words_without_times() -> None:
    segment = Segment(0, 900, "a", "un deux trois", (0, 100, UNKNOWN, UNKNOWN, 500, 900))
    assert [word_at(segment, ms) for ms in (0, 300, 500, 5000)] == [0, 0, 2, 2]
    assert word_at(Segment(0, 900, "a", "un"), 100) is None


def test_stepping_stays_within_the_call() -> None:
    timeline = Timeline(SEGMENTS)
    assert timeline.step(0, -1) == 0
    assert timeline.step(5500, 5) == 3
    assert Timeline(()).step(0, 1) == 0


def test_find_folds_case_and_accents_but_gives_true_places() -> None:
    listed = (Segment(0, 1, "a", "Ça a été RÉGLÉ"), Segment(1, 2, "a", "reglé  a nouveau"))
    assert find_text(listed, "regle") == (Hit(0, 9, 14), Hit(1, 0, 5))
    assert find_text(listed, "réglé a") == (Hit(1, 0, 8),)
    assert find_text(listed, "  ") == ()


@pytest.mark.parametrize(
    ("text", "hold"),
    [
        ("[musique d'attente]", True),
        ("♪", True),
        ("(Warteschleife, Musik)", True),
        ("[music]", True),
        ("La musique d'attente est longue.", False),
        ("[inaudible]", False),
        ("[REDACTED]", False),
    ],
)
def test_hold_is_a_description_not_a_word(text: str, hold: bool) -> None:
    assert is_hold(Segment(0, 1, "", text)) is hold


def test_hold_counts_overlapping_stretches_once() -> None:
    from carereview.core.call import Transcript

    transcript = Transcript((Segment(0, 1000, "i", "♪"), Segment(2000, 3000, "a", "Oui")))
    review = Review(moments=(Moment("m", 500, 1500, ("hold",)), Moment("n", 2000, None, ("hold",))))
    assert total(hold_spans(transcript, review)) == 1500


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(1, 10)), max_size=8))
def test_merged_spans_cover_the_same_time(spans: list[tuple[int, int]]) -> None:
    given_spans = [Span(s, s + d) for s, d in spans]
    merged = merge_spans(given_spans)
    covered = {t for span in given_spans for t in range(span.start, span.end)}
    assert total(merged) == len(covered)
    assert all(a.end < b.start for a, b in pairwise(merged))
