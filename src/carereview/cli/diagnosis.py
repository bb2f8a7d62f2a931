"""What `doctor` finds: one line each, with a mark and with how to mend it."""

from dataclasses import dataclass
from enum import StrEnum


class Mark(StrEnum):
    """How good a finding is: it works; the program does without; the program cannot."""

    OK = "ok"
    WITHOUT = "--"
    BROKEN = "!!"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at. `mend` says what to do about it; empty if nothing need be done."""

    mark: Mark
    what: str
    mend: str = ""

    def __str__(self) -> str:
        """Write it on one line."""
        return f"{self.mark}  {self.what}" + (f". {self.mend}" if self.mend else "")


def ok(what: str, mend: str = "") -> Finding:
    """Make a finding about something that works; `mend` may still give advice."""
    return Finding(Mark.OK, what, mend)


def without(what: str, mend: str = "") -> Finding:
    """Make a finding about something that the program does without."""
    return Finding(Mark.WITHOUT, what, mend)


def broken(what: str, mend: str) -> Finding:
    """Make a finding about something that the program needs."""
    return Finding(Mark.BROKEN, what, mend)
