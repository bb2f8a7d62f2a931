from hypothesis import given, settings
from hypothesis import strategies as st

from carereview.core.call import UNKNOWN
from carereview.formats.align import align

U = UNKNOWN


def test_equal_words() -> None:
    assert align("a b", [(" a", 1, 2), (" b", 3, 4)]) == (1, 2, 3, 4)


def test_pieces_without_space_join_from_first_start_to_last_end() -> None:
    assert align("Hé, toi", [("H", 1, 2), ("é", 2, 3), (",", 3, 3), (" toi", 4, 5)]) == (1, 3, 4, 5)


def test_a_piece_of_two_words_gives_both_its_time() -> None:
    assert align("in New York", [("in", 1, 2), ("New York", 3, 9)]) == (1, 2, 3, 9, 3, 9)


def test_missing_marks_and_capitals_do_not_matter() -> None:
    assert align("Well, no — YES!", [("well", 1, 2), ("no", 3, 4), ("yes", 5, 6)]) == (
        1, 2, 3, 4, U, U, 5, 6,
    )  # fmt: skip


def test_other_words_stay_unknown() -> None:
    pieces = [("it", 0, 1), ("costs", 1, 2), ("five", 2, 3), ("euros", 3, 4), ("now", 4, 5)]
    assert align("it costs 5 € now", pieces) == (0, 1, 1, 2, U, U, U, U, 4, 5)
    assert align("it costs some more now", pieces) == (0, 1, 1, 2, U, U, U, U, 4, 5)
    assert align("quite other text", pieces) == ()


def test_a_number_alone_is_what_is_said_between_its_neighbours() -> None:
    pieces = [("it", 0, 1), ("costs", 1, 2), ("forty", 2, 3), ("five", 3, 4), ("now", 5, 6)]
    assert align("it costs 45 now", pieces) == (0, 1, 1, 2, 2, 4, 5, 6)
    assert align("Costs now", pieces[1:]) == (1, 2, 5, 6)
    assert align("it costs now, then", pieces) == (0, 1, 1, 2, 5, 6, U, U)
    assert align("it costs plenty now", pieces) == (0, 1, 1, 2, U, U, 5, 6)
    assert align("it costs 45 now", [*pieces[:3], ("five", U, U), pieces[4]])[4:6] == (U, U)


def test_a_word_with_an_unknown_end_piece_is_unknown() -> None:
    assert align("don't go", [(" don", 1, 2), ("'t", U, U), (" go", 3, 4)]) == (U, U, 3, 4)


def test_huge_unlike_texts_do_not_hang() -> None:
    words = " ".join(f"a{n}" for n in range(30_000))
    assert align(words, [(f"b{n}", n, n + 1) for n in range(30_000)]) == ()


PIECES = st.lists(st.tuples(st.text("ab ?'", max_size=3), st.integers(0, 9), st.integers(0, 9)))


@given(st.text("abc ?'", max_size=20), PIECES)
@settings(max_examples=150, deadline=None)
def test_times_always_fit_the_words_and_are_never_invented(
    text: str, pieces: list[tuple[str, int, int]]
) -> None:
    times = align(text, pieces)
    assert len(times) in (0, 2 * len(text.split()))
    assert set(times[::2]) <= {U} | {start for _, start, _ in pieces}
    assert set(times[1::2]) <= {U} | {end for _, _, end in pieces}
