"""What services and editors wrote over the years, beside the layouts that `samples` show."""

import json
from typing import Any

import pytest

from carereview.core.call import Segment, Transcript
from carereview.formats.registry import read_transcript
from carereview.formats.source import FormatError


def read(*documents: Any) -> Transcript:
    text = "\n".join(json.dumps(document, ensure_ascii=False) for document in documents)
    return read_transcript(text.encode(), "call.json")


def told(segment: Segment) -> tuple[int, int, str, str]:
    return segment.start, segment.end, segment.speaker, segment.text


def azure_phrase(offset: int, text: str, **more: Any) -> dict[str, Any]:
    words = [{"Word": word, "Offset": offset + 10_000 * at, "Duration": 10_000}
             for at, word in enumerate(text.lower().rstrip(".").split())]  # fmt: skip
    best = {"Confidence": 0.9, "Lexical": text.lower(), "Display": text, "Words": words}
    heard = {"RecognitionStatus": "Success", "Offset": offset, "Duration": 90_000}
    return {**heard, "NBest": [best, {"Display": "Worse."}], **more}


def test_azure_batch_of_version_2_has_channels() -> None:
    segments = [azure_phrase(20_000, "Good day.", ChannelNumber="0"),
                azure_phrase(10_000, "Yes.", ChannelNumber="1"),
                azure_phrase(50_000, "", RecognitionStatus="NoMatch")]  # fmt: skip
    call = read({"AudioFileResults": [{"AudioFileName": "a.wav", "SegmentResults": segments}]})
    assert [told(each) for each in call.segments] == [
        (1, 10, "ch_1", "Yes."), (2, 11, "ch_0", "Good day.")]  # fmt: skip
    assert call.segments[1].times == (2, 3, 3, 4)
    assert call.audio_channels == {0: "ch_0", 1: "ch_1"}
    assert "left out: 1" in call.warnings[0]


def test_azure_results_of_the_sdk_are_a_list_or_documents_in_a_row() -> None:
    results = [azure_phrase(10_000, "Good day.", RecognitionStatus=0, SpeakerId="1"),
               azure_phrase(200_000, "Yes.", RecognitionStatus=0, SpeakerId="2")]  # fmt: skip
    assert read(results).segments == read(*results).segments
    assert [each.speaker for each in read(results).segments] == ["Speaker 1", "Speaker 2"]


def test_a_number_takes_the_time_of_the_words_it_stands_for() -> None:
    spoken = [("it", 0, 1), ("costs", 1, 1), ("twenty", 2, 1), ("five", 3, 2), ("euros", 6, 1)]
    words = [{"word": word, "offsetInTicks": 10_000 * at, "durationInTicks": 10_000 * length}
             for word, at, length in spoken]  # fmt: skip
    best = {"display": "It costs 25 euros.", "words": words}
    call = read({"recognizedPhrases": [{"offsetInTicks": 0, "durationInTicks": 70_000,
                                        "nBest": [best]}]})  # fmt: skip
    assert call.segments[0].times == (0, 1, 1, 2, 2, 5, 6, 7)


def ibm_result(*words: tuple[str, float, float], final: bool = True) -> dict[str, Any]:
    text = " ".join(word for word, _, _ in words) + " "
    return {"final": final, "alternatives": [{"transcript": text, "timestamps": list(words)}]}


def test_watson_sends_documents_and_speakers_apart() -> None:
    guess = {"result_index": 0, "results": [ibm_result(("hell", 0.1, 0.4), final=False)]}
    first = {"result_index": 0, "results": [ibm_result(("hello", 0.1, 0.5), ("hi", 1.0, 1.2))]}
    last = {"result_index": 1, "results": [ibm_result(("bye", 2.0, 2.5))]}
    labels = {"speaker_labels": [{"from": 0.1, "to": 0.5, "speaker": 0},
                                 {"from": 1.0, "to": 1.2, "speaker": 1},
                                 {"from": 2.0, "to": 2.5, "speaker": 0}]}  # fmt: skip
    call = read([guess, first, last, labels])
    assert [told(each) for each in call.segments] == [
        (100, 500, "Speaker 0", "hello"), (1000, 1200, "Speaker 1", "hi"),
        (2000, 2500, "Speaker 0", "bye")]  # fmt: skip
    assert read(guess, first, last, labels).segments == call.segments


