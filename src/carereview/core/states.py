"""What a call can be: how far its review is, whether it is public, what became of what was said.

Apart from the rest of a review, so that a list of ten thousand calls loads no more than this.
"""

from enum import StrEnum


class Status(StrEnum):
    """How far the review of a call has come."""

    NEW = "new"
    IN_REVIEW = "in review"
    DONE = "done"


class State(StrEnum):
    """Whether a call is public."""

    PRIVATE = "private"
    CLEARED = "cleared"
    PUBLISHED = "published"
    WITHDRAWN = "withdrawn"
    REPUBLISHED = "republished"


TOLD = (State.PUBLISHED, State.WITHDRAWN, State.REPUBLISHED)
"""States that concern readers; the others are steps on the way there."""


class LinkKind(StrEnum):
    """What became of something said, told by a later moment."""

    KEPT = "kept"
    BROKEN = "broken"
    CONTRADICTED = "contradicted"
    REPEATED = "repeated"
