"""What is written is read back by our own readers: segments, speakers, and words with their times.

Texts and names are hostile: arrows, tabs, quotes, signs of XML, line breaks, control characters.
"""

import csv
import io
import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from carereview.core.call import UNKNOWN, Role, Segment, Speaker, Transcript
from carereview.core.review import Moment
from carereview.formats import writers
from carereview.formats.json_out import to_json
from carereview.formats.registry import read_transcript
from carereview.formats.writing import WRITERS, Content, write

SPEECH = tuple(name for name in WRITERS if name != "csv")
AGENT, CUSTOMER = Speaker("agent", Role.AGENT), Speaker("P1", name="Mme Keller")
HOSTILE = (
    "a --> b",
    "tab\there",
    'he said "no" and "" left',
    "x < 3 & y > 2 </v><v Bob>oops <b>&amp;",
    "one\n\ntwo\n3\n\n00:00:01,000 --> 00:00:02,000",
    "\x1b[31mred\x07",
    "= - @ + # ! : ; ' \\ { }",
    "vole\u00a0? « là »",
    "]]> <!-- <![CDATA[ <?xml",
    'item [1]: xmin = 0 text = "',
    "\u2028line\u2029sep\x85",
    "\ud7ff\ufffd\U0001f600",
)
LETTERS = st.sampled_from("ab1 -:>#'\"&[n\u00a0«é?\u2028\x07,\t\n;=|\\}") | st.characters(
    exclude_characters="\0<{", exclude_categories=["Cs"]
)
MARKUP = st.sampled_from("ab </v>&lt;1:2.") | LETTERS
Said = tuple[int, int, str, list[str]]


@st.composite
def segments(draw: st.DrawFn, texts: st.SearchStrategy[str]) -> Segment:
    text = f"a {draw(texts)}"
    start = draw(st.integers(0, 10**7))
    times: list[int] = []
    at = start + draw(st.sampled_from([0, 0, 40]))
    for _ in text.split():
        length = draw(st.sampled_from([-1, 0, 80, 80, 200]))
        times += (UNKNOWN, UNKNOWN) if length < 0 else (at, at + length)
        at += max(length, 0) + draw(st.sampled_from([0, 0, 30]))
    known = any(time != UNKNOWN for time in times) and draw(st.booleans())
    end = draw(st.sampled_from([start if not known else at, at, at + 100]))
    speaker = draw(st.sampled_from([AGENT.id, CUSTOMER.id]))
    return Segment(start, end, speaker, text, tuple(times) if known else ())


def calls(texts: st.SearchStrategy[str] = LETTERS) -> st.SearchStrategy[Transcript]:
    some = st.lists(segments(st.text(texts, max_size=12)), min_size=1, max_size=4)
    return some.map(lambda said: call_of(*said))


def call_of(*said: Segment) -> Transcript:
    return Transcript(tuple(sorted(said, key=lambda s: s.start)), (AGENT, CUSTOMER))


def read_back(name: str, call: Transcript) -> Transcript:
    return read_transcript(write(name, Content(call)).encode(), "x")


def said(call: Transcript, shortest: int = 0) -> list[Said]:
    """Give start, end, speaker and words of each segment, one that is too short made longer."""
    return sorted(
        (s.start, max(s.end, s.start + shortest), call.speaker(s.speaker).name or s.speaker,
         s.text.split())
        for s in call.segments
    )  # fmt: skip


def times(call: Transcript) -> dict[tuple[int, str], tuple[int, ...]]:
    return {(s.start, " ".join(s.text.split())): s.times for s in call.segments}


def assert_nothing_invented(call: Transcript, back: Transcript) -> None:
    ours = times(call)
    for place, read in times(back).items():
        given = ours[place]
        pairs = zip(read[::2], read[1::2], strict=True)
        for index, pair in enumerate(pairs):
            assert pair == (UNKNOWN, UNKNOWN) or pair == given[2 * index : 2 * index + 2]


def test_every_writer_is_listed() -> None:
    files = {path.stem for path in Path(writers.__file__).parent.glob("[a-z]*.py")}
    assert files == set(WRITERS)
    with pytest.raises(KeyError):
        write("__init__", Content(Transcript()))


@given(calls())
@settings(max_examples=60, deadline=None)
def test_json_gives_everything_back(call: Transcript) -> None:
    document = json.dumps(to_json("x", call, None, 0))
    back = read_transcript(document.encode(), "x")
    assert (said(back), times(back)) == (said(call), times(call))
    assert back.speakers == call.speakers


@given(calls(MARKUP))
@settings(max_examples=150, deadline=None)
def test_webvtt_gives_segments_and_the_times_it_can_say(call: Transcript) -> None:
    back = read_back("vtt", call)
    assert back.warnings == ()
    assert said(back) == said(call, 1)
    if len(times(call)) == len(call.segments):
        assert_nothing_invented(call, back)


@pytest.mark.parametrize("name", ["textgrid", "eaf"])
@given(call=calls(MARKUP))
@settings(max_examples=80, deadline=None)
def test_tiers_give_segments_and_the_times_they_can_say(name: str, call: Transcript) -> None:
    back = read_back(name, call)
    assert back.warnings == ()
    stand_in = {ord(char): "\ufffd" for s in call.segments for char in s.text if _odd(char)}
    soft = [replace(s, text=s.text.translate(stand_in)) for s in call.segments]
    call = call_of(*soft) if name == "eaf" else call
    assert said(back) == said(call, 1)
    if len(times(call)) == len(call.segments):
        assert_nothing_invented(call, back)


