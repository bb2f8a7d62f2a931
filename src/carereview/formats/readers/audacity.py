"""Audacity labels: start, end and text between tabs.

https://manual.audacityteam.org/man/importing_and_exporting_labels.html. Times are seconds with
decimals; a point has the same start and end. A line that begins with a backslash holds the
frequencies of the label above. Labels that our writer made of moments are no speech.
"""

import re

from carereview.core.call import Transcript
from carereview.formats.builder import Builder
from carereview.formats.cuetext import Part, prefixed_parts
from carereview.formats.format import Format
from carereview.formats.source import Source
from carereview.formats.speakers import convincing_names
from carereview.formats.times import from_seconds

_LABEL = re.compile(r"(\d{1,9}[.,]\d{1,12})\t(\d{1,9}[.,]\d{1,12})(?:\t(.*))?", re.ASCII)
_OLD = re.compile(r"(\d{1,9}[.,]\d{6})(\t)(.*)", re.ASCII)  # version 1.2 knew only points

MOMENT = "◆"
"""Stands before the text of a label that is a moment of a review."""


def sniff(source: Source) -> bool:
    """Tell by the first line that isn't about frequencies."""
    lines = source.text[:4096].split("\n")
    first = next((line for line in lines if line.strip() and line[0] != "\\"), "")
    return _label(first) is not None


def read(source: Source) -> Transcript:
    """Read each label with text as a segment; a line without times goes on with the one above."""
    builder = Builder(source.warnings)
    labels: list[tuple[int | None, int | None, list[str], str]] = []
    for number, line in enumerate(source.text.split("\n"), start=1):
        found = _label(line)
        if found:
            start = from_seconds(found[1])
            times = start, from_seconds(found[2]) if found[2].strip() else start
            labels.append((*times, [found[3] or ""], f"line {number}"))
        elif labels and line.strip() and line[0] != "\\":
            labels[-1][2].append(line)
    said = [label for label in labels if not label[2][0].startswith(f"{MOMENT} ")]
    if len(said) < len(labels):
        builder.warn(f"{len(labels) - len(said)} labels are moments of a review; left out")
    names = convincing_names(lines[0] for _, _, lines, _ in said)
    for start, end, lines, where in said:
        for part in prefixed_parts(Part("", " ".join(lines)), names):
            builder.add(start, end, part.text, builder.speaker(part.speaker), where=where)
    return builder.build()


def _label(line: str) -> re.Match[str] | None:
    return _LABEL.fullmatch(line) or _OLD.fullmatch(line)


FORMAT = Format("Audacity labels", sniff, read)
