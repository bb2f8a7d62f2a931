"""Windows of sound: as wide as somebody decided by ear, else as the settings say, never less."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from carereview.core.bleeps import Side, hear, widen
from carereview.core.call import Segment, Span, Transcript
from carereview.core.review import Bleep, Review
from carereview.privacy.plan import make_plan
from carereview.privacy.windows import STEP, least, windows
from tests.privacy.samples import REGISTER

SAID = (Span(1000, 1300), Span(5000, 5600))


def made(*bleeps: Bleep, pad: int = 250, gap: int = 400) -> tuple[Span, ...]:
    return tuple(window.span for window in windows(SAID, bleeps, pad, gap))


def test_each_end_is_where_it_was_decided_and_length_goes_in_steps() -> None:
    assert made() == (Span(750, 1750), Span(4750, 6000))
    assert made(Bleep(1000, 1300, 200, 250)) == (Span(800, 1550), Span(4750, 6000))
    assert made(Bleep(1000, 1300, 0, 0)) == (Span(1000, 1500), Span(4750, 6000))
    assert made(Bleep(5000, 5600, 250, 650)) == (Span(750, 1750), Span(4750, 6250))


def test_what_was_decided_on_other_words_counts_no_longer() -> None:
    for bleep in (Bleep(1000, 1301, 0, 0, heard=True), Bleep(999, 1300, 0, 0, heard=True)):
        found = windows(SAID, [bleep], 250, 400)
        assert [window.span for window in found] == [Span(750, 1750), Span(4750, 6000)]
        assert not any(window.heard for window in found)


def test_a_setting_changes_nothing_that_was_heard() -> None:
    heard = hear(Review(), windows(SAID, (), 250, 400)[0].bleeps).bleeps
    (one, two) = windows(SAID, heard, 100, 400)
    assert (one.span, one.heard) == (Span(750, 1750), True)
    assert (two.span, two.heard) == (Span(4900, 5900), False)


def test_heard_without_a_width_is_not_heard() -> None:
    for bleep in (Bleep(1000, 1300, heard=True), Bleep(1000, 1300, 250, heard=True)):
        assert not windows(SAID, [bleep], 250, 400)[0].heard


def test_bleeps_that_grow_together_are_heard_together() -> None:
    wide = Bleep(1000, 1300, 250, 3100, heard=True)
    (both,) = windows(SAID, [wide], 250, 400)
    assert both.span == Span(750, 6000)
    assert [bleep.start for bleep in both.bleeps] == [1000, 5000]
    assert not both.heard
    review = hear(Review(bleeps=(wide,)), both.bleeps)
    (both,) = windows(SAID, review.bleeps, 250, 400)
    assert both.heard


def test_a_step_that_reaches_the_next_bleep_joins_it_in_whole_steps() -> None:
    said = [Span(1000, 1010), Span(2000, 2010)]  # 750–1500, with the step, and 1750–2500
    (window,) = windows(said, (), 250, 400)
    assert window.span == Span(750, 2500)


def test_what_must_be_gone_is_the_words_and_what_was_decided_by_ear() -> None:
    decided = (Bleep(1000, 1300, 300), Bleep(5000, 5600, 0, 0), Bleep(9000, 9100, 500, 500))
    assert least(SAID, (), windows(SAID, (), 250, 400)) == SAID
    wide = least(SAID, decided, windows(SAID, decided, 250, 400))
    assert wide == (Span(700, 1300), Span(5000, 5600))


def test_a_name_that_joins_the_register_makes_its_bleep_unheard() -> None:
    words = Segment(1000, 3000, "a", "ici Sandra Keller", (1000, 1200, 1300, 1600, 1700, 2000))
    call = Transcript((words,))
    plan = make_plan(call, Review(), REGISTER)
    review = hear(Review(), plan.bleeps[0].bleeps)
    assert make_plan(call, review, REGISTER).unheard == 0
    longer = Transcript(
        (Segment(1000, 3000, "a", words.text, (1000, 1200, 1300, 1600, 1700, 2300)),)
    )
    plan = make_plan(longer, review, REGISTER)
    assert plan.unheard == len(plan.windows()) == 1


SPANS = st.lists(
    st.tuples(st.integers(0, 20_000), st.integers(0, 1500)).map(lambda p: Span(p[0], sum(p))),
    max_size=8,
)
PADS = st.integers(0, 600)


@settings(max_examples=120, deadline=None)
@given(SPANS, st.lists(st.tuples(PADS, PADS, st.booleans()), max_size=8), PADS, PADS)
def test_whatever_was_decided_all_words_are_covered(
    spans: list[Span], choices: list[tuple[int, int, bool]], pad: int, gap: int
) -> None:
    review = Review()
    for before, after, heard in choices:
        for window in windows(spans, review.bleeps, pad, gap)[::2]:
            bleep = window.bleeps[0]
            review = widen(review, bleep, Side.BEFORE, before - 300)
            review = widen(review, bleep, Side.AFTER, after - 300)
            review = hear(review, window.bleeps) if heard else review
    found = windows(spans, review.bleeps, pad, gap)
    for one, two in pairwise(found):
        assert one.span.end + gap < two.span.start
    for window in found:
        assert (window.span.end - window.span.start) % STEP == 0
    for span in (*spans, *least(spans, review.bleeps, found)):
        assert any(w.span.start <= span.start and span.end <= w.span.end for w in found)
