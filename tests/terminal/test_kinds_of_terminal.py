"""Small, large, colourless, plain: the program fits the terminal it is given."""

from pathlib import Path

import pytest

from tests.terminal.harness import Start, Terminal, open_first
from tests.terminal.libraries import make_library, moments, said

pytestmark = pytest.mark.terminal


def test_it_is_resized_while_it_plays(tmp_path: Path, start: Start) -> None:
    library = make_library(tmp_path, sound=True)
    terminal = open_first(start(library))
    terminal.keys("space")
    terminal.wait_for("▶")
    sizes = ((20, 60), (5, 20), (60, 200), (1, 1), (24, 80))
    for marks, (rows, columns) in enumerate(sizes, 1):
        terminal.resize(rows, columns)
        terminal.keys("m")
        wait_for_moments(terminal, library, marks)
    terminal.wait_for("▶", "Space Play", "follow")
    terminal.keys("ctrl+q")
    assert terminal.wait_for_end() == 0


def wait_for_moments(terminal: Terminal, library: Path, count: int) -> None:
    terminal.wait_until(lambda: len(moments(library)) == count, f"{count} moments on disk")


def test_it_is_whole_on_a_small_terminal(start: Start, library: Path) -> None:
    terminal = open_first(start(library, rows=20, columns=60))
    text = terminal.wait_for(said(0), "Space Play", "saved")
    terminal.keys("m")
    terminal.wait_for("Marked 00:00")
    assert "◇" in text + terminal.text()


@pytest.mark.parametrize(
    "env",
    [
        {"NO_COLOR": "1"},
        {"TERM": "xterm", "COLORTERM": ""},
        {"TERM": "vt100", "COLORTERM": ""},
        {"LC_ALL": "C", "LANG": "C"},
    ],
)
def test_without_colours(start: Start, library: Path, env: dict[str, str]) -> None:
    terminal = open_first(start(library, env=env))
    terminal.keys("down", "m")
    terminal.wait_for("Marked 00:02", "◇00:02")  # the mark is a sign
    terminal.keys("(")
    terminal.wait_until(lambda: "seconde" in terminal.styled("underscore"), "the selection")
    terminal.keys("x")
    terminal.wait_for("██████")
    terminal.keys("escape", "ctrl+q")
    assert terminal.wait_for_end() == 0


def test_the_word_heard_is_told_without_colour(start: Start, library: Path) -> None:
    terminal = open_first(start(library, env={"NO_COLOR": "1"}))
    terminal.keys("space")
    terminal.wait_until(lambda: "seconde" in terminal.styled("bold"), "the word heard in bold")
    assert "▸" in terminal.text()
