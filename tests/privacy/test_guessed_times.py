"""A bleep for a word that nobody heard takes all the room in which the word can be."""

from hypothesis import given
from hypothesis import strategies as st

from carereview.core.call import UNKNOWN, Segment, Span, Transcript
from carereview.core.guesses import interpolated
from carereview.core.review import Review
from carereview.privacy.plan import make_plan
from carereview.privacy.windows import time_of
from tests.privacy.samples import REGISTER

TEXT = "je suis Sandra Keller du service"


def heard(*times: int, text: str = TEXT) -> Segment:
    return interpolated(Segment(1000, 9000, "a", text, times))


def time(segment: Segment, what: str) -> Span | None:
    at = segment.text.index(what)
    return time_of(segment, at, at + len(what))


NO = (UNKNOWN, UNKNOWN)


@st.composite
def spoken(draw: st.DrawFn) -> tuple[Segment, tuple[int, ...]]:
    """Give a segment some words of which were heard, and when they really were said."""
    text = draw(st.permutations(TEXT.split()).map(" ".join))
    at = 1000
    real: list[int] = []
    times: list[int] = []
    for word in text.split():
        at += draw(st.integers(0, 300))
        real += [at, at + 50 * len(word) + draw(st.integers(0, 400))]
        at = real[-1]
        times += real[-2:] if draw(st.booleans()) else NO
    return interpolated(Segment(1000, at + 100, "", text, tuple(times))), tuple(real)


@given(spoken(), st.sampled_from(TEXT.split()))
def test_a_word_is_covered_wherever_it_really_is(
    said: tuple[Segment, tuple[int, ...]], word: str
) -> None:
    segment, real = said
    found = time(segment, word) or segment.span
    at = segment.text.split().index(word)
    assert found.start <= real[2 * at]
    assert found.end >= real[2 * at + 1]


def test_it_reaches_from_the_word_before_to_the_word_after() -> None:
    said = heard(1000, 1200, 1200, 1500, *NO, 3000, 3400, *NO, 4000, 5000)
    assert time(said, "Sandra") == Span(1500, 3000)
    assert time(said, "Sandra Keller") == Span(1500, 3400)
    assert time(said, "du") == Span(3400, 4000)
    ends = heard(*NO, *NO, 2000, 2400, 2400, 2800, *NO, *NO)
    assert (time(ends, "je"), time(ends, "service")) == (Span(1000, 2000), Span(2800, 9000))


def test_too_little_room_digits_signs_and_other_letters_hide_the_segment() -> None:
    assert time(heard(1000, 1200, 1200, 1500, *NO, 1700, 3400, *NO, *NO), "Sandra") is None
    for said in ("79", "Sandra2", "€", "@", "Сандра", "b&b"):
        segment = heard(1000, 1200, *NO, 8000, 8500, text=f"je {said} suis")
        assert time(segment, said) is None
    segment = heard(1000, 1200, *NO, *NO, 8000, 8500, text="je Keller 79 suis")
    assert time(segment, "Keller") is None


def test_a_word_without_even_a_guess_hides_the_segment() -> None:
    times = (1000, 1200, 1200, 1500, *NO, *NO, 4000, 4500, 4500, 5000)
    assert time(Segment(1000, 9000, "", TEXT, times), "Sandra") is None
    half = (*NO, *NO, 2000, 2600, *NO, *NO, *NO)
    assert time(Segment(1000, 9000, "", TEXT, times, (), half), "Sandra") is None


def test_the_plan_bleeps_the_room_and_never_the_guess() -> None:
    said = heard(1000, 1200, 1200, 1500, *NO, *NO, 4000, 4500, 4500, 5000)
    plan = make_plan(Transcript((said,)), Review(), REGISTER)
    (window,) = plan.windows()
    assert window.start <= 1500 - 250
    assert window.end >= 4000 + 250
