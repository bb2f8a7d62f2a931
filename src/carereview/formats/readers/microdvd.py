"""MicroDVD (.sub): `{25}{50}text`, with the numbers of frames, `|` between lines.

https://en.wikipedia.org/wiki/MicroDVD. How many frames are a second, the first line may tell
(`{1}{1}25`); players else take it from the video. Without it there are no times to be had.
"""

import re

from carereview.core.call import Transcript
from carereview.formats.builder import Builder
from carereview.formats.cuetext import Part, prefixed_parts
from carereview.formats.format import Format
from carereview.formats.source import Source
from carereview.formats.speakers import convincing_names
from carereview.formats.starts import Started, add_started
from carereview.formats.times import from_seconds

_LINE = re.compile(r"\{(\d{1,9})\}\{(\d{0,9})\}(.*)", re.ASCII)
_STYLE = re.compile(r"\{[A-Za-z]:[^{}]{0,200}\}")
_RATE = re.compile(r"\d{1,3}(?:[.,]\d{1,4})?", re.ASCII)


def sniff(source: Source) -> bool:
    """Tell by the first line."""
    return _LINE.match(source.text[:1024].lstrip()) is not None


def read(source: Source) -> Transcript:
    """Read each line as a segment."""
    builder = Builder(source.warnings)
    lines = enumerate(source.text.split("\n"), start=1)
    found = [(line, f"line {at}") for at, text in lines if (line := _LINE.fullmatch(text.strip()))]
    rate = 0.0
    if found and _RATE.fullmatch(found[0][0][3].strip()):
        rate = float(found.pop(0)[0][3].strip().replace(",", "."))
    texts = [_STYLE.sub("", line[3]).replace("|", "\n") for line, _ in found]
    names = convincing_names(texts)
    rows: list[Started] = []
    for (line, where), text in zip(found, texts, strict=True):
        times = [
            from_seconds(int(frame) / rate) if frame and rate else None
            for frame in line.groups()[:2]
        ]
        for part in prefixed_parts(Part("", text), names):
            rows.append(Started(times[0], part.speaker, part.text, times[1], where))
    if not rate:
        builder.warn("the frame rate isn't told; put it before the first line, as in {1}{1}25")
    add_started(builder, rows)
    return builder.build()


FORMAT = Format("MicroDVD", sniff, read)
