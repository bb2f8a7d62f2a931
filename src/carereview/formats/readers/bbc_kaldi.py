"""Kaldi as the BBC wrapped it: words, and beside them who spoke when.

https://github.com/bbc/digital-paper-edit-stt-adapters keeps samples. Times are seconds. `punct`
is the word with its punctuation.
"""

from bisect import bisect_right

from carereview.core.call import Transcript
from carereview.formats.builder import Builder
from carereview.formats.format import Format
from carereview.formats.jsonread import Object, a_text, an_object, objects, percent
from carereview.formats.source import Source
from carereview.formats.times import from_seconds
from carereview.formats.turns import Turns, voice

_Stretch = tuple[int, int, str]
"""Start, end and speaker."""


def sniff(source: Source) -> bool:
    """Tell by the returned value that holds words."""
    return isinstance(_returned(source).get("words"), list)


def read(source: Source) -> Transcript:
    """Read the words by speaker and pause; a word's speaker is the one at its middle."""
    returned = _returned(source)
    builder = Builder(source.warnings)
    turns = Turns(builder)
    stretches = sorted(_stretches(returned))
    starts = [start for start, _, _ in stretches]
    for word in objects(returned.get("words")):
        start, end = from_seconds(word.get("start")), from_seconds(word.get("end"))
        text = a_text(word.get("punct")) or a_text(word.get("word"))
        speaker = ""
        if start is not None and end is not None:
            middle = (start + end) // 2
            at = bisect_right(starts, middle) - 1
            if at >= 0 and middle < stretches[at][1]:
                speaker = stretches[at][2]
        turns.spoken(text, start, end, builder.speaker(speaker), percent(word.get("confidence")))
    turns.finish()
    return builder.build()


def _returned(source: Source) -> Object:
    return an_object(an_object(source.json).get("retval"))


def _stretches(returned: Object) -> list[_Stretch]:
    stretches: list[_Stretch] = []
    for segment in objects(an_object(returned.get("segmentation")).get("segments")):
        start, length = from_seconds(segment.get("start")), from_seconds(segment.get("duration"))
        label = voice(an_object(segment.get("speaker")).get("@id"))
        if start is not None and length is not None:
            stretches.append((start, start + length, label))
    return stretches


FORMAT = Format("BBC Kaldi JSON", sniff, read)
