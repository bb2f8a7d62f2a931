"""The list of calls of large libraries: for information, nothing was promised for it yet."""

from tests.bench.generate import library_of_many
from tests.bench.opening import wait_for_list
from tests.bench.place import Place
from tests.bench.screen import Screen
from tests.bench.table import Row, number


def _cursor(lines: list[str]) -> str:
    """Give the lines about the call under the cursor."""
    return "".join(lines[-7:-2])


def measure(place: Place) -> list[Row]:
    """Measure a thousand and ten thousand calls."""
    return [row for calls in (1000, 10_000) for row in _library(place, calls)]


def _library(place: Place, calls: int) -> list[Row]:
    library = library_of_many(place.folder / f"library-{calls}", calls)
    name = f"{calls:,} calls"
    with place.app(library) as terminal:
        listed = terminal.wait_for("case-000", "call-00000")
        wait_for_list(terminal)
        read = terminal.frames[-1]
        memory = terminal.rss_mb
        screen = Screen(terminal)
        down = [screen.press("down", _cursor) for _ in range(place.times(9))]
        typed = []
        for _ in range(place.times(9)):
            screen.press("/", lambda lines: lines[1])
            typed.append(screen.press("7", lambda lines: lines[-2]))
            screen.press("escape", lambda lines: lines[-2])
    ms = (listed.end - terminal.started) * 1e3
    return [
        Row(f"{name}: start to the first calls painted", [ms], [listed.cpu * 1e3]),
        Row(f"{name}: start to all calls read", [(read.end - terminal.started) * 1e3],
            [read.cpu * 1e3], f"RSS {number(memory)} MB"),
        Row(f"{name}: key down", [press.wall for press in down], [press.cpu for press in down]),
        Row(f"{name}: key in the filter", [p.wall for p in typed], [p.cpu for p in typed]),
    ]  # fmt: skip
