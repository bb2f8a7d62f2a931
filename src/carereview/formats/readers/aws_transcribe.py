"""Amazon Transcribe: a list of items (words and punctuation), told apart by labels beside it.

https://docs.aws.amazon.com/transcribe/latest/dg/how-input.html#how-output. Times are text in
seconds, punctuation has none. Who spoke an item is said by the item, or by a label of the same
time, or by the channel whose list it stands in.
"""

from collections.abc import Iterable, Mapping
from itertools import count

from carereview.core.call import UNKNOWN, Transcript
from carereview.formats.builder import Builder
from carereview.formats.format import Format
from carereview.formats.jsonread import Object, a_text, an_object, first_object, objects, percent
from carereview.formats.languages import language_code
from carereview.formats.source import Source
from carereview.formats.times import from_seconds
from carereview.formats.turns import Turns, channel_number, voice

_Labels = Mapping[str | int, tuple[int, str]]
"""For an item's id or start, the number of its stretch of speech, and the speaker."""


def sniff(source: Source) -> bool:
    """Tell by the results that hold transcripts and items side by side."""
    results = an_object(an_object(source.json).get("results"))
    return isinstance(results.get("items"), list) and isinstance(results.get("transcripts"), list)


def read(source: Source) -> Transcript:
    """Read the items, cut where the file says, else by speaker and pause."""
    document = an_object(source.json)
    results = an_object(document.get("results"))
    builder = Builder(source.warnings)
    status = a_text(document.get("status"))
    if status not in ("", "COMPLETED"):
        builder.warn(f"the job's status is {status[:20]}, so something may be missing")
    turns = Turns(builder)
    channels = objects(an_object(results.get("channel_labels")).get("channels"))
    for channel in channels:
        label = voice(channel.get("channel_label"))
        speaker = builder.speaker(label)
        number = channel_number(label)
        if number is not None:
            turns.hear(number, speaker)
        _add(turns, builder, objects(channel.get("items")), {}, label)
    if not channels:
        _add(turns, builder, objects(results.get("items")), _labels(results), "")
    audio_channels = turns.finish()
    language = language_code(results.get("language_code"))
    return builder.build(language=language, audio_channels=audio_channels)


def _add(
    turns: Turns, builder: Builder, items: Iterable[Object], labels: _Labels, channel: str
) -> None:
    speaker = ""
    last: tuple[int, str] | None = None
    for item in items:
        best = first_object(item.get("alternatives"))
        content = a_text(best.get("content"))
        if item.get("type") == "punctuation":
            turns.glue(content)
            continue
        stretch = _label(item, labels)
        if stretch != last:
            turns.close(speaker)
            speaker, last = builder.speaker(channel or stretch[1]), stretch
        times = from_seconds(item.get("start_time")), from_seconds(item.get("end_time"))
        if stretch[0] == UNKNOWN:
            turns.spoken(content, *times, speaker, _confidence(best))
        else:
            turns.word(content, *times, _confidence(best))
    turns.close(speaker)


def _label(item: Object, labels: _Labels) -> tuple[int, str]:
    found = None
    for key in (item.get("id"), item.get("start_time")):
        found = found or (labels.get(key) if isinstance(key, str | int) else None)
    own = voice(item["speaker_label"]) if "speaker_label" in item else ""
    if found is None:
        return UNKNOWN, own
    return (found[0], own) if own else found


def _labels(results: Object) -> dict[str | int, tuple[int, str]]:
    """Find what the labels beside the items say; newer files name the items, older their times."""
    labels: dict[str | int, tuple[int, str]] = {}
    numbers = count()
    newer = objects(results.get("audio_segments"))
    for segment in newer:
        number, speaker = next(numbers), voice(segment.get("speaker_label"))
        ids = segment.get("items")
        for item_id in ids if isinstance(ids, list) else ():
            if isinstance(item_id, int):
                labels[item_id] = (number, speaker)
    if not labels:
        for segment in objects(an_object(results.get("speaker_labels")).get("segments")):
            number, speaker = next(numbers), voice(segment.get("speaker_label"))
            for item in objects(segment.get("items")):
                own = voice(item["speaker_label"]) if "speaker_label" in item else speaker
                labels[a_text(item.get("start_time"))] = (number, own)
    return labels


def _confidence(best: Object) -> int:
    """Give how sure it is; for what the service redacted, how sure it is of that."""
    if "redactions" in best:
        return percent(first_object(best["redactions"]).get("confidence"))
    return percent(best.get("confidence"))


FORMAT = Format("Amazon Transcribe JSON", sniff, read)
