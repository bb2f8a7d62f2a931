"""The moments as a table (RFC 4180), with a header; times are `HH:MM:SS.mmm`."""

import csv
import io

from carereview.core.review import SEVERITIES, Moment
from carereview.core.timecode import stamp
from carereview.formats.writing import Content

HEADER = ("start", "end", "tags", "severity", "public", "public_note", "instead", "note")


def write(content: Content) -> str:
    """Write a row for each moment; a point has no end."""
    table = io.StringIO()
    rows = csv.writer(table, lineterminator="\n")
    rows.writerow(HEADER)
    rows.writerows(_row(moment) for moment in content.moments)
    return table.getvalue()


def _row(moment: Moment) -> list[str]:
    known = 0 <= moment.severity < len(SEVERITIES)
    cells = [
        stamp(moment.start),
        "" if moment.end is None else stamp(moment.end),
        ", ".join(moment.tags),
        SEVERITIES[moment.severity] if known else str(moment.severity),
        "yes" if moment.public else "no",
        moment.public_note,
        moment.instead,
        moment.note,
    ]
    return [harmless(cell) for cell in cells]


def harmless(cell: str) -> str:
    """Keep spreadsheets from running a text: they take these signs for a formula's beginning.

    https://owasp.org/www-community/attacks/CSV_Injection
    """
    return f"'{cell}" if cell.lstrip()[:1] in tuple("=+-@") else cell
