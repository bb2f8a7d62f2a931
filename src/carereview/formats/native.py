"""The native transcript, `*.call.yaml`: see docs/files.md."""

import re
from collections.abc import Mapping
from dataclasses import replace

from carereview.core.call import UNKNOWN, Role, Segment, Speaker, Transcript
from carereview.core.timecode import parse_time, stamp
from carereview.formats.builder import Builder, Head
from carereview.formats.confidence import known, read_confidences, write_confidences
from carereview.formats.native_fast import read_canonical
from carereview.formats.source import FormatError, Source
from carereview.formats.yamlio import dump_scalar, dump_yaml, load_yaml

FORMAT = "carereview/1"

_BEGINNING = re.compile(r"(?:(?:---[ \t]*|#.*|[ \t]*)\n)*[A-Za-z_]+:(?:\s|\Z)")
_SEGMENTS = re.compile(r"^segments:", re.MULTILINE)
_TEXT_KEYS = ("title", "started", "language", "channel", "audio")
_TOP_KEYS = frozenset((*_TEXT_KEYS, "format", "speakers", "audio_channels", "segments"))
_SEGMENT_KEYS = frozenset(("start", "end", "speaker", "text", "words", "confidence"))
_PAIR = re.compile(r"(~?)(-?\d{1,10})-(-?\d{1,10})", re.ASCII)


def sniff(source: Source) -> bool:
    """Tell by keys at the beginning of lines: some key at first, `segments:` somewhere."""
    found = _BEGINNING.match(source.text) and _SEGMENTS.search(source.text)
    return found is not None


def read(source: Source) -> Transcript:
    """Read a native transcript.

    Raises FormatError for broken YAML, a newer version, or values of the wrong kind.
    """
    canonical = read_canonical(source.text)
    if canonical is None:
        return read_any(source)
    document, segments = canonical
    check_version(document)
    builder = Builder(source.warnings)
    head = _read_head(document, builder)
    return replace(builder.build(**head), segments=segments)


def read_any(source: Source) -> Transcript:
    """Read any YAML that holds a transcript; for layouts that people and other programs give."""
    document = load_yaml(source.text)
    if not isinstance(document, dict):
        raise FormatError("a transcript is a mapping with segments; see docs/files.md")
    check_version(document)
    builder = Builder(source.warnings)
    head = _read_head(document, builder)
    segments = document.get("segments")
    if segments is not None and not isinstance(segments, list):
        raise FormatError("segments must be a list; begin each with '- start:'")
    for number, item in enumerate(segments or (), start=1):
        _read_segment(item, f"segment {number}", builder)
    return builder.build(**head)


def write(transcript: Transcript) -> str:
    """Write a transcript in the layout of docs/files.md.

    Raises FormatError for text that cannot be saved (half surrogate pairs).
    """
    lines = [dump_yaml(_head(transcript))]
    segments = [segment for segment in transcript.segments if segment.text.strip()]
    lines.append("segments:\n" if segments else "segments: []\n")
    lines.extend(_segment(segment) for segment in segments)
    return "".join(lines)


def check_version(document: Mapping[object, object] | Mapping[str, object]) -> None:
    """Raise FormatError if the file says that it is of another version than ours."""
    version = document.get("format", FORMAT)
    if version != FORMAT:
        raise FormatError(f"format is {version!r:.40}, not {FORMAT}; use a newer carereview")


def _read_head(document: Mapping[object, object], builder: Builder) -> Head:
    extra = {}
    for key, value in document.items():
        if not isinstance(key, str):
            builder.warn(f"key {key!r:.40} is not text and is not kept")
        elif key not in _TOP_KEYS:
            extra[key] = value
    for speaker_id, facts in _mapping(document, "speakers", builder).items():
        builder.introduce(_read_speaker(str(speaker_id), facts, builder))
    texts = {key: as_text(document.get(key)) for key in _TEXT_KEYS}
    return {
        "title": texts["title"],
        "started": texts["started"],
        "language": texts["language"],
        "channel": texts["channel"],
        "audio": texts["audio"],
        "audio_channels": _read_channels(document, builder),
        "extra": extra,
    }


def _mapping(
    document: Mapping[object, object], key: str, builder: Builder
) -> Mapping[object, object]:
    value = document.get(key)
    if isinstance(value, dict):
        return value
    if value is not None:
        builder.warn(f"{key} is not a mapping and is ignored")
    return {}


def _read_channels(document: Mapping[object, object], builder: Builder) -> dict[int, str]:
    channels = {}
    for channel, speaker_id in _mapping(document, "audio_channels", builder).items():
        if str(channel).isdecimal():
            channels[int(str(channel))] = as_text(speaker_id)
        else:
            builder.warn(f"audio_channels: {channel!r:.40} is not a channel; count from 0")
    return channels


