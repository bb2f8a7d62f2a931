"""`carereview check`: read everything that a path means, and report each problem."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from carereview.cli.bulk import Failures, add_bulk_options, outcomes
from carereview.cli.checking import CHECKING, problem_of
from carereview.cli.command import Command
from carereview.cli.errors import DONE, PROBLEM
from carereview.cli.output import say
from carereview.cli.problems import placed
from carereview.cli.words import count
from carereview.jobs.store import as_named
from carereview.library.problem import Problem


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("path", metavar="PATH", type=Path, help="a library, a case or a call")
    add_bulk_options(parser)


def _run(arguments: Namespace) -> int:
    failures = Failures()
    problems: set[Problem] = set()
    calls = 0
    for found in failures.none_of(outcomes(CHECKING, arguments, {}, arguments.path)):
        calls += found["calls"]
        if found["above"]:
            say(found["above"])
        problems |= {placed(problem_of(row)) for row in found["problems"]}
    errors = _told(problems, calls)
    return PROBLEM if failures.told() or errors else DONE


CHECK = Command(
    "Read every file of a library, a case or a call: all transcripts, reviews, case files,\n"
    "registers, and the headers of recordings. Report each problem as FILE:LINE: what is wrong,\n"
    "and what to do. Exit code 1 if any is an error; a warning alone is none.",
    "carereview check ~/calls",
    _add_arguments,
    _run,
)


def _told(problems: set[Problem], calls: int) -> int:
    """Print each problem and how many there are; give the number of errors."""
    for problem in sorted(problems, key=_order):
        line = problem.at(as_named(problem.path))
        say(line if problem.error else f"{line} (warning)")
    errors = sum(problem.error for problem in problems)
    warnings = count(len(problems) - errors, "warning")
    say(f"{count(calls, 'call')}, {count(errors, 'error')}, {warnings}")
    return errors


def _order(problem: Problem) -> tuple[str, int, str]:
    return str(problem.path), problem.line or 0, problem.what
