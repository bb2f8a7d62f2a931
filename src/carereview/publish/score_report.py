"""What a report on scorecards may say: calls, agents and months, in texts that are for readers."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from carereview.privacy.redacted import Safe


@dataclass(frozen=True, slots=True)
class ScoredCall:
    """One call that has a score. Criteria are numbers of the report's list.

    `scores` are None where a criterion doesn't apply; `percent` is None where none does.
    """

    name: Safe
    day: str
    agents: tuple[Safe, ...]
    scores: dict[int, int | None]
    percent: float | None
    missing: tuple[int, ...]
    failed: tuple[int, ...]

    @property
    def counts(self) -> bool:
        """Tell whether it counts for a mean: half a scorecard doesn't, a failed one always does."""
        return self.percent is not None and bool(self.failed or not self.missing)


@dataclass(frozen=True, slots=True)
class Group:
    """Calls of one agent or one month: how many are scored, the mean of those that count."""

    name: str
    calls: int
    percent: float | None
    failed: int


@dataclass(frozen=True, slots=True)
class Report:
    """The scorecards of a case. `criteria` are names with their scale; `without` have no score."""

    title: Safe
    criteria: tuple[tuple[Safe, int], ...]
    calls: tuple[ScoredCall, ...]
    without: int

    def by_agent(self) -> tuple[Group, ...]:
        """Group by agent; a call with two agents counts for both, since a score is of a call."""
        return tuple(_groups(self.calls, lambda call: call.agents))

    def by_month(self) -> tuple[Group, ...]:
        """Group by month (`2015-10`); calls without a date come under the empty one."""
        return tuple(_groups(self.calls, lambda call: (call.day[:7],)))


def _groups(
    calls: Iterable[ScoredCall], names: Callable[[ScoredCall], Iterable[str]]
) -> Iterator[Group]:
    grouped: dict[str, list[ScoredCall]] = {}
    for call in calls:
        for name in names(call):
            grouped.setdefault(name, []).append(call)
    for name in sorted(grouped):
        every = grouped[name]
        percents = [call.percent for call in every if call.counts and call.percent is not None]
        mean = sum(percents) / len(percents) if percents else None
        yield Group(name, len(every), mean, sum(bool(call.failed) for call in every))
