"""What is left out when skipping, and what a listening queue plays."""

from hypothesis import given
from hypothesis import strategies as st

from carereview.core.call import Segment, Span, Transcript
from carereview.core.hold import without
from carereview.core.review import Moment
from carereview.core.skipping import ends, moment_queue, skipped, with_around
from carereview.core.timeline import Timeline

CALL = Transcript(
    (
        Segment(0, 2000, "a", "Bonjour."),
        Segment(5000, 9000, "a", "[musique d'attente]"),
        Segment(12_000, 14_000, "b", "Je suis là."),
        Segment(20_000, 20_000, "b", "Plus tard."),
    )
)


def test_holds_and_pauses_are_left_out_with_a_breath_at_the_pauses() -> None:
    found = skipped(CALL, [Span(5000, 9000)], [], [Span(2100, 4000), Span(14_100, 14_900)])
    assert found == (Span(2300, 3800), Span(5000, 9000))


def test_music_in_the_sound_is_left_out_but_for_what_somebody_says() -> None:
    assert skipped(CALL, [], [Span(1500, 13_000)], []) == (Span(2000, 12_000),)


def test_stops_lie_at_the_ends_of_what_is_spoken() -> None:
    assert ends(CALL) == (2000, 14_000)


def test_a_queue_of_moments_plays_what_they_are_about() -> None:
    moments = (Moment("a", 500), Moment("b", 10_000), Moment("c", 12_500, 13_000))
    queue = moment_queue(moments, CALL, Timeline(CALL.segments))
    assert queue == (Span(0, 3500), Span(8500, 14_500))


def test_what_meets_is_played_once() -> None:
    assert with_around([Span(1000, 1100), Span(3000, 3100)]) == (Span(0, 4600),)


spans = st.builds(lambda a, b: Span(a, a + b), st.integers(0, 60), st.integers(0, 30))


@given(st.lists(spans, max_size=5), st.lists(spans, max_size=5))
def test_what_is_cut_out_is_out_and_nothing_else(some: list[Span], others: list[Span]) -> None:
    def points(of: list[Span]) -> set[int]:
        return {ms for span in of for ms in range(span.start, span.end)}

    assert points(without(some, others)) == points(some) - points(others)
