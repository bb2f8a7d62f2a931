"""Plain text with times comes in as many shapes as there are programs that write it."""

import pytest

from carereview.formats.registry import read_transcript
from tests.formats.lines import as_lines

TWO = "12000-15000 Nora: Hello there.\n15000-20000 Kim: Yes: hi.\n20000-20000 Nora: Bye.\n"
STRETCHES = "0-4200 SPEAKER_00: Hello.\n4200-6000 SPEAKER_01: Hi.\n"


def lines_of(text: str, name: str = "x.txt") -> str:
    """Read a text; its warnings are looked at elsewhere."""
    read = as_lines(read_transcript(text.encode(), name))
    return "".join(line for line in read.splitlines(True) if not line.startswith("warning"))


@pytest.mark.parametrize(
    "shape",
    [
        *("[{0}] {1}: {2}\n", "- [{0}] {1}: {2}\n", "[{0}] **{1}**: {2}\n", "({0}) {1}: {2}\n"),
        *("**[{0}] {1}:** {2}\n\n", "**{1}** [{0}]: {2}\n\n", "**{1}:** ({0})\n{2}\n\n"),
        *("{1} {0}\n{2}\n\n", "{1} - {0}\n{2}\n\n", "[{1}] {0}\n{2}\n\n", "### {1} [{0}]\n{2}\n"),
        *("{0} - {1}\n{2}\n\n", "{0} | {1}\n{2}\n", "{0}\n{1}\n{2}\n\n", "{0}:05\n{1}\n{2}\n"),
        "#{0}-0# {1}: {2}\n",
    ],
)
def test_a_shape_of_a_line_with_time_and_name(shape: str) -> None:
    said = (("00:00:12", "Nora", "Hello there."), ("00:00:15", "Kim", "Yes: hi."))
    text = "".join(shape.format(*row) for row in (*said, ("00:00:20", "Nora", "Bye.")))
    assert lines_of(text) == TWO


@pytest.mark.parametrize(
    "shape",
    [
        *("[{0} --> {1}] {2}: {3}\n", "{0} --> {1}: {2}: {3}\n", "{2} [{0} - {1}]: {3}\n"),
        *("{2} ({0} - {1})\n{3}\n\n", "[{4}s - {5}s] {2}: {3}\n", "[{4} --> {5}] {2}: {3}\n"),
    ],
)
def test_a_shape_of_a_line_with_a_stretch(shape: str) -> None:
    rows = (
        ("00:00.000", "00:04.200", "SPEAKER_00", "Hello.", "0.00", "4.20"),
        ("00:04.200", "00:06.000", "SPEAKER_01", "Hi.", "4.20", "6.00"),
    )
    assert lines_of("".join(shape.format(*row) for row in rows)) == STRETCHES


def test_names_in_lower_case_count_where_nearly_all_lines_have_one_of_a_few() -> None:
    text = "[0:01] nora: Hi\n[0:02] kim(): Yes\n[0:03] nora: well: no\n[0:04] kim(): Bye\n"
    speakers = [line.split()[1] for line in lines_of(text).splitlines()]
    assert speakers == ["nora:", "kim():", "nora:", "kim():"]
    assert "?: so: what" in lines_of(
        "[0:01] so: what\n[0:02] Nora: Hi\n[0:03] Nora: no\n[0:04] A\n"
    )


def test_a_paragraph_with_a_time_alone_is_the_same_speakers() -> None:
    text = "Nora Lee (00:00:00):\nWell.\n\n(00:01:21):\nWe go on.\n\nKim (00:02:00):\nYes.\n"
    assert lines_of(text) == (
        "0-81000 Nora Lee: Well.\n81000-120000 Nora Lee: We go on.\n120000-120000 Kim: Yes.\n"
    )


def test_voices_under_one_time_share_its_stretch() -> None:
    text = "00:00:00\n\nNora: Hello.\nKim: Hi.\n\n00:05:00\n\nNora: Bye.\n"
    assert lines_of(text) == (
        "0-300000 Nora: Hello.\n0-300000 Kim: Hi.\n300000-300000 Nora: Bye.\n"
    )


def test_a_time_without_text_ends_what_is_above() -> None:
    assert lines_of("[00:11] Hello.\n[00:15] Hi.\n[00:20]\n") == (
        "11000-15000 ?: Hello.\n15000-20000 ?: Hi.\n"
    )


def test_stamps_at_the_end_of_lines_tell_when_they_end() -> None:
    text = "Nora: Hello. #00:00:12-5#\n\nKim: Hi. #00:00:15-0#\n\nNora: Bye. #00:00:18-0#\n"
    assert lines_of(text) == "0-12500 Nora: Hello.\n12500-15000 Kim: Hi.\n15000-18000 Nora: Bye.\n"


def test_stamps_inside_lines_cut_them() -> None:
    text = (
        "Nora: [00:00] Hello.\n\nKim: Hi, I\n\nNora: so [01:00] what. [02:00] Bye.\n\nKim: Yes.\n"
    )
    assert lines_of(text) == (
        "0-60000 Nora: Hello.\n0-60000 Kim: Hi, I\n0-60000 Nora: so\n"
        "60000-120000 Nora: what.\n120000-120000 Nora: Bye.\n120000-120000 Kim: Yes.\n"
    )


def test_settings_beside_the_times_of_subtitles_are_no_text() -> None:
    text = "1\n00:00:01,000 --> 00:00:02,000  X1:1 X2:2\nHello.\n"
    assert lines_of(text) == "1000-2000 ?: Hello.\n"


@pytest.mark.parametrize(
    "text",
    [
        "**Nora:** Hello.\n\n**Kim:** Hi.\n\n**Nora:** Bye.\n",
        "Nora:\nHello.\n\nKim:\nHi.\n\nNora:\nBye.\n",
        "# A talk\n\n### Nora\n\nHello.\n\n### Kim\n\nHi.\n\n### Nora\n\nBye.\n\n### Kim\n\nBye.\n",
        "Nora\nHello.\n\nKim\nHi.\n\nNora\nBye.\n\nKim\nBye.\n",
    ],
)
def test_names_in_text_without_times(text: str) -> None:
    said = [line.partition(" ")[2] for line in lines_of(text).splitlines()]
    assert [line for line in said if line[0] != "?"][:3] == [
        "Nora: Hello.",
        "Kim: Hi.",
        "Nora: Bye.",
    ]
