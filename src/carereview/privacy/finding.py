"""What the plan says about one mention, and about a place in the sound that can't be told."""

from typing import NamedTuple

from carereview.core.register import Verdict


class Finding(NamedTuple):
    """A mention of an entity in one segment: characters `char_start` to `char_end` of its text.

    `start` and `end` are milliseconds, None where the words it touches have no times. A mention
    that crosses a segment border is one finding in each segment. `decision` is the register's,
    or the reviewer's exception for this place; undecided counts as redact.
    """

    segment: int
    char_start: int
    char_end: int
    start: int | None
    end: int | None
    text: str
    category: str
    entity: str
    decision: Verdict

    @property
    def hidden(self) -> bool:
        """Tell whether the mention must not be seen or heard."""
        return self.decision is not Verdict.KEEP


class Hidden(NamedTuple):
    """Characters of a segment that readers see as `placeholder`."""

    char_start: int
    char_end: int
    placeholder: str


class Problem(NamedTuple):
    """Something of a segment that must go but whose place in the sound can't be told."""

    segment: int
    what: str
