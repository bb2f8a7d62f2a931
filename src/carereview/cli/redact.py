"""`carereview redact`: what is private in the calls of a case, and what was decided about it."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from pathlib import Path

from carereview.cli.bulk import Failures, add_bulk_options, outcomes
from carereview.cli.command import Command
from carereview.cli.errors import DONE, PROBLEM
from carereview.cli.output import columns, complain, cut, say, say_json, table
from carereview.cli.places import settings
from carereview.cli.redacting import ACCEPTING, SCANNING
from carereview.cli.words import count
from carereview.core.clean import clean
from carereview.jobs.task import Json


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("path", metavar="PATH", type=Path, help="a call, a case or a library")
    parser.add_argument(
        "--accept-all",
        action="store_true",
        help="decide every undecided entity as redact, and save the register",
    )
    parser.add_argument("--json", action="store_true", help="print JSON, for programs")
    add_bulk_options(parser)


def _run(arguments: Namespace) -> int:
    failures = Failures()
    scans = _scans(arguments, failures)
    if arguments.json:
        findings: list[Json] = []
        queue: list[Json] = []
        for scan in scans:
            findings += scan["findings"]
            queue += scan["queue"]
        say_json({"findings": findings, "queue": queue})
    else:
        for scan in scans:
            _report(scan)
    return PROBLEM if failures.told() else DONE


REDACT = Command(
    "Find what is private in calls: names, numbers, addresses, dates of birth, passwords, written\n"
    "or spoken, in French, German, Italian and English. List it by entity, with what was decided;\n"
    "undecided ones are hidden in every export. Nothing is written without --accept-all.",
    "carereview redact ~/calls/router --accept-all",
    _add_arguments,
    _run,
)


def _scans(arguments: Namespace, failures: Failures) -> Iterator[Json]:
    """Search the calls of each case that a path means, and tell what was wrong with them."""
    config = settings()
    options = {
        "accept": arguments.accept_all,
        "spacy": dict(config.spacy),
        "presidio": config.presidio,
    }
    task = ACCEPTING if arguments.accept_all else SCANNING
    for scans in failures.none_of(outcomes(task, arguments, options, arguments.path)):
        for scan in scans:
            for line in scan["problems"]:
                complain(line)
            if scan["saved"]:
                complain(f"saved {scan['saved']}")
            yield scan


def _report(scan: Json) -> None:
    say(clean(f"{scan['name']}: {count(len(scan['findings']), 'mention')}"))
    rows = [
        (
            clean(name),
            category,
            decision,
            f"{times}×",
            count(calls, "call"),
            clean(", ".join(forms)),
        )
        for name, category, decision, times, calls, forms in scan["entities"]
    ]
    width = columns()
    for line in table(rows, [False, False, False, True, True, False]) if rows else ():
        say(cut(f"  {line}", width) if width else f"  {line}")
    for line in scan["look_at"]:
        say(cut(line, width) if width else line)
    if open_ones := scan["undecided"]:
        verb = "is" if open_ones == 1 else "are"
        number = "1 entity" if open_ones == 1 else f"{open_ones} entities"
        complain(f"{number} {verb} undecided: decide in the app (R), or with --accept-all")
