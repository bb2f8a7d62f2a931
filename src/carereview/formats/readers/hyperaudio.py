"""Hyperaudio Lite Editor (.hyperaudio): a ZIP whose hyperaudio.json is the truth.

https://github.com/hyperaudio/hyperaudio-lite-editor, docs/hyperaudio-format.md. Times are seconds;
a paragraph says who spoke from when to when. Words that the editor struck out were said, so they
are kept, and a warning tells of them.
"""

from bisect import bisect_right

from carereview.core.call import Transcript
from carereview.formats.builder import Builder
from carereview.formats.format import Format
from carereview.formats.jsonread import Object, a_text, an_object, objects
from carereview.formats.languages import language_code
from carereview.formats.source import FormatError, Source
from carereview.formats.times import from_seconds
from carereview.formats.turns import Turns, voice
from carereview.formats.zipread import member_names, read_member

_MEMBER = "hyperaudio.json"


def sniff(source: Source) -> bool:
    """Tell by the archive's member."""
    return _MEMBER in member_names(source)


def read(source: Source) -> Transcript:
    """Read each paragraph as a segment. Raises FormatError if the project is broken."""
    inner = read_member(source, _MEMBER)
    project = an_object(inner.json)
    transcript = an_object(project.get("transcript"))
    if not isinstance(transcript.get("words"), list):
        raise inner.json_error or FormatError(f"{_MEMBER} has no words; save the project again")
    builder = Builder(inner.warnings)
    words = objects(transcript["words"])
    _add(builder, words, objects(transcript.get("paragraphs")))
    struck = sum(word.get("struck") is True for word in words)
    if struck:
        builder.warn(f"words that are struck out there, but kept here: {struck}")
    texts = an_object(project.get("texts"))
    media = an_object(project.get("media"))
    return builder.build(
        title=" ".join(a_text(texts.get("title")).split()),
        language=language_code(texts.get("language")),
        audio=a_text(media.get("filename")).replace("\\", "/").rpartition("/")[2],
    )


def _add(builder: Builder, words: list[Object], paragraphs: list[Object]) -> None:
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


FORMAT = Format("Hyperaudio project", sniff, read)
