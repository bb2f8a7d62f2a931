"""The line of keys at the foot of a screen, and the table of all keys."""

from typing import Any

from carereview.ui.screens.help import HelpScreen, KeyTable
from carereview.ui.widgets.key_line import KeyLine

from .conftest import open_first, until


def _foot(app: Any) -> Any:
    return app.screen.query_one(KeyLine)


async def test_keys_and_palette_stand_at_the_foot(opened: Any) -> None:
    async with opened() as (app, pilot):
        assert _foot(app).text.startswith("Enter Open / Filter s Sort E Export ? Help ")
        assert _foot(app).text.endswith("▏^p palette ")
        await pilot.resize_terminal(40, 20)
        await until(pilot, lambda: _foot(app).size.width == 40)
        assert _foot(app).text == "Enter Open / Filter ? Help  ▏^p palette "


async def test_a_person_s_own_keys_are_shown(opened: Any) -> None:
    async with opened() as (app, pilot):
        app.set_keymap({"library.sort": "z"})
        await pilot.pause()
        assert " z Sort " in _foot(app).text


async def test_clicking_a_key_presses_it(opened: Any) -> None:
    async with opened() as (app, pilot):
        await pilot.click(KeyLine, offset=(_foot(app).text.index("?"), 0))
        await until(pilot, lambda: isinstance(app.screen, HelpScreen))


async def test_clicking_beside_the_keys_does_nothing(opened: Any) -> None:
    async with opened() as (app, pilot):
        before = app.screen
        await pilot.click(KeyLine, offset=(60, 0))
        await pilot.pause()
        assert app.screen is before


async def test_the_help_can_be_read_to_its_end_on_a_small_screen(opened: Any) -> None:
    async with opened() as (app, pilot):
        await open_first(app, pilot)
        await pilot.resize_terminal(40, 12)
        await until(pilot, lambda: _foot(app).size.width == 40)
        await pilot.press("question_mark")
        table: Any = app.screen.query_one(KeyTable)
        shown = [table.render_line(y).text.strip() for y in range(table.size.height)]
        assert shown[0].startswith("Keys: a call ")
        await pilot.press("end")
        await until(pilot, lambda: table.scroll_offset.y > 0)
        shown = [table.render_line(y).text.strip() for y in range(table.size.height)]
        assert " ".join(shown[-2:]) == "^p opens the palette: every command by name."
        await pilot.press("escape")
        await until(pilot, lambda: not isinstance(app.screen, HelpScreen))


async def test_the_help_begins_at_its_top_each_time(opened: Any) -> None:
    async with opened(size=(80, 12)) as (app, pilot):
        for _ in range(2):
            await pilot.press("question_mark")
            await until(pilot, lambda: isinstance(app.screen, HelpScreen))
            table = app.screen.query_one(KeyTable)
            assert table.render_line(0).text.startswith("Keys: the calls")
            await pilot.press("end")
            await until(pilot, lambda: app.screen.query_one(KeyTable).scroll_offset.y > 0)
            await pilot.press("escape")
            await until(pilot, lambda: not isinstance(app.screen, HelpScreen))


async def test_the_key_that_leaves_a_mode_is_shown_however_many_there_are(opened: Any) -> None:
    async with opened((80, 24)) as (app, pilot):
        await open_first(app, pilot)
        await pilot.press("T")
        assert _foot(app).text.startswith("← −10 ms ") and " Escape Leave " in _foot(app).text
