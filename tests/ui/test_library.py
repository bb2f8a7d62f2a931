"""The list of calls: what it shows, how it is filtered and sorted, what can be done from it."""

from pathlib import Path
from typing import Any

import pytest
from textual.widgets import Static

from carereview.core.states import State, Status
from carereview.library.discover import CallFiles
from carereview.publish.listed import CallOverview
from carereview.ui.call_rows import COLUMNS, CallRow
from carereview.ui.screens.export import ExportScreen
from carereview.ui.screens.register import RegisterScreen
from carereview.ui.screens.review import ReviewScreen
from carereview.ui.widgets.bar import Bar

from .conftest import open_first


def titles(app: Any) -> list[str]:
    return [row.title for row in app.screen.calls.rows]


async def test_calls_and_public_events_stand_in_order_of_time(opened: Any) -> None:
    async with opened() as (app, _):
        assert titles(app) == ["Premier appel", "@ tweet: service client", "02-second"]
        assert "2 calls" in app.screen.query_one("#totals", Bar).text
        assert "on hold" in app.screen.query_one("#totals", Bar).text


async def test_typing_filters_and_escape_drops_the_filter(opened: Any) -> None:
    async with opened() as (app, pilot):
        await pilot.press("slash", *"second")
        assert titles(app) == ["02-second"]
        await pilot.press("enter", "escape")
        assert len(titles(app)) == 3


async def test_sorting_by_column_and_turning_round(opened: Any) -> None:
    async with opened() as (app, pilot):
        await pilot.press("s")
        assert titles(app) == ["02-second", "@ tweet: service client", "Premier appel"]
        await pilot.press("S")
        assert titles(app) == ["Premier appel", "@ tweet: service client", "02-second"]


async def test_the_call_shows_what_was_done_to_it(opened: Any) -> None:
    async with opened() as (app, pilot):
        await open_first(app, pilot)
        await pilot.press("m", "q")
        await pilot.pause()
        await app.workers.wait_for_complete()
        await pilot.pause()
        row = app.screen.calls.current
        assert row.overview.moments == 1 and row.overview.status.value == "in review"


async def test_register_and_export_open_from_the_list(opened: Any) -> None:
    async with opened() as (app, pilot):
        await pilot.press("home", "R")
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert isinstance(app.screen, RegisterScreen)
        await pilot.press("escape")
        await pilot.press("E")
        await pilot.pause()
        await app.workers.wait_for_complete()
        assert isinstance(app.screen, ExportScreen)


async def test_that_nothing_is_private_is_stated_in_the_register(
    opened: Any, library: Path
) -> None:
    file = library / "routeur" / "register.yaml"
    for path in (library / "routeur").iterdir():  # nobody whom a detector would suspect
        text = path.read_text("utf-8").replace("Sandra Keller", "bonjour")
        path.write_text(text.replace("Madame Keller", "merci").replace("022 555 01 42", "connu"))
    async with opened() as (app, pilot):
        await pilot.press("home", "R")
        await app.workers.wait_for_complete()
        await pilot.pause()
        await pilot.press("N")
        assert not file.exists()
        await pilot.press("y")
        await pilot.pause()
        assert file.read_text("utf-8") == "format: carereview/1\nnothing_private: true\n"
        await pilot.press("N")
        await pilot.pause()
    assert "true" not in file.read_text("utf-8")


async def test_a_case_is_exported_as_from_the_command_line(
    opened: Any, library: Path, tmp_path: Path
) -> None:
    async with opened() as (app, pilot):
        await open_first(app, pilot)
        await pilot.press("E")
        await pilot.pause()
        await app.workers.wait_for_complete()
        app.screen.query_one("#out").value = str(tmp_path / "out")
        app.screen.action_write()
        await app.workers.wait_for_complete()
        await pilot.pause()
        written = sorted(path.name for path in (tmp_path / "out").iterdir())
        assert written == ["01-premier-appel.md", "receipt.json"]


async def test_a_public_export_says_what_is_missing(opened: Any, tmp_path: Path) -> None:
    async with opened() as (app, pilot):
        await open_first(app, pilot)
        await pilot.press("E", "down", "enter")
        await pilot.pause()
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert "missing" in app.screen.query_one("#title", Bar).text
        app.screen.query_one("#out").value = str(tmp_path / "out")
        app.screen.action_write()
        await app.workers.wait_for_complete()
        assert not (tmp_path / "out").exists()


async def test_an_empty_library_says_what_to_do(tmp_path: Path) -> None:
    from carereview.library.config import Config
    from carereview.ui.app import CareReview

    (tmp_path / "empty").mkdir()
    app = CareReview(tmp_path / "empty", Config(player="clock"))
    async with app.run_test(size=(80, 24)) as pilot:
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert "No calls here" in str(app.screen.query_one("#detail", Static).content)
        await pilot.press("enter", "E", "R", "down")
        assert not isinstance(app.screen, ReviewScreen)


async def test_the_last_call_waits_under_the_cursor(opened: Any) -> None:
    async with opened() as (app, pilot):
        await pilot.press("end", "enter")
        await pilot.pause()
        await app.workers.wait_for_complete()
        await pilot.press("q")
        await pilot.pause()
    async with opened() as (app, pilot):
        assert app.screen.calls.current.files.stem == "02-second"


@pytest.mark.parametrize(
    ("status", "hidden", "undecided", "shown"),
    [
        (Status.NEW, 0, 0, "?"),
        (Status.NEW, 3, 0, "? 3"),
        (Status.NEW, 3, 1, "● 1 of 3"),
        (Status.IN_REVIEW, 0, 0, "–"),
        (Status.DONE, 3, 0, "✓ 3"),
    ],
)
def test_a_call_that_nobody_has_looked_through_is_not_called_free_of_names(
    status: Status, hidden: int, undecided: int, shown: str
) -> None:
    files = CallFiles("a/b", Path("a"), "b", Path("a"))
    about = CallOverview("a/b", "", "", None, "", status, State.PRIVATE, 0, 0, hidden, undecided, 0)
    private = next(column for column in COLUMNS if column.heading == "private")
    assert private.show(CallRow(files, about)) == shown
