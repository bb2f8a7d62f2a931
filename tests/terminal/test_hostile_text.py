"""Nothing that a file, a name or a paste contains reaches the terminal raw or as markup."""

import pytest

from tests.terminal.harness import Terminal
from tests.terminal.walking import finish, open_call, walk

pytestmark = pytest.mark.terminal


def test_the_list_and_what_opens_from_it(hostile: Terminal) -> None:
    assert "[/x] [REDACTED]" in hostile.text()
    walk(
        hostile,
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
        ("down R", "A hide all"),
        ("down up n", "Shown as"),
        ("paste enter", "[/x]"),
        ("k x d y q", "[/x] [REDACTED]"),
        ("E", "missing"),
        ("down enter", "missing"),
        ("w", "Refused"),
    )
    finish(hostile)


def test_a_call_and_its_dialogs(hostile: Terminal) -> None:
    open_call(hostile, 1)
    assert "[/x] [REDACTED]" in hostile.text()
    assert "[@click=app.quit]X[/]" in hostile.text()
    walk(
        hostile,
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
        ("/", "Find"),
        ("ctrl+v escape", "follow"),
        ("R", "A hide all"),
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
    finish(hostile)
