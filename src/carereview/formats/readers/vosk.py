"""Vosk: one JSON document after the other, each what was said between two silences.

https://alphacephei.com/vosk/. No punctuation; times are seconds. `partial` documents are guesses
that a later one replaces; `spk` is a voice print, not a name.
"""

from carereview.core.call import Transcript
from carereview.formats.builder import Builder
from carereview.formats.format import Format
from carereview.formats.jsonread import (
    Object,
    a_text,
    an_object,
    documents,
    first_document,
    first_object,
    objects,
    percent,
)
from carereview.formats.source import Source
from carereview.formats.times import from_seconds
from carereview.formats.turns import Turns


def sniff(source: Source) -> bool:
    """Tell by a result of words with `conf`, or documents that hold text or partials only."""
    first = first_document(source)
    first = an_object(first[0] if isinstance(first, list) and first else first)
    words = objects(_best(first).get("result"))
    if words:
        return "word" in words[0] and "start" in words[0]
    return bool(first) and first.keys() <= {"text", "partial", "partial_result", "spk"}


def read(source: Source) -> Transcript:
    """Read each document with text as a segment. Raises FormatError where one is broken."""
    builder = Builder(source.warnings)
    turns = Turns(builder)
    for document in documents(source):
        best = _best(an_object(document))
        for word in objects(best.get("result")):
            start, end = from_seconds(word.get("start")), from_seconds(word.get("end"))
            turns.word(a_text(word.get("word")), start, end, percent(word.get("conf")))
        turns.close("", text=a_text(best.get("text")))
    turns.finish()
    return builder.build()


def _best(document: Object) -> Object:
    """Give the document itself, or the first of its alternatives."""
    return first_object(document.get("alternatives")) or document


FORMAT = Format("Vosk JSON", sniff, read)
