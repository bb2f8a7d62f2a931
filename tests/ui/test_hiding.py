"""Hiding under real keys: passages, words everywhere, the register, what may be copied."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from carereview.ui.widgets.message_line import MessageLine

from .conftest import open_first, saved


def said(screen: Any) -> str:
    return str(screen.query_one(MessageLine).content)


async def test_what_has_no_time_of_its_own_is_hidden_with_its_line_and_it_says_so(
    opened: Any, library: Path
) -> None:
    (library / "routeur" / "01-premier.call.yaml").write_text(
        "format: carereview/1\nstarted: 2015-10-14\nsegments:\n"
        "- {start: 00:00:20.000, end: 00:00:20.000, text: Merci}\n"
        "- {start: 00:00:21.000, end: 00:00:21.800, text: De rien}\n"
    )
    async with opened() as (app, pilot):
        screen = await open_first(app, pilot)
        await pilot.press("x")
        assert "Hidden in text and sound: the whole line at 00:20." in said(screen)
        await pilot.press("down", "x")
        assert "00:21.0–00:21.8" in said(screen)
        await pilot.press("u", "right_parenthesis", "x")
        assert "the whole line at 00:21, since its words have no times" in said(screen)


async def test_x_hides_words_in_their_time_and_gives_them_back(opened: Any) -> None:
    async with opened() as (app, pilot):
        screen = await open_first(app, pilot)
        await pilot.press("right_parenthesis", "right_parenthesis", "right_curly_bracket", "x")
        passage = screen.call.review.passages[0]
        assert (passage.start, passage.end) == (350, 1100)
        assert screen.call.hidden(0) != ()
        await pilot.press("x")
        assert screen.call.review.passages == () and screen.call.hidden(0) == ()


async def test_everywhere_hides_a_name_in_all_its_places(opened: Any, library: Path) -> None:
    async with opened() as (app, pilot):
        screen = await open_first(app, pilot)
        await pilot.press("right_parenthesis", "right_parenthesis", "right_parenthesis", "X")
        await pilot.pause()
        app.screen.query_one("#entity").value = "Agent A"
        await pilot.press("enter")
        await saved(app, pilot)
        assert screen.call.hidden(0) and screen.call.hidden(1)
        assert screen.voices.labels["a"] != "Sandra Keller"
        register = yaml.safe_load((library / "routeur" / "register.yaml").read_text("utf-8"))
        assert register["entities"][0]["forms"] == ["Keller"]


async def test_what_is_hidden_shows_only_while_it_is_looked_at(opened: Any) -> None:
    async with opened() as (app, pilot):
        screen = await open_first(app, pilot)
        await pilot.press("x", "i")
        assert screen.view.revealed == 0
        await pilot.press("down")
        assert screen.view.revealed is None


async def test_a_quote_is_copied_redacted(opened: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    async with opened() as (app, pilot):
        copied: list[str] = []
        monkeypatch.setattr(app, "copy_to_clipboard", copied.append)
        screen = await open_first(app, pilot)
        await pilot.press("x", "y")
        assert copied and "Keller" not in copied[0].split("»")[0]
        assert screen.call.hidden(0)


async def test_removing_from_the_register_is_asked(opened: Any, library: Path) -> None:
    async with opened() as (app, pilot):
        screen = await open_first(app, pilot)
        await pilot.press("right_parenthesis", "right_parenthesis", "X", "enter")
        await pilot.pause()
        assert len(screen.call.register.entities) == 1
        await pilot.press("R", "d")
        await pilot.pause()
        await pilot.press("n")
        await pilot.pause()
        assert len(screen.call.register.entities) == 1
        await pilot.press("d")
        await pilot.pause()
        await pilot.press("y", "escape")
        await pilot.pause()
        assert not screen.call.register.entities
        await pilot.press("u")
        assert len(screen.call.register.entities) == 1
