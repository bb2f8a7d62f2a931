"""Read calls for the list, which has their names already: call by call."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from carereview.library.discover import CallFiles
from carereview.library.opening import LoadedCase, load_call, load_case
from carereview.privacy.matcher import Matcher
from carereview.publish.overview import overview
from carereview.ui.call_rows import CallRow

_BATCH = 20
"""So many calls are read before the list is told: few enough to look alive."""

_SHARE = 10
"""Or this part of those read so far, since the list then sorts and counts all of them again."""


def read_calls(calls: Sequence[CallFiles]) -> Iterator[tuple[dict[str, CallRow], bool]]:
    """Give rows by id in batches, and whether these were the last; slow, so run it in a worker."""
    cases: dict[Path, tuple[LoadedCase, Matcher]] = {}
    rows: dict[str, CallRow] = {}
    told = 0
    for number, files in enumerate(calls, 1):
        if files.case not in cases:
            case = load_case(files.case)
            cases[files.case] = case, Matcher(case.register)
            rows |= _event_rows(case)
        case, matcher = cases[files.case]
        rows[files.id] = CallRow(files, overview(load_call(files), case, matcher))
        if number - told >= max(_BATCH, told // _SHARE) or number == len(calls):
            yield rows, number == len(calls)
            rows, told = {}, number


def read_call(files: CallFiles) -> CallRow:
    """Read one call again."""
    return CallRow(files, overview(load_call(files), load_case(files.case)))


def _event_rows(case: LoadedCase) -> dict[str, CallRow]:
    """Give the case's public events: they stand between the calls of the list.

    Those of a case file further up are told there.
    """
    if case.case_document.path.parent != case.folder:
        return {}
    shown = [event for event in case.case.events if event.public and event.kind != "update"]
    rows = (CallRow(None, None, event, case.folder) for event in shown)
    return {row.id: row for row in rows}
