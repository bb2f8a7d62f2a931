"""Text that readers may see. Only `privacy.plan` and what it uses make it."""

from dataclasses import dataclass
from typing import NewType

Safe = NewType("Safe", str)
"""A text that went through the redaction plan."""


@dataclass(frozen=True, slots=True)
class RedactedSegment:
    """One stretch of text as readers may see it; times in ms. `hold`: hold music, not speech.

    `times` are those of its words, as in `core.call.Segment`: only where they were asked for.
    """

    start: int
    end: int
    speaker: Safe
    role: str
    text: Safe
    hold: bool = False
    times: tuple[int, ...] = ()
