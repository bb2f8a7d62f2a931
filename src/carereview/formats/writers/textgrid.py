"""Praat TextGrid, in the long layout and UTF-8.

https://www.fon.hum.uva.nl/praat/manual/TextGrid_file_formats.html. Intervals fill their tier: where
nobody speaks stands an empty one.
"""

from collections.abc import Iterator, Sequence

from carereview.formats.lanes import Lane, Row, lanes_of
from carereview.formats.writing import Content


def write(content: Content) -> str:
    """Write a tier for each speaker, and below it one of the words that have times."""
    lanes = lanes_of(content.transcript)
    tiers = [tier for lane in lanes for tier in _tiers(lane)]
    end = max((lane.end for lane in lanes), default=1)
    lines = ['File type = "ooTextFile"', 'Object class = "TextGrid"', ""]
    lines += [f"xmin = {_seconds(0)}", f"xmax = {_seconds(end)}", "tiers? <exists>"]
    lines += [f"size = {len(tiers)}", "item []:"]
    for number, (name, rows) in enumerate(tiers, start=1):
        lines.append(f"    item [{number}]:")
        lines += (f"        {line}" for line in _tier(name, rows, end))
    return "\n".join(lines) + "\n"


def _tiers(lane: Lane) -> Iterator[tuple[str, Sequence[Row]]]:
    yield lane.name, lane.rows
    if lane.words:
        yield f"{lane.name} words", lane.words


def _tier(name: str, rows: Sequence[Row], end: int) -> Iterator[str]:
    filled = list(_filled(rows, end))
    yield 'class = "IntervalTier"'
    yield f"name = {_quoted(name)}"
    yield from (f"xmin = {_seconds(0)}", f"xmax = {_seconds(end)}")
    yield f"intervals: size = {len(filled)}"
    for number, row in enumerate(filled, start=1):
        yield f"intervals [{number}]:"
        yield f"    xmin = {_seconds(row.start)}"
        yield f"    xmax = {_seconds(row.end)}"
        yield f"    text = {_quoted(row.text)}"


def _filled(rows: Sequence[Row], end: int) -> Iterator[Row]:
    at = 0
    for row in rows:
        if row.start > at:
            yield Row(at, row.start, "")
        yield row
        at = row.end
    if at < end:
        yield Row(at, end, "")


def _seconds(ms: int) -> str:
    return f"{ms // 1000}.{ms % 1000:03d}"


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'
