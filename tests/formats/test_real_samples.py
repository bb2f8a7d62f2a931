"""Transcripts made by other people's programs, against counts made without our readers."""

import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from carereview.core.call import Transcript
from carereview.formats import native
from carereview.formats.registry import read_transcript
from carereview.formats.source import FormatError, Source

DATA = Path(__file__).parents[2].parent / "shared" / "data"
FOLDERS = ("calls", "formats/json-whisper", "formats/webvtt", "formats/srt")
# Not transcripts: facts about the calls.
OTHER = {"metadata.json"}
TIMING = re.compile(
    r"^\s*(?:\d+:)?\d{1,3}:\d\d[.,]\d{3}\s*-->\s*(?:\d+:)?\d{1,3}:\d\d[.,]\d{3}.*\n(.*)",
    re.MULTILINE,
)
SPEAKERS = {
    "Call01.srt": {"CSR", "Customer"},
    "azure-contoso.batch.vtt": {"Speaker 1", "Speaker 2"},
    "azure-contoso.cu.vtt": {"Agent", "Customer"},
    "turnchunk.teams.vtt": {"Alice Chen", "Bob Ferreira"},
    "turnchunk.zoom.vtt": {"Priya Raman", "Tom Ableton"},
    "turnchunk.whisperx_diarized.json": {"SPEAKER_00", "SPEAKER_01"},
    "webvtt-py.regions.vtt": {"Fred", "Bill"},
}
MALFORMED = {
    "pysrt.invalid.srt": 1,  # times without milliseconds are times
    "webvtt-py.invalid.vtt": 7,  # no header, all cues
    "webvtt-py.invalid_format4.srt": 0,
    "webvtt-py.invalid_timeframe.srt": 5,  # 00:00:11:890 can only mean one thing
    "webvtt-py.invalid_timeframe.vtt": 6,
    "webvtt-py.invalid_timeframe_in_cue_text.vtt": 3,
    "webvtt-py.missing_caption_text.vtt": 4,
    "webvtt-py.missing_timeframe.srt": 4,
    "webvtt-py.missing_timeframe.vtt": 6,
    "webvtt-py.no_captions.vtt": 0,
}


def files(*suffixes: str) -> list[Path]:
    found = [path for folder in FOLDERS for path in sorted((DATA / folder).rglob("*"))]
    return [path for path in found if path.suffix in suffixes and path.name not in OTHER]


def read(path: Path) -> Transcript:
    return read_transcript(path.read_bytes(), path.name)


def spoken(words: Iterable[dict[str, Any]]) -> list[tuple[int, int]]:
    """Give the times of the words; `-end` after ` high` goes on with the same word."""
    times: list[tuple[int, int]] = []
    for word in words:
        start, end = round(word["start"] * 1000), round(word["end"] * 1000)
        if times and not word.get("word", " ").startswith(" "):
            start = times.pop()[0]
        times.append((start, end))
    return times


def text_of(path: Path) -> str:
    data = path.read_bytes()
    name = path.name
    encoding = "utf-32" if "utf-32" in name else "utf-16" if "utf-16" in name else "utf-8-sig"
    return data.decode(encoding, "replace").replace("\r", "")


def test_the_samples_are_there(shared_data: Path) -> None:
    assert len(files(".json")) > 9
    assert len(files(".vtt", ".srt")) > 30


@pytest.mark.parametrize("path", files(".vtt", ".srt"), ids=lambda path: path.name)
def test_every_timed_line_with_text_is_a_segment(path: Path) -> None:
    call = read(path)
    counted = [line for line in TIMING.findall(text_of(path)) if line]
    if "youtube" in path.name:  # cues that show nothing but a space
        assert len(call.segments) == 6
        return
    assert len(call.segments) == len(counted) > 0
    assert all(segment.end >= segment.start for segment in call.segments)


@pytest.mark.parametrize("path", files(".json"), ids=lambda path: path.name)
def test_whisper_segments_and_words_are_all_there(path: Path) -> None:
    call = read(path)
    document = json.loads(path.read_text())
    given = [one for one in document["segments"] if one["text"].strip()]
    assert [segment.text for segment in call.segments] == [one["text"].strip() for one in given]
    assert [(s.start, s.end) for s in call.segments] == [
        (round(one["start"] * 1000), round(one["end"] * 1000)) for one in given
    ]
    for segment, one in zip(call.segments, given, strict=True):
        timed = [(w.start, w.end) for w in segment.words() if w.start is not None]
        assert timed == spoken(one.get("words", ()))
    assert call.warnings == ()


@pytest.mark.parametrize("path", [p for p in files(".json") if "asr" in p.parts],
                         ids=lambda path: path.name)  # fmt: skip
def test_the_same_call_is_the_same_in_three_formats(path: Path) -> None:
    call = read(path)
    for suffix in (".vtt", ".srt"):
        other = read(path.with_suffix(suffix))
        assert [s.text for s in other.segments] == [s.text for s in call.segments]
        for ours, theirs in zip(call.segments, other.segments, strict=True):
            # The writers of subtitles take the words' ends, which differ a little.
            assert abs(ours.start - theirs.start) <= 100
            assert abs(ours.end - theirs.end) <= 100


@pytest.mark.parametrize("path", [p for p in files(".vtt", ".srt", ".json") if p.name in SPEAKERS],
                         ids=lambda path: path.name)  # fmt: skip
def test_speakers(path: Path) -> None:
    call = read(path)
    assert {speaker.name or speaker.id for speaker in call.speakers} == SPEAKERS[path.name]
    assert all(segment.speaker for segment in call.segments)


@pytest.mark.parametrize(
    "path",
    sorted(p for p in (DATA / "formats/malformed").glob("*") if p.suffix in (".vtt", ".srt")),
    ids=lambda path: path.name,
)
def test_malformed_files_give_what_is_sound_or_one_line(path: Path) -> None:
    if path.name in MALFORMED:
        assert len(read(path).segments) == MALFORMED[path.name]
        return
    with pytest.raises(FormatError) as caught:
        read(path)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("path", files(".json", ".vtt", ".srt"), ids=lambda path: path.name)
def test_every_sample_survives_the_native_format(path: Path) -> None:
    call = read(path)
    again = native.read(Source("x", native.write(call).encode()))
    assert again.segments == call.segments
    assert again.speakers == call.speakers
