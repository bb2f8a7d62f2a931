"""Dates, amounts and counts as people read them."""

UNKNOWN = "–"
"""Stands where nothing is known."""


def date(started: str) -> str:
    """Give the day of an ISO 8601 time as the screens show it; a dash if there is none."""
    year, month, day = started[:4], started[5:7], started[8:10]
    complete = len(day) == 2 and (year + month + day).isdigit()
    return f"{day}.{month}.{year}" if complete else UNKNOWN


def count(number: int, what: str) -> str:
    """Give `1 call`, `2 calls`."""
    return f"{number} {what}{'s' if number != 1 else ''}"


def noticed(number: int) -> str:
    """Say how many problems a command met that it could work around."""
    return f"{count(number, 'problem')} {'was' if number == 1 else 'were'} noticed"


def amount(ms: int) -> str:
    """Give a length of time in words: seconds below a minute, hours from sixty minutes on."""
    minutes = round(ms / 60_000)
    if minutes < 1:
        return f"{round(ms / 1000)} s"
    return f"{minutes // 60} h {minutes % 60:02d}" if minutes >= 60 else f"{minutes} min"
