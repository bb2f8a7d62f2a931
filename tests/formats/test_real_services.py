"""Files of services and tools, made by other people, against counts made without our readers."""

import csv
import json
import re
import xml.etree.ElementTree as ET
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from carereview.core.call import Transcript
from carereview.formats import native
from carereview.formats.registry import find_format, read_transcript
from carereview.formats.source import Source

Read = Callable[[str], Transcript]


@pytest.fixture(scope="module")
def formats(shared_data: Path) -> Path:
    return shared_data / "formats"


@pytest.fixture(scope="module")
def read(formats: Path) -> Read:
    return lambda name: read_transcript((formats / name).read_bytes(), Path(name).name)


def load(path: Path) -> Any:
    return json.loads(path.read_text("utf-8"))


def timed(call: Transcript) -> list[tuple[int, int]]:
    """Give the times of all words that have some, in order."""
    return [
        (word.start, word.end)
        for segment in call.segments
        for word in segment.words()
        if word.start is not None and word.end is not None
    ]


def ms(seconds: Any) -> int:
    return round(float(seconds) * 1000)


def speakers(call: Transcript) -> set[str]:
    return {speaker.name or speaker.id for speaker in call.speakers}


@pytest.mark.parametrize("name", ["01-plain", "03-speaker-identification",
                                  "07-vocabulary-filter-mask"])  # fmt: skip
def test_amazon_transcribe(formats: Path, read: Read, name: str) -> None:
    results = load(formats / f"json-aws/transcribe.{name}.json")["results"]
    call = read(f"json-aws/transcribe.{name}.json")
    spoken = [item for item in results["items"] if item["type"] == "pronunciation"]
    assert timed(call) == [(ms(i["start_time"]), ms(i["end_time"])) for i in spoken]
    said = " ".join(segment.text for segment in call.segments)
    assert said == results["transcripts"][0]["transcript"]
    if "speaker_labels" in results:
        assert len(call.segments) == len(results["speaker_labels"]["segments"])
        assert speakers(call) == {"spk_0", "spk_1", "spk_2"}


def test_amazon_channels(formats: Path, read: Read) -> None:
    name = "json-aws/transcribe.02-channel-identification.json"
    call = read(name)
    channels = load(formats / name)["results"]["channel_labels"]["channels"]
    for channel in channels:
        spoken = [item for item in channel["items"] if item["type"] == "pronunciation"]
        ours = [s for s in call.segments if s.speaker == channel["channel_label"]]
        assert sum(len(segment.text.split()) for segment in ours) == len(spoken)
    assert call.audio_channels == {0: "ch_0", 1: "ch_1"}


@pytest.mark.parametrize(
    "name", ["call-analytics.anchor-credit-union", "malformed.contact-lens-raw"]
)
def test_contact_lens(formats: Path, read: Read, name: str) -> None:
    path = formats / f"json-aws/{name}.json"
    document, _ = json.JSONDecoder().raw_decode(path.read_text("utf-8"))
    turns = sorted(document["Transcript"], key=lambda turn: turn["BeginOffsetMillis"])
    call = read(f"json-aws/{name}.json")
    assert [(s.start, s.end, s.text) for s in call.segments] == [
        (turn["BeginOffsetMillis"], turn["EndOffsetMillis"], " ".join(turn["Content"].split()))
        for turn in turns
    ]
    assert speakers(call) == {"AGENT", "CUSTOMER"}
    assert bool(call.warnings) is ("malformed" in name)


