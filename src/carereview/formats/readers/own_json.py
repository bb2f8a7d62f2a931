"""The JSON of `carereview show --json`, as docs/json.md describes it."""

from carereview.core.call import UNKNOWN, Role, Speaker, Transcript
from carereview.formats.builder import Builder, tidy
from carereview.formats.confidence import known
from carereview.formats.format import Format
from carereview.formats.jsonread import Object, a_text, an_object, first_document, objects
from carereview.formats.native import check_version
from carereview.formats.source import Source
from carereview.formats.times import from_milliseconds


def sniff(source: Source) -> bool:
    """Tell by our name in the format, and segments."""
    document = an_object(first_document(source))
    return a_text(document.get("format")).startswith("carereview/") and "segments" in document


def read(source: Source) -> Transcript:
    """Read speakers and segments. Raises FormatError for a newer version."""
    document = an_object(first_document(source))
    check_version(document)
    builder = Builder(source.warnings)
    if source.json_error:
        builder.warn(f"{source.json_error}; what comes before was read")
    ids: set[str] = set()
    for speaker in objects(document.get("speakers")):
        role = a_text(speaker.get("role"))
        part = Role(role) if role in set(Role) else Role.OTHER
        ids.add(a_text(speaker.get("id")))
        builder.introduce(Speaker(a_text(speaker.get("id")), part, a_text(speaker.get("name"))))
    for segment in objects(document.get("segments")):
        who = a_text(segment.get("speaker"))
        _add(segment, who if who in ids else builder.speaker(who), builder)
    return builder.build(
        title=a_text(document.get("title")), language=a_text(document.get("language"))
    )


def _add(segment: Object, speaker: str, builder: Builder) -> None:
    text = tidy(a_text(segment.get("text")))
    if not text:
        return
    words = objects(segment.get("words"))
    if [a_text(word.get("text")) for word in words] != text.split():
        words = []
    times, guesses = (
        known([time for word in words for time in _pair(word, interpolated)])
        for interpolated in (False, True)
    )
    builder.add_exact(
        from_milliseconds(segment.get("start_ms")),
        from_milliseconds(segment.get("end_ms")),
        text,
        speaker,
        times,
        confidences=known([_percent(word.get("confidence")) for word in words]),
        guesses=guesses,
    )


def _pair(word: Object, interpolated: bool) -> tuple[int, int]:
    if (word.get("interpolated") is True) is not interpolated:
        return UNKNOWN, UNKNOWN
    start, end = from_milliseconds(word.get("start_ms")), from_milliseconds(word.get("end_ms"))
    return (UNKNOWN, UNKNOWN) if start is None or end is None else (start, end)


def _percent(value: object) -> int:
    return value if type(value) is int and 0 <= value <= 100 else UNKNOWN


FORMAT = Format("carereview JSON", sniff, read)
