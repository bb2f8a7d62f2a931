"""What `carereview verify` finds, in one bundle or in each of a folder of bundles."""

import json
from argparse import Namespace
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from carereview.cli.bulk import Failures, outcomes
from carereview.cli.errors import DONE, PROBLEM, REFUSED
from carereview.cli.output import complain, say
from carereview.cli.words import count
from carereview.jobs.task import Json
from carereview.library.walk import RECEIPT_FILE

Kind = tuple[str, str]
"""Whether a bundle is redacted or public, and for which audience."""


def bundles_in(folder: Path, shared: bool = False) -> dict[str, Kind]:
    """Give the bundles in a folder that is none itself, by name; `shared`: it may be a URL."""
    if shared:
        from carereview.jobs.store import Store, as_url

        store = Store(as_url(folder))
        return {name: _kind(partial(store.read, f"{store.root}/{name}/{RECEIPT_FILE}"))
                for name in store.bundles()}  # fmt: skip
    if not folder.is_dir() or (folder / RECEIPT_FILE).exists():
        return {}
    receipts = sorted(folder.glob(f"*/{RECEIPT_FILE}"))
    return {path.parent.name: _kind(path.read_bytes) for path in receipts}


def _kind(read: Callable[[], bytes]) -> Kind:
    """Give what a bundle is and for whom; one whose receipt is none is nothing: no case claims it.

    That is told then, as of any that no case has made.
    """
    try:
        told = json.loads(read())
        return str(told["kind"]), str(told.get("audience", ""))
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return "", ""


def verify_each(arguments: Namespace, bundles: Mapping[str, Kind]) -> int:
    """Verify each bundle against the case that it was made from, else against the library."""
    from carereview.cli.each import VERIFYING

    out = str(arguments.bundle if arguments.cluster else arguments.bundle.absolute())
    kinds = sorted({kind for kind in bundles.values() if kind[0]})
    options = {"out": out, "kinds": [list(kind) for kind in kinds]}
    failures, codes, seen = Failures(), {DONE}, set[str]()
    found = failures.none_of(outcomes(VERIFYING, arguments, options, arguments.against, "out"))
    for one in (one for of_case in found for one in of_case):
        seen.add(one["bundle"])
        codes.add(told(one, f"{one['bundle']}: "))
    for name in bundles:
        if name not in seen:
            complain(f"{name}: no case of the library has a bundle of this name")
            codes.add(PROBLEM)
    say(f"{count(len(seen), 'bundle')} verified")
    codes |= {PROBLEM} if failures.told() else set()
    return max(codes)


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
