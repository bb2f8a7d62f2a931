"""From a request to pages: redacted, named, and with all that is still missing."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from carereview import __version__
from carereview.core.register import Register
from carereview.library.opening import LoadedCall
from carereview.privacy.fixed import disguised
from carereview.privacy.matcher import Matcher
from carereview.privacy.plan import make_plan
from carereview.privacy.redact import Source, redact_case
from carereview.privacy.redacted import RedactedCase
from carereview.publish.errors import Missing
from carereview.publish.gate import NOBODY_LOOKED, Candidate, Kind, damaged, gate, shown
from carereview.publish.names import distinct, file_stem
from carereview.publish.overview import duration_of
from carereview.publish.public_page import public_page
from carereview.publish.redacted_page import redacted_page
from carereview.publish.request import CaseRequest, Request
from carereview.publish.retold import retold
from carereview.publish.wording import Wording, wording
from carereview.publish.wording.disguise import disguised_wording

TOOL = f"carereview {__version__}"

_KEY = re.compile(r"^(?:title|date|duration|language|kind|generator)(?=: )", re.MULTILINE)

Page = tuple[str, str]
"""The name of a file within the bundle, with `/`, and its text."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """What an export would write, and what is missing before it may.

    The pages are redacted like those of a bundle, but no leak check has read them yet. `notes`
    say what is left out; `redactions` counts what was hidden, by category; `labels` are what the
    speakers are called. `twins` are the pages once more, with the words that are their own in
    disguise.
    """

    pages: tuple[Page, ...]
    missing: tuple[Missing, ...]
    notes: tuple[str, ...]
    redactions: tuple[tuple[str, int], ...]
    labels: tuple[str, ...] = ()
    twins: tuple[Page, ...] = ()


@dataclass(frozen=True, slots=True)
class _Told:
    case: RedactedCase
    missing: tuple[Missing, ...]
    notes: tuple[str, ...]

    @property
    def empty(self) -> bool:
        return not any(call.shown for call in self.case.calls)


def render(request: Request) -> Rendered:
    """Make the pages, for a preview or for a bundle; nothing is written."""
    every = [_tell(request, one) for one in request.cases]
    told = [one for one in every if not one.empty]
    missing = [Missing("", what, "mend that first") for what in request.damage]
    missing += [what for one in every for what in one.missing]
    if not told and not missing:
        missing.append(_nothing(request.kind))
    counts: Counter[str] = Counter()
    for one in told:
        for call in one.case.calls:
            counts.update(dict(call.redactions))
    return Rendered(
        tuple(_pages(request, [one.case for one in told], wording, TOOL)),
        tuple(missing),
        tuple(note for one in every for note in one.notes),
        tuple(sorted(counts.items())),
        _labels([one.case for one in told]),
        tuple(_twins(request, [one.case for one in told])),
    )


def _labels(cases: Sequence[RedactedCase]) -> tuple[str, ...]:
    """Give what speakers are called on the pages: the leak check reads over these words."""
    segments = (s for case in cases for call in case.calls for s in call.segments)
    return tuple(dict.fromkeys(str(segment.speaker) for segment in segments if segment.speaker))


def _nothing(kind: Kind) -> Missing:
    if kind is Kind.REDACTED:
        return Missing("", "no call has a transcript", "put one beside a recording")
    how = "clear a call on its publication card (P), or name one call by its path"
    return Missing("", "no call is cleared for publication", how)


def _tell(request: Request, one: CaseRequest) -> _Told:
    """Redact a case and ask the gate. Among several, one with nothing to tell is left out."""
    matcher = Matcher(one.case.register)
    candidates = [_candidate(request.kind, one, call, matcher) for call in one.calls]
    tells = [shown(request.kind, candidate, request.alone) for candidate in candidates]
    damage = tuple(str(problem) for problem in one.case.problems if problem.error)
    if any(tells) or len(request.cases) == 1:
        register = one.case.register
        missing = gate(request.kind, register, candidates, alone=request.alone, damage=damage)
        missing += tuple(retold(request.kind, one.case.case, one.calls, tells))
    else:
        missing = damaged(candidates, damage)
    case = _redacted(one, tells)
    notes = (*_notes(request.kind, candidates, tells), *_bare(case, one.case.register))
    return _Told(case, missing, notes)


def _candidate(kind: Kind, one: CaseRequest, call: LoadedCall, matcher: Matcher) -> Candidate:
    damage = tuple(str(problem) for problem in call.errors)
    if kind is Kind.REDACTED:  # text alone: the place in the sound doesn't matter
        return Candidate(call.files.id, call.transcript, call.review, (), damage)
    plan = make_plan(call.transcript, call.review, one.case.register, matcher=matcher)
    return Candidate(call.files.id, call.transcript, call.review, plan.problems, damage)


def _redacted(one: CaseRequest, tells: Sequence[bool]) -> RedactedCase:
    """Redact a case; if it names no language, it has that of its first call that does."""
    case = one.case.case
    spoken = (call.transcript.language for call in one.calls if call.transcript.language)
    case = replace(case, language=case.language or next(spoken, ""))
    sources = [
        Source(call.files.stem, call.transcript, call.review, duration_of(call) or 0, told)
        for call, told in zip(one.calls, tells, strict=True)
    ]
    roles = wording(case.language).vocabulary.roles
    return redact_case(case, sources, one.case.register, name=one.case.folder.name, roles=roles)


def _notes(kind: Kind, candidates: Sequence[Candidate], tells: Sequence[bool]) -> Iterator[str]:
    for candidate, told in zip(candidates, tells, strict=True):
        if not told and kind is Kind.REDACTED:
            yield f"{candidate.call}: left out, it has no transcript"
        elif not told:
            state = candidate.review.publication.state
            yield f"{candidate.call}: told by date and length only, since it is {state}"


def _bare(case: RedactedCase, register: Register) -> Iterator[str]:
    """Warn of a case in which nobody has said yet who is private."""
    if not register.settled and any(call.shown for call in case.calls):
        yield (
            "WARNING: every name and number in it stays readable, since nobody is in the register; "
            f"{NOBODY_LOOKED.how}"
        )


def _twins(request: Request, cases: Sequence[RedactedCase]) -> Iterator[Page]:
    """Give the pages in disguise, their front matter's keys too."""
    for name, text in _pages(request, cases, disguised_wording, disguised(TOOL)):
        head, line, body = text.partition("\n---\n")
        yield name, f"{_KEY.sub(lambda key: disguised(key[0]), head)}{line}{body}"


def _pages(
    request: Request,
    cases: Sequence[RedactedCase],
    speak: Callable[[str], Wording],
    tool: str,
) -> Iterator[Page]:
    """Give the pages: one of each shown call, or one of each case; several cases in folders.

    The words around the content are those of the case's language on all of them.
    """
    stems = distinct(file_stem(case.key, f"case-{n}") for n, case in enumerate(cases, 1))
    for case, stem in zip(cases, stems, strict=True):
        words = speak(case.language)
        folder = f"{stem}/" if len(cases) > 1 else ""
        told = [call for call in case.calls if call.shown]
        names = distinct(file_stem(call.key, f"call-{call.number:02d}") for call in told)
        if request.kind is Kind.REDACTED:
            for call, name in zip(told, names, strict=True):
                yield f"{folder}{name}.md", redacted_page(call, tool, words)
        else:
            name = names[0] if request.alone else stem
            yield f"{folder}{name}.md", public_page(case, tool, request.alone, words)
