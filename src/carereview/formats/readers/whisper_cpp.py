"""JSON of whisper.cpp: `-oj` (segments) and `-ojf` (segments with word pieces).

Tokens are pieces of words; a leading space begins a word. Their own times (`offsets`) are used,
not `t_dtw`, which few models fill in. A sign that two tokens share is torn between them, and no
letter of it is left in either: then the words are told by the spaces alone.
"""

import re
from collections.abc import Mapping

from carereview.core.call import UNKNOWN, Transcript
from carereview.formats.align import Piece, piece
from carereview.formats.builder import Builder
from carereview.formats.format import Format
from carereview.formats.jsonread import percent
from carereview.formats.languages import language_code
from carereview.formats.source import FormatError, Source
from carereview.formats.times import from_clock, from_milliseconds

_TORN = "\ufffd"
_SIDES = {"0", "1"}
_SPECIAL = re.compile(r"\[_[A-Z]+_(?:\d+\])?\]?|<\|.*\|>")


def sniff(source: Source) -> bool:
    """Tell by the `transcription` list of segments with `offsets` or `timestamps`."""
    document = source.json
    if not isinstance(document, dict) or not isinstance(document.get("transcription"), list):
        return False
    items = document["transcription"]
    if not items:
        return "result" in document
    return isinstance(items[0], dict) and bool({"offsets", "timestamps"} & items[0].keys())


def read(source: Source) -> Transcript:
    """Read the segments with their words. Raises FormatError if the layout is another."""
    document = source.json
    if not isinstance(document, dict) or not isinstance(document.get("transcription"), list):
        raise FormatError("no list named transcription; export with whisper.cpp -oj")
    builder = Builder(source.warnings)
    for number, segment in enumerate(document["transcription"], start=1):
        if isinstance(segment, dict) and isinstance(segment.get("text"), str):
            start, end = _times(segment)
            speaker = builder.speaker(_speaker(segment))
            pieces, sure = _untorn(segment["text"].split(), *_pieces(segment.get("tokens")))
            builder.add(start, end, segment["text"], speaker, pieces, f"segment {number}", sure)
        else:
            builder.warn(f"segment {number}: no text, so it is left out")
    result = document.get("result")
    language = result.get("language") if isinstance(result, dict) else ""
    channels = _channels(document["transcription"], builder)
    return builder.build(language=language_code(language), audio_channels=channels)


def _channels(segments: list[object], builder: Builder) -> dict[int, str]:
    """Give whom each channel holds: with `-di`, who is louder is left (0) or right (1)."""
    said = {_speaker(segment) for segment in segments if isinstance(segment, dict)} - {""}
    return {int(side): builder.speaker(side) for side in sorted(said)} if said == _SIDES else {}


def _times(item: Mapping[str, object]) -> tuple[int | None, int | None]:
    offsets, stamps = item.get("offsets"), item.get("timestamps")
    if isinstance(offsets, dict):
        return from_milliseconds(offsets.get("from")), from_milliseconds(offsets.get("to"))
    if isinstance(stamps, dict):
        return from_clock(stamps.get("from")), from_clock(stamps.get("to"))
    return None, None


def _speaker(segment: Mapping[str, object]) -> str:
    speaker = segment.get("speaker")
    return str(speaker) if isinstance(speaker, str | int) and speaker != "?" else ""


def _untorn(
    words: list[str], pieces: list[Piece], sure: list[int]
) -> tuple[list[Piece], list[int]]:
    """Give whole words for pieces that lost letters, if there are as many of both."""
    if not any(_TORN in text for text, _, _ in pieces):
        return pieces, sure
    begins = [at for at, (text, _, _) in enumerate(pieces) if text[:1].isspace() or at == 0]
    if len(begins) != len(words):
        return pieces, sure
    spans = list(zip(words, begins, [*begins[1:], len(pieces)], strict=True))
    whole = [piece(word, *_extent(pieces[at:end])) for word, at, end in spans]
    return whole, [min(sure[at:end]) for _, at, end in spans] if sure else []


def _extent(pieces: list[Piece]) -> tuple[int | None, int | None]:
    start, end = pieces[0][1], pieces[-1][2]
    return (None, None) if UNKNOWN in (start, end) else (start, end)


def _pieces(tokens: object) -> tuple[list[Piece], list[int]]:
    """Give the pieces of words with their times, and how sure it is of each."""
    pieces: list[Piece] = []
    sure: list[int] = []
    for token in tokens if isinstance(tokens, list) else ():
        text = token.get("text") if isinstance(token, dict) else None
        if isinstance(text, str) and not _SPECIAL.fullmatch(text):
            start, end = _times(token)
            pieces.append(piece(text, start, end))
            sure.append(percent(token.get("p")))
    return pieces, sure if any(each != UNKNOWN for each in sure) else []


FORMAT = Format("whisper.cpp JSON", sniff, read)
