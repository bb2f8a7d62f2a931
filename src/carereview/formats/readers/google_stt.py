"""Google Cloud Speech-to-Text, v1 and v2, as the API and its client libraries write it.

https://cloud.google.com/speech-to-text/docs/reference/rest/v1/speech/recognize. Times are
`"1.300s"` or `{"seconds": "12", "nanos": 900000000}` with zeros left out. With speaker labels in
v1 the last result repeats all words, only there with labels: it is then read alone.
"""

from carereview.core.call import Transcript
from carereview.formats.builder import Builder
from carereview.formats.format import Format
from carereview.formats.jsonread import Object, a_text, an_object, first_object, objects, percent
from carereview.formats.languages import language_code
from carereview.formats.source import Source
from carereview.formats.times import from_seconds
from carereview.formats.turns import Turns, channel_number, several, voice

_TIMES = {"startTime", "startOffset", "start_time", "start_offset"}
_TAGS = ("speakerLabel", "speakerTag", "speaker_label", "speaker_tag")


def sniff(source: Source) -> bool:
    """Tell by the first result with a transcript or timed words, and nothing that IBM adds."""
    results = _results(source.json)
    for result in results[:9]:  # a result in which nothing was heard has an empty alternative
        best = first_object(result.get("alternatives"))
        if best:
            word = first_object(best.get("words"))
            told = "transcript" in best or ("word" in word and bool(_TIMES & word.keys()))
            return told and "timestamps" not in best and "final" not in result
    return False


def read(source: Source) -> Transcript:
    """Read each result as a segment; with speakers, each turn."""
    results = _results(source.json)
    builder = Builder(source.warnings)
    turns = Turns(builder)
    if len(results) > 1 and _tagged(results[-1]) and not any(map(_tagged, results[:-1])):
        results = results[-1:]
    by_channel = several(_channel(result) for result in results)
    before: int | None = None
    for result in results:
        channel = channel_number(_channel(result), 1) if by_channel else None
        end = _ms(_either(result, "resultEndTime", "resultEndOffset", "result_end_time"))
        _add(turns, builder, result, channel, None if by_channel else before, end)
        before = end
    audio_channels = turns.finish()
    code = _either(results[0], "languageCode", "language_code") if results else ""
    return builder.build(language=language_code(code), audio_channels=audio_channels)


def _add(
    turns: Turns,
    builder: Builder,
    result: Object,
    channel: int | None,
    start: int | None,
    end: int | None,
) -> None:
    best = first_object(result.get("alternatives"))
    words = objects(best.get("words"))
    tagged = _tagged(result)
    speaker = builder.speaker(voice(None, channel))
    for word in words:
        if tagged:
            speaker = builder.speaker(voice(_tag(word), channel))
        if channel is not None:
            turns.hear(channel, speaker)
        times = (
            _ms(_either(word, "startTime", "startOffset", "start_time", "start_offset")),
            _ms(_either(word, "endTime", "endOffset", "end_time", "end_offset")),
        )
        text, sure = a_text(word.get("word")), percent(word.get("confidence") or None)
        if tagged:
            turns.spoken(text, *times, speaker, sure)
        else:
            turns.word(text, *times, sure)
    if tagged:
        turns.close()
    elif words:
        turns.close(speaker, text=a_text(best.get("transcript")))
    else:  # only the end is told
        turns.close(speaker, start, end, a_text(best.get("transcript")))


def _results(value: object) -> list[Object]:
    """Find the results: bare, of an operation, of several, or for each file of a batch in v2."""
    if isinstance(value, list):
        wrapped = [result for each in objects(value) for result in objects(each.get("results"))]
        return wrapped or objects(value)
    document = an_object(value)
    document = an_object(document.get("response")) or document
    found = document.get("results")
    if not isinstance(found, dict):
        return objects(found)
    listed: list[Object] = []
    for file in map(an_object, found.values()):
        inner = an_object(file.get("inlineResult")) or file
        listed += objects(an_object(inner.get("transcript")).get("results"))
    return listed


def _channel(result: Object) -> object:
    return _either(result, "channelTag", "channel_tag") or None


def _tagged(result: Object) -> bool:
    best = first_object(result.get("alternatives"))
    return any(_tag(word) for word in objects(best.get("words")))


def _tag(word: Object) -> object:
    return _either(word, *_TAGS) or None


def _either(item: Object, *keys: str) -> object:
    for key in keys:
        if key in item:
            return item[key]
    return None


def _ms(value: object) -> int | None:
    """Read a duration; the zero that protobuf leaves out may be the whole of it."""
    if isinstance(value, str):
        return from_seconds(value.removesuffix("s"))
    if not isinstance(value, dict):
        return None
    whole, nanos = from_seconds(value.get("seconds", 0)), value.get("nanos", 0)
    if whole is None or not isinstance(nanos, int) or not 0 <= nanos < 10**9:
        return None
    return whole + round(nanos / 10**6)


FORMAT = Format("Google Speech-to-Text JSON", sniff, read)
