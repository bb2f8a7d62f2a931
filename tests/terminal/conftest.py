"""What the tests in a terminal share: how the app is started there."""

import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path

import pytest
from harness import Terminal
from libraries import make_library, write

HERE = Path(__file__).parent

Start = Callable[..., Terminal]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Give what starts the app on a library, with faults; each is killed when the test ends."""
    settings = write(tmp_path / "config.yaml", "format: carereview/1\nplayer: clock\n")
    with ExitStack() as open_terminals:

        def begin(
            library: Path,
            *faults: str,
            rows: int = 24,
            columns: int = 80,
            env: Mapping[str, str] | None = None,
        ) -> Terminal:
            command = [sys.executable, str(HERE / "start_app.py"), str(library), *faults]
            given = {"CAREREVIEW_CONFIG": str(settings), **(env or {})}
            return open_terminals.enter_context(Terminal(command, rows, columns, given, cwd=tmp_path))

        yield begin


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """Give a small library of one call without sound."""
    return make_library(tmp_path)


@pytest.fixture
def opened(start: Start, library: Path) -> Terminal:
    """Give the app with the call of the small library open."""
    return open_first(start(library))


def open_first(terminal: Terminal) -> Terminal:
    """Open the first call of the list, and wait until it can be worked on."""
    terminal.wait_for("on the phone", gone="reading")
    terminal.keys("enter")
    terminal.wait_for("⏸ 00:00", "saved")
    terminal.settle(0.1)
    return terminal
