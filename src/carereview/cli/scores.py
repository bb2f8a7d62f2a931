"""`carereview scores`: the scorecards of calls, by call, by agent and by month."""

import csv
import io
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence
from pathlib import Path

from carereview.cli.command import Command
from carereview.cli.errors import DONE, CommandError, UsageError
from carereview.cli.output import complain, say, say_file, say_json, table
from carereview.cli.words import UNKNOWN, count
from carereview.core.clean import clean
from carereview.formats.writers.csv import harmless
from carereview.library.problem import LibraryError
from carereview.publish.errors import ExportError
from carereview.publish.score_report import Group, Report, ScoredCall
from carereview.publish.scores import report


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("path", metavar="PATH", type=Path, help="a call, a case or a library")
    parser.add_argument(
        "--audience", metavar="NAME", default="", help="who reads it, such as internal"
    )
    forms = parser.add_mutually_exclusive_group()
    for name, what in (("markdown", "Markdown"), ("csv", "a table"), ("json", "JSON")):
        forms.add_argument(
            f"--{name}", dest="form", action="store_const", const=name, help=f"print {what}"
        )


def _run(arguments: Namespace) -> int:
    reports = _reports(arguments.path, arguments.audience)
    if arguments.form == "json":
        say_json({"cases": [_json(one) for one in reports]})
    elif arguments.form == "csv":
        say_file("".join(_csv(reports)))
    elif arguments.form == "markdown":
        from carereview.publish.scores_page import scores_page

        say_file("\n".join(scores_page(one) for one in reports))
    else:
        for line in (line for one in reports for line in _lines(one)):
            say(line)
    if not any(one.criteria for one in reports):
        complain("There are no criteria. Write them to case.yaml or scorecard.yaml (docs/files.md)")
    return DONE


SCORES = Command(
    "Print what calls were given on the scorecard: by call, by agent, by month. Agents go by\n"
    "their pseudonyms, and what is private is hidden; --audience internal sees names.",
    "carereview scores ~/calls --markdown > scores.md",
    _add_arguments,
    _run,
)


def _reports(path: Path, audience: str) -> list[Report]:
    from carereview.publish.gate import Kind
    from carereview.publish.request import load_request

    try:
        request = load_request(path, Kind.REDACTED, Path(), audience)
    except LibraryError as error:
        raise UsageError(error.what, error.hint) from error
    try:
        made = [report(request, one) for one in request.cases]
    except ExportError as error:
        raise CommandError(error.what, error.hint) from error
    for problem in (problem for _, problems in made for problem in problems):
        complain(str(problem))
    return [one for one, _ in made]


def _lines(one: Report) -> Iterator[str]:
    yield f"{clean(one.title)}: {count(len(one.calls), 'call')} scored, {one.without} not"
    rows = [["date", "call", "agent", "total", *(clean(name) for name, _ in one.criteria)]]
    rows += [[clean(cell) for cell in _cells(one, call)] for call in one.calls]
    yield from (f"  {line}" for line in table(rows, [False] * 3 + [True] * (len(rows[0]) - 3)))
    for groups in (one.by_agent(), one.by_month()):
        for group in groups:
            yield f"  {clean(group.name) or UNKNOWN}: {_summary(group)}"


def _summary(group: Group) -> str:
    failed = f", {group.failed} failed" if group.failed else ""
    return f"{group.mean} over {count(group.calls, 'call')}{failed}"


def _cells(one: Report, call: ScoredCall) -> list[str]:
    return [*call.cells, *(call.score(number) for number in range(len(one.criteria)))]


def _csv(reports: Sequence[Report]) -> Iterator[str]:
    """Write a row for each score, so that cases with other criteria fit into one table."""
    content = io.StringIO()
    rows = csv.writer(content, lineterminator="\n")
    rows.writerow(("case", "date", "call", "agents", "criterion", "score", "scale", "total"))
    for one in reports:
        for call in one.calls:
            share = call.percent
            whole = "" if share is None else f"{share:.1f}"
            for number, (label, scale) in enumerate(one.criteria):
                if number in call.scores:
                    start = (one.title, call.day, call.name, ", ".join(call.agents), label)
                    rows.writerow([*map(harmless, start), call.score(number), scale, whole])
    yield content.getvalue()


def _json(one: Report) -> dict[str, object]:
    names = [name for name, _ in one.criteria]
    return {
        "title": one.title,
        "criteria": [{"name": name, "scale": scale} for name, scale in one.criteria],
        "calls": [
            {
                "name": call.name,
                "date": call.day,
                "agents": list(call.agents),
                "scores": {names[number]: score for number, score in call.scores.items()},
                "percent": call.percent,
                "missing": [names[number] for number in call.missing],
                "failed": [names[number] for number in call.failed],
            }
            for call in one.calls
        ],
        "agents": [_group(group) for group in one.by_agent()],
        "months": [_group(group) for group in one.by_month()],
        "not_scored": one.without,
    }


def _group(group: Group) -> dict[str, object]:
    return {
        "name": group.name,
        "calls": group.calls,
        "percent": group.percent,
        "failed": group.failed,
    }
