"""Every text that a reviewer wrote for readers, to be searched as if it had been said."""

from collections.abc import Iterator, Sequence

from carereview.core.call import Segment, Transcript
from carereview.core.case import Case
from carereview.core.review import Review


def texts_of(case: Case, reviews: Sequence[Review]) -> tuple[Transcript, ...]:
    """Give the texts of a case and its reviews, each as a call of one segment."""
    texts = [text for text in (*_of_case(case), *_of_reviews(reviews)) if text.strip()]
    return tuple(
        Transcript(language=case.language, segments=(Segment(0, 1, "", text),))
        for text in dict.fromkeys(texts)
    )


def _of_case(case: Case) -> Iterator[str]:
    yield from (case.title, case.summary)
    for party in case.parties:
        yield from (party.name, party.role)
    for event in case.events:
        if event.public:
            yield from (event.who, event.text, event.url)
    for lesson in case.lessons:
        yield from (lesson.signalled, lesson.instead)


def _of_reviews(reviews: Sequence[Review]) -> Iterator[str]:
    for review in reviews:
        for moment in review.moments:
            if moment.public:
                yield from (moment.public_note, moment.instead)
        card = review.legal
        yield from (card.recorded.basis, card.published.basis, card.note)
        for change in review.publication.history:
            yield from (change.why, change.demanded_by)