def test_azure(formats: Path, read: Read) -> None:
    batch = load(formats / "json-azure/azure-contoso.batch-v3.json")["recognizedPhrases"]
    call = read("json-azure/azure-contoso.batch-v3.json")
    assert [(s.start, s.text) for s in call.segments] == [
        (phrase["offsetInTicks"] // 10_000, phrase["nBest"][0]["display"]) for phrase in batch
    ]
    fast = load(formats / "json-azure/azure-contoso.fast-transcription.json")["phrases"]
    call = read("json-azure/azure-contoso.fast-transcription.json")
    assert [segment.text for segment in call.segments] == [phrase["text"] for phrase in fast]
    assert len(timed(call)) == sum(len(phrase["words"]) for phrase in fast)
    other = read("json-azure/azure-contoso.content-understanding.json")
    assert [(s.start, s.end, s.text) for s in other.segments] == [
        (s.start, s.end, s.text) for s in call.segments
    ]
    assert speakers(other) == {"Agent", "Customer"}


def test_google(formats: Path, read: Read) -> None:
    results = load(formats / "json-google/gcpStt.ted.json")["results"]
    call = read("json-google/gcpStt.ted.json")
    assert len(call.segments) == len(results)
    words = [word for result in results for word in result["alternatives"][0]["words"]]
    assert len(timed(call)) >= len(words)  # a few of Google's words are two
    # Only the last result is labelled; the first one says the same.
    call = read("json-google/google_stt.synthetic.json")
    assert [(s.speaker, s.text) for s in call.segments] == [
        ("Speaker 1", "Hello there"), ("Speaker 2", "How are you"),
    ]  # fmt: skip


def test_deepgram(formats: Path, read: Read) -> None:
    for name, people in (("dg_speakers", 3), ("dg_transcription", 0),
                         ("dg_whisper_transcription", 0)):  # fmt: skip
        results = load(formats / f"json-deepgram/{name}.json")["results"]
        call = read(f"json-deepgram/{name}.json")
        words = results["channels"][0]["alternatives"][0]["words"]
        assert sorted(timed(call)) == sorted((ms(w["start"]), ms(w["end"])) for w in words)
        assert len(call.speakers) == people
        if "utterances" in results:
            assert [s.text for s in call.segments] == [
                each["transcript"] for each in results["utterances"]
            ]


def test_other_services(formats: Path, read: Read) -> None:
    assembly = load(formats / "json-assemblyai/assemblyai_transcription.json")
    call = read("json-assemblyai/assemblyai_transcription.json")
    assert " ".join(segment.text for segment in call.segments) == assembly["text"]
    assert timed(call) == [(word["start"], word["end"]) for word in assembly["words"]]
    ibm = load(formats / "json-ibm/ibmTedTalkTranscript.json")["results"][0]["results"]
    call = read("json-ibm/ibmTedTalkTranscript.json")
    stamps = [stamp for result in ibm for stamp in result["alternatives"][0]["timestamps"]]
    assert timed(call) == [(ms(start), ms(end)) for _, start, end in stamps]
    assert len(call.segments) == len(ibm)
    kaldi = load(formats / "json-kaldi/bbcKaldiTranscriptWithSpeakerSegments.json")["retval"]
    call = read("json-kaldi/bbcKaldiTranscriptWithSpeakerSegments.json")
    assert timed(call) == [(ms(word["start"]), ms(word["end"])) for word in kaldi["words"]]
    harper = load(formats / "json-harper-valley/0002f70f7386445b.json")
    call = read("json-harper-valley/0002f70f7386445b.json")
    assert [(s.start, s.text) for s in call.segments] == [
        (turn["start_ms"], turn["human_transcript"]) for turn in harper
    ]
    assert len(read("json-rev/turnchunk.rev.json").segments) == 2
    for name in ("batch-job-transcript", "two_speakers"):
        results = load(formats / f"json-speechmatics/{name}.json")["results"]
        words = [result for result in results if result["type"] == "word"]
        assert len(timed(read(f"json-speechmatics/{name}.json"))) == len(words)


def test_tiers(formats: Path, read: Read) -> None:
    for name in ("sonnet001", "teicorpo.rencontre", "teicorpo.short"):
        text = (formats / f"elan/{name}.eaf").read_text("utf-8")
        call = read(f"elan/{name}.eaf")
        assert len(call.segments) == text.count("<ALIGNABLE_ANNOTATION ")
    call = read("textgrid/teicorpo.FOR_DIA.TextGrid")
    assert speakers(call) == {"L1", "L2", "L3"}
    text = (formats / "textgrid/teicorpo.FOR_DIA.TextGrid").read_text("utf-8")
    ortho = text.partition('name = "ortho"')[2].partition("item [")[0]
    said = [each for each in re.findall(r'text = "(.*)"', ortho) if each not in ("", "_")]
    assert [segment.text for segment in call.segments] == said
    call = read("textgrid/praatio.textgrid_to_merge_longfile.TextGrid")
    assert (len(call.segments), speakers(call)) == (11, {"bob", "mary", "sarah"})


def test_the_sonnet_is_the_same_in_nine_formats(formats: Path, read: Read) -> None:
    first = read("ttml/sonnet001.ttml")
    assert len(first.segments) == 15
    for name in ("ttml/sonnet001.dfxp", "sbv/sonnet001.sbv", "sub/sonnet001.sub",
                 "textgrid/sonnet001.TextGrid", "elan/sonnet001.eaf", "csv-tsv/sonnet001.csv",
                 "audacity/sonnet001.audacity-labels.txt", "json-other/sonnet001.aeneas.json",
                 "xml-other/sonnet001.aeneas.xml", "text/sonnet001.aeneas.txt"):  # fmt: skip
        assert read(name).segments == first.segments, name


def test_transcriber_and_chat(formats: Path, read: Read) -> None:
    for name in ("Conversation_MAT_08", "rencontre"):
        root = ET.fromstring((formats / f"transcriber/teicorpo.{name}.trs").read_bytes())
        text = " ".join("".join(turn.itertext()) for turn in root.iter("Turn"))
        call = read(f"transcriber/teicorpo.{name}.trs")
        ours = " ".join(segment.text for segment in call.segments)
        assert sorted(ours.split()) == sorted(text.split())
        assert call.warnings == ()
    short = read("chat/teicorpo.short.cha")
    assert [(s.start, s.end) for s in short.segments] == [
        (835, 3665), (3665, 4345), (4345, 6883), (6883, 7688),
    ]  # fmt: skip
    assert [s.text for s in read("elan/teicorpo.short.eaf").segments] == [
        segment.text for segment in short.segments
    ]


def test_tables_and_documents(formats: Path, read: Read) -> None:
    with (formats / "csv-tsv/bbc-subtitles.csv").open(newline="") as table:
        rows = list(csv.reader(table))[1:]
    call = read("csv-tsv/bbc-subtitles.csv")
    assert [(s.start, s.end) for s in call.segments] == [(ms(r[1]), ms(r[2])) for r in rows]
    name = "docx/call-analytics.anchor-credit-union.docx"
    with zipfile.ZipFile(formats / name) as archive:
        document = archive.read("word/document.xml").decode()
    table_text = document[document.index(">Transcription<") :].partition("</w:tbl>")[0]
    assert len(read(name).segments) == table_text.count("<w:tr>")
    assert speakers(read(name)) == {"Agent", "Customer"}


def test_nist(formats: Path, read: Read) -> None:
    lines = (formats / "nist/sctk.sys1.ctm").read_text().splitlines()
    words = [line for line in lines if line and not line.startswith(";;")]
    assert len(timed(read("nist/sctk.sys1.ctm"))) == len(words)
    assert len(read("nist/sctk.overlap.stm").segments) == 6
    lines = (formats / "nist/sctk.md_test1.ref.rttm").read_text().splitlines()
    words = [line for line in lines if line.startswith("LEXEME")]
    assert len(timed(read("nist/sctk.md_test1.ref.rttm"))) == len(words)


def test_every_file_is_claimed_by_at_most_one_and_survives_the_native_format(
    shared_data: Path,
) -> None:
    for path in sorted((shared_data / "formats").rglob("*")):
        if not path.is_file() or path.suffix in (".wav", ".mp3") or "malformed" in path.parts:
            continue
        source = Source(path.name, path.read_bytes())
        known = find_format(source)
        if known is None or "webvtt-conformance" in path.parts:
            continue
        call = known.read(source)
        again = native.read(Source("x", native.write(call).encode()))
        assert again.segments == call.segments, path.name
