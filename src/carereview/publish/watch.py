"""Somebody who waits for an export: is told how far it is, and may call it off."""

from collections.abc import Callable
from dataclasses import dataclass

from carereview.publish.errors import ExportError


def _told_nobody(what: str, share: float) -> None:
    """Let a step pass without a word."""


def _never() -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Watch:
    """Is `told` what is being made and the share of it that is done (0 to 1), many times.

    `called_off` is asked as often; both are called in the thread that exports.
    """

    told: Callable[[str, float], None] = _told_nobody
    called_off: Callable[[], bool] = _never

    def step(self, what: str, share: float = 0.0) -> None:
        """Tell of a step. Raises CalledOff if nobody waits for it any more."""
        if self.called_off():
            raise CalledOff
        self.told(what, share)


class CalledOff(ExportError):
    """The export was called off; nothing is left of it."""

    def __init__(self) -> None:
        super().__init__("The export was called off", "Nothing is left of it")
