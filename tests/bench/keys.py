"""From a key to the paint that shows what it did, while the call plays."""

from collections.abc import Mapping
from pathlib import Path
from statistics import median

from tests.bench.generate import ENTITIES, SEGMENTS, library_of_one, mentioning, spoken
from tests.bench.opening import wait_for_list
from tests.bench.peer import READY
from tests.bench.place import Place
from tests.bench.screen import Press, Screen, Watch
from tests.bench.table import Row, number, p95
from tests.bench.terminal import Terminal

_P50_MS, _P95_MS = 30, 100


def _arrow(lines: list[str]) -> str:
    """Give the beginning of the line of the segment worked on."""
    return next((line[:12] for line in lines if line[:1] in ("▸", "›")), "")


def _message(lines: list[str]) -> str:
    return lines[-2]


def _top(lines: list[str]) -> str:
    """Give the first lines of the transcript, without what moves by itself."""
    return "".join(line[2:60] for line in lines[5:9])


def _help(lines: list[str]) -> str:
    return str(any("Keys: " in line for line in lines))


_KEYS: tuple[tuple[str, Watch], ...] = (
    ("down", _arrow),
    ("m", _message),
    ("1", _message),
    ("u", _message),
    ("?", _help),
    ("escape", _help),
    ("pagedown", _top),
)


def _dialog(lines: list[str]) -> str:
    return str(any("Hide everywhere" in line for line in lines))


_HIDING: tuple[tuple[str, Watch], ...] = (
    ("x", _message),
    ("u", _message),
    ("down", _arrow),
    ("X", _dialog),
    ("enter", _dialog),
    ("u", _message),
)
"""Keys that change what is hidden: a passage, and a word of the register, each undone."""


def measure(place: Place) -> list[Row]:
    """Measure the peer, the demo and the long call."""
    long = library_of_one(place.folder / "long", "native YAML", spoken())
    peers = _peer(place)
    return [
        *(_row(f"empty app, key {key}", presses) for key, presses in peers.items()),
        *_call(place, "demo", place.demo(), "01-premier", peers),
        *_call(place, f"{SEGMENTS:,} segments", long, "generated", peers),
        *_hiding(place, peers["m"]),
    ]


def _peer(place: Place) -> Mapping[str, list[Press]]:
    """Press keys in the empty app: one that changes a text, and two that change screens."""
    watches: Mapping[str, Watch] = {"m": _message, "?": _help, "escape": _help}
    presses: dict[str, list[Press]] = {key: [] for key in watches}
    with place.script("peer.py") as terminal:
        terminal.wait_for(READY)
        terminal.settle()
        screen = Screen(terminal)
        for _ in range(place.times(21)):
            for key, watch in watches.items():
                presses[key].append(screen.press(key, watch))
    return presses


def _call(
    place: Place, name: str, library: Path, call: str, peers: Mapping[str, list[Press]]
) -> list[Row]:
    presses: dict[str, list[Press]] = {key: [] for key, _ in _KEYS}
    with place.app(library) as terminal:
        _play(terminal, call)
        screen = Screen(terminal)
        for _ in range(place.times(21)):
            terminal.send("home")  # or the demo would come to its end
            terminal.collect(0.3)
            for key, watch in _KEYS:
                presses[key].append(screen.press(key, watch))
    return [_row(f"{name}, playing, key {key}", presses[key], peers.get(key, peers["m"]))
            for key, _ in _KEYS]  # fmt: skip


def _hiding(place: Place, peer: list[Press]) -> list[Row]:
    """Press the keys that hide in a long call with a register, while detectors look and after."""
    told = mentioning(spoken())
    library = library_of_one(place.folder / "private", "native YAML", told, registered=True)
    presses: dict[tuple[str, str], list[Press]] = {}
    with place.app(library) as terminal:
        _play(terminal, "generated")
        screen = Screen(terminal)
        for _ in range(place.times(30)):
            for key, watch in _HIDING:
                if key == "X":
                    terminal.send(")")  # a word, for it to hide
                    terminal.collect(0.3)
                screen.catch_up()
                when = "while scanned" if "scanning" in screen.lines[0] else "scanned"
                presses.setdefault((when, key), []).append(screen.press(key, watch))
    what = f"{SEGMENTS:,} segments, {len(ENTITIES)} entities"
    return [
        _row(f"{what}, {when}, key {key}", pressed, peer)
        for (when, key), pressed in sorted(presses.items())
    ]


def _play(terminal: Terminal, call: str) -> None:
    """Open the first call and play it."""
    wait_for_list(terminal)
    terminal.send("enter")
    terminal.wait_for("follow")
    terminal.settle(1.0)
    terminal.send("space")
    terminal.collect(1.0)


def _row(what: str, presses: list[Press], peer: list[Press] | None = None) -> Row:
    walls = [press.wall for press in presses]
    more = f"p95 {number(p95(walls))}; {median(press.size for press in presses):,.0f} bytes"
    cpus = [press.cpu for press in presses]
    if peer is None:
        return Row(what, walls, cpus, more)
    floor = median(press.wall for press in peer)
    met = median(walls) <= _P50_MS and p95(walls) <= _P95_MS
    target = f"p50 ≤ {_P50_MS}, p95 ≤ {_P95_MS} ms"
    return Row(what, walls, cpus, more, f"empty app {number(floor)}", median(walls) / floor,
               target, met)  # fmt: skip
