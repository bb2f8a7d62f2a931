"""Whisper JSON as openai-whisper lays it out, and its many relatives.

The API's verbose_json (words beside the segments), faster-whisper dumps (numbers as text, or
objects as lists; a segment on each line), WhisperX (speakers; no times for numbers),
whisper-timestamped (`text` for `word`), transformers (`chunks` with a pair of times): one layout
with variations, so one reader.
"""

from bisect import bisect_left

from carereview.core.call import UNKNOWN, Transcript
from carereview.formats.align import Piece, align, align_exactly
from carereview.formats.builder import Builder, tidy
from carereview.formats.format import Format
from carereview.formats.jsonread import (
    a_text,
    are_whole_milliseconds,
    documents,
    first_document,
    objects,
    percent,
)
from carereview.formats.languages import language_code
from carereview.formats.source import FormatError, Source
from carereview.formats.times import from_seconds
from carereview.formats.turns import Turns
from carereview.formats.whisper_words import (
    Object,
    pieces_of,
    speaker_of,
    words_in,
)

# Order of the fields where faster-whisper's tuples were dumped as JSON lists.
_SEGMENT_FIELDS = "id seek start end text tokens temperature avg_logprob ratio no_speech words"
_WORD_FIELDS = "start end word probability"

_MANY = 20
"""So many single words in a row are no sentences of one word each."""


def sniff(source: Source) -> bool:
    """Tell by the segments, or by the API's text with words beside it."""
    document = source.json
    if source.json_error:
        first = first_document(source)
        return isinstance(first, dict) and first.keys() >= {"start", "end", "text"}
    found = _segments(document)
    if isinstance(document, dict) and found is None:
        return isinstance(document.get("text"), str) and _are(document.get("words"), "word")
    if found:
        first = found[0]
        spoken = isinstance(first.get("text"), str) and "start" in first and "end" in first
        return spoken and not _in_milliseconds(document, found)
    return isinstance(document, dict) and found == [] and "text" in document


def _in_milliseconds(document: object, found: list[Object]) -> bool:
    """Tell what others call segments: AssemblyAI's, and blocks of Hyperaudio."""
    if isinstance(document, dict):
        return "audio_src_url" in document
    return "starts" in found[0] or are_whole_milliseconds(found)


def read(source: Source) -> Transcript:
    """Read the segments with their words. Raises FormatError if the layout is another."""
    document = source.json if source.json_error is None else list(documents(source))
    head: Object = document if isinstance(document, dict) else {}
    info = head.get("info")
    segments = _segments(document)
    words = _objects(head.get("words"), _WORD_FIELDS)
    if segments is None and not words:
        raise FormatError("no Whisper segments; export with verbose_json")
    builder = Builder(source.warnings)
    if segments and _are_words(segments):
        return _of_words(builder, segments)
    if segments:
        _add_segments(builder, segments, words)
    elif words:
        _add_whole(builder, head, words)
    language = head.get("language") or (info.get("language") if isinstance(info, dict) else "")
    return builder.build(language=language_code(language))


def _add_segments(builder: Builder, segments: list[Object], words: list[Object]) -> None:
    own = [_objects(segment.get("words"), _WORD_FIELDS) for segment in segments]
    outer = _shared(segments, words) if words and not any(own) else None
    for at, segment in enumerate(segments):
        where = f"segment {at + 1}"
        text = segment.get("text")
        if not isinstance(text, str):
            builder.warn(f"{where}: no text, so it is left out")
            continue
        start, end = from_seconds(segment.get("start")), from_seconds(segment.get("end"))
        speaker = builder.speaker(_speaker(segment, own[at]))
        text = tidy(text)
        if text:
            times, sure = (outer[at], ()) if outer else words_in(text, own[at])
            builder.add_exact(start, end, text, speaker, times, where, sure)


def _are_words(segments: list[Object]) -> bool:
    """Tell whether what looks like segments are words, as programs that align texts list them."""
    texts = [segment.get("text") for segment in segments if not segment.get("words")]
    single = sum(isinstance(text, str) and len(text.split()) == 1 for text in texts)
    return single >= max(_MANY, 0.95 * len(segments))


