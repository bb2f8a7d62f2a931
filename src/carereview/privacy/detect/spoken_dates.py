"""Dates of birth said as three numbers: "dodici sei settantuno", "vom vierten zehnten 87"."""

from collections.abc import Iterator, Sequence

from carereview.privacy.detect.dates import YEARS
from carereview.privacy.detect.numbers import Group
from carereview.privacy.detect.suspicion import Certainty, Found

_DAYS, _MONTHS = range(1, 32), range(1, 13)
_SHORT_YEARS = range(27, 100)
"""Years of two digits that are no appointment's."""

_WHOLE = 3


def spoken_dates(groups: Sequence[Group]) -> Iterator[Found]:
    """Give the groups that are a day, a month and a year, and nothing else."""
    for group in groups:
        if len(group.pieces) != _WHOLE or group.lead or group.trail:
            continue
        day, month, year = (piece.value for piece in group.pieces)
        short = len(group.pieces[2].digits) == 2 and year in _SHORT_YEARS
        if day in _DAYS and month in _MONTHS and (short or year in YEARS):
            place = (group.pieces[0].start, group.pieces[-1].end)
            form = f"{day:02}.{month:02}.{year}"
            yield Found("birth", Certainty.LIKELY, (place,), form)
