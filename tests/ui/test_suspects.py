"""What detectors suspect in an open call is hidden at once, and decided on in the register."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from carereview.ui.screens.register import RegisterScreen
from carereview.ui.widgets.bar import Bar

from .conftest import open_first

pytestmark = pytest.mark.usefixtures("suspecting")


def shown(screen: Any) -> str:
    call = screen.call
    return " ".join(call.plan.segment(n, "", "").text for n in range(len(call.transcript.segments)))


async def test_what_is_suspected_is_hidden_and_counted(opened: Any) -> None:
    async with opened() as (app, pilot):
        screen = await open_first(app, pilot)
        assert "Keller" not in shown(screen) and "01 42" not in shown(screen)
        assert "undecided" in screen.query_one("#title", Bar).text
        assert not (screen.files.folder / "register.yaml").exists()


async def test_it_is_decided_with_a_key_each_and_only_that_is_saved(
    opened: Any, library: Path
) -> None:
    async with opened() as (app, pilot):
        screen = await open_first(app, pilot)
        before = screen.call.undecided
        await pilot.press("R")
        assert isinstance(app.screen, RegisterScreen)
        await pilot.press("x", "escape")
        await pilot.pause()
        assert 0 < screen.call.undecided < before
        screen.save_now()
        saved = yaml.safe_load((library / "routeur" / "register.yaml").read_text("utf-8"))
        assert [entity["decision"] for entity in saved["entities"]] == ["redact"]
        await pilot.press("u")
        assert screen.call.undecided == before


async def test_what_is_kept_is_readable_and_not_suspected_again(opened: Any) -> None:
    async with opened() as (app, pilot):
        screen = await open_first(app, pilot)
        await pilot.press("R", "K", "K", "K", "escape")
        await pilot.pause()
        assert "Keller" in shown(screen) and "01 42" in shown(screen)
        assert screen.call.undecided == 0
