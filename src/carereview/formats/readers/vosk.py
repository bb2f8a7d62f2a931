"""Vosk: one JSON document after the other, each what was said between two silences.

https://alphacephei.com/vosk/. No punctuation; times are seconds. `partial` documents are guesses
that a later one replaces; `spk` is a voice print, not a name. vosk-transcriber writes one document
as the editor Gecko has it: monologues of terms, which Gecko gives speakers and punctuation.
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
from carereview.formats.turns import Turns, voice


def sniff(source: Source) -> bool:
    """Tell by a result of words with `conf`, or documents that hold text or partials only."""
    first = first_document(source)
    if _monologues(first):
        return True
    first = an_object(first[0] if isinstance(first, list) and first else first)
    words = objects(_best(first).get("result"))
    if words:
        return "word" in words[0] and "start" in words[0]
    return bool(first) and first.keys() <= {"text", "partial", "partial_result", "spk"}


def read(source: Source) -> Transcript:
    """Read each document with text as a segment. Raises FormatError where one is broken."""
    builder = Builder(source.warnings)
    turns = Turns(builder)
    for monologue in _monologues(source.json):
        _add_monologue(turns, builder, monologue)
    for document in documents(source):
        best = _best(an_object(document))
        for word in objects(best.get("result")):
            start, end = from_seconds(word.get("start")), from_seconds(word.get("end"))
            turns.word(a_text(word.get("word")), start, end, percent(word.get("conf")))
        turns.close("", text=a_text(best.get("text")))
    turns.finish()
    return builder.build()


def _monologues(document: object) -> list[Object]:
    listed = objects(an_object(document).get("monologues"))
    return listed if any(isinstance(each.get("terms"), list) for each in listed) else []


def _add_monologue(turns: Turns, builder: Builder, monologue: Object) -> None:
    who = an_object(monologue.get("speaker"))
    label = a_text(who.get("name")) or a_text(who.get("id"))
    for term in objects(monologue.get("terms")):
        text, start = a_text(term.get("text")), from_seconds(term.get("start"))
        if term.get("type") == "PUNCTUATION":
            turns.glue(text)
        else:
            end, sure = from_seconds(term.get("end")), percent(term.get("confidence"))
            turns.word(text, start, end, sure)
    turns.close(builder.speaker("" if label == "unknown" else voice(label)))


def _best(document: Object) -> Object:
    """Give the document itself, or the first of its alternatives."""
    return first_object(document.get("alternatives")) or document


FORMAT = Format("Vosk JSON", sniff, read)
