import json
from collections.abc import Callable

import pytest

from carereview.core.call import UNKNOWN, Transcript
from carereview.formats.registry import read_transcript

U = UNKNOWN


def read(document: object) -> Transcript:
    return read_transcript(json.dumps(document).encode(), "x.json")


def segment(text: str, start: object, end: object, *words: object) -> dict[str, object]:
    return {"text": text, "start": start, "end": end, "words": list(words)}


def word(text: str, start: object, end: object) -> dict[str, object]:
    return {"word": text, "start": start, "end": end}


def test_openai_words_lose_their_space_and_marks_have_no_sound(
    sample: Callable[[str], Transcript],
) -> None:
    call = sample("openai-whisper.json")
    assert (call.language, call.warnings) == ("fr", ())
    assert [one.text for one in call.segments] == [
        "Bonjour, vous êtes bien au support.",
        "Ça marche ?",
    ]
    assert call.segments[0].times == (0, 500, 600, 800, 800, 1000, 1000, 1200, 1300, 1400,
                                      1400, 2400)  # fmt: skip
    assert call.segments[1].times == (3000, 3200, 3250, 3900, U, U)


def test_words_of_the_api_stand_beside_the_segments(sample: Callable[[str], Transcript]) -> None:
    call = sample("openai-api.json")
    assert call.language == "de"
    assert call.segments[0].times == (100, 400, 400, 700, 900, 1100, 1100, 1600, 1600, 1800,
                                      1800, 2300)  # fmt: skip
    assert call.segments[1].times == (4000, 4400, 4400, 5000)


def test_words_of_the_api_that_spell_otherwise_are_dealt_out_by_time() -> None:
    call = read(
        {
            "segments": [segment(" It costs $5 now.", 0.0, 2.0), segment(" Five!", 2.0, 3.0)],
            "words": [word("It", 0.0, 0.2), word("costs", 0.2, 0.5), word("five", 0.5, 0.9),
                      word("dollars", 0.9, 1.4), word("now", 1.4, 1.9), word("Five", 2.1, 2.9)],
        }
    )  # fmt: skip
    assert call.segments[0].times == (0, 200, 200, 500, 500, 1400, 1400, 1900)
    assert call.segments[1].times == (2100, 2900)


def test_the_api_may_leave_out_either_list() -> None:
    words = [word("Well", 0.5, 0.9), word("no", 1.0, 1.2)]
    layouts: list[dict[str, object]] = [{}, {"segments": None}, {"segments": []}]
    for document in layouts:
        only_words = read(document | {"text": "Well, no.", "words": words})
        assert only_words.segments[0].times == (500, 900, 1000, 1200)
    only_segments = read({"text": "Well, no.", "segments": [segment("Well, no.", 0.5, 1.2)]})
    assert only_segments.segments[0].times == ()


@pytest.mark.parametrize("name", ["faster-whisper.json", "faster-whisper.tuples.json"])
def test_faster_whisper_dumps(sample: Callable[[str], Transcript], name: str) -> None:
    first, second = sample(name).segments
    assert (first.start, first.end, len(first.times)) == (0, 1500, 6)
    assert (second.start, second.times) == (2000, ())


def test_whisperx_leaves_numbers_without_times(sample: Callable[[str], Transcript]) -> None:
    call = sample("whisperx.json")
    assert call.segments[0].times[4:6] == (U, U)
    assert call.segments[0].times[:4] == (500, 600, 700, 1100)
    assert [one.speaker for one in call.segments] == ["SPEAKER_01", "SPEAKER_00"]
    assert [speaker.id for speaker in call.speakers] == ["SPEAKER_01", "SPEAKER_00"]
    assert all(speaker.name == "" for speaker in call.speakers)


def test_whisper_timestamped_says_text_for_word(sample: Callable[[str], Transcript]) -> None:
    assert sample("whisper-timestamped.json").segments[0].times == (200, 400, 400, 900, 900, 1600)


def test_whisper_cpp_segments(sample: Callable[[str], Transcript]) -> None:
    call = sample("whisper-cpp-oj.json")
    assert call.language == "de"
    assert [(s.start, s.end, s.speaker) for s in call.segments] == [
        (0, 3200, "0"),
        (3200, 5000, "1"),
        (5000, 5400, ""),
    ]


def test_whisper_cpp_pieces_become_words(sample: Callable[[str], Transcript]) -> None:
    (said,) = sample("whisper-cpp-ojf.json").segments
    assert said.text == "Unplugging it didn't help."
    assert said.times == (0, 800, 800, 1000, 1000, 1400, 1500, 2200)


@pytest.mark.parametrize(
    ("bad", "times"),
    [
        (float("nan"), (U, U)),
        (1e308, (U, U)),
        (-1.0, (U, U)),
        ("soon", (U, U)),
        (None, (U, U)),
        (True, (U, U)),
        ([1], (U, U)),
        (0.1, (U, U)),  # before its start
        (3.0, (1500, 3000)),
    ],
)
def test_word_times_that_cannot_be_are_forgotten(bad: object, times: tuple[int, int]) -> None:
    call = read(
        {"segments": [segment("a b", 1.0, 2.0, word(" a", 1.0, 1.2), word(" b", 1.5, bad))]}
    )
    assert call.segments[0].times == (1000, 1200, *times)


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        (float("nan"), 1.0, (0, 1000)),
        (-4, 1.0, (0, 1000)),
        (1.0, None, (1000, 5000)),
        (1.0, 0.5, (1000, 5000)),
        (1e308, float("inf"), (0, 5000)),
        ({}, [], (0, 5000)),
    ],
)
def test_segment_times_that_cannot_be_are_bounded_by_the_neighbours(
    start: object, end: object, expected: tuple[int, int]
) -> None:
    call = read({"text": "", "segments": [segment("a", start, end), segment("b", 5.0, 6.0)]})
    assert (call.segments[0].start, call.segments[0].end) == expected
    assert call.warnings


def test_an_empty_transcript_and_odd_items_are_fine() -> None:
    assert read({"text": "", "segments": [], "language": "fr"}).segments == ()
    call = read({"segments": [segment("a", 0, 1), {"text": 5}, 7, segment("b", 1, 2, 3, "x", {})]})
    assert [one.text for one in call.segments] == ["a", "b"]
    assert "segment 2" in call.warnings[0]


def test_words_outside_the_segment_are_dropped_and_told() -> None:
    call = read({"segments": [segment("a b", 1.0, 2.0, word("a", 500, 501), word("b", 1.1, 1.5))]})
    assert call.segments[0].times == (U, U, 1100, 1500)
    assert call.warnings == ("segment 1: 1 impossible word times dropped",)


def test_a_list_of_single_words_is_put_together() -> None:
    said = "there was a day , about ten years ago . when I asked a friend to hold a baby"
    words = [
        {"text": text, "start": n * 0.3, "end": n * 0.3 + 0.25}
        for n, text in enumerate(said.split())
    ]
    call = read([*words, {"text": "dinosaur", "start": 20, "end": 20.5, "confidence": 0.5}])
    assert [len(one.text.split()) for one in call.segments] == [19, 1]
    assert call.segments[1].times == (20_000, 20_500)
    assert call.segments[1].confidences == (50,)
    assert len(read(words[:10]).segments) == 10
