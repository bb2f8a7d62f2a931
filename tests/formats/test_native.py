from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from carereview.core.call import UNKNOWN, Role, Segment, Speaker, Transcript
from carereview.core.guesses import interpolated
from carereview.formats import native
from carereview.formats.native_fast import read_canonical
from carereview.formats.source import FormatError, Source

TEXTS = st.text(
    st.sampled_from("ab1 -:#'\"[n\u00a0«é?\u2028\x07,") | st.characters(exclude_categories=["Cs"]),
    max_size=16,
)
SPOKEN = TEXTS.filter(str.strip)


def read(text: str) -> Transcript:
    return native.read(Source("x.call.yaml", text.encode()))


@st.composite
def segments(draw: st.DrawFn) -> Segment:
    text = draw(SPOKEN | st.just("Oui, dix fois."))
    start = draw(st.integers(0, 10**7))
    times: list[int] = []
    at = start
    for _ in text.split():
        length = draw(st.integers(-1, 400))
        times += (UNKNOWN, UNKNOWN) if length < 0 else (at, at + length)
        at += max(length, 0)
    known = any(time != UNKNOWN for time in times) and draw(st.booleans())
    end = draw(st.integers(at, at + 10**4))
    segment = Segment(start, end, draw(TEXTS), text, tuple(times) if known else ())
    return interpolated(segment) if draw(st.booleans()) else segment


@st.composite
def transcripts(draw: st.DrawFn) -> Transcript:
    said = sorted(draw(st.lists(segments(), max_size=4)), key=lambda segment: segment.start)
    ids = draw(st.lists(TEXTS, max_size=2, unique=True))
    return Transcript(
        tuple(said),
        tuple(Speaker(one, draw(st.sampled_from(Role)), draw(TEXTS)) for one in ids),
        title=draw(TEXTS),
        language=draw(st.sampled_from(["", "fr", "no"])),
        audio_channels=draw(st.dictionaries(st.integers(0, 3), TEXTS, max_size=2)),
        extra=draw(st.dictionaries(st.just("reviewed_by"), st.lists(TEXTS), max_size=1)),
    )


@given(transcripts())
@settings(max_examples=120, deadline=None)
def test_what_is_written_is_read_back(transcript: Transcript) -> None:
    assert read(native.write(transcript)) == transcript


LINES = st.sampled_from(
    """- start: 00:00:01.000|  end: 00:00:02.000|  end: 00:00:00.500|- start: 00:00:00.100
      text: Oui, dix fois.|  text: 'it''s'|  text: "a\\tb"|  text: "open|  text: no|  text: 12
      text: a: b|  text: [a, b]|  text: &x a|  text: a # b|  text: |-|  text: 'a' # c|  text: ~
      words: 0-310 350-520 900-1240|  words: 0-310|  words: '- 0-5 7-9'|  words: - 0-5 7-9
      words: 0-310 ~310-900 900-1240|  words: ~0-350 350-520 -|  words: ~9-9 ~9-9 ~9-9
      words: 0-310 ~1900-2000 900-1240|  words: ~~0-310 350-520 900-1240|  words: ~
      speaker: client|  speaker: 7|  speaker: ''|  note: odd|# comment|...|---|segments:|x: 1
      more text|    deeper: x||""".replace("\n    ", "|").split("|")
)


@given(st.lists(LINES, max_size=9))
@settings(max_examples=400, deadline=None)
def test_the_fast_path_agrees_with_yaml(lines: list[str]) -> None:
    text = "format: carereview/1\nsegments:\n- start: 00:00:00.000\n  end: 00:00:03.000\n"
    text += "  text: un deux trois\n" + "\n".join(lines) + "\n"
    fast = read_canonical(text)
    if fast is not None:
        whole = native.read_any(Source("x", text.encode()))
        assert whole.segments == fast[1]
        assert whole.warnings == ()


def test_the_fast_path_takes_what_our_writer_gives() -> None:
    said = (
        Segment(0, 900, "agent", "Oui, dix fois.", (0, 310, UNKNOWN, UNKNOWN, 400, 900)),
        Segment(900, 1900, "", "« Là » : vole\u00a0?", (UNKNOWN,) * 2 + (900, 950) * 5),
        interpolated(Segment(1900, 2900, "", "Oui, dix fois.", (-1, -1, 2000, 2100, -1, -1))),
        Segment(2900, 2900, "no", 'C\'est: "ça"\t!'),
    )
    fast = read_canonical(native.write(Transcript(said)))
    assert fast is not None
    assert fast[1] == said


