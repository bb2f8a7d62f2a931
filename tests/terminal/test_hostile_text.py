"""Nothing that a file, a name or a paste contains reaches the terminal raw or as markup."""

from pathlib import Path

import pytest
from conftest import Start
from harness import Terminal
from hostile import HOSTILE, leaks, make_hostile_library

PASTED = HOSTILE.replace("\x1b", "")
"""Without escapes: terminals take them out of a paste, and Textual makes key presses of them."""

pytestmark = pytest.mark.terminal


@pytest.fixture
def terminal(tmp_path: Path, start: Start) -> Terminal:
    """Give the app on the hostile library, sorted by the calls' names."""
    terminal = start(make_hostile_library(tmp_path), rows=30, columns=110)
    terminal.wait_for("on the phone", "7 calls", gone="reading …")
    return terminal


def walk(terminal: Terminal, *steps: tuple[str, str]) -> None:
    """Press keys (`paste` pastes) and wait for what they bring, checking every byte on the way."""
    for keys, wanted in steps:
        for key in keys.split():
            if key == "paste":
                terminal.paste(PASTED)
            else:
                terminal.keys(key)
            terminal.settle(0.15 if key == "escape" else 0.05)  # an escape may begin a sequence
        if wanted:
            terminal.wait_for(wanted)
        assert leaks(terminal.raw) == [], f"after {keys!r}:\n{terminal.text()}"


def finish(terminal: Terminal) -> None:
    terminal.keys("ctrl+q")
    assert terminal.wait_for_end() == 0, terminal.text()
    assert leaks(terminal.raw) == []


def open_call(terminal: Terminal, number: int) -> None:
    """Open one of the calls through the filter."""
    terminal.keys("/")
    terminal.wait_for("type to filter")
    terminal.keys(*f"] {number}[")
    terminal.wait_for("1 call ", f"filter: ] {number}[")
    terminal.keys("enter")
    terminal.settle(0.1)
    terminal.keys("enter")
    terminal.wait_for("follow")


def test_the_list_and_what_opens_from_it(terminal: Terminal) -> None:
    assert "[/x] [REDACTED]" in terminal.text()
    walk(
        terminal,
        ("end up up up up", "[bold][REDACTED]"),
        ("s s s S", ""),
        ("/", "type to filter"),
        ("paste", "[/x]"),
        ("escape", "7 calls"),
        ("?", "Keys: the calls"),
        ("escape", ""),
        ("ctrl+p", "Search"),
        ("paste", "[/x]"),
        ("escape", ""),
        ("home", ""),
        ("down R", "Register:"),
        ("down up n", "Shown as"),
        ("paste enter", "[/x]"),
        ("k x d q", "7 calls"),
        ("E", "missing"),
        ("down enter", "missing"),
        ("w", "Refused"),
    )
    finish(terminal)


def test_a_call_and_its_dialogs(terminal: Terminal) -> None:
    open_call(terminal, 1)
    assert "[/x] [REDACTED]" in terminal.text()
    assert "[@click=app.quit]X[/]" in terminal.text()
    walk(
        terminal,
        ("m 1", "is “"),
        ("c", "Note, private"),
        ("paste tab paste tab paste escape", "follow"),
        (". . , c tab tab tab escape", "follow"),
        ("/", "Find"),
        ("paste enter", "Not found"),
        ("g", "Go to time"),
        ("paste enter", ""),
        ("w", "Who spoke?"),
        ("escape W", "Role"),
        ("escape e", "Correct the text"),
        ("paste enter", "follow"),
        ("u U", "Done again"),
        ("P", "Recorded as"),
        ("paste tab paste tab paste escape", "follow"),
        ("home ( { } X", "Hide everywhere"),
        ("paste tab paste escape", "follow"),
        ("x i y", "Copied"),
        ("R", "Register:"),
        ("q", "follow"),
        ("tab down up tab", "follow"),
        ("?", "Keys: a call"),
        ("escape", "follow"),
        ("E", "Into the folder"),
        ("down enter", "missing"),
        ("down enter", "whole case"),
        ("escape", "follow"),
        ("q", "1 call "),
    )
    finish(terminal)


def test_calls_of_other_formats(terminal: Terminal) -> None:
    for number in (2, 3, 4):
        open_call(terminal, number)
        assert "[/x] [REDACTED]" in terminal.text()
        walk(terminal, ("space", "▶"), ("m", "Marked"), ("e escape w escape q", "1 call "))
        walk(terminal, ("escape", "7 calls"))
    finish(terminal)


def test_files_that_cannot_be_read(terminal: Terminal) -> None:
    for number, trouble in ((5, "control characters"), (6, "more)"), (7, "broken JSON")):
        open_call(terminal, number)
        terminal.wait_for(trouble)
        walk(terminal, ("space m e w q", "1 call "), ("escape", "7 calls"))
    finish(terminal)
