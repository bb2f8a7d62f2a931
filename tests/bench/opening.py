"""From Enter on a call of 20,000 segments to its text on the screen."""

import time
from pathlib import Path
from statistics import median
from typing import NamedTuple

from carereview.library.discover import discover
from carereview.library.opening import load_call
from carereview.ui.text_layout import BLOCK
from tests.bench.generate import (
    ENTITIES,
    FORMATS,
    SEGMENTS,
    library_of_one,
    mentioning,
    spoken,
)
from tests.bench.place import Place
from tests.bench.table import Row, number
from tests.bench.terminal import Terminal

_AFTER_PARSE_MS = 300
_FROM_DISK_MS = 1000
LIST_READ = "on the phone"
"""Is on the screen with the first totals; they end in `reading …` until all calls were read."""


class _Run(NamedTuple):
    """Wall and CPU ms from the end of reading and from Enter until the text is painted; MB."""

    after: float
    after_cpu: float
    wall: float
    cpu: float
    memory: float


def measure(place: Place) -> list[Row]:
    """Measure each format, bare and with a register."""
    segments = spoken()
    told = mentioning(segments)
    rows = []
    for form in FORMATS:
        what = f"{SEGMENTS:,} segments, {form}"
        library = library_of_one(place.folder / form, form, segments)
        private = library_of_one(place.folder / f"{form} private", form, told, registered=True)
        rows += [_read(place, what, library)]
        rows += _opened(place, what, library, segments[1].text)
        what = f"{what}, {len(ENTITIES)} entities"
        rows += _opened(place, what, private, f"{BLOCK} {BLOCK}", "blocks")
        rows += _opened(place, what, private, told[1].text)
    return rows


def _read(place: Place, what: str, library: Path) -> Row:
    parses = [_parse(library) for _ in range(place.times(6))]
    walls, cpus = [wall for wall, _ in parses], [cpu for _, cpu in parses]
    return Row(f"{what}: read in a bare process", walls, cpus)


def _opened(place: Place, what: str, library: Path, text: str, painted: str = "text") -> list[Row]:
    """Measure until a text is painted; blocks are there before it is known what to hide."""
    runs = [_run(place, library, text) for _ in range(place.times(9))]
    after = [run.after for run in runs]
    walls = [run.wall for run in runs]
    memory = max(run.memory for run in runs)
    return [
        Row(f"{what}: read to {painted} painted", after, [run.after_cpu for run in runs],
            target=f"≤ {_AFTER_PARSE_MS} ms", met=median(after) <= _AFTER_PARSE_MS),
        Row(f"{what}: Enter to {painted} painted", walls, [run.cpu for run in runs],
            f"RSS {number(memory)} MB", target=f"≤ {_FROM_DISK_MS} ms",
            met=median(walls) <= _FROM_DISK_MS),
    ]  # fmt: skip


def _parse(library: Path) -> tuple[float, float]:
    """Read the call in this process; give wall and CPU ms."""
    (files,) = discover(library).calls
    wall, cpu = time.monotonic(), time.process_time()
    loaded = load_call(files)
    assert len(loaded.transcript.segments) == SEGMENTS, loaded.problems
    assert loaded.transcript.has_word_times or files.transcripts[0].suffix == ".srt"
    return (time.monotonic() - wall) * 1e3, (time.process_time() - cpu) * 1e3


def _run(place: Place, library: Path, text: str) -> _Run:
    """Open the call."""
    log = place.folder / "reading"
    with place.script("timed_app.py", str(library), str(log), "15") as terminal:
        wait_for_list(terminal)
        cpu, pressed = terminal.cpu, time.monotonic()
        terminal.send("enter")
        frame = terminal.wait_for(text[:20])
        _, read, read_cpu = map(float, log.read_text(encoding="ascii").split())
        terminal.settle()
        return _Run(
            (frame.end - read) * 1e3,
            (frame.cpu - read_cpu) * 1e3,
            (frame.end - pressed) * 1e3,
            (frame.cpu - cpu) * 1e3,
            terminal.rss_mb,
        )


def wait_for_list(terminal: Terminal) -> None:
    """Wait until all calls of a library are read, and everything is still."""
    shown = LIST_READ.encode()
    terminal.wait_until(lambda f: shown in f.data and "reading …".encode() not in f.data)
    terminal.settle()
