"""A disk that takes nothing, a process that is killed: an edit is kept until it is saved."""

import random
import resource
import signal
import time
from pathlib import Path

import pytest

from tests.terminal.faults import SWITCH
from tests.terminal.harness import Start, Terminal, open_first
from tests.terminal.libraries import moments, review, review_path

pytestmark = pytest.mark.terminal


@pytest.mark.parametrize("fault", ["read_only", "full_disk", "broken_saving"])
def test_what_cannot_be_saved_is_kept(start: Start, library: Path, fault: str) -> None:
    terminal = open_first(start(library, fault))
    switch = library.parent / SWITCH
    switch.touch()
    terminal.keys("m")
    terminal.wait_for("NOT SAVED")
    assert moments(library) == []
    terminal.keys("ctrl+q")
    terminal.wait_for("Leave all")
    terminal.keys("n")
    terminal.wait_for("NOT SAVED", gone="Leave all")
    switch.unlink()
    terminal.wait_for("saved", gone="NOT SAVED")
    assert len(moments(library)) == 1
    terminal.keys("ctrl+q")
    assert terminal.wait_for_end() == 0
    assert list(review_path(library).parent.glob(".*")) == []


def test_going_back_to_the_calls_asks_too(start: Start, library: Path) -> None:
    terminal = open_first(start(library, "read_only"))
    (library.parent / SWITCH).touch()
    terminal.keys("m")
    terminal.wait_for("NOT SAVED")
    terminal.keys("q")
    terminal.wait_for("Leave all")
    terminal.keys("n")
    terminal.wait_for("NOT SAVED", gone="Leave all")
    (library.parent / SWITCH).unlink()
    terminal.wait_for("saved", gone="NOT SAVED")
    assert len(moments(library)) == 1


def test_looking_at_a_call_in_a_read_only_folder_asks_nothing(start: Start, library: Path) -> None:
    first = open_first(start(library))
    first.keys("m")
    first.wait_until(lambda: len(moments(library)) == 1, "the moment on disk")
    first.keys("ctrl+q")
    assert first.wait_for_end() == 0
    (library.parent / SWITCH).touch()
    terminal = open_first(start(library, "read_only"))
    terminal.keys("down", "down")
    terminal.wait_for("00:04.0")
    terminal.keys("ctrl+q")
    assert terminal.wait_for_end(5) == 0


def test_a_full_disk_as_the_system_tells_it(opened: Terminal, library: Path) -> None:
    _, hard = resource.prlimit(opened.pid, resource.RLIMIT_FSIZE)
    resource.prlimit(opened.pid, resource.RLIMIT_FSIZE, (0, hard))
    opened.keys("m")
    opened.wait_for("NOT SAVED")
    resource.prlimit(opened.pid, resource.RLIMIT_FSIZE, (hard, hard))
    opened.wait_for("saved", gone="NOT SAVED")
    assert len(moments(library)) == 1


def test_a_killed_process_leaves_whole_files(start: Start, library: Path) -> None:
    chance = random.Random(13)
    kept = 0
    for _ in range(3):
        terminal = open_first(start(library))
        edits = press_until(terminal, time.monotonic() + chance.uniform(0.2, 1.5))
        terminal.signal(signal.SIGKILL)
        assert terminal.wait_for_end() == -signal.SIGKILL
        found = review(library)  # parses, so it is whole
        assert found.get("format") == "carereview/1"
        kept += sum(when < time.monotonic() - 1.1 for when in edits)
        assert len(moments(library)) >= kept
        kept = len(moments(library))


def press_until(terminal: Terminal, deadline: float) -> list[float]:
    """Mark moments as fast as somebody can, and give when each key was pressed."""
    pressed = []
    while time.monotonic() < deadline:
        terminal.keys("m")
        pressed.append(time.monotonic())
        terminal.read(0.01)
    return pressed


def test_a_broken_review_is_not_written_over(start: Start, library: Path) -> None:
    path = review_path(library)
    path.write_text("format: carereview/1\nmoments: [\n  - broken: [\n", encoding="utf-8")
    before = path.read_bytes()
    terminal = start(library)
    terminal.wait_for("on the phone", "review.yaml", gone="reading")
    terminal.keys("enter")
    terminal.wait_for("review.yaml:", "follow")
    terminal.keys("m")
    terminal.wait_for("NOT SAVED")
    assert path.read_bytes() == before
    path.unlink()
    terminal.wait_for("saved", gone="NOT SAVED")
    assert len(moments(library)) == 1
