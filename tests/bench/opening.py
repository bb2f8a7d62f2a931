"""From Enter on a call of 20,000 segments to its text on the screen."""

import time
from pathlib import Path
from statistics import median

from carereview.library.discover import discover
from carereview.library.opening import load_call
from tests.bench.generate import FORMATS, SEGMENTS, Spoken, library_of_one, spoken
from tests.bench.place import Place
from tests.bench.table import Row, number
from tests.bench.terminal import Terminal

_AFTER_PARSE_MS = 300
_FROM_DISK_MS = 1000
LIST_READ = "on the phone"
"""Is on the screen with the first totals; they end in `reading …` until all calls were read."""


def measure(place: Place) -> list[Row]:
    """Measure each format."""
    segments = spoken()
    return [row for form in FORMATS for row in _opened(place, form, segments)]


def _opened(place: Place, form: str, segments: list[Spoken]) -> list[Row]:
    library = library_of_one(place.folder / form, form, segments)
    parses = [_parse(library) for _ in range(place.times(6))]
    runs = [_run(place, library, segments[1].text) for _ in range(place.times(9))]
    after = [run[0] for run in runs]
    walls, cpus = [run[1] for run in runs], [run[2] for run in runs]
    memory = max(run[3] for run in runs)
    what = f"{SEGMENTS:,} segments, {form}"
    disk = median(walls)
    return [
        Row(f"{what}: read in a bare process", [wall for wall, _ in parses],
            [cpu for _, cpu in parses]),
        Row(f"{what}: read to text painted", after, target=f"≤ {_AFTER_PARSE_MS} ms",
            met=median(after) <= _AFTER_PARSE_MS),
        Row(f"{what}: Enter to text painted", walls, cpus, f"RSS {number(memory)} MB",
            target=f"≤ {_FROM_DISK_MS} ms", met=disk <= _FROM_DISK_MS),
    ]  # fmt: skip


def _parse(library: Path) -> tuple[float, float]:
    """Read the call in this process; give wall and CPU ms."""
    (files,) = discover(library).calls
    wall, cpu = time.monotonic(), time.process_time()
    loaded = load_call(files)
    assert len(loaded.transcript.segments) == SEGMENTS, loaded.problems
    assert loaded.transcript.has_word_times
    return (time.monotonic() - wall) * 1e3, (time.process_time() - cpu) * 1e3


def _run(place: Place, library: Path, text: str) -> tuple[float, float, float, float]:
    """Open the call; give ms after reading, ms from Enter, CPU ms from Enter, MB."""
    log = place.folder / "reading"
    with place.script("timed_app.py", str(library), str(log), "15") as terminal:
        wait_for_list(terminal)
        cpu, pressed = terminal.cpu, time.monotonic()
        terminal.send("enter")
        frame = terminal.wait_for(text[:20])
        _, read = map(float, log.read_text(encoding="ascii").split())
        terminal.settle()
        return (
            (frame.end - read) * 1e3,
            (frame.end - pressed) * 1e3,
            (frame.cpu - cpu) * 1e3,
            terminal.rss_mb,
        )


def wait_for_list(terminal: Terminal) -> None:
    """Wait until all calls of a library are read, and everything is still."""
    shown = LIST_READ.encode()
    terminal.wait_until(lambda f: shown in f.data and "reading …".encode() not in f.data)
    terminal.settle()
