import json
from collections.abc import Callable

from carereview.core.call import AudioFacts, Transcript
from carereview.formats.json_out import to_json


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
