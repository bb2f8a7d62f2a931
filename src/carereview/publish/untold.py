"""What a reviewer wrote for nobody else, and calls that are not told: no page may repeat them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from typing import Any

from carereview.core.case import Case
from carereview.core.review import Review
from carereview.library.opening import LoadedCall
from carereview.privacy.secrets import rows_of
from carereview.publish.gate import SHOWN_STATES, Kind
from carereview.publish.request import CaseRequest, Request
from carereview.publish.written import texts_of


def untold_words(request: Request, one: CaseRequest) -> tuple[str, ...]:
    """Give the private words of a case in rows, less what is also written or said for readers.

    Everything in a review and a case is private but what is known to be for readers: a field that
    is new is private too.
    """
    untold = [call for call in one.calls if not _is_told(request, call)]
    private = [*_texts(one.case.case), *_texts([call.review for call in one.calls])]
    private += [text for call in untold for text in _said(call)]
    return rows_of(private, [text for case in request.cases for text in _readable(request, case)])


def _readable(request: Request, one: CaseRequest) -> Iterator[str]:
    case, reviews = one.case.case, [call.review for call in one.calls]
    yield from (s.text for written in texts_of(case, reviews) for s in written.segments)
    tags = [tag for review in reviews for moment in review.moments for tag in moment.tags]
    yield from (case.tag(tag).label for tag in tags)
    yield from _names(case, reviews)
    for call in one.calls:
        if _is_told(request, call):
            yield from _said(call)
            yield from (moment.quote for moment in call.review.moments if moment.public)


def _names(case: Case, reviews: Sequence[Review]) -> Iterator[str]:
    """Give the names of calls that are pointed at: nobody wrote them about anything.

    Whom one is called after is looked for by the forms of the register.
    """
    yield from (k.call for r in reviews for moment in r.moments for k in moment.links)
    yield from (place.call for repeat in case.repeats for place in repeat.places)


def _is_told(request: Request, call: LoadedCall) -> bool:
    state = call.review.publication.state
    return request.kind is Kind.REDACTED or request.alone or state in SHOWN_STATES


def _said(call: LoadedCall) -> Iterator[str]:
    yield call.transcript.title
    # As one text: what a card quotes may begin in one turn and end in the next.
    yield " ".join(segment.text for segment in call.transcript.segments)


def _texts(value: Any) -> Iterator[str]:
    """Give every text in a value, however deep."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        yield from (text for item in value.values() for text in _texts(item))
    elif isinstance(value, (tuple, list)):
        yield from (text for item in value for text in _texts(item))
    elif is_dataclass(value) and not isinstance(value, type):
        yield from (t for field in fields(value) for t in _texts(getattr(value, field.name)))
