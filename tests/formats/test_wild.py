"""Habits of real files that no manual tells of, each in a sample of our own."""

import pytest

from carereview.formats.registry import read_transcript
from tests.formats.lines import as_lines
from tests.formats.test_clocklines import lines_of

TABLE = "1000-2000 Nora: Oh, so\n2000-3000 Kim: If\n"


@pytest.mark.parametrize(
    "head",
    [
        "Start Timecode,End Timecode,Character,Dialogue",
        "segment_start,segment_end,speaker_id,transcript_text",
        "StTime,EnTime,Spkr,Content",
        "start_time,stop_time,speaker,value",
    ],
)
def test_columns_of_a_table_are_found_by_words_of_their_names(head: str) -> None:
    rows = '00:00:01:00,00:00:02:00,Nora,"Oh, so"\n00:00:02:12,00:00:03:00,Kim,If\n'
    assert lines_of(f"{head}\n{rows}", "x.csv") == TABLE


def test_tables_without_a_header_may_have_clocks() -> None:
    assert lines_of("0:00:01.0,0:00:02.5,So\n0:00:02.5,0:00:03.0,If\n", "x.csv") == (
        "1000-2500 ?: So\n2500-3000 ?: If\n"
    )


def test_a_table_of_speakers_and_texts_needs_no_times() -> None:
    assert lines_of("speaker,text\nNora,So\nKim,If\n", "x.csv") == "0-0 Nora: So\n0-0 Kim: If\n"


def test_times_of_a_table_may_be_stamps_with_remarks() -> None:
    text = "time,speaker,words\n[0:03] begins,DB:,So\n,LG:,If I\n[0:09],DB:,Then\n[0:12],LG:,No\n"
    assert lines_of(text, "x.csv") == (
        "3000-9000 DB: So\n3000-9000 LG: If I\n9000-12000 DB: Then\n12000-12000 LG: No\n"
    )


def test_a_table_of_markdown() -> None:
    text = "| Time | Speaker | Text |\n|---|:---|---|\n| 0:01 | Nora | So |\n| 0:02 | Kim | If |\n"
    assert lines_of(text) == "1000-2000 Nora: So\n2000-2000 Kim: If\n"


def test_frames_without_a_rate_are_no_times() -> None:
    read = as_lines(read_transcript(b"{25}{50}Hello.\n{75}{100}{y:i}Hi|there.\n", "x.sub"))
    assert read.startswith("0-0 ?: Hello.\n0-0 ?: Hi there.\nwarning: the frame rate isn't told")


def test_cues_of_webvtt_with_too_few_digits_are_read_where_all_are_so() -> None:
    one = "WEBVTT\n\n00:01:39 --> 00:01:41.04\nHello.\n"
    assert lines_of(one, "x.vtt") == ""  # the standard's own example of a mistake
    loose = f"{one}\n00:01:42 --> 00:01:43\nYes.\n"
    assert lines_of(loose, "x.vtt") == "99000-101040 ?: Hello.\n102000-103000 ?: Yes.\n"
    strict = f"{loose}\n00:02.000 --> 00:03.000\nHi.\n"
    assert lines_of(strict, "x.vtt") == "2000-3000 ?: Hi.\n"


def test_the_voice_of_an_aside_is_the_speaker() -> None:
    text = "WEBVTT\n\n00:01.000 --> 00:03.000\n<v S1>So\n\n00:02.000 --> 00:03.000\n<v //S1>Yes\n"
    assert lines_of(text, "x.vtt") == "1000-3000 S1: So\n2000-3000 S1: Yes\n"


def textgrid(*tiers: str) -> str:
    """Give a TextGrid in free layout, of tiers each as name, count and intervals."""
    return f'"ooTextFile" "TextGrid" 0 9 <exists> {len(tiers)}\n' + "\n".join(
        f'"IntervalTier" {tier}' for tier in tiers
    )


def test_tiers_named_by_what_they_hold_and_who_speaks() -> None:
    text = textgrid(
        '"turn" 0 9 1  0 9 "nora"',
        '"utterance - nora" 0 9 1  0 4 "so -- if"',
        '"word - nora" 0 9 2  0 2 "so --"  2 4 "if"',
    )
    assert lines_of(text) == "0-4000 nora: so -- if | 0-2000 - 2000-4000\n"


def test_a_tier_of_single_words_is_words() -> None:
    words = " ".join(f'{at / 10} {(at + 1) / 10} "a{at}"' for at in range(30))
    read = read_transcript(textgrid(f'"PAR0" 0 9 30 {words}').encode(), "x.TextGrid")
    assert [len(segment.times) for segment in read.segments] == [60]


def test_what_follows_a_number_of_praat_does_not_count() -> None:
    text = textgrid('"a" -0.5s 9 3this 0 1.5s "x" 3/2 2!so\n "y" 200% 3 "z"')
    assert lines_of(text) == "0-1500 a: x\n1500-2000 a: y\n2000-3000 a: z\n"


def test_paragraphs_without_times_last_as_long_as_what_they_are_in() -> None:
    text = (
        '<tt xmlns="http://www.w3.org/ns/ttml"><head><ttm:title>A</ttm:title></head><body>'
        '<div begin="1s" end="2s"><p>So</p></div><div><p begin="3s" end="4s">If</p></div>'
        "</body></tt>"
    )
    assert lines_of(text, "x.ttml") == "1000-2000 ?: So\n3000-4000 ?: If\n"


def test_lines_right_below_a_name_go_on() -> None:
    assert lines_of("p1: So\nor not.\n\nHm.\n\np2: If\n\np1: Yes\n") == (
        "0-0 p1: So\n0-0 p1: or not.\n0-0 ?: Hm.\n0-0 p2: If\n0-0 p1: Yes\n"
    )


@pytest.mark.parametrize("bullet", ["\x15{}\x15", "{}", "\u2022{}\u2022", '\x15%snd:"a b"_{}\x15'])
def test_bullets_of_chat_may_be_lost(bullet: str) -> None:
    times = bullet.format("200_1590")
    text = f"@UTF8\n@Begin\n@Participants:\tPAR Participant\n*PAR:\tgo on . {times}\n@End\n"
    assert lines_of(text) == "200-1590 PAR: go on .\n"


@pytest.mark.parametrize("sign", [">> ", "&gt;&gt; ", "- ", ">>> "])
def test_signs_of_another_speaker_stand_before_names(sign: str) -> None:
    text = f"WEBVTT\n\n00:01.000 --> 00:02.000\n{sign}NORA: So\n{sign}KIM: If\n\n"
    text += f"00:02.000 --> 00:03.000\n{sign}NORA: No\n"
    assert lines_of(text, "x.vtt") == "1000-2000 NORA: So\n1000-2000 KIM: If\n2000-3000 NORA: No\n"


def test_asides_of_noscribe_are_the_others() -> None:
    text = "A call\n\nTranscribed with noScribe vers. 0.7\n\n"
    said = "S1: [00:00:01] So //S2: Yes. // I went. //S2: No.//\n\nS2: [00:00:05] Or: a//b.\n"
    assert lines_of(text + said).endswith(
        "1000-5000 S1: So I went.\n1000-5000 S2: Yes.\n1000-5000 S2: No.\n5000-5000 S2: Or: a//b.\n"
    )
    vtt = "WEBVTT A call\n\nNOTE\nnoScribe\n\n00:01.000 --> 00:02.000\n<v S1>So //S2: Yes. // I\n"
    assert lines_of(vtt, "x.vtt") == "1000-2000 S1: So I\n1000-2000 S2: Yes.\n"
