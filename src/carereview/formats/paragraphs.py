"""Words in one list, paragraphs with speakers in another, as editors of transcripts keep them."""

from bisect import bisect_right

from carereview.formats.builder import Builder
from carereview.formats.jsonread import Object, a_text
from carereview.formats.times import from_seconds
from carereview.formats.turns import Turns, voice


def add_paragraphs(builder: Builder, words: list[Object], paragraphs: list[Object]) -> None:
    """Add each paragraph with the words that begin in it; without paragraphs, by pause.

    A word has `start` and `end` in seconds, `text`, and `space: false` if the next goes on with
    it; a paragraph `start` and `speaker`.
    """
    turns = Turns(builder)
    begun = sorted(
        (start, voice(each.get("speaker")))
        for each in paragraphs
        if (start := from_seconds(each.get("start"))) is not None
    )
    starts = [start for start, _ in begun]
    at, glued, speaker = -1, False, ""
    for word in words:
        start, end = from_seconds(word.get("start")), from_seconds(word.get("end"))
        found = at if start is None else bisect_right(starts, start) - 1
        if found != at:
            turns.close(speaker)
            at, glued, speaker = found, False, builder.speaker(begun[found][1])
        text = a_text(word.get("text"))
        if glued:
            turns.extend(text, end)
        elif begun:
            turns.word(text, start, end)
        else:
            turns.spoken(text, start, end)
        glued = word.get("space") is False
    turns.close(speaker)
    turns.finish()
