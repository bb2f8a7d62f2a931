"""From a case with its calls to what an export may see of them."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace

from carereview.core.account import account
from carereview.core.call import Transcript
from carereview.core.case import Case, Event
from carereview.core.hold import hold_spans, total
from carereview.core.links import CaseCall, is_promise
from carereview.core.register import Register
from carereview.core.repeats import told_again
from carereview.core.review import Moment, Review
from carereview.core.when import instant
from carereview.privacy.labels import ROLES, labels, speakers
from carereview.privacy.matcher import Matcher
from carereview.privacy.plan import Plan, make_plan
from carereview.privacy.quotes import quote
from carereview.privacy.redacted import (
    RedactedCall,
    RedactedCase,
    RedactedChange,
    RedactedEvent,
    RedactedLegal,
    RedactedLesson,
    RedactedMoment,
    RedactedRepeat,
    RedactedSegment,
    RedactedTime,
    Safe,
)
from carereview.privacy.texts import Texts
from carereview.privacy.tied import public_moments, tied

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")


@dataclass(frozen=True, slots=True)
class Source:
    """One call to redact: its stem, what was said, the review, and how long it is.

    `shown` is False for a call that a page may only mention by date and length. `id` is its path
    relative to the case's folder, by which others link to it; its stem if empty.
    """

    name: str
    transcript: Transcript
    review: Review = field(default_factory=Review)
    duration_ms: int = 0
    shown: bool = True
    id: str = ""

    @property
    def in_case(self) -> CaseCall:
        """Give the call as others of its case know it."""
        own = self.id or self.name
        return CaseCall(own, self.transcript.started, self.transcript, self.review)


def redact_case(
    case: Case,
    sources: Sequence[Source],
    register: Register,
    *,
    name: str = "",
    roles: Mapping[str, str] = ROLES,
) -> RedactedCase:
    """Give a case as readers may see it; its calls in order of time, numbered from 1.

    `name` is the case's folder, `roles` what speakers without a pseudonym are called.
    """
    matcher = Matcher(register)
    texts = Texts(matcher)
    text = texts.text
    ordered = sorted(
        enumerate(sources), key=lambda pair: (instant(pair[1].transcript.started), pair[1].name)
    )
    calls = []
    for number, (index, source) in enumerate(ordered, 1):
        plan = make_plan(source.transcript, source.review, register, matcher=matcher)
        call = redact_call(source, plan, case=case, number=number, roles=roles)
        calls.append(replace(call, index=index))
    return RedactedCase(
        key=texts.slug(case.title) or texts.slug(name) or Safe("case"),
        title=text(case.title),
        summary=text(case.summary),
        language=_language(case.language),
        parties=tuple((text(p.name), text(p.role)) for p in case.parties),
        events=_events(case, texts),
        lessons=tuple(RedactedLesson(text(x.signalled), text(x.instead)) for x in case.lessons),
        calls=tied(_with_own_keys(calls), [source.in_case for source in sources]),
        repeats=_repeats(case, [source.in_case.id for source in sources if source.shown], texts),
    )


def redact_call(
    source: Source,
    plan: Plan,
    *,
    case: Case | None = None,
    number: int = 1,
    roles: Mapping[str, str] = ROLES,
) -> RedactedCall:
    """Give one call as readers may see it, after a plan made for it."""
    transcript, review, text = source.transcript, source.review, plan.texts.text
    case = case or Case()
    shown = source.shown
    return RedactedCall(
        key=_key(source, plan.texts, number),
        number=number,
        title=_title(source, plan.texts) if shown else Safe(""),
        started=text(transcript.started),
        language=_language(transcript.language or case.language),
        channel=text(transcript.channel),
        duration_ms=source.duration_ms or transcript.duration,
        hold_ms=total(hold_spans(transcript, review)),
        shown=shown,
        state=str(review.publication.state),
        segments=_segments(source, plan, roles) if shown else (),
        moments=_moments(source, plan, case, roles) if shown else (),
        legal=_legal(review, plan.texts),
        history=tuple(
            RedactedChange(
                text(change.at), str(change.state), text(change.why), text(change.demanded_by)
            )
            for change in review.publication.history
        ),
        redactions=plan.counts if shown else (),
        time=_time(source),
    )


def _time(source: Source) -> RedactedTime:
    """Give the account of a call's time: numbers, which tell nobody's words."""
    told = account(source.transcript, source.review, source.duration_ms)
    return RedactedTime(
        **asdict(told.parts),
        talk_over=told.talk_over,
        by_agent=told.by_agent,
        by_customer=told.by_customer,
        transfers=told.transfers,
        identified=told.identified,
        corrected=bool(told.corrected or told.identified_by_hand),
    )


def _repeats(case: Case, shown: Sequence[str], texts: Texts) -> tuple[RedactedRepeat, ...]:
    """Give what was confirmed to have been said again, as far as calls that are shown tell it."""
    told = []
    for repeat in told_again(case):
        calls = [place.call for place in repeat.places if place.call in shown]
        if len(calls) > 1 and repeat.what.strip():
            told.append(RedactedRepeat(texts.text(repeat.what), len(calls), len(set(calls))))
    return tuple(told)


def _title(source: Source, texts: Texts) -> Safe:
    """Give a call's title; without one, and without a date to name it by, its file's stem.

    A stem is no title where it might tell somebody's number (see `Texts.slug`), nor where it is
    but a number itself.
    """
    transcript, stem = source.transcript, source.name
    telling = any(c.isalpha() for c in stem) and texts.slug(stem)
    if transcript.title.strip() or transcript.started.strip() or not telling:
        return texts.text(transcript.title)
    return texts.text(stem)


def _segments(source: Source, plan: Plan, roles: Mapping[str, str]) -> tuple[RedactedSegment, ...]:
    names = labels(source.transcript, source.review, plan.texts, roles)
    parts = {s.id: str(s.role) for s in speakers(source.transcript, source.review)}
    return tuple(
        plan.segment(index, names[segment.speaker], parts[segment.speaker])
        for index, segment in enumerate(source.transcript.segments)
    )


def _moments(
    source: Source, plan: Plan, case: Case, roles: Mapping[str, str]
) -> tuple[RedactedMoment, ...]:
    names = labels(source.transcript, source.review, plan.texts, roles)
    parts = {s.id: str(s.role) for s in speakers(source.transcript, source.review)}
    public = public_moments(source.review)
    return tuple(_moment(m, plan, case, quote(plan, m, names, parts)) for m in public)


def _moment(
    moment: Moment, plan: Plan, case: Case, said: tuple[RedactedSegment, ...]
) -> RedactedMoment:
    text = plan.texts.text
    return RedactedMoment(
        start=moment.start,
        end=moment.end,
        tags=tuple(text(case.tag(tag).label) for tag in moment.tags),
        severity=moment.severity,
        public_note=text(moment.public_note),
        instead=text(moment.instead),
        quote=said,
        promise=is_promise(moment),
        due=text(moment.due),
    )


def _legal(review: Review, texts: Texts) -> RedactedLegal:
    card = review.legal
    return RedactedLegal(
        recorded=texts.text(card.recorded.basis),
        published=texts.text(card.published.basis),
        note=texts.text(card.note),
    )


def _events(case: Case, texts: Texts) -> tuple[RedactedEvent, ...]:
    public = sorted((e for e in case.events if e.public), key=lambda e: instant(e.at))
    return tuple(_event(event, texts) for event in public)


def _event(event: Event, texts: Texts) -> RedactedEvent:
    text = texts.text
    return RedactedEvent(
        at=text(event.at),
        kind=text(event.kind),
        who=text(event.who),
        text=text(event.text),
        url=texts.link(event.url),
    )


def _key(source: Source, texts: Texts, number: int) -> Safe:
    """Name a call's files after its title, else its stem, else only by its number."""
    bare = Safe(f"call-{number:02d}")
    if not source.shown:
        return bare
    title = source.transcript.title
    slug = texts.slug(title) if title else texts.slug(source.name)
    return Safe(f"{number:02d}-{slug}") if title and slug else slug or bare


def _with_own_keys(calls: Sequence[RedactedCall]) -> tuple[RedactedCall, ...]:
    """Give calls whose keys differ, since they name files."""
    taken: set[str] = set()
    result = []
    for call in calls:
        key = call.key if call.key not in taken else Safe(f"call-{call.number:02d}")
        while key in taken:
            key = Safe(f"{key}-{call.number}")
        taken.add(key)
        result.append(replace(call, key=key))
    return tuple(result)


def _language(language: str) -> str:
    """Give a language code; anything else might be somebody's words."""
    return language if _LANGUAGE.fullmatch(language) else ""
