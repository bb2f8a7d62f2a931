"""`carereview export`: write a bundle that others may read, or say what is missing for it."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from carereview.cli.bulk import add_bulk_options
from carereview.cli.command import Command
from carereview.cli.errors import DONE, REFUSED, CommandError, UsageError
from carereview.cli.export_each import explain_refusal, report, write_each
from carereview.cli.output import complain
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
from carereview.publish.request import CLIPS


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
        "--clips",
        choices=CLIPS,
        default=CLIPS[0],
        help="with --audio, the format of the clips of moments "
        "(wav: for editors; ogg, mp3: half as large)",
    )
    parser.add_argument(
        "--html", action="store_true", help="write a web page, too, which plays the recordings"
    )
    parser.add_argument(
        "--audience",
        metavar="NAME",
        default="",
        help="for whom a redacted bundle is: "
        "ombudsman, lawyer, internal, or one of case.yaml may see more than the public",
    )
    parser.add_argument(
        "--each",
        action="store_true",
        help="of a library, write a bundle for each case, side by side in DIR",
    )
    add_bulk_options(parser)


def _run(arguments: Namespace) -> int:
    if arguments.each:
        return write_each(arguments)
    if arguments.jobs != 1 or arguments.cluster:
        hint = "Add --each to write a bundle for each case"
        raise UsageError("One bundle is made by one process", hint)
    try:
        request = load_request(
            arguments.path,
            Kind(arguments.kind),
            arguments.out,
            arguments.audience,
            audio=arguments.audio,
            config=open_config()[0],
            html=arguments.html,
            clips=arguments.clips,
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
    explain_refusal(refused.missing, refused.leaks)
    complain("Refused, nothing was written. Settle the lines above and try again")


def _report(exported: Exported) -> None:
    report(str(exported.folder), exported.files, exported.notes)
