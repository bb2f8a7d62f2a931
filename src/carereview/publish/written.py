"""Every text that a reviewer wrote for readers, to be searched as if it had been said."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from carereview.core.call import Segment, Transcript
from carereview.core.case import Case
from carereview.core.repeats import told_again
from carereview.core.review import Review


def texts_of(case: Case, reviews: Sequence[Review]) -> tuple[Transcript, ...]:
    """Give the texts of a case and its reviews, each as a call of one segment."""
    return _as_said(case, (*_of_case(case), *_of_reviews(reviews)))


def every_text_of(case: Case) -> tuple[Transcript, ...]:
    """Give all texts of a case, those of events for nobody too: the app shows them."""
    public = tuple(replace(event, public=True) for event in case.events)
    return _as_said(case, _of_case(replace(case, events=public)))


def _as_said(case: Case, texts: Iterable[str]) -> tuple[Transcript, ...]:
    return tuple(
        Transcript(language=case.language, segments=(Segment(0, 1, "", text),))
        for text in dict.fromkeys(texts)
        if text.strip()
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
    yield from (repeat.what for repeat in told_again(case))


def _of_reviews(reviews: Sequence[Review]) -> Iterator[str]:
    for review in reviews:
        for moment in review.moments:
            if moment.public:
                yield from (moment.public_note, moment.instead)
        card = review.legal
        yield from (card.recorded.basis, card.published.basis, card.note)
        for change in review.publication.history:
            yield from (change.why, change.demanded_by)
