"""`carereview merge`: make one review of two reviewers' work on the same call."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from carereview.cli.command import Command
from carereview.cli.errors import DONE, PROBLEM, CommandError
from carereview.cli.output import complain, say
from carereview.core.merge import merge
from carereview.core.review import Review
from carereview.library.document import Document
from carereview.library.grouping import REVIEW_ENDING
from carereview.library.problem import SaveError
from carereview.library.review_file import REVIEW_CODEC


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("mine", metavar="MINE", type=Path, help="a STEM.review.yaml")
    parser.add_argument("theirs", metavar="THEIRS", type=Path, help="another reviewer's")
    parser.add_argument(
        "--out", metavar="FILE", type=Path, required=True, help="where to; MINE may be replaced"
    )
    parser.add_argument(
        "--base", metavar="FILE", type=Path, help="the review that both began with, if there is one"
    )
    parser.add_argument(
        "--keep", choices=["mine", "theirs"], help="whose counts where both say something else"
    )


def _run(arguments: Namespace) -> int:
    base = read_review(arguments.base) if arguments.base else Review()
    mine, theirs = read_review(arguments.mine), read_review(arguments.theirs)
    merged, conflicts = merge(base, mine, theirs, arguments.keep)
    if conflicts and arguments.keep is None:
        for conflict in conflicts:
            complain(f"differs: {conflict}: {_short(conflict.mine)}, or {_short(conflict.theirs)}")
        complain("Nothing was written. Say --keep mine or --keep theirs, or settle the lines above")
        return PROBLEM
    _write(arguments, merged)
    say(f"{arguments.out}: {len(merged.moments)} moments, {len(merged.scores)} scores")
    return DONE


MERGE = Command(
    "Make one review of two: moments, passages, scores and decisions of both, each once. Where\n"
    "both say something different of the same thing, it is listed and nothing is written,\n"
    "unless you say whose counts.",
    "carereview merge 01.review.yaml anna/01.review.yaml --out 01.review.yaml --keep mine",
    _add_arguments,
    _run,
)


def read_review(path: Path) -> Review:
    """Read a review. Raises CommandError if there is none or anything in it cannot be read."""
    document = Document(path, REVIEW_CODEC)
    review = document.load()
    broken = [problem for problem in document.problems if problem.error]
    if broken:
        raise CommandError(str(broken[0]))
    if not document.exists:
        raise CommandError(f"{path} is no file", f"Name a STEM{REVIEW_ENDING}")
    return review


def _write(arguments: Namespace, merged: Review) -> None:
    """Write the review; only one of the two that went into it may be replaced."""
    out = arguments.out
    replaces = out.exists() and any(map(out.samefile, (arguments.mine, arguments.theirs)))
    if out.exists() and not replaces:
        raise CommandError(f"{out} exists already", "Give another --out")
    document = Document(out, REVIEW_CODEC, logged=True)
    document.load()
    try:
        document.save(merged, keep="mine")
    except SaveError as error:
        raise CommandError(error.what, error.hint) from error


def _short(value: object) -> str:
    text = str(value)
    return f"{text[:60]}…" if len(text) > 60 else text
