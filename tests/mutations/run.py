"""Runs every mutant by itself and prints which survive.

python -m tests.mutations.run [PART OF A NAME ...]
"""

import shutil
import sys
import tempfile
from pathlib import Path

from carereview.publish.export import ExportError, Kind, Refused, Request
from carereview.publish.verify import verify
from tests.mutations.breaking import MUTANTS, broken
from tests.mutations.case import PRIVATE, asked, decide, make_case
from tests.mutations.fault import Mutant


def survives(mutant: Mutant, request: Request, case: Path, aside: Path) -> str:
    """Say how a mutant gets past the checks; nothing if it doesn't."""
    lines: tuple[str, ...] = ()
    try:
        done = broken(mutant, request, aside)
        shutil.rmtree(done.folder)
        return "it is exported"
    except Refused as refused:
        lines = refused.leaks
    except ExportError as error:
        return f"it can't be exported at all: {error}"
    found = verify(aside, case).leaks
    if not found:
        return "verify finds nothing"
    if any(word in line.casefold() for line in (*lines, *found) for word in PRIVATE):
        return "the refusal tells a secret"
    return "" if lines else "it is refused, but not as a leak"


def main(names: list[str]) -> int:
    """Run the mutants whose names hold one of these, or all; give 1 if any survives."""
    chosen = [m for m in MUTANTS if not names or any(name in m.name for name in names)]
    alive = 0
    with tempfile.TemporaryDirectory() as folder:
        cases = {kind: make_case(Path(folder) / kind / "library") for kind in Kind}
        decide(cases[Kind.PUBLIC])
        for number, mutant in enumerate(chosen):
            case, aside = cases[mutant.kind], Path(folder) / f"aside-{number}"
            request = asked(case, mutant.kind, case.parent / "out", mutant.audio, mutant.html)
            how = survives(mutant, request, case, aside)
            shutil.rmtree(aside, ignore_errors=True)
            if how:
                alive += 1
                print(f"{mutant.name}: {how}", flush=True)
    print(f"{len(chosen)} mutants, {alive} alive")
    return bool(alive)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
