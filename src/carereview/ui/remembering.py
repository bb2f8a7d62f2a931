"""The rows of a library as its index knows them: there at once, and checked afterwards."""

from pathlib import Path

from carereview.library.index import IndexTrouble, open_index
from carereview.publish.case_events import Events, remembered_events
from carereview.publish.catalog_rows import remembered
from carereview.ui.call_rows import CallRow


def remembered_rows(library: Path) -> dict[str, CallRow]:
    """Give rows by id; none where there is no index. Slow, so run it in a worker."""
    try:
        with open_index(library) as index:
            rows = remembered(library, index)
            events = remembered_events(library, index)
    except IndexTrouble:
        return {}
    return {id: CallRow(row.files, row.overview) for id, row in rows.items()} | event_rows(events)


def event_rows(events: Events) -> dict[str, CallRow]:
    """Give the rows of events by id."""
    told = ((folder, event) for folder, every in events.items() for event in every)
    rows = (CallRow(None, None, event, folder) for folder, event in told)
    return {row.id: row for row in rows}
