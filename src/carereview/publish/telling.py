"""What of a case may be told to readers, and what stands in the way."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

from carereview.core.call import Span
from carereview.core.language import language_of
from carereview.core.register import Register
from carereview.core.timecode import clock
from carereview.library.case_calls import id_in_case
from carereview.library.opening import LoadedCall
from carereview.privacy.matcher import Matcher
from carereview.privacy.plan import Plan, make_plan
from carereview.privacy.quotes import stale_moments, unbound_moments
from carereview.privacy.redact import Source, redact_case
from carereview.privacy.redacted import RedactedCase
from carereview.privacy.shown_times import shown_times
from carereview.publish.card_rules import bare_card
from carereview.publish.errors import Missing
from carereview.publish.gate import (
    NAMED,
    NOBODY_LOOKED,
    Candidate,
    Kind,
    damaged,
    gate,
    shown,
    undecided,
    unheard,
)
from carereview.publish.overview import duration_of
from carereview.publish.request import CaseRequest, Request
from carereview.publish.retold import retold
from carereview.publish.sound import obstacles
from carereview.publish.wording import wording


class Heard(NamedTuple):
    """A recording that goes along, and what goes from it."""

    source: Path
    windows: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """A case as it is told; `heard` are its recordings, by the index of their call."""

    case: RedactedCase
    missing: tuple[Missing, ...]
    notes: tuple[str, ...]
    heard: Mapping[int, Heard]

    @property
    def empty(self) -> bool:
        """Tell whether there is nothing to tell of it."""
        return not any(call.shown for call in self.case.calls)


def tell(request: Request, one: CaseRequest) -> Told:
    """Redact a case and ask the gate. Among several, one with nothing to tell is left out."""
    matcher = Matcher(one.case.register)
    plans = [_plan(request, one, call, matcher) for call in one.calls]
    candidates = [_candidate(request, *pair) for pair in zip(one.calls, plans, strict=True)]
    tells = [shown(request.kind, candidate, request.alone) for candidate in candidates]
    damage = tuple(str(problem) for problem in one.case.problems if problem.error)
    heard: dict[int, Heard] = {}
    if any(tells) or len(request.cases) == 1:
        register = one.case.register
        missing = gate(
            request.kind,
            register,
            candidates,
            alone=request.alone,
            audio=request.audio,
            damage=damage,
        )
        missing += tuple(retold(request.kind, one.case.case, candidates, tells))
        if request.audio:
            missing += tuple(_deaf(one, plans, tells))
            heard = _heard(one, plans, tells)
    else:
        missing = damaged(candidates, damage)
    case = _redacted(one, tells)
    if request.html or request.audio:
        case = _with_times(case, plans)
    notes = (
        *_notes(request.kind, candidates, tells),
        *_guessed(one),
        *(_bare(case, one.case.register) if request.kind is Kind.REDACTED else ()),
        *(_suspected(one.case.register) if request.kind is Kind.REDACTED else ()),
        *(_silent(one, tells) if request.audio else ()),
        *(_unheard(candidates, tells) if request.kind is Kind.REDACTED else ()),
    )
    return Told(case, missing, notes, heard)


def _plan(request: Request, one: CaseRequest, call: LoadedCall, matcher: Matcher) -> Plan:
    register, pad, gap = one.case.register, request.pad, request.gap
    return make_plan(call.transcript, call.review, register, matcher=matcher, pad=pad, gap=gap)


def _candidate(request: Request, call: LoadedCall, plan: Plan) -> Candidate:
    damage = tuple(str(problem) for problem in call.errors)
    # Where no sound is written, or there is none, the place in it doesn't matter.
    text_only = call.audio is None or (request.kind is Kind.REDACTED and not request.audio)
    problems = () if text_only else plan.problems
    listens = request.audio and request.audition and call.audio is not None
    to_hear = plan.unheard if listens else 0
    return Candidate(
        call.files.id,
        call.transcript,
        call.review,
        problems,
        damage,
        to_hear,
        stale_moments(plan, call.review) if request.kind is Kind.PUBLIC else (),
        unbound_moments(plan, call.review) if request.kind is Kind.PUBLIC else (),
    )


def _heard(one: CaseRequest, plans: Sequence[Plan], tells: Sequence[bool]) -> dict[int, Heard]:
    calls = enumerate(zip(one.calls, plans, tells, strict=True))
    return {
        index: Heard(call.audio, plan.windows())
        for index, (call, plan, told) in calls
        if told and call.audio is not None
    }


def _deaf(one: CaseRequest, plans: Sequence[Plan], tells: Sequence[bool]) -> Iterator[Missing]:
    """Say what keeps recordings from being bleeped; none at all is missing too."""
    every = zip(one.calls, plans, tells, strict=True)
    told = [(call, plan) for call, plan, shown in every if shown]
    for call, plan in told:
        yield from obstacles(call, plan)
    if told and not any(call.audio for call, _ in told):
        yield Missing("", "no call has a recording", "leave out --audio")


def _unheard(candidates: Sequence[Candidate], tells: Sequence[bool]) -> Iterator[str]:
    """Tell of bleeps that were not listened to; the gate stops a public page."""
    for candidate, told in zip(candidates, tells, strict=True):
        if told and candidate.unheard:
            yield f"{candidate.call}: {unheard(candidate)} (b in its review steps through them)"


def _silent(one: CaseRequest, tells: Sequence[bool]) -> Iterator[str]:
    for call, told in zip(one.calls, tells, strict=True):
        if told and call.audio is None:
            yield f"{call.files.id}: told without sound, it has no recording"


def _redacted(one: CaseRequest, tells: Sequence[bool]) -> RedactedCase:
    """Redact a case; if it names no language, it has that of its calls."""
    case = one.case.case
    case = replace(case, language=_language(one)[0])
    sources = [
        Source(
            call.files.stem,
            call.transcript,
            call.review,
            duration_of(call) or 0,
            told,
            id_in_case(call.files),
        )
        for call, told in zip(one.calls, tells, strict=True)
    ]
    roles = wording(case.language).vocabulary.roles
    return redact_case(case, sources, one.case.register, name=one.case.folder.name, roles=roles)


def _language(one: CaseRequest) -> tuple[str, bool]:
    return language_of(one.case.case.language, (call.transcript for call in one.calls))


def _guessed(one: CaseRequest) -> Iterator[str]:
    """Say that the language of the pages is only a guess."""
    language, guessed = _language(one)
    if guessed:
        yield f"no file states a language, the words look like {language}; say it in case.yaml"


def _with_times(case: RedactedCase, plans: Sequence[Plan]) -> RedactedCase:
    """Let pages and captions follow the sound: words' times, which tell no more than bleeps do."""
    calls = tuple(
        replace(
            call,
            segments=tuple(
                replace(segment, times=shown_times(plans[call.index], number))
                for number, segment in enumerate(call.segments)
            ),
        )
        for call in case.calls
    )
    return replace(case, calls=calls)


