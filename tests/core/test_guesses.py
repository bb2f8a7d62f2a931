"""Guessed times: shares of the room between heard words, and kept apart from what was heard."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from carereview.core.call import UNKNOWN, Segment, Transcript
from carereview.core.correct import correct_text, merge_up, split
from carereview.core.guesses import guessed_anew, interpolated, times_shown
from carereview.core.retime import Border, set_word, shift
from carereview.core.timeline import word_at

HEARD = Segment(
    1000, 5000, "a", "je vous ai dit non", (-1, -1, 1200, 1500, -1, -1, -1, -1, 2400, 3000)
)
SAID = interpolated(HEARD)


@st.composite
def heard(draw: st.DrawFn) -> Segment:
    words = draw(st.lists(st.sampled_from(["oui", "Été", "–", "12"]), min_size=1, max_size=6))
    borders = sorted(draw(st.lists(st.integers(0, 9000), min_size=14, max_size=14)))
    times: list[int] = []
    for at in range(len(words)):
        pair = borders[2 * at + 1 : 2 * at + 3]
        times += pair if draw(st.booleans()) else (UNKNOWN, UNKNOWN)
    return Segment(borders[0], borders[-1], "", " ".join(words), tuple(times))


@given(heard())
def test_every_word_has_a_time_in_order_and_what_was_heard_stays(segment: Segment) -> None:
    after = interpolated(segment)
    assert replace(after, guesses=()) == segment
    if set(segment.times) == {UNKNOWN}:
        assert after == segment
        return
    shown = times_shown(after)
    assert UNKNOWN not in shown
    assert list(shown) == sorted(shown)
    assert segment.start <= shown[0] <= shown[-1] <= segment.end
    assert interpolated(after) == guessed_anew(after) == after


def test_room_is_shared_by_letters() -> None:
    assert SAID.guesses == (1000, 1200, -1, -1, 1500, 1860, 1860, 2400, -1, -1)
    assert [word.start for word in SAID.words()] == [None, 1200, None, None, 2400]
    assert [word.about for word in SAID.words()] == [1000, 1200, 1500, 1860, 2400]
    assert word_at(SAID, 1900) == 3


def test_corrections_take_guesses_along() -> None:
    call = Transcript((SAID,))
    (said,) = correct_text(call, 0, "je vous ai déjà dit non").segments
    assert said.guesses == (1000, 1200, -1, -1, 1500, 1860, -1, -1, 1860, 2400, -1, -1)
    first, second = split(call, 0, 2).segments
    assert (first.guesses, second.guesses) == (SAID.guesses[:4], SAID.guesses[4:])
    assert merge_up(Transcript((first, second)), 1).segments[0].guesses == SAID.guesses
    (alone, rest) = split(call, 0, 1).segments
    assert (alone.times, alone.guesses) == ((), ())
    assert merge_up(Transcript((alone, rest)), 1).segments[0].guesses[:2] == (-1, -1)


def test_a_word_that_is_put_right_is_no_guess_and_its_neighbours_are_guessed_anew() -> None:
    (said,) = set_word(Transcript((SAID,)), 0, 2, Border.END, 2100).segments
    assert said.times[4:6] == (1500, 2100)
    assert said.guesses == (1000, 1200, -1, -1, -1, -1, 2100, 2400, -1, -1)
    (moved,) = shift(Transcript((said,)), 500).segments
    assert moved == replace(interpolated(moved), guesses=moved.guesses)
    assert moved.guesses[:2] == (1500, 1700)
