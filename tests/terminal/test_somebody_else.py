"""Two programs work on one review: both changes live, or the person is asked."""

import re
from pathlib import Path

import pytest

from tests.terminal.harness import Start, Terminal, open_first
from tests.terminal.libraries import moments, review_path

pytestmark = pytest.mark.terminal


@pytest.fixture
def noted(start: Start, library: Path) -> Terminal:
    """Give the app with a moment that has a note on disk."""
    terminal = open_first(start(library))
    terminal.keys("m")
    terminal.wait_until(lambda: len(moments(library)) == 1, "the moment on disk")
    write_note(terminal, "premier")
    terminal.wait_until(lambda: moments(library)[0].get("note") == "premier", "the note on disk")
    return terminal


def write_note(terminal: Terminal, text: str) -> None:
    """Put something before the note of the selected moment."""
    terminal.keys("c")
    terminal.wait_for("Note, private")
    terminal.settle(0.1)  # the dialog is painted before the field has the focus
    terminal.keys(*text)
    terminal.wait_for(text)
    terminal.keys("escape")
    terminal.wait_for("follow", gone="Note, private")


def test_different_moments_both_survive(noted: Terminal, library: Path) -> None:
    path = review_path(library)
    theirs = "- id: autre\n  start: 00:00:20.000\n  note: d'ailleurs\n"
    path.write_text(path.read_text("utf-8").replace("moments:\n", "moments:\n" + theirs), "utf-8")
    noted.keys("down", "m")
    noted.wait_until(lambda: len(moments(library)) == 3, "all three on disk")
    noted.wait_for("Somebody else changed this call")
    noted.keys("u", "u", "u", "u", "u")
    noted.wait_until(lambda: len(moments(library)) == 1, "what is ours undone")
    assert moments(library)[0]["note"] == "d'ailleurs"


@pytest.mark.parametrize(("answer", "wins"), [("y", "mien premier"), ("n", "le leur")])
def test_the_same_note_is_asked_about(
    noted: Terminal, library: Path, answer: str, wins: str
) -> None:
    path = review_path(library)
    path.write_text(re.sub("premier", "le leur", path.read_text("utf-8")), "utf-8")
    theirs = path.read_bytes()
    write_note(noted, "mien ")
    noted.wait_for("Keep yours?")
    assert path.read_bytes() == theirs
    noted.keys(answer)
    noted.wait_for("saved", gone="Keep yours?")
    noted.settle()
    assert moments(library)[0]["note"] == wins


def test_an_unanswered_question_is_not_lost_by_quitting(noted: Terminal, library: Path) -> None:
    path = review_path(library)
    path.write_text(re.sub("premier", "le leur", path.read_text("utf-8")), "utf-8")
    theirs = path.read_bytes()
    noted.keys("c")
    noted.wait_for("Note, private")
    noted.keys("x")
    noted.wait_for("xpremier")
    noted.keys("ctrl+q")
    noted.wait_until(
        lambda: "Leave all" in noted.text() or "Keep yours" in noted.text(), "a question"
    )
    assert path.read_bytes() == theirs
