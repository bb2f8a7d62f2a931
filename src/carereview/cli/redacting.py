"""What is private in the calls of cases that share a register, as plain values."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from carereview.cli.bulk import digest_of, explain
from carereview.core.clean import clean
from carereview.core.language import language_of
from carereview.core.register import Entity, Register, Verdict
from carereview.core.timecode import clock
from carereview.jobs.task import Hopeless, Item, JobError, Json, Options, Task, Tell
from carereview.library.discover import CallFiles, Found
from carereview.library.grouping import CASE_FILE, REGISTER_FILE
from carereview.library.nearest import nearest
from carereview.library.opening import LoadedCall, LoadedCase, load_call, load_case
from carereview.library.problem import SaveError
from carereview.library.stamps import call_stamp, case_stamp, files_stamp
from carereview.privacy.finding import Finding
from carereview.privacy.matcher import Matcher
from carereview.privacy.plan import make_plan
from carereview.privacy.propose import Proposal, propose
from carereview.privacy.suggest.suggester import Suggester, SuggesterError, load_suggesters
from carereview.publish.written import texts_of

_FORMS = 3

_ROUNDS = 10
"""What is decided may tell more: so often it is looked again, at most, until nothing is new."""

_Cases = tuple[tuple[Path, tuple[CallFiles, ...]], ...]
"""The folders of cases that share a register, with their calls."""


def _items(found: Found, options: Options) -> list[Item]:
    """Give the cases; those of one register go together, since one decides for the next."""
    by_case: dict[Path, list[CallFiles]] = {}
    for files in found.calls:
        by_case.setdefault(files.case, []).append(files)
    by_register: dict[Path, list[Path]] = {}
    for folder in by_case:
        home = nearest(folder, [REGISTER_FILE]) or folder
        by_register.setdefault(home, []).append(folder)
    return [
        Item(
            _name(by_case[folders[0]][0]),
            tuple((folder, tuple(by_case[folder])) for folder in folders),
        )
        for folders in by_register.values()
    ]


def _name(first: CallFiles) -> str:
    """Name a case by the folder of its first call, which belongs to no other case."""
    return first.id.rpartition("/")[0] or "."


def _work(cases: _Cases, options: Options, tell: Tell) -> Json:
    """Give for each case what `redact` prints of it, and the register's path if it was saved."""
    try:
        suggesters = _suggesters(tuple(sorted(options["spacy"].items())), options["presidio"])
    except SuggesterError as error:
        raise Hopeless(str(error)) from error
    loaded = [_loaded(folder, calls) for folder, calls in cases]
    if not options["accept"]:
        scans = [_scan(one, one.case.register, suggesters) for one in loaded]
        return [{**scan.told(), "saved": ""} for scan in scans]
    scans = _accepted(loaded, suggesters)
    path = _save(scans[-1])
    return [{**scan.told(), "saved": path} for scan in scans]


def _stamp(cases: _Cases, options: Options) -> str:
    stamps = [call_stamp(files) for _, calls in cases for files in calls]
    if not options["accept"]:
        stamps += [case_stamp(folder) for folder, _ in cases]
        return "\n".join(stamps) if all(stamps) else ""
    # A register that this very work has written is younger than what a stamp trusts.
    for folder, _ in cases:
        stamps.append(files_stamp([(nearest(folder, [CASE_FILE]) or folder) / CASE_FILE]))
    register = (nearest(cases[0][0], [REGISTER_FILE]) or cases[0][0]) / REGISTER_FILE
    return "\n".join([*stamps, digest_of(register)]) if all(stamps) else ""


SCANNING = Task("redact", _items, _work, _stamp, explain, renew=50)
"""Looks for what is private; writes nothing."""

ACCEPTING = SCANNING._replace(writes=True)
"""Decides undecided entities too, and saves their registers."""


class _Loaded(NamedTuple):
    """A case with its calls, as they are on disk."""

    case: LoadedCase
    calls: tuple[LoadedCall, ...]