def google_words(*texts: str) -> list[dict[str, Any]]:
    return [{"word": text, "startOffset": f"{at}s", "endOffset": f"{at + 1}s", "speakerLabel": "1"}
            for at, text in enumerate(texts)]  # fmt: skip


def test_google_leaves_out_what_is_empty() -> None:
    silent: dict[str, Any] = {"alternatives": [{}], "resultEndOffset": "0.5s"}
    call = read({"results": [silent, {"alternatives": [{"words": google_words("Good", "day")}]}]})
    assert [told(each) for each in call.segments] == [(0, 2000, "Speaker 1", "Good day")]


@pytest.mark.parametrize("key", ["transcript", "inlineResult"])
def test_google_batches_name_the_file(key: str) -> None:
    result = {"alternatives": [{"transcript": "Good day", "words": google_words("Good", "day")}]}
    inner: Any = {"results": [result]}
    inner = inner if key == "transcript" else {"transcript": inner}
    call = read({"results": {"gs://bucket/a.wav": {key: inner}}})
    assert [told(each) for each in call.segments] == [(0, 2000, "Speaker 1", "Good day")]


@pytest.mark.parametrize("wrapped", [False, True])
def test_assemblyai_called_words_segments_once(wrapped: bool) -> None:
    words = [{"text": "Good", "start": 640, "end": 900, "confidence": 0.9},
             {"text": "day.", "start": 900, "end": 1200, "confidence": 0.8}]  # fmt: skip
    document: dict[str, Any] = {"audio_src_url": "x", "text": "Good day.", "status": "completed",
                                "words": words, "segments": words}  # fmt: skip
    call = read({"transcript": document} if wrapped else document)
    assert [told(each) for each in call.segments] == [(640, 1200, "", "Good day.")]
    assert call.segments[0].confidences == (90, 80)


@pytest.mark.parametrize(
    "document",
    [
        {"audio_url": "https://example.org/a.wav"},
        [{"text": "Good day", "start": 640, "end": 900, "starts": [640, 700], "ends": [700, 900]}],
        [[{"word": "Good", "start": 1, "end": 2}, {}, {"start": 2}, {}, {"word": "day"}]],
    ],
)
def test_what_only_resembles_a_transcript_is_refused(document: Any) -> None:
    with pytest.raises(FormatError, match="none of"):
        read(document)


def test_speechmatics_marks_belong_to_the_word_they_say() -> None:
    listed = [("word", "Sí", ""), ("punctuation", ",", "previous"), ("punctuation", "¿", "next"),
              ("word", "qué", ""), ("punctuation", "?", "previous")]  # fmt: skip
    results = [{"type": kind, "attaches_to": to, "start_time": at, "end_time": at + 0.5,
                "alternatives": [{"content": text, "confidence": 1.0, "speaker": "S1"}]}
               for at, (kind, text, to) in enumerate(listed)]  # fmt: skip
    call = read({"format": "2.9", "metadata": {}, "results": results})
    said = [segment.text for segment in call.segments]
    assert said == ["Sí,", "¿qué?"]
    assert call.segments[1].times == (3000, 3500)


def test_assemblyai_utterances_may_be_kept_alone() -> None:
    words = [{"text": "Good", "start": 640, "end": 900, "confidence": 0.9, "speaker": "A"},
             {"text": "day.", "start": 900, "end": 1200, "confidence": 0.8}]  # fmt: skip
    first = {"speaker": "A", "text": "Good day.", "start": 640, "end": 1200, "words": words}
    last = {"speaker": "B", "text": "Yes.", "start": 2000, "end": 2300, "words": []}
    call = read([first, last])
    assert [told(each) for each in call.segments] == [
        (640, 1200, "A", "Good day."), (2000, 2300, "B", "Yes.")]  # fmt: skip
    assert call.segments[0].times == (640, 900, 900, 1200)
    whole = [{"start": 2, "end": 4, "text": "Good day."}]  # seconds
    assert (read(whole).segments[0].start, read(whole).segments[0].end) == (2000, 4000)


