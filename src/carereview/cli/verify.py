"""`carereview verify`: search a bundle for what its library hides; prove a pack unchanged."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from carereview.cli.bulk import add_bulk_options
from carereview.cli.command import Command
from carereview.cli.errors import DONE, PROBLEM, CommandError, UsageError
from carereview.cli.output import complain, say
from carereview.cli.verify_each import bundles_in, told, verify_each
from carereview.cli.words import count
from carereview.jobs.task import Hopeless
from carereview.library.problem import LibraryError
from carereview.publish.errors import ExportError
from carereview.speech.model import DEFAULT


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "bundle",
        metavar="BUNDLE",
        type=Path,
        help="a folder written by export, a folder of such (--each), or a pack",
    )
    parser.add_argument(
        "--against",
        metavar="LIBRARY",
        type=Path,
        help="the library, case or call that it was made from (a pack can do without)",
    )
    parser.add_argument(
        "--sha256", metavar="HASH", default="", help="of a pack: what was printed when it was made"
    )
    parser.add_argument(
        "--listen",
        action="store_true",
        help="have a recogniser listen to the recordings, too: what can still be understood?",
    )
    parser.add_argument(
        "--model", metavar="NAME", default=DEFAULT, help=f"for --listen (default: {DEFAULT})"
    )
    add_bulk_options(parser)


def _run(arguments: Namespace) -> int:
    if arguments.bundle.is_file():
        return _run_pack(arguments)
    if arguments.against is None:
        raise UsageError("What the bundle must hide is unknown", "Add --against LIBRARY")
    if bundles := _several(arguments):
        if arguments.listen:
            raise UsageError("One bundle is listened to at a time", "Name one of them")
        return verify_each(arguments, bundles)
    return _run_bundle(arguments)


def _several(arguments: Namespace) -> dict[str, tuple[str, str]]:
    """Give the bundles in the folder that was named, none if it is one itself."""
    try:
        found = bundles_in(arguments.bundle, bool(arguments.cluster))
    except Hopeless as error:
        raise CommandError(error.what, error.hint) from error
    if not found and (arguments.cluster or arguments.jobs != 1):
        hint = "Name a folder of bundles, as export --each writes it"
        raise UsageError("One bundle is verified by one process", hint)
    return found


def _run_pack(arguments: Namespace) -> int:
    from carereview.publish.pack_check import check_pack

    try:
        found = check_pack(arguments.bundle, arguments.against, arguments.sha256)
    except ExportError as error:
        raise CommandError(error.what, error.hint) from error
    for line in found.notes:
        complain(f"note: {line}")
    for line in found.changes:
        complain(f"changed: {line}")
    if not found.changes:
        compared = "compared" if arguments.against else "not compared, for want of --against"
        originals = f", {count(found.originals, 'recording')} {compared}" if found.originals else ""
        say(f"unchanged: {count(found.files, 'file')}{originals}")
    say(f"sha256 {found.digest}")
    return PROBLEM if found.changes else DONE


def _run_bundle(arguments: Namespace) -> int:
    from carereview.audio.quiet import hushed
    from carereview.cli.each import verified

    try:
        with hushed():
            found = verified(arguments.bundle, arguments.against)
    except LibraryError as error:
        raise UsageError(error.what, error.hint) from error
    except ExportError as error:
        raise CommandError(error.what, error.hint) from error
    code = told(found)
    if arguments.listen:
        from carereview.cli.listening import listen_too

        code = max(code, listen_too(arguments.bundle, arguments.against, arguments.model))
    return code


VERIFY = Command(
    "Search every file of a bundle, its names, texts and sound, for what its library hides now:\n"
    "also for what became private after it was made. Recordings are compared with the originals,\n"
    "channel by channel. Exit code 3 if anything private is found, 1 if a file was changed.\n"
    "With --listen, a recogniser listens to all that can still be heard of the recordings.\n"
    "Of a pack: is it as it was made, and are the recordings still those that it names?",
    "carereview verify ~/router-page --against ~/calls/router",
    _add_arguments,
    _run,
)
