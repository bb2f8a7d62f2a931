"""Telling from a name, and where that says too little from a look inside, what a file is.

A look is a few kilobytes of bytes, never a parse: a library may hold ten thousand files.
"""

import os
import re
from pathlib import Path

LOOK_BYTES = 65_536
"""How much of a file is looked at. A longer file that says nothing by then gets the doubt."""

AUDIO_SUFFIXES = (
    *(".flac", ".wav", ".w64", ".aif", ".aiff", ".caf", ".au"),
    *(".m4a", ".mp4", ".mov", ".opus", ".ogg", ".oga", ".mp3", ".aac", ".wma"),
    *(".webm", ".mka", ".mkv", ".amr", ".awb", ".3gp", ".3gpp", ".gsm", ".spx", ".g722"),
)
"""What counts as a recording; the first one wins when several share a stem (lossless first)."""

TRANSCRIPT_SUFFIXES = frozenset(
    (
        *(".vtt", ".srt", ".sbv", ".textgrid", ".eaf", ".otr", ".ttml", ".dfxp", ".trs", ".ctm"),
        *(".stm", ".cha", ".hyperaudio", ".audapolis"),
    )
)
"""What is a transcript by its name alone."""

# A JSON that speaks about a call instead of holding it (metadata, settings) has none of these.
_JSON = re.compile(
    rb'"(?:segments|transcription|results?|recognizedPhrases|combinedRecognizedPhrases|phrases'
    rb"|SegmentResults|RecognitionStatus"
    rb'|Transcript|transcript|utterances|words|monologues|fragments|retval|media-time|turns)"\s*:'
    rb'|^\s*\[\s*\{[^\]]*"(?:start|start_ms|start_time|offset)[^\]]*"\s*:|^\s*\[\s*\[\s*\d+,'
)
# Times stand at the beginning or the end of a line, or in brackets near the beginning; a note that
# says "at 10:30" has none there.
_CLOCK = rb"\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?"
_CLOCK_LINE = (
    rb"(?m:^[-*> ]{0,4}[\[(#]?" + _CLOCK + rb"\b|[ \t(\[]" + _CLOCK + rb"[\])]?:?[ \t\r]*$"
    rb"|^[^\n]{1,60}[\[(]" + _CLOCK + rb"[\]) ]|#\d\d:\d\d:\d\d-\d#|^[\[(]\d{1,5}(?:\.\d+)?s? ?-)"
)
_LABEL_LINE = rb"(?m:^\d+(?:[.,]\d+)?\t\d+(?:[.,]\d+)?(?:\t|$))"
_SYNC_LINE = rb'^\S+ \d+\.\d{3} \d+\.\d{3} "|^\d+\.\d{6}\t'
_TEXT = re.compile(
    _CLOCK_LINE + rb"(?s:.*?)" + _CLOCK_LINE + b"|" + _LABEL_LINE + b"|" + _SYNC_LINE
    + rb"|^SPEAKER: "
)  # fmt: skip
# Without a header, two times side by side with a quoted text before or after them, or two clocks.
_BARE_ROW = rb'^(?:[^",\n]{1,40},)?\d+\.\d+,\d+\.\d+,"|^"[^"\n]+",\d+\.\d+,\d+\.\d+[ \r]*$'
_BARE_ROW += rb"|^(?:[\d:;.]{4,14}[,\t]){2}"
_TABLE = re.compile(
    rb"(?i)^[^\n]*(?:start|begin|time|\bfrom|\bspeaker)|^[^\n]*\bin\b[^\n]*\bout\b|"
    + _LABEL_LINE + rb"|(?m:" + _BARE_ROW + rb")"
)  # fmt: skip
_SUB = re.compile(rb"^(?:\xef\xbb\xbf)?\[SUBTITLE\]|^\d+:\d\d:\d\d\.\d+,\d+:|^\{\d+\}\{\d*\}")
_RTTM = re.compile(rb"(?m:^LEXEME\s)")
_HTML = re.compile(rb'name="ts_\d+|data-timestamp=|data-m="\d')
_XML = re.compile(
    rb"<(?:\w+:)?(?:tt|TextGrid|ANNOTATION_DOCUMENT|Trans|AudioFile|transcript)\b|<map>\s*<fragment"
)
_NATIVE = re.compile(rb"(?m)^segments\s*:")
_LOOKS = {
    ".json": _JSON,
    ".jsonl": _JSON,
    ".txt": _TEXT,
    ".tsv": _TABLE,
    ".csv": _TABLE,
    ".html": _HTML,
    ".htm": _HTML,
    ".xml": _XML,
    ".sub": _SUB,
    ".rttm": _RTTM,
    ".yaml": _NATIVE,
    ".yml": _NATIVE,
}

# What a file has that times every word: a list of words, items or tokens, or inline time tags.
_WORD_TIMES = re.compile(
    rb'"(?:words|word_segments|word|items|Items|displayWords|tokens|elements)"\s*:\s*[\["{]'
    rb'|"(?:timestamps|word_offsets_ms)"\s*:|"type"\s*:\s*"word"|"(?:[^"\n]* - )?words?"\s*\n'
    rb"|<\d{2}:\d{2}[:.]|(?m:^\s+words\s*:)|data-m="
)


def may_be_transcript(path: str, suffix: str) -> bool:
    """Tell whether a file with this lower-case suffix is a transcript, looking only if needed.

    A file that cannot be opened counts as one: its call then shows the reason.
    """
    if suffix in TRANSCRIPT_SUFFIXES:
        return True
    pattern = _LOOKS.get(suffix)
    if pattern is None:
        return False
    try:
        data = _look(path)
    except OSError:
        return True
    doubtful = suffix == ".json" and len(data) == LOOK_BYTES
    return doubtful or bool(pattern.search(data))


def may_have_word_times(path: Path) -> bool:
    """Tell whether words seem to have times of their own; a guess that only decides an order."""
    if path.suffix.lower() == ".ctm":
        return True
    try:
        return bool(_WORD_TIMES.search(_look(str(path))))
    except OSError:
        return False


def _look(path: str) -> bytes:
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0))
    try:
        return os.read(handle, LOOK_BYTES).replace(b"\0", b"")  # UTF-16 reads like ASCII then
    finally:
        os.close(handle)
