"""Azure's older phrases: batch transcription of version 2, and what its Speech SDK hands out.

https://learn.microsoft.com/azure/ai-services/speech-service/get-speech-recognition-results. Names
begin with a capital; times are ticks of 100 ns. A batch lists files with `SegmentResults`; programs
that use the SDK keep its detailed results as a list, or one document after the other.
"""

from collections.abc import Iterator

from carereview.core.call import Transcript
from carereview.core.timecode import MAX_MS
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
from carereview.formats.times import from_milliseconds
from carereview.formats.turns import Turns, channel_number, several, voice

_MAX_TICKS = MAX_MS * 10_000
_HEARD = ("Success", 0)


def sniff(source: Source) -> bool:
    """Tell by a batch's files, or by a result with a status and an offset."""
    document = first_document(source)
    first = an_object(document[0] if isinstance(document, list) and document else document)
    if "SegmentResults" in first_object(first.get("AudioFileResults")):
        return True
    return {"RecognitionStatus", "Offset", "Duration"} <= first.keys()


def read(source: Source) -> Transcript:
    """Read each phrase as a segment. Raises FormatError where one of the documents is broken."""
    builder = Builder(source.warnings)
    turns = Turns(builder)
    phrases = list(_phrases(source))
    by_channel = several(_channel(phrase) for phrase in phrases)
    failed = 0
    for phrase in phrases:
        best = first_object(phrase.get("NBest"))
        text = a_text(best.get("Display") or phrase.get("DisplayText") or best.get("Lexical"))
        if phrase.get("RecognitionStatus") not in _HEARD or not text:
            failed += 1
            continue
        channel = channel_number(_channel(phrase)) if by_channel else None
        speaker = builder.speaker(voice(phrase.get("SpeakerId"), channel))
        if channel is not None:
            turns.hear(channel, speaker)
        for word in objects(best.get("Words")):
            turns.word(a_text(word.get("Word")), *_times(word), percent(word.get("Confidence")))
        turns.close(speaker, *_times(phrase), text)
    if failed:
        builder.warn(f"phrases not recognised, so left out: {failed}")
    return builder.build(audio_channels=turns.finish())


def _phrases(source: Source) -> Iterator[Object]:
    for document in map(an_object, documents(source)):
        files = objects(document.get("AudioFileResults"))
        for file in files:
            yield from objects(file.get("SegmentResults"))
        if not files:
            yield document


def _channel(phrase: Object) -> object:
    return phrase.get("ChannelNumber", phrase.get("Channel"))


def _times(timed: Object) -> tuple[int | None, int | None]:
    start, length = _ms(timed.get("Offset")), _ms(timed.get("Duration"))
    return start, None if start is None or length is None else start + length


def _ms(ticks: object) -> int | None:
    if not isinstance(ticks, int | float) or isinstance(ticks, bool):
        return None
    return from_milliseconds(round(ticks / 10_000)) if -1 < ticks < _MAX_TICKS else None


FORMAT = Format("Azure batch transcription JSON, version 2", sniff, read)
