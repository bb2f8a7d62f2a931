"""A library of ten thousand calls: scanned, listed at once, filtered, searched, opened."""

import os
import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from carereview.library.discover import discover
from carereview.library.index import open_index
from carereview.library.index_file import index_path
from carereview.library.search import search
from carereview.publish.catalog import refresh
from tests.bench.libraries import FORMS, rare, thousand_words
from tests.bench.opening import wait_for_list
from tests.bench.place import Place
from tests.bench.screen import Screen
from tests.bench.table import Row, number, p95
from tests.bench.terminal import Terminal

_CALLS = 10_000
_SCANNED = 2000
_RATIO, _FILTER_MS, _RATE, _SEARCH_MS, _MEMORY_MB, _OPEN_MS = 1.3, 150, 400, 50, 300, 150
_QUERIES = (
    *("routeur", "bonjour", "numéro", "NUMERO dossier", "réponse écrite technicien"),
    *('"tout seul depuis"', '"please hold"', "fact*", "tech* rappel*", "a*", "re*", "zzz"),
)
NOTES = (
    "Generated libraries of calls of 1,000 words, half WebVTT, half Whisper JSON with word times, "
    "in cases of 100.\nWall and CPU are `median [least–most]` in milliseconds; CPU is that of all "
    "threads and processes. Where other work\nshares the processors, CPU is the figure to compare."
)


