"""Titles that are surnames as well: "Madame Maître", "Mr Doctor"."""

from carereview.privacy.detect.data.first_names import FIRST_NAMES
from carereview.privacy.detect.talk import Talk
from carereview.privacy.fillers import NO_NAMES

_AS_NAMES = frozenset({"maitre", "doctor", "sir"})


def is_title_as_name(talk: Talk, index: int) -> bool:
    """Tell whether a title is a surname, since a title or first name goes before it."""
    if talk.words[index] not in _AS_NAMES or not index or talk.gap(index) != " ":
        return False
    before = talk.words[index - 1]
    capital = talk.capitals[index] or not talk.cased
    return capital and (before in NO_NAMES or before in FIRST_NAMES)
