"""The scorecard of quality reviewers: criteria, a score for each, and what they come to."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

MAX_WEIGHT = 1000
MAX_SCALE = 100


@dataclass(frozen=True, slots=True)
class Criterion:
    """One question about a call. Scores go from 0 to `scale`; 1 is no or yes.

    `weight` counts it against the others. With `fail_all`, a score of 0 fails the whole call.
    """

    id: str
    name: str = ""
    scale: int = 1
    weight: int = 1
    fail_all: bool = False
    extra: Mapping[str, object] = field(default_factory=dict)

    @property
    def label(self) -> str:
        """Give the name that people read."""
        return self.name or self.id


@dataclass(frozen=True, slots=True)
class Score:
    """What a call was given for a criterion; `score` is None where it doesn't apply.

    `moment` is the id of the moment that shows it; `note` is private.
    """

    criterion: str
    score: int | None
    moment: str = ""
    note: str = ""
    extra: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Total:
    """What the scores of a call come to. `percent` is None where nothing applies.

    `missing` and `failed` are criteria; while some are missing, `percent` is of the others.
    """

    percent: float | None
    scored: int = 0
    missing: tuple[str, ...] = ()
    failed: tuple[str, ...] = ()


def total(criteria: Sequence[Criterion], scores: Iterable[Score]) -> Total:
    """Add up a call: the weighted share of what could be reached, in percent.

    Scores of criteria that don't exist any more count nothing; one beyond its scale counts as
    the most there is.
    """
    given = {score.criterion: score for score in scores}
    reached = possible = 0.0
    failed = []
    for criterion in criteria:
        score = given.get(criterion.id)
        if score is None or score.score is None:
            continue
        share = min(max(score.score, 0), criterion.scale) / criterion.scale
        reached += share * criterion.weight
        possible += criterion.weight
        if criterion.fail_all and score.score <= 0:
            failed.append(criterion.id)
    percent = 100 * reached / possible if possible else None
    return Total(
        0.0 if failed else percent,
        sum(criterion.id in given for criterion in criteria),
        tuple(criterion.id for criterion in criteria if criterion.id not in given),
        tuple(failed),
    )


def scored(scores: Sequence[Score], score: Score) -> tuple[Score, ...]:
    """Give the scores with one given, in place of an earlier one for the same criterion."""
    if any(old.criterion == score.criterion for old in scores):
        return tuple(score if old.criterion == score.criterion else old for old in scores)
    return (*scores, score)


def unscored(scores: Sequence[Score], criterion: str) -> tuple[Score, ...]:
    """Give the scores without the one for a criterion."""
    return tuple(score for score in scores if score.criterion != criterion)
