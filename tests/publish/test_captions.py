"""Captions of clips: only what is heard in them, and nothing but cues gets past their check."""

import pytest

from carereview.core.call import Span
from carereview.privacy.safe import RedactedSegment, Safe
from carereview.publish import captions
from carereview.publish.captions_check import read_captions

SEGMENT = RedactedSegment(
    1000, 5000, Safe(""), "agent", Safe("un [Agent A] deux trois"),
    times=(1000, 1500, 1500, 2500, 1500, 2500, 3000, 3500, 4000, 5000),
)  # fmt: skip


@pytest.mark.parametrize(("clip", "text"), [
    (Span(0, 9000), "un [Agent A] deux trois"), (Span(1800, 9000), "[Agent A] deux trois"),
    (Span(2100, 9000), "deux trois"), (Span(0, 2100), "un [Agent A]"),
    (Span(2600, 2900), None), (Span(5000, 9000), None),
])  # fmt: skip
def test_words_are_those_of_the_clip_and_a_pseudonym_stays_whole(
    clip: Span, text: str | None
) -> None:
    cue = captions._within(SEGMENT, clip)
    assert (cue and cue.text) == text


CUE = "00:00:00.300 --> 00:00:01.200\n<v Agent>Un <00:00:00.500>deux &lt;3\n"


def test_what_captions_say_is_read_without_their_times() -> None:
    page = read_captions(f"WEBVTT\n\n{CUE}\n{CUE}")
    assert (page.text, page.strange) == ("Agent: Un deux <3\n" * 2, ())
    assert read_captions("WEBVTT\n").strange == ()


@pytest.mark.parametrize("text", [
    f"WEBVTT Keller\n\n{CUE}", f"WEBVTT\n\nNOTE Keller\n\n{CUE}", f"WEBVTT\n\nid\n{CUE}",
    f"WEBVTT\n\n{CUE.replace('<v', '<c.keller')}", f"WEBVTT\n\n{CUE}<i>x</i>\n",
    f"WEBVTT\n\n{CUE.replace('1.200', '1.200 align:start')}",
    f"WEBVTT\n\n{CUE.replace('00:00:01', '07:95:55')}", "WEBVTT\n\n00:00:00.300 --> 00:00:01.200\n",
])  # fmt: skip
def test_nothing_else_may_be_in_them(text: str) -> None:
    assert read_captions(text).strange