def _notes(kind: Kind, candidates: Sequence[Candidate], tells: Sequence[bool]) -> Iterator[str]:
    for candidate, told in zip(candidates, tells, strict=True):
        if not told and kind is Kind.REDACTED:
            yield f"{candidate.call}: left out, it has no transcript"
        elif not told:
            state = candidate.review.publication.state
            yield f"{candidate.call}: told by date and length only, since it is {state}"
        elif kind is Kind.PUBLIC:
            yield from _not_stated(candidate)


def _not_stated(candidate: Candidate) -> Iterator[str]:
    """Tell what nobody has said of a call that goes public, and that stops nothing."""
    if left_out := bare_card(candidate.review.legal):
        yield f"{candidate.call}: its publication card (P) leaves out {', '.join(left_out)}"
    if candidate.unbound:
        places = ", ".join(clock(moment.start) for moment in candidate.unbound[:NAMED])
        more = ", …" if len(candidate.unbound) > NAMED else ""
        what = "nobody has confirmed yet what it quotes at"
        yield f"{candidate.call}: {what} {places}{more} (Y in its review)"


def _suspected(register: Register) -> Iterator[str]:
    """Tell what stays hidden until somebody decides; the gate stops a public page."""
    for missing in undecided(register):
        yield f"hidden for now: {missing}"


def _bare(case: RedactedCase, register: Register) -> Iterator[str]:
    """Warn of a case in which nobody has said yet who is private; the gate stops a public page."""
    if not register.settled and any(call.shown for call in case.calls):
        yield (
            "WARNING: every name and number in it stays readable, since nobody is in the register; "
            f"{NOBODY_LOOKED.how}"
        )
