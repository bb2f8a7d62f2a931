"""`carereview check`: read everything that a path means, and report each problem."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Mapping
from pathlib import Path

from carereview.cli.command import Command
from carereview.cli.consistency import contradictions, disagreements, lost_links
from carereview.cli.errors import DONE, PROBLEM
from carereview.cli.output import say
from carereview.cli.places import find
from carereview.cli.problems import placed, spare
from carereview.cli.strays import strays
from carereview.cli.words import count
from carereview.core.call import Transcript
from carereview.library.case_calls import calls_of_case
from carereview.library.discover import Found
from carereview.library.opening import LoadedCall, LoadedCase, load_call, load_case
from carereview.library.problem import Problem
from carereview.library.scorecard_file import load_criteria
from carereview.library.transcript_file import read_any


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("path", metavar="PATH", type=Path, help="a library, a case or a call")


def _run(arguments: Namespace) -> int:
    found = find(arguments.path)
    cases = {case.folder: load_case(case.folder) for case in found.cases}
    for case in cases.values():
        if case.register_above:
            say(f"{case.folder}: uses the register {case.register_above}")
    problems = sorted({placed(problem) for problem in all_problems(found, cases)}, key=_order)
    for problem in problems:
        say(str(problem) if problem.error else f"{problem} (warning)")
    errors = sum(problem.error for problem in problems)
    say(
        f"{count(len(found.calls), 'call')}, {count(errors, 'error')}, "
        f"{count(len(problems) - errors, 'warning')}"
    )
    return PROBLEM if errors else DONE


CHECK = Command(
    "Read every file of a library, a case or a call: all transcripts, reviews, case files,\n"
    "registers, and the headers of recordings. Report each problem as FILE:LINE: what is wrong,\n"
    "and what to do. Exit code 1 if any is an error; a warning alone is none.",
    "carereview check ~/calls",
    _add_arguments,
    _run,
)


def all_problems(found: Found, cases: Mapping[Path, LoadedCase]) -> Iterator[Problem]:
    """Give every problem of what was found, some of them perhaps twice; `cases` by folder."""
    yield from found.problems
    for case in cases.values():
        yield from case.problems
        yield from contradictions(case)
        yield from load_criteria(case.case, case.folder)[1]
        yield from strays(case.case_document, case.case)
        yield from strays(case.register_document, case.register)
    linked: dict[Path, list[LoadedCall]] = {}
    for files in found.calls:
        call = load_call(files)
        yield from _of_call(call, cases[files.case])
        linked.setdefault(files.case, []).append(_light(call))
    for folder, calls in linked.items():
        if any(moment.links for call in calls for moment in call.review.moments):
            asked = {call.files.review for call in calls}
            every = [call for _, call in calls_of_case(folder, calls)]
            yield from (p for p in lost_links(every) if p.path in asked)


def _light(call: LoadedCall) -> LoadedCall:
    """Give a call without its words: links don't need them, and a library may hold many."""
    return call._replace(transcript=Transcript(started=call.transcript.started))


def _of_call(call: LoadedCall, case: LoadedCase) -> Iterator[Problem]:
    yield from call.problems
    yield from strays(call.review_document, call.review)
    yield from strays(call.transcript_document, None)
    for path in call.files.transcripts:
        if path not in (call.transcript_path, call.files.native):
            # Another transcript of a call that has one: its problems keep nobody from work.
            _, problems = read_any(path)
            yield from map(spare, problems) if call.transcript_path else problems
    yield from disagreements(call, case)


def _order(problem: Problem) -> tuple[str, int, str]:
    return str(problem.path), problem.line or 0, problem.what