@dataclass(frozen=True, slots=True)
class Scan:
    """A case that was searched: its calls, and the register with what was found."""

    case: LoadedCase
    calls: tuple[LoadedCall, ...]
    proposal: Proposal

    @property
    def register(self) -> Register:
        """Give the register with what was found."""
        return self.proposal.register

    def told(self) -> dict[str, Json]:
        """Give all that is printed of it."""
        found = list(self.mentions())
        problems = (*self.case.problems, *(p for call in self.calls for p in call.errors))
        return {
            "name": self.case.folder.name,
            "problems": [str(problem) for problem in problems],
            "findings": [self._finding(call, finding) for call, finding in found],
            "queue": list(self.queue()),
            "entities": self._entities(found),
            "look_at": list(self._look_at()),
            "undecided": len(self.register.undecided),
        }

    def mentions(self) -> Iterator[tuple[LoadedCall, Finding]]:
        """Give every mention with its call, in order."""
        matcher = Matcher(self.register)
        for call in self.calls:
            plan = make_plan(call.transcript, call.review, self.register, matcher=matcher)
            for finding in plan.findings:
                yield call, finding

    def _finding(self, call: LoadedCall, finding: Finding) -> dict[str, Json]:
        """Give what `--json` prints of a mention; see docs/json.md."""
        segment = call.transcript.segments[finding.segment]
        return {
            "call": call.files.id,
            "segment": finding.segment,
            "start_ms": segment.start if finding.start is None else finding.start,
            "end_ms": segment.end if finding.end is None else finding.end,
            "char_start": finding.char_start,
            "char_end": finding.char_end,
            "text": finding.text,
            "category": finding.category,
            "entity": finding.entity,
            "decision": finding.decision.value,
        }

    def queue(self) -> Iterator[dict[str, Json]]:
        """Give what `--json` prints of what somebody should look at, and isn't hidden."""
        for queued in self.proposal.queue:
            call = self.calls[queued.call]
            for place in queued.suspicion.places:
                segment = call.transcript.segments[place.segment]
                yield {
                    "call": call.files.id,
                    "segment": place.segment,
                    "start_ms": segment.start,
                    "end_ms": segment.end,
                    "char_start": place.char_start,
                    "char_end": place.char_end,
                    "text": segment.text[place.char_start : place.char_end],
                    "category": queued.suspicion.category,
                }

    def _entities(self, found: list[tuple[LoadedCall, Finding]]) -> list[Json]:
        """Give a row of each entity: how it is decided, how often and where it is mentioned."""
        times = Counter(finding.entity for _, finding in found)
        calls: dict[str, set[str]] = {}
        for call, finding in found:
            calls.setdefault(finding.entity, set()).add(call.files.id)
        return [
            [
                entity.name,
                entity.category,
                entity.decision.value,
                times[entity.name],
                len(calls.get(entity.name, ())),
                list(entity.forms[:_FORMS]),
            ]
            for entity in sorted(self.register.entities, key=_undecided_first)
        ]

    def _look_at(self) -> Iterator[str]:
        for queued in self.proposal.queue:
            call = self.calls[queued.call]
            first = queued.suspicion.places[0]
            when = clock(call.transcript.segments[first.segment].start)
            yield clean(f"  look at {call.files.stem} {when}: {queued.suspicion.text}")


@lru_cache(maxsize=1)
def _suggesters(spacy: tuple[tuple[str, str], ...], presidio: str) -> tuple[Suggester, ...]:
    return load_suggesters(dict(spacy), presidio)


def _loaded(folder: Path, files: tuple[CallFiles, ...]) -> _Loaded:
    return _Loaded(load_case(folder), tuple(map(load_call, files)))


def _scan(loaded: _Loaded, register: Register, suggesters: tuple[Suggester, ...]) -> Scan:
    """Search the calls of a case. Raises JobError."""
    case, calls = loaded
    told = [call.transcript for call in calls]
    language, _ = language_of(case.case.language, told)
    try:
        written = texts_of(case.case, [call.review for call in calls])
        return Scan(case, calls, propose(register, told, language, suggesters, written))
    except SuggesterError as error:
        raise JobError(str(error)) from error


def _accepted(loaded: Sequence[_Loaded], suggesters: tuple[Suggester, ...]) -> list[Scan]:
    """Decide everything undecided as redact, in cases that share a register. Raises JobError.

    A name that is known is looked for everywhere. So all is looked through again with what was
    decided, until that finds nothing more: work that was killed and done again gives the same.
    """
    register = loaded[0].case.register
    for _ in range(_ROUNDS):
        before, scans = register, []
        for one in loaded:
            scan = _scan(one, register, suggesters)
            register = _decided(scan.register)
            scans.append(scan)
        if register == before:
            break
    return [replace(s, proposal=replace(s.proposal, register=register)) for s in scans]


def _save(scan: Scan) -> str:
    """Save a register; gives its path if that changed the file. Raises JobError."""
    if not scan.register.entities:
        return ""
    document = scan.case.register_document
    try:
        saved = document.save(scan.register, keep="mine")
    except SaveError as error:
        raise JobError(error.what, error.hint) from error
    return str(document.path) if saved.written else ""


def _decided(register: Register) -> Register:
    return replace(register, entities=tuple(map(_redacted, register.entities)))


def _redacted(entity: Entity) -> Entity:
    undecided = entity.decision is Verdict.UNDECIDED
    return replace(entity, decision=Verdict.REDACT) if undecided else entity


def _undecided_first(entity: Entity) -> bool:
    return entity.decision is not Verdict.UNDECIDED
