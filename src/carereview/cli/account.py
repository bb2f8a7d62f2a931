"""`carereview account`: what calls were spent on, who spoke, what was promised and repeated."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

from carereview.cli.account_json import account_json
from carereview.cli.account_lines import account_lines
from carereview.cli.command import Command
from carereview.cli.errors import DONE
from carereview.cli.output import complain, say, say_json
from carereview.cli.places import find
from carereview.core.account import account, proposed_holds
from carereview.core.call import Span
from carereview.core.links import promises
from carereview.core.repeats import proposals
from carereview.library.case_calls import calls_of_case, id_in_case, in_case
from carereview.library.discover import Found
from carereview.library.opening import LoadedCall, load_call, load_case
from carereview.publish.overview import duration_of
from carereview.publish.times import CaseTimes, TimedCall


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("path", metavar="PATH", type=Path, help="a call, a case or a library")
    parser.add_argument("--json", action="store_true", help="print JSON, as docs/json.md tells")
    parser.add_argument(
        "--listen", action="store_true", help="look for music in the recordings, which takes time"
    )


def _run(arguments: Namespace) -> int:
    found = find(arguments.path)
    cases = [_case(found, folder, arguments.listen) for folder in _folders(found)]
    for one in cases:
        for call in one.calls:
            for problem in call.errors:
                complain(str(problem))
    if arguments.json:
        say_json(account_json(found.library, cases))
    else:
        for line in account_lines(cases):
            say(line)
    return DONE


ACCOUNT = Command(
    "Print the account of time of calls and their case: ringing, menus, hold, silence, who spoke\n"
    "how long, interruptions, transfers, how often somebody had to say who he is; what was\n"
    "promised, and what may have been asked or told again. What is computed, what a reviewer\n"
    "corrected and what nobody can know is told apart. The output is unredacted.",
    "carereview account ~/calls/router --json",
    _add_arguments,
    _run,
)


def _folders(found: Found) -> Iterable[Path]:
    return dict.fromkeys(files.case for files in found.calls)


def _case(found: Found, folder: Path, listen: bool) -> CaseTimes:
    """Read a case: times of the calls that were asked for, promises and repeats of all of it."""
    loaded = [load_call(files) for files in found.calls if files.case == folder]
    every = [one for one, _ in calls_of_case(folder, loaded)] or [in_case(one) for one in loaded]
    case = load_case(folder).case
    return CaseTimes(
        folder.name,
        case,
        tuple(_timed(call, listen) for call in loaded),
        promises(every, date.today()),
        proposals(every, case),
    )


def _timed(call: LoadedCall, listen: bool) -> TimedCall:
    heard = _music(call) if listen else ()
    return TimedCall(
        call.files.id,
        id_in_case(call.files),
        account(call.transcript, call.review, duration_of(call) or 0, heard),
        proposed_holds(call.transcript, call.review, heard),
        call.errors,
    )


def _music(call: LoadedCall) -> Sequence[Span]:
    from carereview.ui.sound import music_in

    return music_in(call.audio, lambda: False)
