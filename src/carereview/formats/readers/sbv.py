"""SubViewer as YouTube writes it (.sbv), also with the head of SubViewer 2 (.sub).

A line with two times and a comma between them, the text below, an empty line.
"""

import re

from carereview.core.call import Transcript
from carereview.formats.builder import Builder
from carereview.formats.cuetext import Part, prefixed_parts
from carereview.formats.format import Format
from carereview.formats.source import Source
from carereview.formats.speakers import convincing_names
from carereview.formats.times import from_clock

_STAMP = r"\d{1,4}:\d{1,2}:\d{1,2}\.\d{1,3}"
_TIMING = re.compile(rf"\s*({_STAMP}),({_STAMP})\s*", re.ASCII)
_NEARLY = re.compile(r"\s*\d{1,4}:\d{1,2}:\S{1,12},\d{1,4}:\d{1,2}:\S{1,12}\s*", re.ASCII)
_SNIFF = re.compile(rf"^{_STAMP},{_STAMP}[ \t]*$", re.ASCII | re.MULTILINE)
_BREAK = re.compile(r"\[br\]", re.IGNORECASE)


def sniff(source: Source) -> bool:
    """Tell by such a line near the beginning."""
    return _SNIFF.search(source.text, 0, 4096) is not None


def read(source: Source) -> Transcript:
    """Read each block as a segment; one with broken times is left out with a warning."""
    builder = Builder(source.warnings)
    cues: list[tuple[int | None, int | None, list[str], str]] = []
    lost = True  # before the first times, and after broken ones
    for number, line in enumerate(source.text.split("\n"), start=1):
        found = _TIMING.fullmatch(line)
        if found:
            cues.append((from_clock(found[1]), from_clock(found[2]), [], f"line {number}"))
            lost = False
        elif _NEARLY.fullmatch(line):
            builder.warn(f"line {number}: not a valid time, so its text is left out")
            lost = True
        elif not lost and line.strip() != "[END SUBTITLE]":
            cues[-1][2].append(_BREAK.sub(" ", line))
    names = convincing_names("\n".join(lines) for _, _, lines, _ in cues)
    for start, end, lines, where in cues:
        for part in prefixed_parts(Part("", "\n".join(lines)), names):
            builder.add(start, end, part.text, builder.speaker(part.speaker), where=where)
    return builder.build()


FORMAT = Format("SubViewer (SBV)", sniff, read)
