"""Praat TextGrid: tiers of intervals, in long, short and free layout.

https://www.fon.hum.uva.nl/praat/manual/TextGrid_file_formats.html: only numbers, texts in quotes
and flags (<exists>) count, whatever stands between. Parsed here by that rule: `textgrid` and
`pympi` fail on five of our ten samples (short layout, points), `praatio` on free layout, and all
want a path.
"""

import re
from collections.abc import Iterator

from carereview.core.call import Transcript
from carereview.formats.builder import Builder
from carereview.formats.format import Format
from carereview.formats.source import FormatError, Source
from carereview.formats.tiers import Row, Tier, add_tiers
from carereview.formats.times import from_seconds

_HEADER = re.compile(
    r'\s*(?:File type\s*=\s*)?"ooTextFile(?: short)?"\s+(?:Object class\s*=\s*)?"TextGrid"'
)
# A text, a flag, a comment up to the end of the line, a word that begins like a number, or another.
_TOKEN = re.compile(r'"((?:[^"]|"")*)"|<(\w+)>|(![^\n]*)|(?<!\S)([-+]?\d[^\s"!]*)|[^\s"]+')
# What follows a number doesn't count, as in `0.5s`, unless it makes it a fraction.
_REAL = re.compile(r"([-+]?\d+(?:\.\d*)?(?:[eE][-+]?\d+)?)(?:/([-+]?\d+(?:\.\d*)?)|(%))?", re.ASCII)


def sniff(source: Source) -> bool:
    """Tell by the names of file type and object class."""
    return _HEADER.match(source.text) is not None


def read(source: Source) -> Transcript:
    """Read the tiers of intervals. Raises FormatError where the file ends too soon."""
    builder = Builder(source.warnings)
    tokens = _tokens(source.text)
    try:
        tiers = _tiers(tokens, builder)
    except StopIteration:
        raise FormatError("the TextGrid ends too soon; save it again in Praat") from None
    add_tiers(builder, tiers)
    return builder.build()


def _tiers(tokens: Iterator[str | float], builder: Builder) -> list[Tier]:
    for _ in range(4):  # file type, object class, start, end
        next(tokens)
    if next(tokens) != "<exists>":
        return []
    tiers: list[Tier] = []
    for _ in range(_count(tokens)):
        kind, name = str(next(tokens)), str(next(tokens))
        next(tokens), next(tokens)  # start and end of the tier
        width = 3 if kind == "IntervalTier" else 2
        rows: list[Row] = []
        for _ in range(_count(tokens)):
            row = [next(tokens) for _ in range(width)]
            text = str(row[-1])
            if width == 3 and text.strip():
                rows.append((from_seconds(row[0]), from_seconds(row[1]), text))
        if width == 2:
            builder.warn(f"tier {name[:40]!r} holds points, so it is left out")
        tiers.append(Tier(name.strip('"'), "", rows))
    return tiers


def _count(tokens: Iterator[str | float]) -> int:
    value = next(tokens)
    if not isinstance(value, float) or not value < 10**7:
        raise FormatError("the TextGrid doesn't say how much there is; save it again in Praat")
    return max(0, int(value))  # below 0 is none, to Praat


def _tokens(text: str) -> Iterator[str | float]:
    """Give the texts, the numbers and the flags (with their brackets)."""
    for found in _TOKEN.finditer(text):
        kind = found.lastindex
        if kind == 1:
            yield found[1].replace('""', '"')
        elif kind == 2:
            yield f"<{found[2]}>"
        elif kind == 4:
            yield _number(found[4])


def _number(digits: str) -> float:
    found = _REAL.match(digits)
    divisor = float(found[2] or (100 if found[3] else 1)) if found else 0.0
    return float(found[1]) / divisor if found and divisor else -1.0  # no time


FORMAT = Format("Praat TextGrid", sniff, read)