def measure(place: Place) -> list[Row]:
    """Measure all of it, on a tenth of the calls in a quick run."""
    share = 10 if place.quick else 1
    os.environ.update(place.fresh)
    few = thousand_words(place.folder / "few", 4)
    many = thousand_words(place.folder / "many", _CALLS // share)
    return [
        *(_scan(place, form, _SCANNED // share) for form in FORMS),
        *_first_time(place, many, _CALLS // share),
        *_starts(place, few, many, _CALLS // share),
        *_keys(place, many),
        *_searches(place, many, _CALLS // share),
        _command(place, many),
    ]


@contextmanager
def _timed() -> Iterator[list[float]]:
    """Note wall and CPU ms of the block, of ended child processes too."""
    took: list[float] = []
    wall, cpu = time.monotonic(), _cpu()
    yield took
    took += [(time.monotonic() - wall) * 1e3, (_cpu() - cpu) * 1e3]


def _cpu() -> float:
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(each.ru_utime + each.ru_stime for each in used)


def _scan(place: Place, form: str, calls: int) -> Row:
    """Read a library for the first time, without a screen."""
    library = thousand_words(place.folder / form, calls, (form,))
    with _timed() as took, open_index(library) as index:
        done = sum(len(progress.rows) for progress in refresh(discover(library), index))
    assert done == calls
    rate, possible = calls / took[0] * 1e3, calls / took[1] * 1e3 * (os.cpu_count() or 1)
    more = f"{rate:.0f} calls/s; {possible:.0f} if nothing else used the processors"
    return Row(f"{calls:,} calls, {form}: cold scan", took[:1], took[1:], more,
               target=f"≥ {_RATE} calls/s", met=rate >= _RATE)  # fmt: skip


def _first_time(place: Place, library: Path, calls: int) -> list[Row]:
    with place.app(library) as terminal:
        listed = terminal.wait_for("case-000", "call-00000")
        wait_for_list(terminal)
        read, memory = terminal.frames[-1], terminal.rss_mb
    ms = (listed.end - terminal.started) * 1e3
    size = index_path(library).stat().st_size / 1e6
    rate = calls / (read.end - terminal.started)
    return [
        Row(f"{calls:,} calls, first time: to their names", [ms], [listed.cpu * 1e3]),
        Row(f"{calls:,} calls, first time: until all are read",
            [(read.end - terminal.started) * 1e3], [],
            f"{rate:.0f} calls/s; index {number(size)} MB; RSS {number(memory)} MB",
            target=f"RSS ≤ {_MEMORY_MB} MB", met=memory <= _MEMORY_MB),
    ]  # fmt: skip


def _starts(place: Place, few: Path, many: Path, calls: int) -> list[Row]:
    """Start with four calls and with many in turn, both known from before."""
    took: dict[str, list[tuple[float, float]]] = {"names": [], "few": [], "many": [], "checked": []}
    memory = 0.0
    for repeat in range(place.times(9) + 1):
        with place.app(few) as terminal:
            names = _painted(terminal, "4 calls")
            whole = _painted(terminal, "on the phone")
        with place.app(many) as terminal:
            listed = _painted(terminal, f"{calls:,} calls")
            wait_for_list(terminal)
            checked = _frame(terminal, terminal.frames[-1].end)
            memory = max(memory, terminal.rss_mb)
        if repeat:  # the first run of each only warms the caches
            for name, times in zip(took, (names, whole, listed, checked), strict=True):
                took[name].append(times)
    walls = {name: [wall for wall, _ in times] for name, times in took.items()}
    cpus = {name: [cpu for _, cpu in times] for name, times in took.items()}
    ratio = median(walls["many"]) / median(walls["names"])
    cpu_ratio = median(cpus["many"]) / median(cpus["names"])
    return [
        Row("4 calls, known: to their names", walls["names"], cpus["names"]),
        Row("4 calls, known: to all that is told of them", walls["few"], cpus["few"]),
        Row(f"{calls:,} calls, known: to the whole list, sorted, with all that is told",
            walls["many"], cpus["many"], f"CPU ratio {cpu_ratio:.2f}",
            f"names of 4: {number(median(walls['names']))}", ratio, f"≤ {_RATIO}",
            ratio <= _RATIO),
        Row(f"{calls:,} calls, known: until each file is checked", walls["checked"],
            cpus["checked"], f"RSS {number(memory)} MB", target=f"RSS ≤ {_MEMORY_MB} MB",
            met=memory <= _MEMORY_MB),
    ]  # fmt: skip


def _painted(terminal: Terminal, text: str) -> tuple[float, float]:
    if not any(text.encode() in frame.data for frame in terminal.frames):
        terminal.wait_for(text)
    frame = next(frame for frame in terminal.frames if text.encode() in frame.data)
    return (frame.end - terminal.started) * 1e3, frame.cpu * 1e3


def _frame(terminal: Terminal, end: float) -> tuple[float, float]:
    return (end - terminal.started) * 1e3, terminal.frames[-1].cpu * 1e3


def _keys(place: Place, library: Path) -> list[Row]:
    with place.app(library) as terminal:
        wait_for_list(terminal)
        screen = Screen(terminal)
        typed, opened = [], []
        for _ in range(place.times(15)):
            screen.press("/", lambda lines: lines[1])
            typed.append(screen.press("7", lambda lines: lines[-2]))
            screen.press("escape", lambda lines: lines[-2])
        for _ in range(place.times(9)):
            screen.press("down", lambda lines: "".join(lines[-7:-2]))
            opened.append(screen.press("enter", _text))
            terminal.settle()
            screen.press("q", lambda lines: lines[0])
    walls = [press.wall for press in typed]
    enter = [press.wall for press in opened]
    return [
        Row("key in the filter to its paint", walls, [press.cpu for press in typed],
            f"p95 {number(p95(walls))}", target=f"≤ {_FILTER_MS} ms",
            met=p95(walls) <= _FILTER_MS),
        Row("Enter to the call's text", enter, [press.cpu for press in opened],
            target=f"≤ {_OPEN_MS} ms", met=median(enter) <= _OPEN_MS),
    ]  # fmt: skip


def _text(lines: list[str]) -> str:
    """Tell whether the transcript of a call is on the screen."""
    return str(any("▸" in line for line in lines[4:8]))


def _searches(place: Place, library: Path, calls: int) -> list[Row]:
    """Search as the screen does: the index is opened for each query."""
    queries = [*_QUERIES, *(rare(n) for n in range(0, calls, calls // 8))]
    took: list[float] = []
    slowest = (0.0, "")
    for _ in range(place.times(9)):
        for query in queries:
            began = time.monotonic()
            with open_index(library) as index:
                found = search(index, query, typing=True)
            took.append((time.monotonic() - began) * 1e3)
            slowest = max(slowest, (took[-1], query))
            assert found.hits or not query.startswith("dossier")
    more = f"p95 {number(p95(took))}; slowest {slowest[1]!r}"
    return [Row(f"search of {calls:,} calls, the first 200 hits", took, [], more,
                target=f"p95 ≤ {_SEARCH_MS} ms", met=p95(took) <= _SEARCH_MS)]  # fmt: skip


def _command(place: Place, library: Path) -> Row:
    """Search from the command line: every file is checked before."""
    command = [sys.executable, "-m", "carereview", "search", str(library), rare(4)]
    took = []
    for _ in range(place.times(6)):
        with _timed() as times:
            done = subprocess.run(command, check=True, capture_output=True, env=os.environ)
        assert done.stdout.count(b"\n") == 1
        took.append(times)
    return Row("carereview search, every file checked", [wall for wall, _ in took],
               [cpu for _, cpu in took])  # fmt: skip
