import pytest

from carereview.core.call import UNKNOWN, Segment, Transcript
from carereview.core.correct import correct_text, merge_up, split
from carereview.formats import native
from carereview.formats.confidence import confidences_in, read_confidences
from carereview.formats.source import Source

CALL = Transcript(
    (
        Segment(0, 900, "a", "one two three", (), (10, 20, 30)),
        Segment(900, 1900, "a", "four five"),
    )
)


def native_text(confidence: str) -> str:
    return f"segments:\n- start: 0\n  end: 1\n  text: one two\n  confidence: {confidence}\n"


def test_a_word_of_several_pieces_is_as_sure_as_the_least_sure_of_them() -> None:
    assert confidences_in("high-end stuff", [" high", "-end", " stuff"], [90, 40, 80]) == (40, 80)
    assert confidences_in("45 days", [" fortyfive", " days"], [90, 70]) == (90, 70)
    assert confidences_in("a b", ["a", "b"], [UNKNOWN, UNKNOWN]) == ()


@pytest.mark.parametrize("written", ["99 -1", "1000", "x", "9.5", "101"])
def test_what_is_no_percentage_is_refused(written: str) -> None:
    assert read_confidences(written) is None


@pytest.mark.parametrize("confidence", ["99", "99 98 97", "high low", "[1, 2]", "120 3"])
def test_confidence_that_does_not_fit_is_dropped_with_a_warning(confidence: str) -> None:
    call = native.read(Source("x", native_text(confidence).encode()))
    assert call.segments[0].confidences == ()
    assert confidence == "[1, 2]" or "confidence" in call.warnings[0]


@pytest.mark.parametrize("values", [(0, 100), (UNKNOWN, 7), (7, UNKNOWN)])
def test_confidence_survives_the_native_format(values: tuple[int, ...]) -> None:
    written = native.write(Transcript((Segment(0, 9, "", "one two", (), values),)))
    for read in (native.read, native.read_any):
        call = read(Source("x", written.encode()))
        assert (call.segments[0].confidences, call.warnings) == (values, ())


def test_corrected_words_have_none_and_the_others_keep_theirs() -> None:
    corrected = correct_text(CALL, 0, "one too three four")
    assert corrected.segments[0].confidences == (10, UNKNOWN, 30, UNKNOWN)
    assert correct_text(CALL, 0, "nothing stays").segments[0].confidences == ()


def test_splits_and_joins_take_it_along() -> None:
    parts = split(CALL, 0, 1).segments
    assert [part.confidences for part in parts[:2]] == [(10,), (20, 30)]
    joined = merge_up(CALL, 1).segments[0]
    assert joined.confidences == (10, 20, 30, UNKNOWN, UNKNOWN)
    assert [word.confidence for word in joined.words()] == [10, 20, 30, None, None]


def test_it_takes_no_part_in_comparisons() -> None:
    assert Segment(0, 1, "", "a", (), (5,)) == Segment(0, 1, "", "a")
