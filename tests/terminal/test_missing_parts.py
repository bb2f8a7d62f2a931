"""A call of which something is missing or cannot be read is opened as far as it goes."""

from pathlib import Path

import pytest

from tests.terminal.harness import Start, Terminal
from tests.terminal.libraries import CALL, make_sound, moments, write

pytestmark = pytest.mark.terminal


def open_and_mark(terminal: Terminal, library: Path, *wanted: str) -> None:
    """Open the call, read what is said about it, mark a moment, and see that it is on disk."""
    terminal.wait_for("on the phone", gone="reading")
    terminal.keys("enter")
    terminal.wait_for("follow", *wanted)
    terminal.keys("space")
    terminal.wait_for("▶")
    terminal.keys("m")
    terminal.wait_until(lambda: len(moments(library)) == 1, "the moment on disk")
    terminal.keys("ctrl+q")
    assert terminal.wait_for_end() == 0


def test_without_a_recording(start: Start, library: Path) -> None:
    open_and_mark(start(library), library, "SILENT: no recording")


def test_without_a_transcript(start: Start, tmp_path: Path) -> None:
    library = tmp_path / "library"
    (library / "case").mkdir(parents=True)
    make_sound(library / "case" / f"{CALL}.wav", 10)
    open_and_mark(start(library), library, "00:10")


@pytest.mark.parametrize(
    ("name", "text", "trouble"),
    [
        (f"{CALL}.call.yaml", "segments: [\n- {start: 1", "YAML"),
        (f"{CALL}.json", '{"segments": [{]}', "broken JSON"),
        (f"{CALL}.vtt", "WEBVTT\n\n00:00 --> no\nhé\n", "not a valid cue time"),
    ],
)
def test_with_an_unreadable_transcript(
    start: Start, tmp_path: Path, name: str, text: str, trouble: str
) -> None:
    library = tmp_path / "library"
    path = write(library / "case" / name, text)
    make_sound(library / "case" / f"{CALL}.wav", 10)
    open_and_mark(start(library), library, trouble, name, "/ 00:10")
    assert path.read_text(encoding="utf-8") == text


def test_with_an_unreadable_recording(start: Start, library: Path) -> None:
    write(library / "case" / f"{CALL}.flac", "no sound at all")
    open_and_mark(start(library), library, f"{CALL}.flac", "SILENT")


def test_a_library_that_is_not_there(start: Start, tmp_path: Path) -> None:
    terminal = start(tmp_path / "nowhere")
    terminal.wait_for("No calls here")
    terminal.keys("enter", "E", "R", "q")
    assert terminal.wait_for_end() == 0
