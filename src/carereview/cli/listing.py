"""`carereview list`: the calls of a library, as a table or as JSON."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from carereview.cli.command import Command
from carereview.cli.errors import DONE, CommandError
from carereview.cli.output import complain, say, say_json
from carereview.cli.places import find_library
from carereview.cli.words import noticed
from carereview.library.discover import CallFiles, Found
from carereview.library.opening import LoadedCase, load_call, load_case
from carereview.privacy.matcher import Matcher
from carereview.publish.listed import CallOverview
from carereview.publish.overview import overview

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace


class Row(NamedTuple):
    """A call of the list: its files, its case's id, and what is told about it."""

    files: CallFiles
    case_id: str
    overview: CallOverview


class Listing(NamedTuple):
    """A library as the list shows it: rows in order of case and date, and its cases by id."""

    found: Found
    rows: tuple[Row, ...]
    cases: dict[str, LoadedCase]


def _add_arguments(parser: "ArgumentParser") -> None:
    parser.add_argument(
        "library",
        metavar="LIBRARY",
        nargs="?",
        type=Path,
        help="a folder of calls, a case or a call; by default your library",
    )
    parser.add_argument("--json", action="store_true", help="print JSON, for programs")


def _run(arguments: "Namespace") -> int:
    listing = read(find_library(arguments.library))
    if arguments.json:
        from carereview.cli.listing_json import listing_json

        say_json(listing_json(listing))
        return DONE
    from carereview.cli.listing_text import listing_lines

    for line in listing_lines(listing):
        say(line)
    _point_out_problems(listing)
    return DONE


LIST = Command(
    "List the calls of a library: date, length, language, how far the review has come, whether "
    "they\nare public, moments marked, and private mentions (● some undecided, ✓ all decided).",
    "carereview list ~/calls",
    _add_arguments,
    _run,
)


def read(found: Found) -> Listing:
    """Read all calls of a library.

    Raises CommandError if the library's own folder cannot be read.
    """
    for problem in found.problems:
        if problem.path == found.library and problem.error:
            raise CommandError(f"{problem.path}: {problem.what}", problem.hint.capitalize())
    cases = {case.folder: load_case(case.folder) for case in found.cases}
    ids = {case.folder: case.id for case in found.cases}
    by_id = {ids[folder]: loaded for folder, loaded in cases.items()}
    rows = [row for folder, case in cases.items() for row in _rows(found, case, ids[folder])]
    rows.sort(key=lambda row: (row.case_id, row.overview.started or "9", row.files.id))
    return Listing(found, tuple(rows), by_id)


def _rows(found: Found, case: LoadedCase, case_id: str) -> Iterator[Row]:
    matcher = Matcher(case.register)
    for files in found.calls:
        if files.case == case.folder:
            yield Row(files, case_id, overview(load_call(files), case, matcher))


def _point_out_problems(listing: Listing) -> None:
    count = len(listing.found.problems) + sum(len(row.overview.problems) for row in listing.rows)
    if count:
        complain(f"{noticed(count)}. See carereview check {listing.found.library}")
