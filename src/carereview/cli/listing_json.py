"""The stable JSON of `carereview list --json`; docs/json.md describes it."""

from carereview.cli.listing import Listing, Row
from carereview.cli.problems import problems_json, relative
from carereview.formats.native import FORMAT
from carereview.publish.listed import totals


def listing_json(listing: Listing) -> dict[str, object]:
    """Give a library as JSON-ready values; times in ms."""
    found = listing.found
    sums = totals(row.overview for row in listing.rows)
    return {
        "format": FORMAT,
        "library": str(found.library),
        "cases": [_case(listing, case.id) for case in found.cases],
        "calls": [_call(listing, row) for row in listing.rows],
        "totals": {
            "calls": sums.calls,
            "duration_ms": sums.duration_ms,
            "hold_ms": sums.hold_ms,
            "moments": sums.moments,
            "promises": sums.promises,
            "kept": sums.kept,
        },
        "problems": problems_json(found.problems, found.library),
    }


def _case(listing: Listing, case_id: str) -> dict[str, object]:
    case = listing.cases[case_id]
    register = case.register_document
    return {
        "id": case_id,
        "title": case.case.title,
        "register": relative(register.path, listing.found.library) if register.exists else None,
    }


def _call(listing: Listing, row: Row) -> dict[str, object]:
    about, files = row.overview, row.files
    return {
        "id": about.id,
        "case": row.case_id,
        "title": about.title,
        "started": about.started,
        "language": about.language,
        "duration_ms": about.duration_ms,
        "hold_ms": about.hold_ms,
        "status": about.status.value,
        "state": about.state.value,
        "moments": about.moments,
        "promises": about.promises,
        "hidden": about.hidden,
        "undecided": about.undecided,
        "audio": files.audio.name if files.audio else None,
        "transcripts": [path.name for path in files.transcripts],
        "problems": problems_json(about.problems, listing.found.library),
    }
