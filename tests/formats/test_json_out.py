import json
from collections.abc import Callable

from carereview.core.call import AudioFacts, Segment, Transcript
from carereview.core.guesses import interpolated
from carereview.formats.json_out import to_json
from carereview.formats.readers import own_json
from carereview.formats.source import Source


def test_the_contract(sample: Callable[[str], Transcript]) -> None:
    call = sample("whisperx.json")
    audio = AudioFacts("case/01.wav", 2, 8000, 4100)
    document = json.loads(json.dumps(to_json("case/01", call, audio, 4100)))
    assert list(document) == [
        "format", "id", "title", "language", "duration_ms", "audio", "speakers", "segments",
        "warnings",
    ]  # fmt: skip
    assert (document["format"], document["id"]) == ("carereview/1", "case/01")
    assert document["audio"] == {
        "path": "case/01.wav", "channels": 2, "sample_rate": 8000, "duration_ms": 4100,
    }  # fmt: skip
    assert document["speakers"][0] == {"id": "SPEAKER_01", "role": "other", "name": ""}
    first = document["segments"][0]
    assert list(first) == ["index", "start_ms", "end_ms", "speaker", "text", "words"]
    assert first["words"][2] == {"start_ms": None, "end_ms": None, "text": "45"}
    assert first["words"][1] == {
        "start_ms": 700, "end_ms": 1100, "text": "waited", "confidence": 90,
    }  # fmt: skip


def test_a_call_without_sound_has_null() -> None:
    assert to_json("x", Transcript(), None, 0)["audio"] is None


def test_interpolated_times_are_marked_and_read_back() -> None:
    segment = interpolated(Segment(1000, 3000, "a", "un deux", (-1, -1, 2000, 2600)))
    document = to_json("x", Transcript((segment,)), None, 3000)
    told = json.loads(json.dumps(document))["segments"][0]["words"]
    assert told == [
        {"start_ms": 1000, "end_ms": 2000, "text": "un", "interpolated": True},
        {"start_ms": 2000, "end_ms": 2600, "text": "deux"},
    ]
    read = own_json.read(Source("x.json", json.dumps(document).encode()))
    assert read.segments == (segment,)
