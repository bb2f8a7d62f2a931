"""Characters by which a text says to a reader, or to a program, something else than its letters.

Tag characters (U+E0020 on) repeat ASCII where nobody sees it. Overrides of direction show what is
written backwards as if it were not. No form can be looked for in what they make, and no text needs
them: right-to-left scripts have their direction from their letters.
"""

import re

_UNSEEN = re.compile("[\u202a-\u202e\u2066-\u2069\U000e0000-\U000e007f]")


def without_unseen(text: str) -> str:
    """Leave them out."""
    return _UNSEEN.sub("", text)


def holds_unseen(text: str) -> bool:
    """Tell whether a text holds any."""
    return _UNSEEN.search(text) is not None
