"""`carereview pack`: everything that a case rests on, in one archive for a lawyer."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from carereview.cli.command import Command
from carereview.cli.errors import DONE, CommandError
from carereview.cli.output import complain, say
from carereview.cli.words import count


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("path", metavar="CASE", type=Path, help="a case, a library or a call")
    parser.add_argument(
        "--out", metavar="FILE", type=Path, required=True, help="the archive to write (.zip)"
    )
    parser.add_argument(
        "--bundle",
        metavar="DIR",
        type=Path,
        action="append",
        default=[],
        help="a bundle that was put up; its pages and its receipt go in (may be repeated)",
    )
    parser.add_argument(
        "--recordings", action="store_true", help="put the recordings in, not only their hashes"
    )


def _run(arguments: Namespace) -> int:
    from carereview.cli.places import find
    from carereview.cli.progress import shown_progress
    from carereview.publish.errors import ExportError
    from carereview.publish.pack import pack

    found = find(arguments.path)
    try:
        with shown_progress() as watch:
            packed = pack(found, arguments.out, arguments.bundle, arguments.recordings, watch)
    except ExportError as error:
        raise CommandError(error.what, error.hint) from error
    named = f", {count(packed.originals, 'recording')} by hash" if packed.originals else ""
    say(f"{packed.path}: {count(packed.files, 'file')}{named}")
    say(f"sha256 {packed.digest}")
    complain("It holds everything unredacted: give it to nobody but your lawyer. Keep its sha256")
    complain("elsewhere, such as in a letter: it proves later that the pack is the same")
    return DONE


PACK = Command(
    "Put all that a case rests on into one archive for a lawyer: transcripts as they came,\n"
    "reviews, register, case, log of edits, what was public when, bundles with their receipts,\n"
    "and the hashes of the recordings. Nothing in it is redacted. carereview verify proves later\n"
    "that it is unchanged.",
    "carereview pack ~/calls/router --out ~/router-evidence.zip --bundle ~/router-page",
    _add_arguments,
    _run,
)