def _of_words(builder: Builder, words: list[Object]) -> Transcript:
    turns = Turns(builder)
    for word in words:
        start, end = from_seconds(word.get("start")), from_seconds(word.get("end"))
        speaker = builder.speaker(_speaker(word, []))
        turns.spoken(a_text(word.get("text")), start, end, speaker, percent(word.get("confidence")))
    return builder.build(audio_channels=turns.finish())


def _add_whole(builder: Builder, head: Object, words: list[Object]) -> None:
    """Add the whole text as one segment: words alone don't say where segments begin."""
    pieces = pieces_of(words)
    known = [time for _, *both in pieces for time in both if time != UNKNOWN]
    text = str(head.get("text") or "")
    builder.add(min(known, default=0), max(known, default=0), text, pieces=pieces)


def _shared(segments: list[Object], words: list[Object]) -> list[tuple[int, ...]]:
    """Deal out the words beside the segments: by the spelling of the whole text, else by time."""
    texts = [tidy(str(segment.get("text") or "")) for segment in segments]
    pieces = pieces_of(words)
    times = align_exactly(" ".join(texts), pieces)
    if not times:
        return _shared_by_time(segments, texts, pieces)
    shares: list[tuple[int, ...]] = []
    at = 0
    for text in texts:
        count = 2 * len(text.split())
        share = times[at : at + count]
        shares.append(share if any(time != UNKNOWN for time in share) else ())
        at += count
    return shares


def _shared_by_time(
    segments: list[Object], texts: list[str], pieces: list[Piece]
) -> list[tuple[int, ...]]:
    """Give each segment the words whose middle lies in it, as far as they match its text."""
    ordered = sorted(pieces, key=_middle)
    middles = [_middle(each) for each in ordered]
    shares = []
    for segment, text in zip(segments, texts, strict=True):
        start, end = from_seconds(segment.get("start")), from_seconds(segment.get("end"))
        inside: list[Piece] = []
        if start is not None and end is not None:
            inside = ordered[bisect_left(middles, start) : bisect_left(middles, end)]
        shares.append(align(text, inside) if inside else ())
    return shares


def _middle(timed: Piece) -> int:
    return (timed[1] + timed[2]) // 2


def _speaker(segment: Object, words: list[Object]) -> str:
    """Give the segment's speaker, or the one most of its words name."""
    given = segment.get("speaker")
    if given is None or given == "":
        return speaker_of(words)
    return str(given) if isinstance(given, str | int) else ""


def _segments(document: object) -> list[Object] | None:
    found = document
    if isinstance(document, dict):
        found = document.get("segments")
        found = _chunks(document) if found is None else found
    return _objects(found, _SEGMENT_FIELDS) if isinstance(found, list) else None


def _chunks(document: Object) -> list[Object] | None:
    """Give the chunks of transformers with start and end; who speaks may be a list of its own."""
    chunks = objects(document.get("speakers")) or objects(document.get("chunks"))
    pairs = [(chunk, chunk.get("timestamp")) for chunk in chunks]
    found = [{**chunk, "start": pair[0], "end": pair[1]}
             for chunk, pair in pairs if isinstance(pair, list) and len(pair) == 2]  # fmt: skip
    return found or None


def _objects(items: object, fields: str) -> list[Object]:
    """Give the objects of a list; lists in their place get the names of faster-whisper's fields."""
    if not isinstance(items, list):
        return []
    if set(map(type, items)) == {dict}:
        return items
    names = fields.split()
    return [
        item if isinstance(item, dict) else dict(zip(names, item, strict=False))
        for item in items
        if isinstance(item, dict | list)
    ]


def _are(items: object, key: str) -> bool:
    first = items[0] if isinstance(items, list) and items else None
    return isinstance(first, dict) and key in first


FORMAT = Format("Whisper JSON", sniff, read)
