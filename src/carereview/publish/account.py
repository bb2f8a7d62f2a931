"""The sums over the calls of a page: how long, how much of it on hold, what was promised. In ms."""

from collections.abc import Iterable
from dataclasses import dataclass

from carereview.privacy.redacted import RedactedCall


@dataclass(frozen=True, slots=True)
class Account:
    """The sums over the calls of a page. Hold is only told of the calls that are shown.

    `promises` are those that readers are shown, `kept` those of them that were kept.
    """

    calls: int
    total_ms: int
    shown_calls: int
    shown_ms: int
    hold_ms: int
    promises: int = 0
    kept: int = 0

    @property
    def complete(self) -> bool:
        """Tell whether every call is shown, so that hold can be set against the whole time."""
        return self.shown_calls == self.calls


def account(calls: Iterable[RedactedCall]) -> Account:
    """Add up the calls of a case."""
    every = tuple(calls)
    shown = [call for call in every if call.shown]
    return Account(
        calls=len(every),
        total_ms=sum(call.duration_ms for call in every),
        shown_calls=len(shown),
        shown_ms=sum(call.duration_ms for call in shown),
        hold_ms=sum(call.hold_ms for call in shown),
        promises=sum(moment.promise for call in shown for moment in call.moments),
        kept=sum(moment.fate == "kept" for call in shown for moment in call.moments),
    )
