"""The bleeps of a finished review: in the story, the customer has heard them all."""

import re
from pathlib import Path

from carereview.core.bleeps import hear
from carereview.core.review import Bleep
from carereview.core.states import Status
from carereview.core.timecode import stamp
from carereview.library.discover import locate
from carereview.library.opening import load_call, load_case
from carereview.privacy.plan import make_plan


def heard_bleeps(call: Path) -> tuple[Bleep, ...]:
    """Give the bleeps of a call as its register hides now, heard; none if it isn't finished."""
    (files,) = locate(call).calls
    loaded, case = load_call(files), load_case(files.case)
    if loaded.review.status is not Status.DONE:
        return ()
    plan = make_plan(loaded.transcript, loaded.review, case.register)
    bleeps = [bleep for window in plan.bleeps for bleep in window.bleeps]
    return hear(loaded.review, bleeps).bleeps if loaded.audio else ()


def write_heard(review: Path, bleeps: tuple[Bleep, ...]) -> None:
    """Put bleeps into a review, in place of those it has; all else stays as it was written."""
    text = re.sub(r"(?m)^bleeps:\n(?:[- ] .*\n)*", "", review.read_text(encoding="utf-8"))
    lines = [
        f"- start: {stamp(b.start)}\n  end: {stamp(b.end)}\n"
        f"  before: {b.before}\n  after: {b.after}\n  heard: true\n"
        for b in bleeps
    ]
    block = f"bleeps:\n{''.join(lines)}" if lines else ""
    review.write_text(text.replace("legal:\n", f"{block}legal:\n", 1), encoding="utf-8")
