"""Deepgram: channels with words, and utterances if they were asked for.

https://developers.deepgram.com/docs/pre-recorded-audio. Times are seconds. Two channels are two
transcripts side by side; a speaker's number counts within the channel.
"""

from carereview.core.call import Transcript
from carereview.formats.builder import Builder
from carereview.formats.format import Format
from carereview.formats.jsonread import Object, a_text, an_object, first_object, objects, percent
from carereview.formats.languages import language_code
from carereview.formats.source import Source
from carereview.formats.times import from_seconds
from carereview.formats.turns import Turns, channel_number, voice


def sniff(source: Source) -> bool:
    """Tell by the results' channels with alternatives."""
    return any("alternatives" in channel for channel in _channels(source))


def read(source: Source) -> Transcript:
    """Read the utterances, or else the words of each channel by speaker and pause."""
    channels = _channels(source)
    builder = Builder(source.warnings)
    turns = Turns(builder)
    utterances = objects(_results(source).get("utterances"))
    for utterance in utterances:
        number = channel_number(utterance.get("channel")) if len(channels) > 1 else None
        words = objects(utterance.get("words"))
        speaker = _heard(turns, builder, utterance.get("speaker"), number)
        for word in words:
            turns.word(*_spoken(word))
        start, end = from_seconds(utterance.get("start")), from_seconds(utterance.get("end"))
        turns.close(speaker, start, end, a_text(utterance.get("transcript")))
    for at, channel in enumerate(channels):
        if not utterances:
            _add_words(turns, builder, channel, at if len(channels) > 1 else None)
    audio_channels = turns.finish()
    language = language_code(channels[0].get("detected_language")) if channels else ""
    return builder.build(language=language, audio_channels=audio_channels)


def _add_words(turns: Turns, builder: Builder, channel: Object, number: int | None) -> None:
    best = first_object(channel.get("alternatives"))
    words = objects(best.get("words"))
    for word in words:
        speaker = _heard(turns, builder, word.get("speaker"), number)
        text, start, end, confidence = _spoken(word)
        turns.spoken(text, start, end, speaker, confidence)
    if words:
        turns.close()
    else:
        turns.close(_heard(turns, builder, None, number), text=a_text(best.get("transcript")))


def _heard(turns: Turns, builder: Builder, speaker: object, number: int | None) -> str:
    found = builder.speaker(voice(speaker, number))
    if number is not None:
        turns.hear(number, found)
    return found


def _spoken(word: Object) -> tuple[str, int | None, int | None, int]:
    text = a_text(word.get("punctuated_word")) or a_text(word.get("word"))
    start, end = from_seconds(word.get("start")), from_seconds(word.get("end"))
    return text, start, end, percent(word.get("confidence"))


def _channels(source: Source) -> list[Object]:
    return objects(_results(source).get("channels"))


def _results(source: Source) -> Object:
    """Find the results; a program may have kept the SDK's pair of result and error."""
    document = an_object(source.json)
    return an_object(document.get("results") or an_object(document.get("result")).get("results"))


FORMAT = Format("Deepgram JSON", sniff, read)
