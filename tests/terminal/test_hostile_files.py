"""Every format, and files that are broken, with text against the terminal."""

import pytest

from tests.terminal.harness import Terminal
from tests.terminal.walking import finish, open_call, walk

pytestmark = pytest.mark.terminal


def test_calls_of_other_formats(hostile: Terminal) -> None:
    for number in (2, 3, 4):
        open_call(hostile, number)
        assert "[/x] [REDACTED]" in hostile.text()
        walk(hostile, ("m", "Marked"), ("e escape w escape q", "1 call "))
        walk(hostile, ("escape", "7 calls"))
    finish(hostile)


def test_files_that_cannot_be_read(hostile: Terminal) -> None:
    for number, trouble in ((5, "control characters"), (6, "more)"), (7, "broken JSON")):
        open_call(hostile, number)
        hostile.wait_for(trouble)
        walk(hostile, ("space e w q", "1 call "), ("escape", "7 calls"))
    finish(hostile)
