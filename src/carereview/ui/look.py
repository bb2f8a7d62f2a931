"""How the parts of a review are put into signs and words on the screen."""

from carereview.core.case import Case
from carereview.core.clean import clean
from carereview.core.review import SEVERITIES, Moment
from carereview.core.timecode import clock

_GLYPHS = ("◇", "◆", "▲", "■")
"""A moment's sign by severity: shape, not colour, tells it."""


def glyph(moment: Moment) -> str:
    """Give the sign of a moment."""
    return _GLYPHS[min(max(moment.severity, 0), 3)]


def severity_bar(severity: int) -> str:
    """Draw a severity as three dots, empty for none."""
    level = min(max(severity, 0), 3)
    return "●" * level + "○" * (3 - level) if level else ""


def severity_word(severity: int) -> str:
    """Name a severity."""
    return SEVERITIES[min(max(severity, 0), 3)]


def tag_labels(case: Case, moment: Moment) -> str:
    """Name a moment's tags in the codebook's words."""
    return ", ".join(clean(case.tag(tag).label) for tag in moment.tags)


def time_label(moment: Moment) -> str:
    """Write a moment's time."""
    if moment.end is None:
        return clock(moment.start)
    return f"{clock(moment.start)}–{clock(moment.end)}"
