"""Speechmatics, version 1: words with a length, and beside them who began to speak when.

https://docs.speechmatics.com keeps only later versions. Times are seconds, written as text.
"""

from bisect import bisect_right

from carereview.core.call import Transcript
from carereview.formats.builder import Builder
from carereview.formats.format import Format
from carereview.formats.jsonread import a_text, an_object, first_object, objects, percent
from carereview.formats.languages import language_code
from carereview.formats.source import Source
from carereview.formats.times import from_seconds
from carereview.formats.turns import Turns, voice


def sniff(source: Source) -> bool:
    """Tell by words with name, time and duration."""
    document = an_object(source.json)
    return {"name", "time", "duration"} <= first_object(document.get("words")).keys()


def read(source: Source) -> Transcript:
    """Read the words by speaker and pause; a full stop is a word of its own there."""
    document = an_object(source.json)
    builder = Builder(source.warnings)
    turns = Turns(builder)
    begun = sorted(
        (start, voice(each.get("name")))
        for each in objects(document.get("speakers"))
        if (start := from_seconds(each.get("time"))) is not None
    )
    starts = [start for start, _ in begun]
    for word in objects(document.get("words")):
        text = a_text(word.get("name"))
        if text in (".", ",", "?", "!"):
            turns.glue(text)
            continue
        start, length = from_seconds(word.get("time")), from_seconds(word.get("duration"))
        end = None if start is None or length is None else start + length
        at = bisect_right(starts, start) - 1 if start is not None else -1
        speaker = builder.speaker(begun[at][1] if at >= 0 else "")
        turns.spoken(text, start, end, speaker, percent(word.get("confidence")))
    turns.finish()
    language = language_code(an_object(document.get("job")).get("lang"))
    return builder.build(language=language)


FORMAT = Format("Speechmatics JSON, version 1", sniff, read)
