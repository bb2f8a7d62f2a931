"""`carereview align`: give the words of transcripts their times in the recordings."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from carereview.cli.aligning import ALIGNING
from carereview.cli.bulk import Failures, add_bulk_options, outcomes
from carereview.cli.command import Command
from carereview.cli.errors import DONE, PROBLEM
from carereview.cli.output import complain, say
from carereview.cli.transcribe import threads_each
from carereview.cli.words import count
from carereview.core.timecode import clock
from carereview.jobs.task import Json

_MOST_LISTED = 20


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "path",
        metavar="PATH",
        type=Path,
        help="a call, by any of its files; of a library, every call whose words lack times",
    )
    parser.add_argument(
        "--model",
        metavar="NAME",
        default="",
        help="hear the call with this model of the recogniser first: for text whose times are far "
        "off or missing, and for German and Italian",
    )
    parser.add_argument("--language", metavar="CODE", default="", help="else as the call states")
    add_bulk_options(parser)


def _run(arguments: Namespace) -> int:
    options = {
        "model": arguments.model,
        "language": arguments.language,
        "threads": threads_each(arguments.jobs),
    }
    failures, done, whole = Failures(), 0, True
    for found in failures.none_of(outcomes(ALIGNING, arguments, options, arguments.path)):
        if found is not None:
            done += 1
            _report(found)
            whole = whole and not found["failed"]
    if failures.told():
        return PROBLEM
    if not done:
        say("Nothing to do: every word of a call with a recording has its time")
    return DONE if whole else PROBLEM


ALIGN = Command(
    "Find the words of a transcript in its recording, and write their times to STEM.call.yaml.\n"
    "Text stays as it is, and so does the file it came from. A time that begins with ~ is\n"
    "interpolated: that word was not heard. French and English need\n"
    "pip install 'carereview[align]'; --model hears the call first (carereview[asr]).",
    "carereview align ~/calls/router/01-first-call",
    _add_arguments,
    _run,
)


def _report(found: Json) -> None:
    failed = found["failed"]
    guessed = found["interpolated"]
    rest = f", {guessed} more an interpolated one" if guessed else ""
    say(f"{found['file']}: {found['timed']} of {count(found['words'], 'word')} have a time{rest}")
    for start, index in failed[:_MOST_LISTED]:
        complain(f"not found, left as it was: {clock(start)} segment {index + 1}")
    if len(failed) > _MOST_LISTED:
        complain(f"and {len(failed) - _MOST_LISTED} more")
