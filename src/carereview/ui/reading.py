"""Read a library for the list of calls: names at once, then call by call."""

from collections.abc import Iterator
from pathlib import Path

from carereview.library.discover import CallFiles, discover
from carereview.library.opening import LoadedCase, load_call, load_case
from carereview.publish.overview import overview
from carereview.ui.call_rows import CallRow

_BATCH = 20
"""So many calls are read before the list is told: few enough to look alive."""


def read_library(library: Path) -> Iterator[tuple[dict[str, CallRow], bool]]:
    """Give rows by id in batches, and whether these were the last; slow, so run it in a worker."""
    found = discover(library)
    yield {files.id: CallRow(files) for files in found.calls}, not found.calls
    cases: dict[Path, LoadedCase] = {}
    rows: dict[str, CallRow] = {}
    for number, files in enumerate(found.calls, 1):
        case = cases.get(files.folder)
        if case is None:
            case = cases[files.folder] = load_case(files.folder)
            rows |= _event_rows(files, case)
        rows[files.id] = CallRow(files, overview(load_call(files), case))
        if number % _BATCH == 0 or number == len(found.calls):
            yield rows, number == len(found.calls)
            rows = {}


def read_call(files: CallFiles) -> CallRow:
    """Read one call again."""
    return CallRow(files, overview(load_call(files), load_case(files.folder)))


def _event_rows(files: CallFiles, case: LoadedCase) -> dict[str, CallRow]:
    """Give the case's public events: they stand between the calls of the list."""
    folder = files.id.rpartition("/")[0]
    return {
        f"{folder}/@{number}": CallRow(None, None, event)
        for number, event in enumerate(case.case.events)
        if event.public and event.kind != "update"
    }
