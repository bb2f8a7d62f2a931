"""What was said in the time of a moment, as readers may see it, and whether they still do."""

from collections.abc import Mapping

from carereview.core.review import Moment, Review
from carereview.core.said import said_in
from carereview.privacy.labels import speakers
from carereview.privacy.plan import Plan
from carereview.privacy.safe import RedactedSegment, Safe


def quote(
    plan: Plan, moment: Moment, labels: Mapping[str, Safe], roles: Mapping[str, str]
) -> tuple[RedactedSegment, ...]:
    """Give the words said within a moment by all speakers, in order (see `core.said`)."""
    said = []
    for index, start, end in said_in(plan.transcript, moment):
        speaker = plan.transcript.segments[index].speaker
        said.append(plan.segment(index, labels[speaker], roles[speaker], start, end))
    return tuple(said)


def roles_of(plan: Plan, review: Review) -> dict[str, str]:
    """Give the role of every speaker as the reviewer left it."""
    return {s.id: str(s.role) for s in speakers(plan.transcript, review)}


def bound_words(plan: Plan, review: Review, moment: Moment) -> str:
    """Give the quote of a moment in the form in which a review keeps it.

    Each turn is a line, after the role of who speaks: what readers are shown for a name is told
    in the language of their page, so it takes no part. Empty where nothing is said.
    """
    roles = roles_of(plan, review)
    nobody = dict.fromkeys(roles, Safe(""))
    lines: list[str] = []
    before = ""
    for said in quote(plan, moment, nobody, roles):
        text = " ".join(said.text.split())
        if said.role == before:
            lines[-1] += f" {text}"
        else:
            lines.append(f"{said.role}: {text}")
        before = said.role
    return "\n".join(lines)


def is_stale(plan: Plan, review: Review, moment: Moment) -> bool:
    """Tell whether readers would see other words than somebody confirmed for a public moment."""
    kept = moment.public and bool(moment.quote)
    return kept and bound_words(plan, review, moment) != moment.quote


def stale_moments(plan: Plan, review: Review) -> tuple[Moment, ...]:
    """Give the public moments whose quotes are no longer what was confirmed."""
    return tuple(moment for moment in review.moments if is_stale(plan, review, moment))


def unbound_moments(plan: Plan, review: Review) -> tuple[Moment, ...]:
    """Give the public moments with words that nobody ever confirmed: those of older files."""
    return tuple(
        moment
        for moment in review.moments
        if moment.public and not moment.quote and bound_words(plan, review, moment)
    )
