"""From the command to the first paint, and commands that paint nothing."""

import resource
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from statistics import median

from tests.bench.peer import READY
from tests.bench.place import DEMO_CALL, Place
from tests.bench.table import Row, number
from tests.bench.terminal import Terminal, environment

_COLD_RATIO = 1.25
_COMMAND_MS = 150

_Times = tuple[list[float], list[float]]
"""Wall and CPU ms of each repeat."""


def measure(place: Place) -> list[Row]:
    """Measure both."""
    return [*_cold_start(place), *_commands(place)]


def _cold_start(place: Place) -> list[Row]:
    library = place.demo()
    runs: dict[str, Callable[[], Terminal]] = {
        "empty app of stock widgets": lambda: place.script("peer.py"),
        "cold start, demo's calls, first time": lambda: place.app(library, settings=False),
        "cold start, demo's calls, with settings": lambda: place.app(library),
    }
    took: dict[str, list[tuple[float, float]]] = {name: [] for name in runs}
    for repeat in range(place.times(21) + 1):
        for name, begin in runs.items():
            with begin() as terminal:
                painted = _painted(terminal, READY, *DEMO_CALL)
            if repeat:  # the first run of each only warms the caches
                took[name].append(painted)
    peer, *ours = (_columns(times) for times in took.values())
    names = list(runs)
    return [
        Row(f"{names[0]}: first paint", *peer),
        *(_cold_row(f"{name}: first paint", our, peer)
          for name, our in zip(names[1:], ours, strict=True)),
    ]  # fmt: skip


def _cold_row(what: str, ours: _Times, peer: _Times) -> Row:
    wall, cpu = (median(our) / median(theirs) for our, theirs in zip(ours, peer, strict=True))
    against = f"empty app {number(median(peer[0]))} (CPU {number(median(peer[1]))})"
    target = f"CPU ratio ≤ {_COLD_RATIO}"
    return Row(what, *ours, f"wall ratio {wall:.2f}", against, cpu, target, cpu <= _COLD_RATIO)


def _painted(terminal: Terminal, *texts: str) -> tuple[float, float]:
    """Give wall and CPU ms from the start to the end of the paint that holds one of the texts."""
    frame = terminal.wait_for(*texts)
    return (frame.end - terminal.started) * 1e3, frame.cpu * 1e3


def _columns(pairs: list[tuple[float, float]]) -> _Times:
    return [wall for wall, _ in pairs], [cpu for _, cpu in pairs]


def _commands(place: Place) -> list[Row]:
    app = [sys.executable, "-m", "carereview"]
    runs: dict[str, list[str]] = {
        "python -c pass": [sys.executable, "-c", "pass"],
        "carereview --version": [*app, "--version"],
        "carereview list (demo)": [*app, "list", str(place.demo())],
    }
    took: dict[str, list[tuple[float, float]]] = {name: [] for name in runs}
    for repeat in range(place.times(15) + 1):
        for name, command in runs.items():
            timed = _run(command, place)
            if repeat:
                took[name].append(timed)
    bare, *rest = runs
    rows = [Row(bare, *_columns(took[bare]))]
    bare_ms = median(rows[0].wall)
    for name in rest:
        times = _columns(took[name])
        wall, loads = median(times[0]), _loads_textual(runs[name][3:], place)
        more = "LOADS TEXTUAL" if loads else "without textual"
        against = f"bare Python {number(bare_ms)}"
        met = not loads and wall <= _COMMAND_MS
        rows.append(Row(name, *times, more, against, wall / bare_ms, f"≤ {_COMMAND_MS} ms", met))
    return rows


def _run(command: Sequence[str], place: Place) -> tuple[float, float]:
    before, started = _children_cpu(), time.monotonic()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=environment(place.env))
    return (time.monotonic() - started) * 1e3, (_children_cpu() - before) * 1e3


def _children_cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _loads_textual(arguments: list[str], place: Place) -> bool:
    code = (
        "import sys; from carereview.cli import main; main(sys.argv[1:]); "
        "sys.exit('textual' in sys.modules)"
    )
    command = [sys.executable, "-c", code, *arguments]
    done = subprocess.run(
        command, stdout=subprocess.DEVNULL, env=environment(place.env), check=False
    )
    return bool(done.returncode)
