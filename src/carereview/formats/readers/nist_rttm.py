"""NIST RTTM with words (LEXEME lines), which say who spoke them.

https://www.nist.gov, Rich Transcription evaluation plans. Times are seconds. A file that only
tells who spoke when (SPEAKER lines) holds no transcript.
"""

from carereview.core.call import Transcript
from carereview.formats.builder import Builder
from carereview.formats.format import Format
from carereview.formats.jsonread import percent
from carereview.formats.nistlines import data_lines, head_lines, is_rttm
from carereview.formats.source import FormatError, Source
from carereview.formats.times import from_seconds
from carereview.formats.turns import Turns


def sniff(source: Source) -> bool:
    """Tell by lines of nine or ten fields that begin with a known type."""
    lines = head_lines(source)
    return bool(lines) and all(map(is_rttm, lines))


def read(source: Source) -> Transcript:
    """Read the words by speaker and pause. Raises FormatError if there are none."""
    builder = Builder(source.warnings)
    voices: dict[str, list[list[str]]] = {}
    for _, fields in data_lines(source.text):
        if len(fields) > 8 and fields[0] == "LEXEME":
            voices.setdefault(fields[7], []).append(fields)
    if not voices:
        raise FormatError("RTTM that tells who spoke, but not what; give a transcript with words")
    turns = Turns(builder)
    for label, lines in voices.items():
        speaker = builder.speaker("" if label == "<NA>" else label)
        for fields in lines:
            start, length = from_seconds(fields[3]), from_seconds(fields[4])
            end = None if start is None or length is None else start + length
            turns.spoken(fields[5], start, end, speaker, percent(fields[8]))
        turns.close()
    turns.finish()
    return builder.build()


FORMAT = Format("NIST RTTM", sniff, read)
