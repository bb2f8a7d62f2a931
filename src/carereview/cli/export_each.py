"""`carereview export --each` and its report: a bundle for each case, side by side in one folder."""

from argparse import Namespace
from collections.abc import Iterable

from carereview.cli.bulk import Failures, outcomes
from carereview.cli.each import EXPORTING
from carereview.cli.errors import DONE, PROBLEM, REFUSED
from carereview.cli.output import complain, say
from carereview.cli.words import count
from carereview.library.config import open_config
from carereview.publish.request import CLIPS


def write_each(arguments: Namespace) -> int:
    """Write a bundle for each case; tell of each, then how many there are and were refused."""
    config = open_config()[0]
    options = {
        "kind": arguments.kind,
        "out": _out(arguments),
        "audience": arguments.audience,
        "audio": arguments.audio,
        "html": getattr(arguments, "html", False),
        "clips": getattr(arguments, "clips", CLIPS[0]),
        "pad": config.bleep_pad_ms,
        "gap": config.bleep_gap_ms,
        "audition": config.audition,
    }
    failures, written, refused = Failures(), 0, 0
    for made in failures.none_of(outcomes(EXPORTING, arguments, options, arguments.path, "out")):
        if "folder" in made:
            written += 1
            report(made["folder"], made["files"], made["notes"])
        else:
            refused += 1
            complain(f"{made['case']}: refused, nothing was written")
            explain_refusal(made["missing"], made["leaks"])
    say(f"{count(written, 'bundle')}, {refused} refused")
    if failures.told():
        return PROBLEM
    return REFUSED if refused else DONE


def _out(arguments: Namespace) -> str:
    return str(arguments.out if arguments.cluster else arguments.out.absolute())


def report(folder: str, files: Iterable[str], notes: Iterable[str]) -> None:
    """Print the path of a bundle, its files, and what somebody should know of it."""
    say(folder)
    for name in files:
        say(f"  {name}")
    for note in notes:
        complain(note)


def explain_refusal(missing: Iterable[object], leaks: Iterable[str]) -> None:
    """List on standard error what stands in the way, one line each."""
    for one in missing:
        complain(f"missing: {one}")
    for leak in leaks:
        complain(f"still private: {leak}")
