"""What the tests in a terminal share: how the app is started there."""

import sys
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.terminal.harness import Start, Terminal, open_first
from tests.terminal.hostile import make_hostile_library
from tests.terminal.libraries import make_library, write
from tests.terminal.loaded import Loaded
from tests.terminal.processes import execute

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def loaded() -> Iterator[Loaded]:
    """Give the process that has loaded the program."""
    with Loaded() as process:
        yield process


@pytest.fixture
def start(tmp_path: Path, loaded: Loaded) -> Iterator[Start]:
    """Give what starts the app on a library, with faults; each is killed when the test ends.

    Where a test has an environment of its own, the program is loaded in it.
    """
    settings = write(tmp_path / "config.yaml", "format: carereview/1\nplayer: clock\n")
    with ExitStack() as open_terminals:

        def begin(
            library: Path,
            *faults: str,
            rows: int = 24,
            columns: int = 80,
            env: Mapping[str, str] | None = None,
        ) -> Terminal:
            command = [sys.executable, "-m", "tests.terminal.start_app", str(library), *faults]
            given = {"CAREREVIEW_CONFIG": str(settings), "PYTHONPATH": str(ROOT), **(env or {})}
            begin_it = execute if env else loaded
            terminal = Terminal(command, rows, columns, given, cwd=tmp_path, begin=begin_it)
            return open_terminals.enter_context(terminal)

        yield begin


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """Give a small library of one call without sound."""
    return make_library(tmp_path)


@pytest.fixture
def opened(start: Start, library: Path) -> Terminal:
    """Give the app with the call of the small library open."""
    return open_first(start(library))


@pytest.fixture
def hostile(tmp_path: Path, start: Start) -> Terminal:
    """Give the app on the hostile library."""
    terminal = start(make_hostile_library(tmp_path), rows=30, columns=110)
    terminal.wait_for("on the phone", "7 calls", gone="reading …")
    return terminal
