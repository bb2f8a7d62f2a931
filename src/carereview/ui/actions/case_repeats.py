"""The keys that settle what is proposed as the same thing said again."""

from dataclasses import replace
from typing import TYPE_CHECKING

from carereview.core import repeats
from carereview.core.case import Case
from carereview.privacy.matcher import NEUTRAL
from carereview.ui.actions.case_edit import editable, visit
from carereview.ui.case_rows import Kind
from carereview.ui.screens.prompt import Prompt

if TYPE_CHECKING:
    from carereview.ui.screens.case import CaseScreen

_NOTHING = "Nothing is proposed here; 4 shows what was perhaps said again."


def confirm(screen: "CaseScreen") -> None:
    """Confirm that it is the same thing again, and say which, for readers."""
    row = screen.row
    if row is None or row.kind is not Kind.PROPOSAL:
        screen.say(_NOTHING)
        return
    opened = editable(screen)
    if opened is None:
        return
    proposal = repeats.still_open(opened.found.alike, opened.desk)[row.place]
    work = visit(opened, "repeat")

    def named(what: str | None) -> None:
        if what is not None:
            work.put(lambda case: repeats.confirm(case, proposal, what))
            screen.say("Confirmed: readers are told so. x takes it back.")
            screen.sync()

    said = opened.text(proposal.text)
    screen.app.push_screen(Prompt("What, to readers", "" if NEUTRAL in said else said), named)


def reject(screen: "CaseScreen") -> None:
    """Note that it is not the same thing, so that it isn't proposed again."""
    row = screen.row
    if row is None or row.kind not in (Kind.PROPOSAL, Kind.REPEAT):
        screen.say(_NOTHING)
        return
    opened = editable(screen)
    if opened is None:
        return
    if row.kind is Kind.PROPOSAL:
        proposal = repeats.still_open(opened.found.alike, opened.desk)[row.place]
        opened.edit(repeats.dismiss(opened.desk, proposal))
    else:
        opened.edit(_taken_back(opened.desk, row.place))
    screen.say("Rejected: it isn't proposed again. u takes that back.")
    screen.sync()


def _taken_back(case: Case, at: int) -> Case:
    changed = list(case.repeats)
    changed[at] = replace(changed[at], confirmed=False)
    return replace(case, repeats=tuple(changed))
