"""`scorecard.yaml`: criteria for all cases below a folder; how they and scores are written."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from carereview.core.case import Case
from carereview.core.scorecard import MAX_SCALE, MAX_WEIGHT, Criterion, Score
from carereview.library.codec import yaml_codec
from carereview.library.document import Document
from carereview.library.grouping import SCORECARD_FILE
from carereview.library.keys import flag, items, number, text
from carereview.library.nearest import nearest
from carereview.library.problem import Problem
from carereview.library.shape import Key, Log, Shape

NOT_APPLICABLE = "n/a"

_CRITERION = Shape(
    Criterion,
    (
        *(text("id"), text("name"), number("scale", 1, MAX_SCALE)),
        *(number("weight", 0, MAX_WEIGHT), flag("fail_all")),
    ),
)
_CRITERIA = items("criteria", _CRITERION)
_NUMBER = number("score", 0, MAX_SCALE)


def _read_score(raw: object, log: Log) -> tuple[int | None, None]:
    if isinstance(raw, str) and raw.strip().casefold() in (NOT_APPLICABLE, "na"):
        return None, None
    try:
        return int(_NUMBER.read(raw, log)[0]), None
    except ValueError as error:
        raise ValueError(f"{error}, nor {NOT_APPLICABLE}") from None


def _write_score(score: int | None) -> object:
    return NOT_APPLICABLE if score is None else score


_SCORE = Shape(
    Score,
    (text("criterion"), Key("score", _read_score, _write_score), text("moment"), text("note")),
)
SCORES = items("scores", _SCORE)
"""The key of a review: what the call was given."""


def _read_criteria(raw: object, log: Log) -> tuple[tuple[Criterion, ...], object]:
    criteria, unread = _CRITERIA.read(raw, log)
    for name, count in Counter(criterion.id for criterion in criteria).items():
        if count > 1:
            what = f"has {count} criteria with the id {name[:40]!r}"
            log.note(what, "give each an id of its own")
    return criteria, unread


CRITERIA = Key("criteria", _read_criteria, _CRITERIA.write)
"""The key of `case.yaml` and `scorecard.yaml`."""


@dataclass(frozen=True, slots=True)
class Scorecard:
    """What `scorecard.yaml` says."""

    title: str = ""
    criteria: tuple[Criterion, ...] = ()
    extra: Mapping[str, object] = field(default_factory=dict)


SCORECARD_CODEC = yaml_codec(Scorecard(), Shape(Scorecard, (text("title"), CRITERIA)))


def load_criteria(case: Case, folder: Path) -> tuple[tuple[Criterion, ...], tuple[Problem, ...]]:
    """Give the criteria that hold for a case in a folder, and what is wrong with their file.

    Those of its case file, else those of the nearest `scorecard.yaml`, going up. Raises nothing.
    """
    if case.criteria:
        return case.criteria, ()
    home = nearest(folder, [SCORECARD_FILE])
    if home is None:
        return (), ()
    document = Document(home / SCORECARD_FILE, SCORECARD_CODEC)
    return document.load().criteria, document.problems
