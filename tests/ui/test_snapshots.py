"""Pictures of the screens. After a wanted change: pytest tests/ui --snapshot-update."""

from collections.abc import Awaitable, Callable
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot

from carereview.library.config import Config
from carereview.ui.app import CareReview

Steps = Callable[[Pilot[None]], Awaitable[None]]


def steps(*keys: str) -> Steps:
    """Wait until everything is read, press keys, and wait again."""

    async def run(pilot: Pilot[None]) -> None:
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        for key in keys:
            await pilot.press(key)
            await pilot.pause()
            await pilot.app.workers.wait_for_complete()
        await pilot.pause()

    return run


PICTURES = {
    "library-80x24": ((80, 24), ()),
    "library-filtered": ((100, 30), ("slash", "s", "e", "c")),
    "review-80x24": ((80, 24), ("home", "enter", "down", "1", "s", "s")),
    "review-140x45": ((140, 45), ("home", "enter", "x", "down", "down", "1", "s", "p")),
    "review-60x20": ((60, 20), ("home", "enter", "x", "down")),
    "case-80x24": ((80, 24), ("home", "O", "end")),
    "case-time-140x45": ((140, 45), ("home", "O", "4")),
    "moment": ((80, 24), ("home", "enter", "1", "c")),
    "card": ((80, 24), ("home", "enter", "P", "pagedown")),
    "register-empty": ((80, 24), ("home", "enter", "R")),
    "export-public": ((120, 34), ("home", "enter", "E", "down", "enter")),
}


MADE_WITH = "8.2.8"
"""Other versions of Textual draw some things a little differently."""


@pytest.mark.skipif(version("textual") != MADE_WITH, reason=f"made with Textual {MADE_WITH}")
@pytest.mark.parametrize("name", PICTURES)
def test_picture(
    name: str, library: Path, snap_compare: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    size, keys = PICTURES[name]
    monkeypatch.setattr("carereview.core.edits.secrets.choice", lambda letters: letters[0])
    monkeypatch.chdir(library)
    monkeypatch.setattr("pathlib.Path.cwd", classmethod(lambda cls: Path("/home/somebody")))
    # A message goes after five seconds, which is no matter of a picture.
    monkeypatch.setattr("carereview.ui.screens.review.ReviewScreen.say", lambda *_: None)
    app = CareReview(library, Config(player="clock"))
    assert snap_compare(app, terminal_size=size, run_before=steps(*keys))
