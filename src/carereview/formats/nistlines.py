"""Lines of the NIST formats: fields between spaces, `;;` before what is only a remark."""

from collections.abc import Iterator

from carereview.formats.source import Source
from carereview.formats.times import from_seconds

_LOOKED_AT = 20
_RTTM = frozenset(
    (
        *("SEGMENT", "NOSCORE", "NO_RT_METADATA", "LEXEME", "NON-LEX", "NON-SPEECH", "FILLER"),
        *("EDIT", "IP", "SU", "CB", "A/P", "SPEAKER", "SPKR-INFO"),
    )
)


def data_lines(text: str) -> Iterator[tuple[int, list[str]]]:
    """Give number and fields of each line that holds data."""
    for number, line in enumerate(text.split("\n"), start=1):
        fields = line.split() if not line.startswith(";;") else []
        if fields:
            yield number, fields


def head_lines(source: Source) -> list[list[str]]:
    """Give the first lines of data, to tell a format by; none if the file is something else."""
    if source.text[:64].lstrip()[:1] in ("{", "<", "[", '"'):
        return []
    lines = (fields for _, fields in data_lines(source.text[:8192]))
    return [fields for fields, _ in zip(lines, range(_LOOKED_AT), strict=False)]


def is_time(field: str) -> bool:
    """Tell whether a field is a number of seconds."""
    return from_seconds(field) is not None


def is_rttm(fields: list[str]) -> bool:
    """Tell whether a line is one of RTTM: nine fields or ten, a known type first."""
    return len(fields) > 8 and fields[0] in _RTTM


def is_stm(fields: list[str]) -> bool:
    """Tell whether a line is one of STM: times in the fourth and fifth field, then labels or text.

    CTM has them in the third and fourth. A line of digits could be both; the labels decide.
    """
    if len(fields) < 5 or is_rttm(fields) or not (is_time(fields[3]) and is_time(fields[4])):
        return False
    return not is_time(fields[2]) or (len(fields) > 5 and fields[5].startswith("<"))
