"""Decisions on bleeps: heard as they are, widened and narrowed, never into what they hide."""

from carereview.core.bleeps import Side, decided, hear, settled, widen
from carereview.core.call import Span
from carereview.core.merge import merge
from carereview.core.padding import MAX_PAD
from carereview.core.review import Bleep, Review

ONE = Bleep(1000, 1300, 250, 250)
TWO = Bleep(5000, 5600, 250, 250)


def test_heard_bleeps_stand_in_order_of_time_with_their_width() -> None:
    review = hear(hear(Review(), [TWO]), [ONE])
    assert review.bleeps == (
        Bleep(1000, 1300, 250, 250, heard=True),
        Bleep(5000, 5600, 250, 250, heard=True),
    )


def test_an_end_is_moved_and_has_to_be_heard_anew() -> None:
    review = widen(hear(Review(), [ONE]), Bleep(1000, 1300, 250, 250, True), Side.BEFORE, -50)
    assert review.bleeps == (Bleep(1000, 1300, 200, 250),)
    review = widen(review, review.bleeps[0], Side.AFTER, 100)
    assert review.bleeps == (Bleep(1000, 1300, 200, 350),)


def test_it_never_goes_into_the_words_nor_without_end() -> None:
    review = widen(Review(), Bleep(1000, 1300, 30, 250), Side.BEFORE, -100)
    assert review.bleeps[0].before == 0
    assert widen(review, review.bleeps[0], Side.BEFORE, -50) is review
    review = widen(review, review.bleeps[0], Side.AFTER, 20_000)
    assert review.bleeps[0].after == MAX_PAD


def test_what_nobody_decided_is_unheard_and_usual() -> None:
    give = decided([Bleep(1, 2, 0, 0, heard=True)], 250)
    assert give(Span(1, 3)) == Bleep(1, 3, 250, 250)
    assert give(Span(1, 2)).heard


def test_two_people_who_set_it_differently_get_the_wider_one_unheard() -> None:
    mine, theirs = Bleep(1, 2, 0, 300, heard=True), Bleep(1, 2, 100, 250, heard=True)
    assert settled(mine, theirs) == Bleep(1, 2, 100, 300)
    merged, conflicts = merge(
        Review(bleeps=(Bleep(1, 2, 250, 250),)), Review(bleeps=(mine,)), Review(bleeps=(theirs,))
    )
    assert merged.bleeps == (Bleep(1, 2, 100, 300),)
    assert conflicts == ()


def test_what_two_people_heard_is_all_heard() -> None:
    merged, conflicts = merge(Review(), hear(Review(), [ONE]), hear(Review(), [TWO]))
    assert [bleep.start for bleep in merged.bleeps] == [1000, 5000]
    assert all(bleep.heard for bleep in merged.bleeps) and conflicts == ()
