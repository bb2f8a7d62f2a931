"""Azure batch transcription: phrases with several spellings, the best first.

https://learn.microsoft.com/azure/ai-services/speech-service/batch-transcription-get. Times are
ticks of 100 ns, also as `7600000.0`, or ISO 8601 durations. `display` is what people read;
`displayWords` spells it, `words` the bare words with confidence. Phrases are grouped by channel.
"""

import re

from carereview.core.call import Transcript
from carereview.core.timecode import MAX_MS
from carereview.formats.builder import Builder
from carereview.formats.format import Format
from carereview.formats.jsonread import Object, a_text, an_object, first_object, objects, percent
from carereview.formats.languages import language_code
from carereview.formats.source import Source
from carereview.formats.times import from_milliseconds, from_seconds
from carereview.formats.turns import Turns, channel_number, several, voice

_DURATION = re.compile(r"PT(?:(\d{1,4})H)?(?:(\d{1,6})M)?(?:(\d{1,9}(?:\.\d{1,9})?)S)?", re.ASCII)

_MAX_TICKS = MAX_MS * 10_000


def sniff(source: Source) -> bool:
    """Tell by the list of recognised phrases."""
    return isinstance(an_object(source.json).get("recognizedPhrases"), list)


def read(source: Source) -> Transcript:
    """Read each recognised phrase as a segment."""
    phrases = objects(an_object(source.json).get("recognizedPhrases"))
    builder = Builder(source.warnings)
    turns = Turns(builder)
    by_channel = several(phrase.get("channel") for phrase in phrases)
    failed = 0
    for phrase in phrases:
        best = first_object(phrase.get("nBest"))
        if phrase.get("recognitionStatus", "Success") != "Success" or not best:
            failed += 1
            continue
        channel = channel_number(phrase.get("channel")) if by_channel else None
        speaker = builder.speaker(voice(phrase.get("speaker"), channel))
        if channel is not None:
            turns.hear(channel, speaker)
        _add_words(turns, best)
        start, end = _times(phrase)
        turns.close(speaker, start, end, a_text(best.get("display") or best.get("lexical")))
    if failed:
        builder.warn(f"phrases not recognised, so left out: {failed}")
    audio_channels = turns.finish()
    locale = next((phrase["locale"] for phrase in phrases if "locale" in phrase), "")
    return builder.build(language=language_code(locale), audio_channels=audio_channels)


def _add_words(turns: Turns, best: Object) -> None:
    bare, shown = objects(best.get("words")), objects(best.get("displayWords"))
    paired = len(bare) == len(shown)
    for at, word in enumerate(shown or bare):
        text = a_text(word.get("displayText") or word.get("word"))
        rated = bare[at] if paired else word
        turns.word(text, *_times(word), percent(rated.get("confidence")))


def _times(timed: Object) -> tuple[int | None, int | None]:
    start = _ms(timed.get("offsetInTicks"), timed.get("offset"))
    length = _ms(timed.get("durationInTicks"), timed.get("duration"))
    return start, None if start is None or length is None else start + length


def _ms(ticks: object, duration: object) -> int | None:
    if isinstance(ticks, int | float) and not isinstance(ticks, bool):
        ms = ticks / 10_000 if -1 < ticks < _MAX_TICKS else -1  # also where it isn't a number
        return from_milliseconds(round(ms))
    found = _DURATION.fullmatch(duration) if isinstance(duration, str) else None
    if not found:
        return None
    hours, minutes, seconds = found.groups()
    return from_seconds(int(hours or 0) * 3600 + int(minutes or 0) * 60 + float(seconds or 0))


FORMAT = Format("Azure batch transcription JSON", sniff, read)
