"""AssemblyAI: utterances where speakers or channels were asked for, else words.

https://www.assemblyai.com/docs/api-reference/transcripts/get. Times are milliseconds, the length
of the recording seconds. Channels count from 1. Its first version had no utterances, and called
words segments too. Programs also keep the list of utterances alone.
"""

from carereview.core.call import Transcript
from carereview.formats.builder import Builder
from carereview.formats.format import Format
from carereview.formats.jsonread import (
    Object,
    a_text,
    an_object,
    are_whole_milliseconds,
    objects,
    percent,
)
from carereview.formats.languages import language_code
from carereview.formats.source import Source
from carereview.formats.times import from_milliseconds, from_seconds
from carereview.formats.turns import Turns, channel_number, several, voice

_OWN_KEYS = {"audio_url", "acoustic_model", "utterances", "paragraphs", "sentences"}


def sniff(source: Source) -> bool:
    """Tell by words or utterances with text, beside a key that only this service has."""
    document = _document(source)
    first_version = "audio_src_url" in document
    if not first_version and (
        not _OWN_KEYS & document.keys() or "segments" in document or "channels" in document
    ):
        return False
    listed = _units(document) or objects(document.get("words"))
    if listed:
        return "text" in listed[0] and "start" in listed[0]
    return "text" in document and ("audio_url" in document or first_version)


def read(source: Source) -> Transcript:
    """Read the utterances (paragraphs, sentences), or else the words by speaker and pause."""
    document = _document(source)
    builder = Builder(source.warnings)
    status = a_text(document.get("status")) or "completed"
    if status != "completed":
        builder.warn(f"the status is {status[:20]}; fetch the transcript again")
    turns = Turns(builder)
    units, words = _units(document), objects(document.get("words"))
    by_channel = several(each.get("channel") for each in units or words)
    for unit in units:
        speaker = _speaker(turns, builder, unit, by_channel)
        for word in objects(unit.get("words")):
            turns.word(*_spoken(word))
        start, end = from_milliseconds(unit.get("start")), from_milliseconds(unit.get("end"))
        turns.close(speaker, start, end, a_text(unit.get("text")))
    for word in () if units else words:
        text, start, end, confidence = _spoken(word)
        turns.spoken(text, start, end, _speaker(turns, builder, word, by_channel), confidence)
    if not units and not words:  # a text without times
        length = from_seconds(document.get("audio_duration"))
        turns.close("", 0, length, a_text(document.get("text")))
    audio_channels = turns.finish()
    language = language_code(document.get("language_code"))
    return builder.build(language=language, audio_channels=audio_channels)


def _document(source: Source) -> Object:
    listed = objects(source.json)
    if listed and "text" in listed[0] and are_whole_milliseconds(listed):
        return {"utterances": [] if "starts" in listed[0] else listed}
    document = an_object(source.json)
    inner = an_object(document.get("transcript"))  # the first version's envelope
    return inner if "audio_src_url" in inner else document


def _units(document: Object) -> list[Object]:
    for key in ("utterances", "paragraphs", "sentences"):
        if objects(document.get(key)):
            return objects(document[key])
    return []


def _speaker(turns: Turns, builder: Builder, item: Object, by_channel: bool) -> str:
    label, channel = item.get("speaker"), item.get("channel")
    if not by_channel:
        return builder.speaker(voice(label))
    number = channel_number(channel, 1)
    found = builder.speaker(voice(None if label == channel else label, number))
    if number is not None:
        turns.hear(number, found)
    return found


def _spoken(word: Object) -> tuple[str, int | None, int | None, int]:
    start, end = from_milliseconds(word.get("start")), from_milliseconds(word.get("end"))
    return a_text(word.get("text")), start, end, percent(word.get("confidence"))


FORMAT = Format("AssemblyAI JSON", sniff, read)
