"""Paragraphs: as long as somebody goes on, shorter where nobody says who speaks."""

from carereview.privacy.safe import RedactedSegment, Safe
from carereview.publish.turns import BREATH, turns

SENTENCE = Safe("This is what was said, and it takes about eighty characters to be said in full.")


def said(start: int, end: int, speaker: str = "Other", role: str = "other") -> RedactedSegment:
    return RedactedSegment(start, end, Safe(speaker), role, SENTENCE)


def lengths(segments: list[RedactedSegment]) -> list[int]:
    """Count the sentences of each paragraph."""
    return [turn.text.count("full.") for turn in turns(segments)]


def test_a_speaker_goes_on_to_five_hundred_characters_and_over_a_breath() -> None:
    agent = [said(n * 3000, n * 3000 + 1500, "Agent", "agent") for n in range(8)]
    assert lengths(agent) == [7, 1]


def test_where_nobody_is_named_a_few_sentences_or_a_breath_end_a_paragraph() -> None:
    close = [said(n * 2000, n * 2000 + 1500) for n in range(6)]
    assert lengths(close) == [3, 3]
    apart = [said(n * 2000, n * 2000 + 2000 - BREATH) for n in range(3)]
    assert lengths(apart) == [1, 1, 1]


def test_one_named_voice_is_enough_to_leave_the_others_as_they_are() -> None:
    close = [said(n * 2000, n * 2000 + 1500) for n in range(6)]
    assert lengths([said(0, 0, "Agent", "agent"), *close]) == [1, 6]
