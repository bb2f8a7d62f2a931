"""`carereview redact`: what is private in the calls of a case, and what was decided about it."""

from argparse import ArgumentParser, Namespace
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from carereview.cli.command import Command
from carereview.cli.errors import DONE, CommandError
from carereview.cli.output import columns, complain, cut, say, say_json, table
from carereview.cli.places import find, settings
from carereview.cli.words import count
from carereview.core.clean import clean
from carereview.core.language import language_of
from carereview.core.register import Entity, Register, Verdict
from carereview.core.timecode import clock
from carereview.library.opening import LoadedCall, LoadedCase, load_call, load_case
from carereview.library.problem import SaveError
from carereview.privacy.finding import Finding
from carereview.privacy.plan import make_plan
from carereview.privacy.propose import Proposal, propose
from carereview.privacy.suggest.suggester import Suggester, SuggesterError, load_suggesters
from carereview.publish.written import texts_of

_FORMS = 3


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("path", metavar="PATH", type=Path, help="a call, a case or a library")
    parser.add_argument(
        "--accept-all",
        action="store_true",
        help="decide every undecided entity as redact, and save the register",
    )
    parser.add_argument("--json", action="store_true", help="print JSON, for programs")


def _run(arguments: Namespace) -> int:
    scans = list(_scans(arguments.path, _suggesters()))
    if arguments.accept_all:
        scans = [_accepted(scan) for scan in scans]
    if arguments.json:
        say_json(
            {
                "findings": [row for scan in scans for row in scan.findings()],
                "queue": [row for scan in scans for row in scan.queue()],
            }
        )
        return DONE
    for scan in scans:
        _report(scan)
    return DONE


REDACT = Command(
    "Find what is private in calls: names, numbers, addresses, dates of birth, passwords, written\n"
    "or spoken, in French, German, Italian and English. List it by entity, with what was decided;\n"
    "undecided ones are hidden in every export. Nothing is written without --accept-all.",
    "carereview redact ~/calls/router --accept-all",
    _add_arguments,
    _run,
)


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

    def mentions(self) -> Iterator[tuple[LoadedCall, Finding]]:
        """Give every mention with its call, in order."""
        for call in self.calls:
            for finding in make_plan(call.transcript, call.review, self.register).findings:
                yield call, finding

    def findings(self) -> Iterator[dict[str, object]]:
        """Give what `--json` prints of each mention; see docs/json.md."""
        for call, finding in self.mentions():
            segment = call.transcript.segments[finding.segment]
            yield {
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

    def queue(self) -> Iterator[dict[str, object]]:
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


def _suggesters() -> tuple[Suggester, ...]:
    """Make the suggesters of the settings. Raises CommandError."""
    config = settings()
    try:
        return load_suggesters(config.spacy, config.presidio)
    except SuggesterError as error:
        raise CommandError(str(error)) from error


def _scans(path: Path, suggesters: tuple[Suggester, ...]) -> Iterator[Scan]:
    """Search the calls of each case that a path means."""
    by_case: dict[Path, list[LoadedCall]] = {}
    for files in find(path).calls:
        by_case.setdefault(files.case, []).append(load_call(files))
    for folder, calls in by_case.items():
        case = load_case(folder)
        for problem in (*case.problems, *(p for call in calls for p in call.errors)):
            complain(str(problem))
        told = [call.transcript for call in calls]
        language, _ = language_of(case.case.language, told)
        try:
            written = texts_of(case.case, [call.review for call in calls])
            proposal = propose(case.register, told, language, suggesters, written)
        except SuggesterError as error:
            raise CommandError(str(error)) from error
        yield Scan(case, tuple(calls), proposal)


def _accepted(scan: Scan) -> Scan:
    """Decide everything undecided as redact, and save it. Raises CommandError."""
    entities = tuple(_redacted(entity) for entity in scan.register.entities)
    register = replace(scan.register, entities=entities)
    document = scan.case.register_document
    if register.entities:
        try:
            saved = document.save(register, keep="mine")
        except SaveError as error:
            raise CommandError(error.what, error.hint) from error
        if saved.written:
            complain(f"saved {document.path}")
    return replace(scan, proposal=replace(scan.proposal, register=register))


def _redacted(entity: Entity) -> Entity:
    undecided = entity.decision is Verdict.UNDECIDED
    return replace(entity, decision=Verdict.REDACT) if undecided else entity


def _report(scan: Scan) -> None:
    found = list(scan.mentions())
    say(clean(f"{scan.case.folder.name}: {count(len(found), 'mention')}"))
    times = Counter(finding.entity for _, finding in found)
    calls = {name: {c.files.id for c, f in found if f.entity == name} for name in times}
    rows = [
        (
            clean(entity.name),
            entity.category,
            entity.decision.value,
            f"{times[entity.name]}×",
            count(len(calls.get(entity.name, ())), "call"),
            clean(", ".join(entity.forms[:_FORMS])),
        )
        for entity in sorted(scan.register.entities, key=_undecided_first)
    ]
    width = columns()
    for line in table(rows, [False, False, False, True, True, False]) if rows else ():
        say(cut(f"  {line}", width) if width else f"  {line}")
    for queued in scan.proposal.queue:
        call = scan.calls[queued.call]
        first = queued.suspicion.places[0]
        when = clock(call.transcript.segments[first.segment].start)
        said = clean(f"  look at {call.files.stem} {when}: {queued.suspicion.text}")
        say(cut(said, width) if width else said)
    open_ones = len(scan.register.undecided)
    if open_ones:
        verb = "is" if open_ones == 1 else "are"
        number = "1 entity" if open_ones == 1 else f"{open_ones} entities"
        complain(f"{number} {verb} undecided: decide in the app (R), or with --accept-all")


def _undecided_first(entity: Entity) -> bool:
    return entity.decision is not Verdict.UNDECIDED
