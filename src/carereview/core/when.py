"""When something was: ISO 8601 dates and times, read and set in order."""

from datetime import datetime


def parse_iso(iso: str) -> datetime | None:
    """Read an ISO 8601 date or time; None if it isn't one (it may have been redacted)."""
    try:
        return datetime.fromisoformat(iso.strip())
    except ValueError:
        return None


def order(iso: str) -> tuple[bool, str]:
    """Sort by time on the spot (offsets are left out); what has no date comes last."""
    at = parse_iso(iso)
    return (True, "") if at is None else (False, at.replace(tzinfo=None).isoformat())
