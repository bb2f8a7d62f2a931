"""Speechmatics: a list of words, punctuation and entities, each with its speaker.

https://docs.speechmatics.com/speech-to-text/batch/output. Times are seconds. The real-time
service writes one message after the other in the same shape. `UU` is a speaker it can't tell. A
mark belongs to the word before, or to the one after (the `¿` of Spanish), as it says.
"""

from collections.abc import Iterable, Iterator

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
from carereview.formats.languages import language_code
from carereview.formats.source import Source
from carereview.formats.times import from_seconds
from carereview.formats.turns import Turns, channel_number, several, voice

_MESSAGES = ("RecognitionStarted", "AddPartialTranscript", "AddTranscript")


def sniff(source: Source) -> bool:
    """Tell by the version of the format, or by results that are words with a content."""
    document = first_document(source)
    document = an_object(document[0] if isinstance(document, list) and document else document)
    if document.get("message") in _MESSAGES:
        return True
    if not isinstance(document.get("results"), list):
        return False
    first = first_object(document["results"])
    if not first:
        return "format" in document and "metadata" in document
    return "type" in first and "content" in first_object(first.get("alternatives"))


def read(source: Source) -> Transcript:
    """Read the words by speaker and pause. Raises FormatError where a message is broken."""
    builder = Builder(source.warnings)
    turns = Turns(builder)
    results = list(_results(source))
    by_channel = several(result.get("channel") for result in results)
    language = ""
    for channel in sorted({str(r.get("channel") or "") for r in results}):
        number = channel_number(channel, 1) if by_channel else None
        ours = [each for each in results if str(each.get("channel") or "") == channel]
        for result, best in _led(ours):
            language = language or language_code(best.get("language"))
            _add(turns, builder, result, best, number)
        turns.close()
    return builder.build(language=language, audio_channels=turns.finish())


def _results(source: Source) -> Iterator[Object]:
    for document in map(an_object, documents(source)):
        if document.get("message", "AddTranscript") == "AddTranscript":
            yield from objects(document.get("results"))


def _led(results: Iterable[Object]) -> Iterator[tuple[Object, Object]]:
    """Give each result with its best alternative, with the marks before it that belong to it."""
    marks = ""
    for result in results:
        best = first_object(result.get("alternatives"))
        if result.get("type") == "punctuation" and result.get("attaches_to") == "next":
            marks += a_text(best.get("content"))
            continue
        if marks:
            best = {**best, "content": marks + a_text(best.get("content"))}
            marks = ""
        yield result, best


def _add(turns: Turns, builder: Builder, result: Object, best: Object, channel: int | None) -> None:
    content = a_text(best.get("content"))
    if result.get("type") == "punctuation" and result.get("attaches_to") != "none":
        turns.glue(content)
        return
    label = best.get("speaker")
    speaker = builder.speaker(voice(None if label == "UU" else label, channel))
    if channel is not None:
        turns.hear(channel, speaker)
    start, end = from_seconds(result.get("start_time")), from_seconds(result.get("end_time"))
    turns.spoken(content, start, end, speaker, percent(best.get("confidence")))


FORMAT = Format("Speechmatics JSON", sniff, read)
