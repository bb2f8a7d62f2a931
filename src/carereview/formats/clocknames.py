"""Who speaks in lines with times: a name before the text, or on a line of its own above it."""

from collections.abc import Sequence

from carereview.formats.cuetext import Part, prefixed_parts
from carereview.formats.speakers import convincing_names, is_neutral, looks_like_name
from carereview.formats.starts import Started


def with_names(rows: list[Started]) -> list[Started]:
    """Give the rows with their speakers, each voice of a stretch on a row of its own."""
    if _names_above(rows):
        return [_named_above(row) for row in rows]
    names = convincing_names(row.text for row in rows)
    named: list[Started] = []
    for row in rows:
        parts = prefixed_parts(Part("", row.text.strip()), names)
        named += [row._replace(speaker=part.speaker, text=part.text) for part in parts]
        if not parts:
            named.append(row)
    return named


def _names_above(rows: Sequence[Started]) -> bool:
    """Tell whether nearly each text has a name as its first line, and a name recurs."""
    split = [_split(row) for row in rows if row.start is not None and row.text.strip()]
    above = [name for name, text in split if text]
    if not above or len(above) * 10 < len(split) * 9:
        return False
    if all(map(is_neutral, above)):
        return True
    return len(set(above)) < len(above) and all(map(_is_name, above))


def _named_above(row: Started) -> Started:
    name, text = _split(row)
    return row._replace(speaker=name, text=text) if text and row.start is not None else row


def _split(row: Started) -> tuple[str, str]:
    name, _, text = row.text.strip().partition("\n")
    return name.strip(" :"), text.strip()


def _is_name(line: str) -> bool:
    return bool(line) and len(line.split()) < 5 and line[-1] not in ".,?!" and looks_like_name(line)
