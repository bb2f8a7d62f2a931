"""One press goes to the next shown word, over all that is hidden in a row."""

from hypothesis import given, settings
from hypothesis import strategies as st

from carereview.core.call import Segment
from carereview.ui.word_steps import stepped, stop_of, stops

WORDS = Segment(0, 1, "a", "Bonjour Anna Maria Keller Zug, merci").words()
NAMES = ((8, 25), (26, 29))
"""Two findings side by side: a name and a place."""


def test_a_hidden_stretch_is_one_step_and_the_next_one_another() -> None:
    every = stops(WORDS, NAMES)
    assert every == [(0, 0), (1, 3), (4, 4), (5, 5)]
    assert stepped(every, (0, 0), 1) == (1, 3)
    assert stepped(every, (1, 3), 1) == (4, 4)
    assert stepped(every, (4, 4), -1) == (1, 3)
    assert stepped(every, (2, 2), 1) == (4, 4)  # selected while it was shown
    assert stop_of(every, 2) == (1, 3)


@settings(max_examples=40)
@given(st.lists(st.tuples(st.integers(0, 36), st.integers(0, 36)).map(sorted), max_size=4))
def test_every_word_is_reached_and_no_press_stays_on_the_spot(ranges: list[list[int]]) -> None:
    every = stops(WORDS, [(start, end) for start, end in ranges])
    assert [n for first, last in every for n in range(first, last + 1)] == list(range(len(WORDS)))
    for delta in (1, -1):
        at = every[0 if delta > 0 else -1]
        for _ in every:
            at, before = stepped(every, at, delta), at
            assert at != before or at == every[-1 if delta > 0 else 0]
