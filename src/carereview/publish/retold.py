"""What the reviewer wrote for readers, searched for what a passage withholds."""

from collections.abc import Iterable, Iterator, Sequence

from carereview.core.case import Case
from carereview.core.review import Review
from carereview.core.timecode import clock
from carereview.privacy.echoes import Echoes
from carereview.publish.errors import Missing
from carereview.publish.gate import Candidate, Kind


def retold(
    kind: Kind, case: Case, calls: Sequence[Candidate], told: Sequence[bool]
) -> Iterator[Missing]:
    """Find every text for readers that says again what a passage of any call withholds.

    `told` says of each call whether its page tells it. Everything found can be said otherwise.
    """
    echoes = Echoes((call.transcript, call.review) for call in calls)
    for call, shown in zip(calls, told, strict=True):
        texts = _of_call(kind, call.review) if shown else ()
        yield from _repeated(call.call, texts, echoes)
    if kind is Kind.PUBLIC and any(told):
        yield from _repeated("", _of_case(case), echoes)


def _repeated(call: str, texts: Iterable[tuple[str, str]], echoes: Echoes) -> Iterator[Missing]:
    for place, text in texts:
        heard = echoes.hears(text)
        if heard:
            what = f"{place} repeats a withheld passage (“{heard}”)"
            yield Missing(call, what, "say it in other words")


def _of_call(kind: Kind, review: Review) -> Iterator[tuple[str, str]]:
    for moment in review.moments:
        if moment.public:
            yield f"the public note at {clock(moment.start)}", moment.public_note
            yield f"what could have been said at {clock(moment.start)}", moment.instead
    if kind is Kind.PUBLIC:
        yield "the note of the publication card", review.legal.note
        yield "the basis of the recording", review.legal.recorded.basis
        yield "the basis of the publication", review.legal.published.basis
        yield from (("the history of the publication", x.why) for x in review.publication.history)


def _of_case(case: Case) -> Iterator[tuple[str, str]]:
    yield "the title of the case", case.title
    yield "the summary of the case", case.summary
    for lesson in case.lessons:
        yield "a lesson of the case", f"{lesson.signalled}\n{lesson.instead}"
    for event in case.events:
        if event.public:
            yield f"the event of {event.at}", event.text