def _read_speaker(speaker_id: str, facts: object, builder: Builder) -> Speaker:
    if not isinstance(facts, dict):
        return Speaker(speaker_id, name=as_text(facts))
    for key in facts.keys() - {"role", "name"}:
        builder.warn(f"speaker {speaker_id[:40]}: {key!r:.40} is unknown and is not kept")
    role = as_text(facts.get("role"))
    if role and role not in {known.value for known in Role}:
        builder.warn(f"speaker {speaker_id[:40]}: no role {role!r:.40}; use {', '.join(Role)}")
        role = ""
    return Speaker(speaker_id, Role(role or Role.OTHER), as_text(facts.get("name")))


def _read_segment(item: object, where: str, builder: Builder) -> None:
    if not isinstance(item, dict):
        raise FormatError(f"{where} is not a mapping; write start, end and text")
    for key in item.keys() - _SEGMENT_KEYS:
        builder.warn(f"{where}: {key!r:.40} is unknown and is not kept")
    text = as_text(item.get("text"))
    if not text.strip():
        builder.warn(f"{where}: no text, so it is left out")
        return
    start, end = _time(item.get("start")), _time(item.get("end"))
    times, guesses = _read_words(as_text(item.get("words")), text, start, where, builder)
    sure = _read_confidence(as_text(item.get("confidence")), text, where, builder)
    builder.add_exact(start, end, text, as_text(item.get("speaker")), times, where, sure, guesses)


def _read_words(
    words: str, text: str, start: int | None, where: str, builder: Builder
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Read `0-310 ~350-520 - 900-1240`: times, and guesses; empty if it doesn't fit the text."""
    if not words:
        return (), ()
    times: list[int] = []
    guesses: list[int] = []
    for pair in words.split():
        found = _PAIR.fullmatch(pair)
        read = (UNKNOWN, UNKNOWN)
        if found and start is not None:
            read = max(start + int(found[2]), UNKNOWN), max(start + int(found[3]), UNKNOWN)
        is_guess = bool(found and found[1])
        times += (UNKNOWN, UNKNOWN) if is_guess else read
        guesses += read if is_guess else (UNKNOWN, UNKNOWN)
    count = len(text.split())
    if len(times) != 2 * count:
        builder.warn(f"{where}: {len(times) // 2} word times for {count} words, so all are dropped")
        return (), ()
    return tuple(times), known(guesses)


def _read_confidence(written: str, text: str, where: str, builder: Builder) -> tuple[int, ...]:
    """Read `99 87 - 100`; empty if it doesn't fit the text."""
    values = read_confidences(written)
    if values is None or (values and len(values) != len(text.split())):
        builder.warn(f"{where}: confidence must be a percentage for each word, so it is dropped")
        return ()
    return values


def _time(value: object) -> int | None:
    try:
        return parse_time(value)
    except ValueError:
        return None


def as_text(value: object) -> str:
    """Give what YAML read as a number or truth as the text that stands in the file."""
    if value is None or isinstance(value, dict | list):
        return ""
    return str(value).lower() if isinstance(value, bool) else str(value)


def _head(transcript: Transcript) -> dict[str, object]:
    speakers = {speaker.id: _speaker(speaker) for speaker in transcript.speakers}
    head: dict[str, object] = {
        "format": FORMAT,
        "title": transcript.title,
        "started": transcript.started,
        "language": transcript.language,
        "channel": transcript.channel,
        "speakers": speakers,
        "audio": transcript.audio,
        "audio_channels": dict(transcript.audio_channels),
    }
    # Before the segments, so that all that is short stands at the top.
    extra = {key: value for key, value in transcript.extra.items() if key not in _TOP_KEYS}
    return {key: value for key, value in head.items() if value} | extra


def _speaker(speaker: Speaker) -> dict[str, object]:
    facts: dict[str, object] = {}
    if speaker.role is not Role.OTHER:
        facts["role"] = speaker.role.value
    if speaker.name:
        facts["name"] = speaker.name
    return facts


def _segment(segment: Segment) -> str:
    lines = [f"- start: {stamp(segment.start)}\n  end: {stamp(segment.end)}\n"]
    if segment.speaker:
        lines.append(f"  speaker: {dump_scalar(segment.speaker)}\n")
    if "\n" in segment.text:
        from textwrap import indent  # here, since no segment of ours has several lines

        lines.append(indent(dump_yaml({"text": segment.text}), "  "))
    else:
        lines.append(f"  text: {dump_scalar(segment.text)}\n")
    if segment.times:
        words = _words(segment)
        # A leading dash would be a list.
        lines.append(f"  words: '{words}'\n" if words[0] == "-" else f"  words: {words}\n")
    if segment.confidences:
        sure = write_confidences(segment.confidences)
        lines.append(f"  confidence: '{sure}'\n" if sure[0] == "-" else f"  confidence: {sure}\n")
    return "".join(lines)


def _words(segment: Segment) -> str:
    start, times = segment.start, segment.times
    words = [
        "-" if UNKNOWN in (first, last) else f"{first - start}-{last - start}"
        for first, last in zip(times[::2], times[1::2], strict=True)
    ]
    guesses = segment.guesses
    for word in range(len(guesses) // 2):
        if guesses[2 * word] != UNKNOWN:
            words[word] = f"~{guesses[2 * word] - start}-{guesses[2 * word + 1] - start}"
    return " ".join(words)
