"""How far two reviewers agree on a call: Cohen's kappa, and where they differ."""

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass

from carereview.core.call import Transcript
from carereview.core.review import Moment, Review

Pair = tuple[Hashable, Hashable]


def kappa(pairs: Sequence[Pair]) -> float | None:
    """Give Cohen's kappa of two people's judgements of the same things, one pair for each.

    1 is full agreement, 0 as much as chance gives. None where it isn't defined: nothing was judged,
    or both gave all things the same one judgement. After J. Cohen, A coefficient of agreement for
    nominal scales, Educational and Psychological Measurement 20 (1960), 37-46.
    """
    if not pairs:
        return None
    number = len(pairs)
    agreed = sum(mine == theirs for mine, theirs in pairs) / number
    ours = Counter(mine for mine, _ in pairs)
    other = Counter(theirs for _, theirs in pairs)
    chance = sum(ours[name] * other[name] for name in ours) / number**2
    return None if chance == 1 else (agreed - chance) / (1 - chance)


@dataclass(frozen=True, slots=True)
class Tagged:
    """Whether each of two reviewers gave a tag to what was said in a segment (by its index)."""

    tag: str
    segment: int
    mine: bool
    theirs: bool


@dataclass(frozen=True, slots=True)
class Judged:
    """What two reviewers gave for a criterion: a score, None for not applicable."""

    criterion: str
    mine: int | None
    theirs: int | None


def tagged(transcript: Transcript, mine: Review, theirs: Review) -> tuple[Tagged, ...]:
    """Compare tags segment by segment: nobody marks to the millisecond where another does.

    A tag is given to every segment that a moment of it touches, else to the last one before it.
    """
    ours, other = (_tags(transcript, review.moments) for review in (mine, theirs))
    tags = sorted({tag for tag, _ in ours | other})
    return tuple(
        Tagged(tag, index, (tag, index) in ours, (tag, index) in other)
        for tag in tags
        for index in range(len(transcript.segments))
    )


def judged(mine: Review, theirs: Review) -> tuple[Judged, ...]:
    """Pair the scores of what both have scored."""
    other = {score.criterion: score.score for score in theirs.scores}
    return tuple(
        Judged(score.criterion, score.score, other[score.criterion])
        for score in mine.scores
        if score.criterion in other
    )


def _tags(transcript: Transcript, moments: Iterable[Moment]) -> set[tuple[str, int]]:
    found = set()
    for moment in moments:
        for index in _touched(transcript, moment):
            found |= {(tag, index) for tag in moment.tags}
    return found


def _touched(transcript: Transcript, moment: Moment) -> list[int]:
    span, before = moment.span, []
    touched = []
    for index, segment in enumerate(transcript.segments):
        if segment.span.overlaps(span.start, span.end):
            touched.append(index)
        if segment.start <= span.start:
            before.append(index)
    return touched or before[-1:]
