"""`carereview export`: write a bundle that others may read, or say what is missing for it."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from carereview.cli.command import Command
from carereview.cli.errors import DONE, REFUSED, CommandError, UsageError
from carereview.cli.output import complain, say
from carereview.cli.progress import shown_progress
from carereview.library.config import open_config
from carereview.library.problem import LibraryError
from carereview.publish.export import (
    Exported,
    ExportError,
    Kind,
    Refused,
    Request,
    export,
    load_request,
)


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("path", metavar="PATH", type=Path, help="a call, a case or a library")
    parser.add_argument(
        "--as",
        dest="kind",
        choices=[kind.value for kind in Kind],
        required=True,
        help="redacted: whole transcripts without what is private; "
        "public: a page about the case for readers",
    )
    parser.add_argument(
        "--out", metavar="DIR", type=Path, required=True, help="the folder to write"
    )
    parser.add_argument(
        "--audio", action="store_true", help="put the recordings beside the pages, bleeped"
    )
    parser.add_argument(
        "--audience",
        metavar="NAME",
        default="",
        help="for whom a redacted bundle is: "
        "ombudsman, lawyer, internal, or one of case.yaml may see more than the public",
    )


def _run(arguments: Namespace) -> int:
    try:
        request = load_request(
            arguments.path,
            Kind(arguments.kind),
            arguments.out,
            arguments.audience,
            audio=arguments.audio,
            config=open_config()[0],
        )
    except LibraryError as error:
        raise UsageError(error.what, error.hint) from error
    return write(request)


EXPORT = Command(
    "Write a bundle: a folder with pages in Markdown and a receipt. Nothing is written unless all\n"
    "that must be settled is settled and no private form is left; what is missing is listed, and\n"
    "the exit code is 3.",
    "carereview export ~/calls/router --as public --out ~/router-page",
    _add_arguments,
    _run,
)


def write(request: Request) -> int:
    """Write the bundle, print its path and its files. Raises CommandError if that fails."""
    from carereview.audio.quiet import hushed  # a decoder's chatter is none of ours

    try:
        with shown_progress() as watch, hushed():
            exported = export(request, watch)
    except Refused as refused:
        _explain(refused)
        return REFUSED
    except ExportError as error:
        raise CommandError(error.what, error.hint) from error
    _report(exported)
    return DONE


def _explain(refused: Refused) -> None:
    """List on standard error what stands in the way, one line each."""
    for missing in refused.missing:
        complain(f"missing: {missing}")
    for leak in refused.leaks:
        complain(f"still private: {leak}")
    complain("Refused, nothing was written. Settle the lines above and try again")


def _report(exported: Exported) -> None:
    say(str(exported.folder))
    for name in exported.files:
        say(f"  {name}")
    for note in exported.notes:
        complain(note)
