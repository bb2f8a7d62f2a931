"""Times corrected by ear in a real terminal are on disk, and the mode gives the keys back."""

import shutil
from pathlib import Path

import pytest

from tests.terminal.harness import Start, open_first

pytestmark = pytest.mark.terminal

CALL = "routeur-2015/01-premier-appel"


def test_a_border_is_moved_and_put_back(demo: Path, tmp_path: Path, start: Start) -> None:
    library = tmp_path / "library"
    shutil.copytree(demo, library, ignore=shutil.ignore_patterns("*.review.yaml"))
    path = library / f"{CALL}.call.yaml"
    terminal = open_first(start(library))
    terminal.keys("home", "down", "T")
    terminal.wait_for("TIMING  start of segment  00:00:03.600")
    terminal.keys("right", "right")
    terminal.wait_for("00:00:03.620", "▶")
    terminal.wait_until(lambda: "start: 00:00:03.620" in path.read_text("utf-8"), "it on disk", 2)
    terminal.keys("u")
    terminal.wait_for("Undone: text at 00:03 moved in time", "00:00:03.600")
    terminal.keys("escape")
    terminal.wait_for("Space Play", gone="TIMING")
    terminal.keys("right")
    terminal.wait_for("00:05.")
    terminal.keys("ctrl+q")
    assert terminal.wait_for_end() == 0
    assert "start: 00:00:03.600" in path.read_text("utf-8")
