"""The time of characters is the time of the words they touch."""

from hypothesis import given
from hypothesis import strategies as st

from carereview.core.call import UNKNOWN, Segment, Span
from carereview.privacy.windows import time_of

texts = st.text("ab \t\u00a0é\U0001f600", max_size=20)
moments = st.integers(0, 900)


@st.composite
def segments(draw: st.DrawFn) -> Segment:
    text = draw(texts)
    times: list[int] = []
    for _ in text.split():
        start = draw(moments)
        known = draw(st.booleans() | st.just(True))
        times += (start, start + draw(st.integers(0, 90))) if known else (UNKNOWN, UNKNOWN)
    return Segment(0, 1000, "", text, tuple(times) if draw(st.booleans()) else ())


def by_words(segment: Segment, start: int, end: int) -> Span | None:
    """Look at every word in turn."""
    touched = [w for w in segment.words() if w.char_end > start and w.char_start < end]
    times = [(w.start, w.end) for w in touched if w.start is not None and w.end is not None]
    if not times or len(times) < len(touched) or any(e <= b for b, e in times):
        return None
    return Span(min(b for b, _ in times), max(e for _, e in times))


@given(segments(), st.integers(0, 22), st.integers(0, 22))
def test_it_is_the_same_as_looking_at_every_word(segment: Segment, one: int, two: int) -> None:
    start, end = min(one, two), max(one, two)
    assert time_of(segment, start, end) == by_words(segment, start, end)
