"""The quick way to the times of words gives what the thorough one gives."""

from hypothesis import given, settings
from hypothesis import strategies as st

from carereview.core.call import UNKNOWN
from carereview.formats.align import align
from carereview.formats.builder import tidy
from carereview.formats.whisper_words import pieces_of, speaker_of, words_in

texts = st.text("ab,.- é\u00a0\n\x1c", max_size=4)
times = st.one_of(
    st.floats(-1, 20), st.integers(-1, 20), st.sampled_from([-0.001, None, "1.5", True, 1e308])
)
odd_words = st.fixed_dictionaries(
    {},
    optional={
        "word": st.one_of(texts, st.none(), st.integers()),
        "text": texts,
        "start": times,
        "end": times,
    },
)
plain_words = st.fixed_dictionaries({"word": texts, "start": times, "end": times})


@settings(max_examples=300, deadline=None)
@given(st.lists(st.one_of(plain_words, odd_words), max_size=5), texts, st.booleans())
def test_quick_and_thorough_agree(
    words: list[dict[str, object]], other: str, spelt_alike: bool
) -> None:
    spelt = [text for word in words if isinstance(text := word.get("word"), str)]
    text = tidy(" ".join(spelt) if spelt_alike else other)
    pieces = pieces_of(words)
    assert words_in(text, words)[0] == (align(text, pieces) if pieces else ())


def test_words_as_whisper_writes_them_take_the_quick_way() -> None:
    words = [
        {"word": " Sì,", "start": 0.0, "end": 0.31},
        {"word": " ciao!", "start": 0.31, "end": 0.9},
    ]
    assert words_in("Sì, ciao!", words)[0] == (0, 310, 310, 900)
    unknown = [{"word": " Sì", "start": -0.001, "end": -0.001}]
    assert UNKNOWN not in words_in("Sì", unknown)[0]


def test_most_words_tell_who_speaks() -> None:
    assert speaker_of([{"speaker": "B"}, {"speaker": "A"}, {}, {"speaker": "A"}]) == "A"
    assert speaker_of([{"speaker": ""}, {"speaker": None}]) == ""
