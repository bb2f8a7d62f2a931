"""Links between moments as readers may see them: only where both moments are public and shown."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from carereview.core.links import (
    CaseCall,
    PromiseState,
    Seen,
    is_promise,
    seen_from,
    state_of,
    ties,
)
from carereview.core.review import Moment, Review
from carereview.privacy.redacted import RedactedCall, RedactedMoment, RedactedTie, Safe

_Key = tuple[str, str]
"""A call's id and a moment's."""


def public_moments(review: Review) -> tuple[Moment, ...]:
    """Give the moments that readers are shown, in the order in which they are."""
    return tuple(sorted((m for m in review.moments if m.public), key=lambda m: m.start))


def tied(calls: Sequence[RedactedCall], sources: Sequence[CaseCall]) -> tuple[RedactedCall, ...]:
    """Put the links of a case into its calls; `index` tells which source each was made from.

    What became of a promise is told whoever says it; which moment does, only if it is public.
    """
    known = ties(sources)
    if not known:
        return tuple(calls)
    shown = {sources[call.index].id: call for call in calls if call.shown}
    places = {
        (name, moment.id): place
        for name, call in shown.items()
        for place, moment in enumerate(public_moments(sources[call.index].review))
    }
    result = []
    for call in calls:
        source = sources[call.index]
        public = public_moments(source.review) if call.shown else ()
        moments = tuple(
            replace(
                _tied(told, own, seen_from(known, source.id, own.id), shown, places),
                place=_place(call, number),
            )
            for number, (told, own) in enumerate(zip(call.moments, public, strict=True))
        )
        result.append(replace(call, moments=moments))
    return tuple(result)


def _tied(
    told: RedactedMoment,
    own: Moment,
    seen: Sequence[Seen],
    shown: Mapping[str, RedactedCall],
    places: Mapping[_Key, int],
) -> RedactedMoment:
    later = [one.kind for one in seen if one.later]
    fate = state_of("", later, date.max)
    known = is_promise(own) and fate is not PromiseState.OPEN
    links = tuple(_links(seen, shown, places))
    return replace(told, fate=fate.value if known else "", ties=links)


def _links(
    seen: Sequence[Seen], shown: Mapping[str, RedactedCall], places: Mapping[_Key, int]
) -> Iterator[RedactedTie]:
    for one in seen:
        name, moment = one.other.call, one.other.moment
        place = places.get((name, moment.id))
        if place is not None:
            bare = replace(shown[name], segments=(), moments=())
            named = _place(bare, place)
            yield RedactedTie(one.kind.value, one.later, bare, place, moment.start, named)


def _place(call: RedactedCall, moment: int) -> Safe:
    return Safe(f"m-{call.number}-{moment + 1}")
