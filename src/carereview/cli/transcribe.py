"""`carereview transcribe`: write down what is said in recordings, on this machine alone."""

import os
from argparse import ArgumentParser, Namespace
from pathlib import Path

from carereview.cli.bulk import Failures, add_bulk_options, outcomes
from carereview.cli.command import Command
from carereview.cli.errors import DONE, PROBLEM, CommandError
from carereview.cli.output import complain, say
from carereview.cli.places import find
from carereview.cli.transcribing import TRANSCRIBING
from carereview.cli.words import count
from carereview.library.discover import CallFiles, Found
from carereview.speech.errors import SpeechError
from carereview.speech.model import DEFAULT, SIZES, download_model, find_model


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("path", metavar="PATH", type=Path, help="a call, a case or a library")
    parser.add_argument(
        "--model",
        metavar="NAME",
        default=DEFAULT,
        help=f"a folder with a model, or one of {', '.join(SIZES)} (default: {DEFAULT})",
    )
    parser.add_argument(
        "--language", metavar="CODE", default="", help="such as fr; else it is detected"
    )
    parser.add_argument(
        "--download", action="store_true", help="get the model first, if it isn't on this machine"
    )
    add_bulk_options(parser)


def _run(arguments: Namespace) -> int:
    if not arguments.cluster and not recordings(find(arguments.path)):
        say("Nothing to do: every recording here has a transcript")
        return DONE
    options = {
        "model": str(_model(arguments.model, arguments.download)),
        "language": arguments.language,
        "threads": threads_each(arguments.jobs),
    }
    failures, done = Failures(), 0
    for made in failures.none_of(outcomes(TRANSCRIBING, arguments, options, arguments.path)):
        if made is not None:
            done += 1
            say(f"{made['id']}: {made['file']}, {made['language'] or 'nothing was said'}")
    say(f"{count(done, 'call')} transcribed")
    return PROBLEM if failures.told() else DONE


TRANSCRIBE = Command(
    "Write down what is said in recordings that have no transcript. Nothing leaves this machine.\n"
    "Two parties on two channels are kept apart. A transcript is put beside its recording as\n"
    "Whisper's JSON, and never replaces a file. Needs pip install 'carereview[asr]'.",
    "carereview transcribe ~/calls --language fr --model small --download",
    _add_arguments,
    _run,
)


def recordings(found: Found) -> list[CallFiles]:
    """Give the calls that have a recording and no transcript."""
    return [c for c in found.calls if c.audio is not None and not c.transcripts]


def threads_each(jobs: int) -> int:
    """Give how many threads a recogniser takes: all, or its share; 0 lets it choose."""
    processors = os.cpu_count() or 1
    return 0 if jobs == 1 else max(1, processors // (jobs or processors))


def _model(name: str, download: bool) -> Path:
    try:
        return find_model(name)
    except SpeechError as error:
        if not download or name not in SIZES:
            raise CommandError(error.what, error.hint) from error
    complain(f"downloading the model {name}, {SIZES[name]}")
    try:
        return download_model(name)
    except SpeechError as error:
        raise CommandError(error.what, error.hint) from error