def test_the_page_of_the_format_is_read(sample: Callable[[str], Transcript]) -> None:
    call = sample("full.call.yaml")
    assert (call.title, call.language, call.channel) == ("Premier appel: le routeur", "no", "phone")
    assert call.started == "2015-10-14T09:12:00+02:00"
    assert call.speakers == (
        Speaker("agent", Role.AGENT, "Sandra Keller"),
        Speaker("client", Role.CUSTOMER),
    )
    assert call.audio_channels == {0: "agent", 1: "client"}
    assert call.extra == {"reviewed_by": {"tool": "other", "runs": [1, 2]}}
    first, second, third = call.segments
    assert first.times == (192480, 192790, 192830, 193000, 193380, 193720)
    assert (second.start, second.end, second.text) == (200500, 205000, "Je regarde : voilà.")
    assert second.times == ()
    assert call.warnings == ("segment 2: 3 word times for 4 words, so all are dropped",)
    assert third.text == "yes"


def test_interpolated_times_are_marked_and_never_stand_for_heard_ones() -> None:
    heard = Segment(1000, 3000, "", "un deux trois", (1000, 1400, -1, -1, 2000, 2600))
    text = native.write(Transcript((interpolated(heard),)))
    assert "words: 0-400 ~400-1000 1000-1600" in text
    (read_back,) = read(text).segments
    assert read_back.times == heard.times
    assert read_back.guesses == (-1, -1, 1400, 2000, -1, -1)
    told = read(text.replace("~400-1000", "~1200-1300"))
    assert told.segments == (heard,)
    assert told.warnings == ("segment 1: impossible interpolated word times dropped",)


def test_unknown_keys_survive_at_the_top_and_are_told_below() -> None:
    text = "format: carereview/1\nspeakers:\n  a: {age: 7}\nmine:\n- 1\nsegments:\n"
    text += "- {start: 0, end: 1, text: a, mood: bad}\n"
    call = read(text)
    assert "mine:\n- 1\n" in native.write(call)
    assert [warning.split(":")[0] for warning in call.warnings] == ["speaker a", "segment 1"]


def test_the_layout_is_the_one_of_the_docs() -> None:
    said = (Segment(192480, 195020, "client", "Oui, dix fois.", (192480, 192790) + (UNKNOWN,) * 4),)
    call = Transcript(said, (Speaker("client", Role.CUSTOMER),), title="Premier appel")
    assert native.write(call) == (
        "format: carereview/1\ntitle: Premier appel\nspeakers:\n  client:\n    role: customer\n"
        "segments:\n- start: 00:03:12.480\n  end: 00:03:15.020\n  speaker: client\n"
        "  text: Oui, dix fois.\n  words: 0-310 - -\n"
    )


@pytest.mark.parametrize(
    ("times", "start", "end", "warned"),
    [
        ("start: 5, end: 4", 5000, 5000, "no usable end"),
        ("start: 5", 5000, 5000, "no usable end"),
        ("end: 4", 0, 4000, "no usable start"),
        ("start: .nan, end: 4", 0, 4000, "no usable start"),
        ("start: -3, end: 1e308", 0, 0, "no usable start"),
    ],
)
def test_impossible_times_are_repaired_and_told(
    times: str, start: int, end: int, warned: str
) -> None:
    call = read(f"segments:\n- {{{times}, text: a}}\n")
    assert (call.segments[0].start, call.segments[0].end) == (start, end)
    assert warned in call.warnings[0]


@pytest.mark.parametrize(
    "text", ["format: carereview/2\nsegments: []", "segments: 3", "segments:\n- a",
             "segments:\n- [", "- segments:\n"]
)  # fmt: skip
def test_what_is_no_transcript_is_one_clear_line(text: str) -> None:
    with pytest.raises(FormatError) as caught:
        read(text)
    assert "\n" not in str(caught.value)


def test_many_problems_are_counted_after_twenty() -> None:
    call = read("segments:\n" + "- {start: 5, end: 4, text: a}\n" * 50)
    assert len(call.warnings) == 21
    assert call.warnings[-1] == "and 30 more problems of such kinds"