def test_vosk_transcriber_writes_monologues_of_terms() -> None:
    terms = [{"confidence": 0.9, "start": 0.5, "end": 0.8, "text": "good", "type": "WORD"},
             {"confidence": 1.0, "start": 0.8, "end": 1.2, "text": "day", "type": "WORD"},
             {"text": ".", "type": "PUNCTUATION"}]  # fmt: skip
    nobody = {"speaker": {"id": "unknown", "name": None}, "start": 0.5, "end": 1.2, "terms": terms}
    somebody = {"speaker": {"id": "spk1", "name": None}, "terms": terms[:1]}
    call = read({"schemaVersion": "2.0", "monologues": [nobody, somebody], "text": ["good day"]})
    assert [told(each) for each in call.segments] == [
        (500, 1200, "", "good day."), (500, 800, "spk1", "good")]  # fmt: skip
    assert call.segments[0].times == (500, 800, 800, 1200)


def test_google_results_may_be_kept_alone() -> None:
    result = {"alternatives": [{"transcript": "Good day", "words": google_words("Good", "day")}]}
    whole = read({"results": [result, result]})
    assert read([result, result]).segments == whole.segments
    assert read([{"results": [result]}, {"results": [result]}]).segments == whole.segments


def test_deepgram_may_be_one_of_a_pair() -> None:
    words = [{"word": "hi", "punctuated_word": "Hi.", "start": 0.5, "end": 0.75, "confidence": 1.0}]
    results = {"channels": [{"alternatives": [{"transcript": "Hi.", "words": words}]}]}
    call = read({"result": {"metadata": {}, "results": results}, "error": None})
    assert [told(each) for each in call.segments] == [(500, 750, "", "Hi.")]


def test_whisper_segments_may_stand_one_on_each_line() -> None:
    segments = [{"start": 0.0, "end": 1.5, "text": " Good day."},
                {"start": 1.5, "end": 2.0, "text": " Yes."}]  # fmt: skip
    assert read(*segments).segments == read({"segments": segments}).segments
    with pytest.raises(FormatError, match="line 3"):
        read_transcript(b'{"start": 0, "end": 1, "text": "a"}\n\n{"start": 1', "call.jsonl")


@pytest.mark.parametrize("key", ["chunks", "speakers"])
def test_transformers_give_chunks_a_pair_of_times(key: str) -> None:
    chunks = [{"timestamp": [0.5, 1.5], "text": " Good day.", "speaker": "SPEAKER_00"},
              {"timestamp": [1.5, None], "text": " Yes.", "speaker": "SPEAKER_01"}]  # fmt: skip
    call = read({"text": " Good day. Yes.", "speakers": [], key: chunks})
    assert [told(each) for each in call.segments] == [
        (500, 1500, "SPEAKER_00", "Good day."), (1500, 1500, "SPEAKER_01", "Yes.")]  # fmt: skip


def test_signs_that_whisper_cpp_tears_leave_words_their_times() -> None:
    spelt = ["[_BEG_]", " J", "\ufffd", "\ufffd", "rg", ",", " ja", "."]
    tokens = [{"text": text, "p": 0.9 - at / 100, "offsets": {"from": 10 * at, "to": 10 * at + 10}}
              for at, text in enumerate(spelt)]  # fmt: skip
    segment = {"text": " Jörg, ja.", "offsets": {"from": 0, "to": 80}, "tokens": tokens}
    call = read({"result": {"language": "de"}, "transcription": [segment]})
    assert call.segments[0].times == (10, 60, 60, 80)
    assert call.segments[0].confidences == (85, 83)
    call = read({"result": {}, "transcription": [{**segment, "text": " Jörg, ja ja."}]})
    assert call.segments[0].times[:2] == (-1, -1)


def test_a_stamp_without_text_ends_a_line_of_otranscribe() -> None:
    stamp = '<span class="timestamp" data-timestamp="{}">0:01</span>'.format
    text = f"<p>{stamp(1.5)} One {stamp(2.5)}<br/><br/>{stamp(4)} three {stamp(5)}</p>"
    call = read({"text": text, "media": "", "media-time": 0})
    assert [told(each) for each in call.segments] == [
        (1500, 2500, "", "One"), (4000, 5000, "", "three")]  # fmt: skip


def test_rev_monologues_may_have_lost_their_spaces() -> None:
    elements = [{"type": "text", "value": "Good", "ts": 0.5, "end_ts": 0.75},
                {"type": "text", "value": "day", "ts": 0.75, "end_ts": 1.0},
                {"type": "punct", "value": "."}]  # fmt: skip
    call = read({"monologues": [{"speaker": 0, "elements": elements}]})
    assert [told(each) for each in call.segments] == [(500, 1000, "Speaker 0", "Good day.")]
    assert call.segments[0].times == (500, 750, 750, 1000)
