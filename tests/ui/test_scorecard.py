"""The scorecard: a digit a criterion, on disk at once, one step of undo."""

from pathlib import Path
from typing import Any

from textual.widgets import Label

from carereview.ui.screens.scorecard import ScorecardDialog
from carereview.ui.widgets.message_line import MessageLine

from .conftest import open_first

CARD = """format: carereview/1
criteria:
- {id: greeting, name: "Says [hello]"}
- {id: listening, name: Listens, scale: 4, weight: 3}
- {id: time, name: Time, scale: 20}
- {id: privacy, name: Privacy, fail_all: true}
"""


async def test_a_call_is_scored_by_digits_and_kept(opened: Any, library: Path) -> None:
    (library / "scorecard.yaml").write_text(CARD, "utf-8")
    async with opened((80, 24)) as (app, pilot):
        screen = await open_first(app, pilot)
        await pilot.press("m", "K")
        await pilot.pause()
        dialog = app.screen
        assert isinstance(dialog, ScorecardDialog)
        total = dialog.query_one("#total", Label)
        await pilot.press("2")
        assert "goes from 0 to 1" in str(total.content)
        await pilot.press("1", "3", "m")  # the third has no score yet
        assert str(total.content) == "Score it first."
        await pilot.press("1", "7", "m", "c", *"slow", "enter", "down", "n")
        assert str(total.content) == "Total 82 % · complete"
        await pilot.press("up", "down", "0")
        assert str(total.content) == "Total 0 % · complete · failed: Privacy"
        await pilot.press("delete")
        assert str(total.content) == "Total 82 % · 1 to score"
        await pilot.press("escape")
        moment = screen.call.review.moments[0].id
        written = [(s.criterion, s.score, s.moment, s.note) for s in screen.call.review.scores]
        assert written == [
            ("greeting", 1, "", ""),
            ("listening", 3, "", ""),
            ("time", 17, moment, "slow"),
        ]
        await pilot.press("u")
        assert screen.call.review.scores == ()
        await pilot.press("U", "q")
    text = (library / "routeur" / "01-premier.review.yaml").read_text("utf-8")
    assert "criterion: listening\n  score: 3\n" in text


async def test_without_criteria_it_says_where_they_are_written(opened: Any) -> None:
    async with opened() as (app, pilot):
        screen = await open_first(app, pilot)
        await pilot.press("K")
        line = screen.query_one(MessageLine)
        assert "write criteria to case.yaml or scorecard.yaml" in str(line.content)