def _odd(char: str) -> bool:
    return (char < " " and not char.isspace()) or char in "\ufffe\uffff"


@pytest.mark.parametrize("name", ["srt", "audacity"])
@given(call=calls())
@settings(max_examples=80, deadline=None)
def test_prefixes_name_speakers_and_segments_come_back(name: str, call: Transcript) -> None:
    named = replace(call, speakers=(AGENT, replace(CUSTOMER, name="Customer 1")))
    back = read_back(name, named)
    assert said(back) == [
        (start, end, who, " ".join(words).replace("-->", "→" if name == "srt" else "-->").split())
        for start, end, who, words in said(named)
    ]


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("name", ["native", "vtt", "textgrid", "eaf", "audacity"])
def test_hostile_texts_and_names_stay_what_they_are(name: str, text: str) -> None:
    one = Segment(1000, 2000, "agent", f"a {text}")
    two = Segment(3000, 4000, "agent", "and on")
    back = read_back(name, call_of(one, two))
    heard = f"a {text}".replace("\x1b", "\ufffd").replace("\x07", "\ufffd")
    heard = heard if name == "eaf" else f"a {text}"
    assert [s.text.split() for s in back.segments] == [heard.split(), ["and", "on"]]
    named = replace(call_of(one, two), speakers=(Speaker("agent", name=f"X{text}"),))
    assert len(read_back(name, named).segments) == 2


@pytest.mark.parametrize("name", ["vtt", "textgrid", "eaf"])
def test_words_with_times_come_back_with_them(name: str) -> None:
    one = Segment(1000, 2000, "agent", "yes yes yes", (1000, 1200, 1250, 1300, 1300, 1900))
    two = Segment(1500, 2500, "P1", "no, no", (1500, 1700, 1800, 2500))
    back = read_back(name, call_of(one, two))
    assert [s.times for s in back.segments] == [one.times, two.times]
    assert [s.speaker for s in back.segments] == ["agent", "P1"]


def test_a_lone_word_without_a_time_gets_none_in_webvtt() -> None:
    times = (1000, 1200, UNKNOWN, UNKNOWN, 1500, 1900)
    back = read_back("vtt", call_of(Segment(1000, 2000, "agent", "one two three", times)))
    assert back.segments[0].times == (UNKNOWN,) * 4 + (1500, 1900)


def test_a_placeholder_is_one_piece_in_webvtt() -> None:
    times = (UNKNOWN, UNKNOWN, 1200, 1700, 1200, 1700, 1800, 2000)
    call = call_of(Segment(1000, 2000, "agent", "I'm [Agent A], hello", times))
    assert "I'm [Agent A], <00:00:01.800>hello" in write("vtt", Content(call))


@pytest.mark.parametrize("name", ["textgrid", "eaf"])
def test_a_speaker_who_overlaps_himself_has_two_tiers(name: str) -> None:
    one, two = Segment(0, 3000, "agent", "one"), Segment(1000, 2000, "agent", "two")
    assert said(read_back(name, call_of(one, two))) == said(call_of(one, two))


@pytest.mark.parametrize("label", ["Speaker", "", "words 1"])
@pytest.mark.parametrize("name", ["textgrid", "eaf"])
def test_what_a_speaker_is_called_is_no_kind_of_tier(name: str, label: str) -> None:
    one, two = Segment(0, 900, label, "one moment"), Segment(1000, 2000, "agent", "two")
    back = read_back(name, call_of(one, two))
    assert [s.text for s in back.segments] == ["one moment", "two"]


def test_elan_is_told_no_folder() -> None:
    text = write("eaf", Content(Transcript(audio="C:\\Users\\nora\\01-first.wav")))
    assert 'RELATIVE_MEDIA_URL="./01-first.wav"' in text and "nora" not in text
    assert 'MEDIA_URL=""' in text


MOMENTS = (
    Moment("m1", 500, 900, ("promise", "script"), 3, "n --> \tx", "=1+1", "so\nthat", True),
    Moment("m2", 1000, note="@x"),
)


def test_audacity_has_the_moments_and_the_reader_passes_them_over() -> None:
    call = call_of(Segment(0, 900, "agent", "one"), Segment(1000, 2000, "agent", "two"))
    text = write("audacity", Content(call, MOMENTS))
    assert text.splitlines() == [
        "0.000000\t0.900000\tagent: one",
        "0.500000\t0.900000\t◆ promise, script | =1+1 | n --> x | so that",
        "1.000000\t2.000000\tagent: two",
        "1.000000\t1.000000\t◆ @x",
    ]
    back = read_transcript(text.encode(), "x")
    assert said(back) == said(call)
    assert back.warnings == ("2 labels are moments of a review; left out",)


def test_the_table_of_moments_runs_nothing_in_a_spreadsheet() -> None:
    text = write("csv", Content(Transcript(), MOMENTS))
    first, second = csv.DictReader(io.StringIO(text))
    assert (first["start"], first["end"]) == ("00:00:00.500", "00:00:00.900")
    assert (first["tags"], first["severity"], first["public"]) == ("promise, script", "high", "yes")
    assert (first["public_note"], first["instead"]) == ("'=1+1", "so\nthat")
    assert (second["end"], second["note"], second["public"]) == ("", "'@x", "no")


@pytest.mark.parametrize("name", SPEECH)
def test_nothing_said_is_no_failure(name: str) -> None:
    assert isinstance(write(name, Content(Transcript())), str)
