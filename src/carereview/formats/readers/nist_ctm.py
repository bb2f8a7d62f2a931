"""NIST CTM: a word in each line, with recording, channel, start, length, maybe confidence.

https://github.com/usnistgov/SCTK, doc/infmts.htm. Times are seconds. Of alternatives the first is
read. Several recordings may share a file; their times then run side by side.
"""

from carereview.core.call import UNKNOWN, Transcript
from carereview.formats.builder import Builder
from carereview.formats.format import Format
from carereview.formats.jsonread import percent
from carereview.formats.nistlines import data_lines, head_lines, is_rttm, is_stm, is_time
from carereview.formats.source import Source
from carereview.formats.times import from_seconds
from carereview.formats.turns import Turns

_CHANNELS = {"A": 0, "B": 1, "1": 0, "2": 1}
_ALTERNATIVES = {"<ALT_BEGIN>": 1, "<ALT>": 1, "<ALT_END>": -1}


def sniff(source: Source) -> bool:
    """Tell by lines with times in the third and fourth field."""
    lines = head_lines(source)
    return bool(lines) and all(_is_word(fields) for fields in lines)


def read(source: Source) -> Transcript:
    """Read the words by channel and pause."""
    builder = Builder(source.warnings)
    voices: dict[tuple[str, str], list[list[str]]] = {}
    alternative, skipped = 0, 0
    for _, fields in data_lines(source.text):
        mark = _ALTERNATIVES.get(fields[4]) if len(fields) > 4 else None
        if mark:
            alternative = alternative + 1 if mark > 0 else 0
        elif alternative > 1 or len(fields) < 5:
            skipped += 1
        else:
            voices.setdefault((fields[0], fields[1]), []).append(fields)
    turns = Turns(builder)
    channels = {channel for _, channel in voices}
    recordings = len({recording for recording, _ in voices})
    for (_, channel), lines in voices.items():
        speaker = builder.speaker(f"ch_{channel}" if len(channels) > 1 else "")
        if channel in _CHANNELS and recordings == 1:
            turns.hear(_CHANNELS[channel], speaker)
        for fields in lines:
            start, length = from_seconds(fields[2]), from_seconds(fields[3])
            end = None if start is None or length is None else start + length
            sure = percent(fields[5]) if len(fields) > 5 else UNKNOWN
            turns.spoken(fields[4], start, end, speaker, sure)
        turns.close()
    audio_channels = turns.finish()
    if recordings > 1:
        builder.warn(f"the file holds {recordings} recordings; their times run side by side")
    if skipped:
        builder.warn(f"lines left out, alternatives or no words: {skipped}")
    return builder.build(audio_channels=audio_channels)


def _is_word(fields: list[str]) -> bool:
    if not 5 <= len(fields) <= 9 or is_stm(fields) or is_rttm(fields):
        return False
    return fields[4] in _ALTERNATIVES or (is_time(fields[2]) and is_time(fields[3]))


FORMAT = Format("NIST CTM", sniff, read)
