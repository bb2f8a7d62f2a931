"""What is said about the call under the cursor, and about all calls shown."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from carereview.core.clean import clean
from carereview.core.timecode import clock
from carereview.ui.call_rows import CallRow

if TYPE_CHECKING:
    from carereview.publish.listed import CallOverview


def about(row: CallRow) -> str:
    """Write up to four lines about a row; lines are split by newlines."""
    if row.event:
        event = row.event
        return "\n".join(part for part in (f"{event.kind} · {event.who}", event.text) if part)
    if row.files is None:
        return ""
    return "\n".join([_files_line(row), *_overview_lines(row)])


def _files_line(row: CallRow) -> str:
    files = row.files
    if files is None:
        return ""
    # Cleaned here already: a file's name may hold a line break.
    audio = clean(files.audio.name) if files.audio else "no recording"
    text = ", ".join(clean(path.name) for path in files.transcripts) or "no transcript"
    return f"{audio} · {text}"


def _overview_lines(row: CallRow) -> list[str]:
    overview = row.overview
    if overview is None:
        return ["reading …"]
    lines = []
    if overview.duration_ms is not None and overview.hold_ms:
        lines.append(f"{clock(overview.hold_ms)} of {clock(overview.duration_ms)} on hold")
    if overview.undecided:
        lines.append(f"{overview.undecided} mentions of people or things nobody decided on: R")
    lines += [problem.brief for problem in overview.problems[:2]]
    return [" · ".join(lines)] if lines else []


def nothing(library: Path, reading: bool, wanted: str) -> str:
    """Say what to do when no call is shown; `wanted` is what the filter looks for."""
    if reading:
        return "Looking for calls …"
    if wanted:
        return f"No call has “{wanted}”.\nEsc drops the filter."
    return f"No calls here: {library}\nPut recordings or transcripts there."


def totals_line(
    rows: Sequence[CallRow], reading: bool, known: tuple[int, int] | None = None
) -> str:
    """Add up the calls shown; `known` is how many calls are read, of how many."""
    overviews = [row.overview for row in rows if row.overview is not None]
    calls = sum(row.files is not None for row in rows)
    parts = [f"{calls:,} call{'s' if calls != 1 else ''}"]
    if overviews:
        parts += _sums(overviews)
    if reading:
        parts.append("reading …" + (f" {known[0]:,} of {known[1]:,}" if known else ""))
    return " · ".join(parts)


def _sums(overviews: "Sequence[CallOverview]") -> list[str]:
    # Not at the top: the first list comes without overviews, and should come at once.
    from carereview.publish.listed import totals

    sums = totals(overviews)
    parts = [
        f"{_hours(sums.duration_ms)} on the phone"
        + (f", {_hours(sums.hold_ms)} on hold" if sums.hold_ms else ""),
        f"{sums.moments} moment{'s' if sums.moments != 1 else ''}",
    ]
    if sums.promises:
        count = f"{sums.promises} promise{'s' if sums.promises != 1 else ''}"
        parts.append(f"{count}, {sums.kept} kept")
    return parts


def _hours(ms: int) -> str:
    minutes = round(ms / 60_000)
    if minutes < 1:
        return f"{round(ms / 1000)} s"
    return f"{minutes // 60} h {minutes % 60:02d}" if minutes >= 60 else f"{minutes} min"
