"""Walk through the screens of the hostile library, and read every byte on the way."""

from tests.terminal.harness import Terminal
from tests.terminal.hostile import HOSTILE, leaks

PASTED = HOSTILE.replace("\x1b", "")
"""Without escapes: terminals take them out of a paste, and Textual makes key presses of them."""


def walk(terminal: Terminal, *steps: tuple[str, str]) -> None:
    """Press keys (`paste` pastes) and wait for what they bring, checking every byte on the way."""
    seen = 0
    for keys, wanted in steps:
        for key in keys.split():
            if key == "paste":
                terminal.paste(PASTED)
            else:
                terminal.keys(key)
            # An escape may begin a sequence; what is pasted shall be painted before it goes.
            if key in ("escape", "paste", "ctrl+p", "ctrl+v"):
                terminal.wait_for_answer()
            terminal.settle(0.03)
        if wanted not in terminal.text():
            terminal.wait_for(wanted)
        assert leaks(terminal.raw[seen:]) == [], f"after {keys!r}:\n{terminal.text()}"
        seen = terminal.raw.rfind(b"\x1b[0m")


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
