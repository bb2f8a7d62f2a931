"""The times of a redacted text tell no more than the bleeped sound."""

from hypothesis import given, settings
from hypothesis import strategies as st

from carereview.core.call import UNKNOWN, Segment, Transcript
from carereview.core.register import Entity, Register, Verdict
from carereview.core.review import Passage, Review
from carereview.privacy.plan import make_plan
from carereview.privacy.redact import Source, redact_call
from carereview.privacy.shown_times import shown_times, timed

FORMS = ("Ann", "Anna Maria", "Anna Maria Luisa Keller")
REGISTER = Register((Entity("Agent A", "person", FORMS, Verdict.REDACT),))


def spoken(name: str, start: int = 4000, end: int = 4600) -> Segment:
    """Say `I am NAME, hello to you` with the name's words in turn between two times."""
    count = len(name.split())
    step = (end - start) // count
    said = [time for n in range(count) for time in (start + n * step, start + (n + 1) * step)]
    said[-1] = end
    times = (3000, 3100, 3200, 3400, *said, 5600, 5800, 5900, 6000, 6100, 6300)
    return Segment(3000, 6300, "a", f"I am {name}, hello to you", times)


def shown(segment: Segment, review: Review | None = None) -> tuple[str, tuple[int, ...]]:
    call = Transcript((segment,))
    plan = make_plan(call, review or Review(), REGISTER)
    redacted = timed(redact_call(Source("x", call, review or Review()), plan), plan)
    return redacted.segments[0].text, redacted.segments[0].times


def test_a_placeholder_has_the_time_of_its_bleep_whatever_it_hides() -> None:
    text, times = shown(spoken("Ann"))
    assert text == "I am [Agent A], hello to you"
    bleep = make_plan(Transcript((spoken("Ann"),)), Review(), REGISTER).windows()[0]
    assert times[:4] == (3000, 3100, 3200, 3400)
    assert times[4:8] == (bleep.start, bleep.end) * 2
    assert times[8:] == (5600, 5800, 5900, 6000, 6100, 6300)
    for name in FORMS:
        assert shown(spoken(name)) == (text, times)


def test_a_name_a_little_longer_or_shorter_looks_the_same() -> None:
    assert len({shown(spoken("Ann", 4000, end)) for end in range(4510, 4740, 20)}) == 1


def test_words_that_the_bleep_touches_have_no_times() -> None:
    close = Segment(
        0, 3000, "a", "hello Ann good day", (0, 1000, 1000, 1400, 1400, 1600, 2500, 3000)
    )
    text, times = shown(close)
    assert text == "hello [Agent A] good day"
    assert times == (UNKNOWN, UNKNOWN, 750, 1750, 750, 1750, UNKNOWN, UNKNOWN, 2500, 3000)


def test_words_without_times_hide_those_of_the_segment() -> None:
    times = (0, 300, UNKNOWN, UNKNOWN, 900, 1000)
    text, given = shown(Segment(0, 1000, "a", "hello Ann now", times))
    assert text == "hello [Agent A] now"
    assert given == (UNKNOWN, UNKNOWN, 0, 1000, 0, 1000, UNKNOWN, UNKNOWN)


def test_a_passage_is_one_place_however_much_is_said_in_it() -> None:
    review = Review(passages=(Passage("p", 4000, 6300),))
    text, times = shown(spoken("Bob"), review)
    assert text == "I am […]"
    assert times[:4] == (3000, 3100, 3200, 3400)
    assert len(times) == 6


def test_what_hides_nothing_keeps_its_times() -> None:
    assert shown(spoken("Bob"))[1] == spoken("Bob").times
    assert shown(Segment(0, 9, "a", "Ann"))[1] == ()


WORDS = st.lists(st.sampled_from(["Ann", "Anna", "Maria", "hello", "«Ann»,", "no"]), min_size=1)


@given(WORDS, st.lists(st.tuples(st.integers(0, 900), st.integers(-1, 400)), min_size=30))
@settings(max_examples=150, deadline=None)
def test_no_time_inside_a_bleep_is_told(words: list[str], steps: list[tuple[int, int]]) -> None:
    words, at = words[:30], 0
    times: list[int] = []
    for _, (pause, length) in zip(words, steps, strict=False):
        at += pause
        times += (UNKNOWN, UNKNOWN) if length < 0 else (at, at + length)
        at += max(length, 0)
    segment = Segment(0, at + 10, "a", " ".join(words), tuple(times))
    plan = make_plan(Transcript((segment,)), Review(), REGISTER)
    told = shown_times(plan, 0)
    text = plan.segment(0, plan.text("x"), "agent").text
    assert not told or len(told) == 2 * len(text.split())
    borders = {time for window in plan.windows() for time in (window.start, window.end)}
    if not plan.hidden(0):
        return
    for time in set(told) - borders - {UNKNOWN, segment.start, segment.end}:
        assert not any(window.start < time < window.end for window in plan.windows())
