"""What `carereview verify` finds, in one bundle or in each of a folder of bundles."""

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from carereview.cli.bulk import Failures, outcomes
from carereview.cli.errors import DONE, PROBLEM, REFUSED
from carereview.cli.output import complain, say
from carereview.cli.words import count
from carereview.jobs.task import Json
from carereview.library.walk import RECEIPT_FILE
from carereview.publish.receipt import read_kind


def bundles_in(folder: Path) -> list[Path]:
    """Give the bundles in a folder that is none itself."""
    if not folder.is_dir() or (folder / RECEIPT_FILE).exists():
        return []
    return sorted(path.parent for path in folder.glob(f"*/{RECEIPT_FILE}"))


def verify_each(arguments: Namespace, bundles: Sequence[Path]) -> int:
    """Verify each bundle against the case that it was made from, else against the library."""
    from carereview.cli.each import VERIFYING

    options = {"out": str(arguments.bundle.absolute()), "kinds": _kinds(bundles)}
    failures, codes, seen = Failures(), {DONE}, set[str]()
    found = failures.none_of(outcomes(VERIFYING, arguments, options, arguments.against, "out"))
    for one in (one for of_case in found for one in of_case):
        seen.add(one["bundle"])
        codes.add(told(one, f"{one['bundle']}: "))
    for bundle in bundles:
        if bundle.name not in seen:
            complain(f"{bundle.name}: no case of the library has a bundle of this name")
            codes.add(PROBLEM)
    say(f"{count(len(seen), 'bundle')} verified")
    codes |= {PROBLEM} if failures.told() else set()
    return max(codes)


def _kinds(bundles: Sequence[Path]) -> list[Json]:
    """Give which kinds of bundles there are, each with an audience; what is none tells nothing."""
    kinds = set()
    for bundle in bundles:
        try:
            kinds.add(read_kind(bundle))
        except (ValueError, OSError):  # no case claims it, which is told
            continue
    return [list(kind) for kind in sorted(kinds)]


def told(found: Json, place: str = "") -> int:
    """Print what was found in a bundle; give the exit code."""
    for line in found["leaks"]:
        complain(f"{place}still private: {line}")
    for line in found["changes"]:
        complain(f"{place}changed: {line}")
    for line in found["notes"]:
        complain(f"{place}note: {line}")
    if found["leaks"]:
        complain(
            f"{place}Not clean: take the bundle down, settle the lines above, and export again"
        )
        return REFUSED
    recordings = found["recordings"]
    sounds = f" and {count(recordings, 'recording')}" if recordings else ""
    say(f"{place}clean: {count(found['files'] - recordings, 'file')}{sounds}")
    return PROBLEM if found["changes"] else DONE
