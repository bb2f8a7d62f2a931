"""How the parts of a review are put into signs and words on the screen."""

from carereview.core.case import Case
from carereview.core.clean import clean
from carereview.core.review import SEVERITIES, Moment
from carereview.core.timecode import clock

_GLYPHS = ("◇", "◆", "▲", "■")
"""A moment's sign by severity: shape, not colour, tells it."""

_COLOURS = {
    "orange": "#ffb454",
    "red": "#ff8f6b",
    "yellow": "#e6d36a",
    "magenta": "#e0a3e8",
    "cyan": "#7fd8d8",
    "grey": "#a0a8b4",
    "gray": "#a0a8b4",
    "blue": "#8fbcff",
    "green": "#8fd8a8",
    "white": "#e8e8e8",
    "purple": "#c8a8f0",
}


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


def tag_colour(case: Case, tag: str, fallback: str) -> str:
    """Give the colour of a tag for the dark theme; names that aren't known fall back."""
    colour = case.tag(tag).colour.lower()
    if colour.startswith("#") and len(colour) == 7:
        return colour
    return _COLOURS.get(colour, fallback)


def tag_labels(case: Case, moment: Moment) -> str:
    """Name a moment's tags in the codebook's words."""
    return ", ".join(clean(case.tag(tag).label) for tag in moment.tags)


def time_label(moment: Moment) -> str:
    """Write a moment's time."""
    if moment.end is None:
        return clock(moment.start)
    return f"{clock(moment.start)}–{clock(moment.end)}"
