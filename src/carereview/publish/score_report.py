"""What a report on scorecards may say: calls, agents and months, in texts that are for readers."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from carereview.privacy.redacted import Safe

UNKNOWN, NOT_APPLICABLE = "–", "n/a"
"""What stands where nothing is known, and where a criterion doesn't apply."""


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

    def score(self, criterion: int) -> str:
        """Write the score of a criterion; nothing where there is none yet."""
        if criterion not in self.scores:
            return ""
        given = self.scores[criterion]
        return NOT_APPLICABLE if given is None else str(given)

    @property
    def cells(self) -> list[str]:
        """Write what a row of a table begins with: day, name, agents, and the total.

        The total says if the call failed, and has a star while scores are missing.
        """
        mark = " failed" if self.failed else "*" if self.missing else ""
        agents = ", ".join(self.agents) or UNKNOWN
        return [self.day or UNKNOWN, self.name, agents, share(self.percent) + mark]


@dataclass(frozen=True, slots=True)
class Group:
    """Calls of one agent or one month: how many are scored, the mean of those that count."""

    name: str
    calls: int
    percent: float | None
    failed: int

    @property
    def mean(self) -> str:
        """Write the mean for people."""
        return share(self.percent)


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


def share(percent: float | None) -> str:
    """Write a share for people; a dash where there is none."""
    return UNKNOWN if percent is None else f"{percent:.0f} %"


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
