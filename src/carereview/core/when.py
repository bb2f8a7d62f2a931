"""When something was: ISO 8601 dates and times, read and set in order."""

from datetime import UTC, datetime


def parse_iso(iso: str) -> datetime | None:
    """Read an ISO 8601 date or time; None if it isn't one (it may have been redacted)."""
    try:
        return datetime.fromisoformat(iso.strip())
    except ValueError:
        return None


def instant(iso: str) -> tuple[bool, datetime]:
    """Sort by what came first, whatever the offset; what has no date comes last.

    A time without an offset is taken for UTC. What readers see beside its date and hour is
    sorted by `order`, so that no list seems to go backwards.
    """
    at = parse_iso(iso)
    if at is None:
        return True, datetime.max.replace(tzinfo=UTC)
    return False, at if at.tzinfo else at.replace(tzinfo=UTC)


def order(iso: str) -> tuple[bool, str]:
    """Sort by time on the spot (offsets are left out); what has no date comes last."""
    at = parse_iso(iso)
    return (True, "") if at is None else (False, at.replace(tzinfo=None).isoformat())
