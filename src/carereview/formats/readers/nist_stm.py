"""NIST STM: recording, channel, speaker, start, end, maybe labels in < >, and the text.

https://github.com/usnistgov/SCTK, doc/infmts.htm. Times are seconds. Several recordings may share
a file; their times then run side by side.
"""

from carereview.core.call import Transcript
from carereview.formats.builder import Builder
from carereview.formats.format import Format
from carereview.formats.nistlines import data_lines, head_lines, is_stm
from carereview.formats.source import Source
from carereview.formats.times import from_seconds
from carereview.formats.turns import Turns


def sniff(source: Source) -> bool:
    """Tell by lines with times in the fourth and fifth field."""
    lines = head_lines(source)
    return bool(lines) and all(is_stm(fields) for fields in lines)


def read(source: Source) -> Transcript:
    """Read each line with text as a segment."""
    builder = Builder(source.warnings)
    turns = Turns(builder)
    recordings: set[str] = set()
    for number, fields in data_lines(source.text):
        if len(fields) < 5:
            builder.warn(f"line {number}: too few fields, so it is left out")
            continue
        recordings.add(fields[0])
        labelled = len(fields) > 5 and fields[5].startswith("<") and fields[5].endswith(">")
        start, end = from_seconds(fields[3]), from_seconds(fields[4])
        text = " ".join(fields[6 if labelled else 5 :])
        turns.close(builder.speaker(fields[2]), start, end, text)
    turns.finish()
    if len(recordings) > 1:
        builder.warn(f"the file holds {len(recordings)} recordings; their times run side by side")
    return builder.build()


FORMAT = Format("NIST STM", sniff, read)
