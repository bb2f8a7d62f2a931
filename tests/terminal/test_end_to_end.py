"""The main job, from a key to the file on disk, in a real terminal."""

import shutil
import time
from pathlib import Path

import pytest

from carereview.core.timecode import parse_time
from tests.terminal.harness import Start, open_first
from tests.terminal.libraries import moments, review

pytestmark = pytest.mark.terminal

CALL = "routeur-2015/01-premier-appel"


def test_a_marked_moment_is_on_disk(demo: Path, tmp_path: Path, start: Start) -> None:
    library = tmp_path / "library"
    shutil.copytree(demo, library, ignore=shutil.ignore_patterns("*.review.yaml"))
    before = {path: path.read_bytes() for path in library.rglob("*") if path.is_file()}
    terminal = open_first(start(library))
    terminal.keys("space")
    terminal.wait_for("▶ 00:02")
    terminal.keys("m")
    pressed = time.monotonic()
    terminal.wait_until(lambda: len(moments(library, CALL)) > 0, "the moment on disk")
    assert time.monotonic() - pressed < 1
    terminal.keys("space", "1")
    terminal.wait_until(lambda: "tags" in moments(library, CALL)[0], "the tag on disk", 1)
    terminal.keys("c")
    terminal.wait_for("Note, private")
    terminal.keys(*"dit [deux] fois")
    terminal.wait_until(lambda: "note" in moments(library, CALL)[0], "the note on disk", 2)
    terminal.keys("ctrl+q")
    assert terminal.wait_for_end() == 0
    assert terminal.is_restored()

    found = moments(library, CALL)[0]
    assert 1000 <= (parse_time(str(found["start"])) or 0) <= 2500  # a second before the key
    assert found["tags"] == ["promise"]
    assert found["note"] == "dit [deux] fois"
    assert review(library, CALL)["status"] == "in review"
    assert {path: path.read_bytes() for path in before} == before
