"""What it costs to follow the sound: the word heard moves at every tick."""

import time
from dataclasses import dataclass

from tests.bench.generate import SEGMENTS, library_of_one, spoken
from tests.bench.opening import wait_for_list
from tests.bench.place import Place
from tests.bench.table import Row, number

_CPU_MS, _BYTES, _CORE = 5.0, 600, 8.0
_TICKS = 20


@dataclass(frozen=True, slots=True)
class _Played:
    """Some seconds of play: moves of the word, CPU ms and bytes of each, per cent of a core."""

    moves: float
    cpu: float
    size: float
    core: float


def measure(place: Place) -> list[Row]:
    """Measure words that move at each tick, and words as people speak."""
    fast = _measured(place, "fast", (1000 // _TICKS, 1000 // _TICKS), _TICKS)
    real = _measured(place, "real", (150, 600), 15)
    text = f"{SEGMENTS:,} segments playing"
    return [
        _row(f"{text}, a word moves at each of {_TICKS} ticks/s", fast, judged=True),
        _row(f"{text}, words as spoken, ticks as shipped", real, judged=False),
    ]


def _measured(place: Place, name: str, word_ms: tuple[int, int], ticks: int) -> list[_Played]:
    library = library_of_one(place.folder / name, "native YAML", spoken(word_ms=word_ms))
    log = str(place.folder / "reading")
    with place.script("timed_app.py", str(library), log, str(ticks)) as terminal:
        wait_for_list(terminal)
        terminal.send("enter")
        terminal.wait_for("follow")
        terminal.settle(1.0)
        terminal.send("space")
        terminal.collect(2.0)
        played = []
        for _ in range(place.times(6)):
            frames, cpu, began = len(terminal.frames), terminal.cpu, time.monotonic()
            terminal.collect(5.0)
            seconds, used = time.monotonic() - began, (terminal.cpu - cpu) * 1e3
            new = terminal.frames[frames:]
            sizes = sum(len(frame.data) for frame in new)
            rate = len(new) / seconds
            played.append(_Played(rate, used / len(new), sizes / len(new), used / seconds / 10))
    return played


def _row(what: str, played: list[_Played], judged: bool) -> Row:
    count = len(played)
    core = sum(p.core for p in played) / count
    size = sum(p.size for p in played) / count
    rate = sum(p.moves for p in played) / count
    cpus = [p.cpu for p in played]
    more = f"{number(rate)} paints/s; {size:,.0f} bytes a paint; {core:.1f} % of a core"
    if not judged:
        return Row(what, (), cpus, more)
    cpu = sum(cpus) / count
    target = f"≤ {_CPU_MS:.0f} ms CPU, ≤ {_BYTES} bytes, ≤ {_CORE:.0f} %"
    met = cpu <= _CPU_MS and size <= _BYTES and core <= _CORE
    return Row(what, (), cpus, more, f"limit {_CPU_MS:.0f} ms CPU", cpu / _CPU_MS, target, met)
