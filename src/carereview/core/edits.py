"""Edits of a review: each takes a review and gives a new one, and touches nothing else."""

import secrets
from collections.abc import Iterable
from dataclasses import replace

from carereview.core.call import Role, Span
from carereview.core.hold import without
from carereview.core.register import Verdict
from carereview.core.review import (
    Decision,
    LegalCard,
    Link,
    Moment,
    Part,
    Passage,
    Publication,
    PublicationEvent,
    Rename,
    Review,
    Stretch,
)
from carereview.core.states import State, Status

_ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789"


def new_id(taken: Iterable[str] = ()) -> str:
    """Make a short random id that is not among the taken ones."""
    used = set(taken)
    while True:
        candidate = "".join(secrets.choice(_ALPHABET) for _ in range(6))
        if candidate not in used:
            return candidate


def begun(review: Review) -> Review:
    """Count the review as begun, if nobody has worked on it before."""
    return replace(review, status=Status.IN_REVIEW) if review.status is Status.NEW else review


def in_order(review: Review) -> Review:
    """Put moments and passages in order of time: a file edited by hand may have any."""
    moments = tuple(sorted(review.moments, key=lambda m: (m.start, m.id)))
    passages = tuple(sorted(review.passages, key=lambda p: (p.start, p.id)))
    return replace(review, moments=moments, passages=passages)


def add_moment(review: Review, moment: Moment) -> Review:
    """Put a moment in, in order of time."""
    moments = sorted((*review.moments, moment), key=lambda m: (m.start, m.id))
    return begun(replace(review, moments=tuple(moments)))


def change_moment(review: Review, moment: Moment) -> Review:
    """Replace the moment that has this one's id; an unknown id changes nothing."""
    if review.moment(moment.id) is None:
        return review
    others = tuple(m for m in review.moments if m.id != moment.id)
    return add_moment(replace(review, moments=others), moment)


def delete_moment(review: Review, moment_id: str) -> Review:
    """Take a moment out."""
    return replace(review, moments=tuple(m for m in review.moments if m.id != moment_id))


def toggle_tag(review: Review, moment_id: str, tag: str) -> Review:
    """Give a moment a tag, or take it away if it has it."""
    moment = review.moment(moment_id)
    if moment is None:
        return review
    has = tag in moment.tags
    tags = tuple(t for t in moment.tags if t != tag) if has else (*moment.tags, tag)
    return change_moment(review, replace(moment, tags=tags))


def cycle_severity(review: Review, moment_id: str) -> Review:
    """Raise a moment's severity by one, from high back to none."""
    moment = review.moment(moment_id)
    if moment is None:
        return review
    return change_moment(review, replace(moment, severity=(moment.severity + 1) % 4))


def tie(review: Review, moment_id: str, link: Link) -> Review:
    """Link a moment to another one, in place of an earlier link to the same one."""
    moment = review.moment(moment_id)
    if moment is None:
        return review
    others = tuple(k for k in moment.links if (k.call, k.moment) != (link.call, link.moment))
    return change_moment(review, replace(moment, links=(*others, link)))


def untie(review: Review, moment_id: str, call: str, other_id: str) -> Review:
    """Take the link from a moment to another one away."""
    moment = review.moment(moment_id)
    if moment is None:
        return review
    kept = tuple(k for k in moment.links if (k.call, k.moment) != (call, other_id))
    return change_moment(review, replace(moment, links=kept))


def correct_account(review: Review, span: Span, part: Part | None) -> Review:
    """Note what a stretch of time was spent on; None takes back what was noted there.

    What was noted for a part of it before gives way; what sticks out of it stays.
    """
    kept = [
        replace(stretch, start=left.start, end=left.end)
        for stretch in review.account
        for left in without([stretch.span], [span])
    ]
    kept += [] if part is None else [Stretch(span.start, span.end, part)]
    return begun(replace(review, account=tuple(sorted(kept, key=lambda s: (s.start, s.end)))))


def add_passage(review: Review, passage: Passage) -> Review:
    """Withhold a passage."""
    passages = sorted((*review.passages, passage), key=lambda p: (p.start, p.id))
    return begun(replace(review, passages=tuple(passages)))


def remove_passages(review: Review, start: int, end: int) -> Review:
    """Give back every passage that overlaps start to end (ms)."""
    kept = tuple(p for p in review.passages if not p.span.overlaps(start, end))
    return replace(review, passages=kept)


def decide_here(review: Review, entity: str, span: Span, decision: Verdict) -> Review:
    """Hide or keep one mention of an entity, whatever the register says; `span` is its time."""
    others = tuple(
        d for d in review.decisions if d.entity != entity or not span.overlaps(d.start, d.end)
    )
    return begun(
        replace(review, decisions=(*others, Decision(entity, span.start, span.end, decision)))
    )


def rename_speaker(review: Review, speaker: str, name: str, role: Role | None) -> Review:
    """Call a speaker something else, or give it another role; nothing given takes it back."""
    others = tuple(r for r in review.speakers if r.speaker != speaker)
    extra = next((r.extra for r in review.speakers if r.speaker == speaker), {})
    if not name and role is None:
        return replace(review, speakers=others)
    return begun(replace(review, speakers=(*others, Rename(speaker, role, name, extra))))


def set_status(review: Review, status: Status) -> Review:
    """Say how far the review has come."""
    return replace(review, status=status)


def set_legal(review: Review, legal: LegalCard) -> Review:
    """Replace the legal card."""
    return begun(replace(review, legal=legal))


def set_state(
    review: Review, state: State, at: str, by: str = "", why: str = "", demanded_by: str = ""
) -> Review:
    """Move the publication state and append to its history; `at` is ISO 8601."""
    if state is review.publication.state:
        return review
    return add_event(review, PublicationEvent(at, state, by, why, demanded_by))


def add_event(review: Review, event: PublicationEvent) -> Review:
    """Append what happened to the publication to its history; its state is the new one."""
    old = review.publication
    publication = Publication(event.state, (*old.history, event), old.extra)
    return begun(replace(review, publication=publication))
