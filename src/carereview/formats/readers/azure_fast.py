"""Azure fast transcription, and the same phrases as Content Understanding gives them.

https://learn.microsoft.com/azure/ai-services/speech-service/fast-transcription-create. Times are
milliseconds; confidence is of a whole phrase, so no word has one.
"""

from carereview.core.call import Transcript
from carereview.formats.builder import Builder
from carereview.formats.format import Format
from carereview.formats.jsonread import Object, a_text, an_object, objects
from carereview.formats.languages import language_code
from carereview.formats.source import Source
from carereview.formats.times import from_milliseconds
from carereview.formats.turns import Turns, channel_number, several, voice


def sniff(source: Source) -> bool:
    """Tell by phrases with an offset in milliseconds, or by those of Content Understanding."""
    document = an_object(source.json)
    if isinstance(document.get("combinedPhrases"), list):
        return isinstance(document.get("phrases"), list)
    return any(isinstance(each.get("transcriptPhrases"), list) for each in _contents(document))


def read(source: Source) -> Transcript:
    """Read each phrase as a segment."""
    document = an_object(source.json)
    builder = Builder(source.warnings)
    turns = Turns(builder)
    phrases = objects(document.get("phrases"))
    for content in _contents(document):
        phrases = phrases + objects(content.get("transcriptPhrases"))
    by_channel = several(phrase.get("channel") for phrase in phrases)
    for phrase in phrases:
        channel = channel_number(phrase.get("channel")) if by_channel else None
        speaker = builder.speaker(voice(phrase.get("speaker"), channel))
        if channel is not None:
            turns.hear(channel, speaker)
        for word in objects(phrase.get("words")):
            turns.word(a_text(word.get("text")), *_times(word))
        start, end = _times(phrase)
        turns.close(speaker, start, end, a_text(phrase.get("text")))
    audio_channels = turns.finish()
    locale = next((phrase["locale"] for phrase in phrases if "locale" in phrase), "")
    return builder.build(language=language_code(locale), audio_channels=audio_channels)


def _contents(document: Object) -> list[Object]:
    return objects(an_object(document.get("result")).get("contents"))


def _times(timed: Object) -> tuple[int | None, int | None]:
    if "startTimeMs" in timed:
        return from_milliseconds(timed["startTimeMs"]), from_milliseconds(timed.get("endTimeMs"))
    start = from_milliseconds(timed.get("offsetMilliseconds", timed.get("offset")))
    length = from_milliseconds(timed.get("durationMilliseconds", timed.get("duration")))
    return start, None if start is None or length is None else start + length


FORMAT = Format("Azure fast transcription JSON", sniff, read)
