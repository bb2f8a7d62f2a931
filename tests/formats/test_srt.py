from collections.abc import Callable

import pytest

from carereview.core.call import Role, Transcript
from carereview.formats.readers import srt
from carereview.formats.source import FormatError, Source


def read(text: str) -> Transcript:
    return srt.read(Source("x.srt", text.encode()))


def cues(*texts: str) -> str:
    blocks = (
        f"{number}\n00:00:{number:02},000 --> 00:00:{number:02},900\n{text}\n"
        for number, text in enumerate(texts, start=1)
    )
    return "\n".join(blocks)


def test_habits(sample: Callable[[str], Transcript]) -> None:
    call = sample("habits.srt")
    assert [(s.start, s.end, s.speaker, s.text) for s in call.segments] == [
        (1000, 2500, "Agent", "Bonjour, je vous écoute."),
        (2500, 4000, "Client", "Mon code est 4512"),
        (4000, 5000, "", "Une chose : il chauffe."),
        (6000, 7000, "Agent", "Ah."),
        (6000, 7000, "Client", "Oui."),
    ]
    assert [speaker.role for speaker in call.speakers] == [Role.AGENT, Role.CUSTOMER]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_encodings_and_line_ends(encoding: str, newline: str) -> None:
    data = cues("déjà", "encore").replace("\n", newline).encode(encoding)
    call = srt.read(Source("x.srt", data))
    assert [segment.text for segment in call.segments] == ["déjà", "encore"]


@pytest.mark.parametrize(
    ("texts", "speakers"),
    [
        (["Remember: it's hot.", "Remember: unplug it."], ["", ""]),
        (["He said: no.", "She said: yes."], ["", ""]),
        (["[Music] la", "[Music] la"], ["", ""]),
        (["Nora: Hi.", "Well: no.", "that's all", "and more"], ["", "", "", ""]),
        (["Nora: Hi.", "Otto: Hm.", "Nora: So: well."], ["P1", "P2", "P1"]),
        (["[Nora] Hi.", "[Otto] Hm.", "[Nora] So."], ["P1", "P2", "P1"]),
        (["AGENT: hello", "no: never", "it is 12:30"], ["AGENT", "", ""]),
        (["Kundin 2: Hallo", "gut"], ["Kundin 2", ""]),
        (["SPEAKER_00: a", "SPEAKER_01: b", "SPEAKER_00: c"],
         ["SPEAKER_00", "SPEAKER_01", "SPEAKER_00"]),
    ],
)  # fmt: skip
def test_a_prefix_is_a_speaker_only_when_convincing(texts: list[str], speakers: list[str]) -> None:
    call = read(cues(*texts))
    assert [segment.speaker for segment in call.segments] == speakers
    for segment, text in zip(call.segments, texts, strict=True):
        assert segment.speaker or segment.text == text


def test_text_that_is_a_number_is_no_index() -> None:
    call = read("00:00:01,000 --> 00:00:02,000\nit is\n4512\n\n00:00:03,000 --> 00:00:04,000\nyes")
    assert [segment.text for segment in call.segments] == ["it is 4512", "yes"]


def test_missing_empty_lines_and_times() -> None:
    text = "1\n00:00:01,000 --> 00:00:02,000\na\n2\n00:00:02,000 --> 00:00:03,000\nb\n\n3\nlost\n"
    call = read(text)
    assert [segment.text for segment in call.segments] == ["a", "b"]
    assert call.warnings == ("line 8: text without times is left out",)


def test_an_end_before_the_start_becomes_the_next_start() -> None:
    text = "00:00:05,000 --> 00:00:01,000\na\n\n00:00:07,000 --> 00:00:08,000\nb\n"
    call = read(text)
    assert (call.segments[0].start, call.segments[0].end) == (5000, 7000)
    assert "line 1" in call.warnings[0]


def test_overlaps_stay_and_order_is_by_time() -> None:
    text = "00:00:05,000 --> 00:00:09,000\nb\n\n00:00:01,000 --> 00:00:06,000\na\n"
    call = read(text)
    assert [(s.start, s.end, s.text) for s in call.segments] == [
        (1000, 6000, "a"),
        (5000, 9000, "b"),
    ]
    assert call.warnings == ("segments were not in order of time; they are now",)


def test_no_times_is_an_error() -> None:
    with pytest.raises(FormatError, match="no valid SRT times"):
        read("1\n99999:00:00,000 --> 99999:00:01,000\nx")
