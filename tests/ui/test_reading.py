"""Reading under real keys: finding, going to a time, scrolling while it plays."""

from typing import Any

from textual.events import MouseScrollDown

from carereview.ui.widgets.bar import Bar
from carereview.ui.widgets.message_line import MessageLine

from .conftest import open_first, until


def said(screen: Any) -> str:
    return str(screen.query_one(MessageLine).content)


async def test_find_goes_from_hit_to_hit(opened: Any) -> None:
    async with opened() as (app, pilot):
        screen = await open_first(app, pilot)
        await pilot.press("slash", *"keller", "enter")
        assert screen.call.cursor == 0 and said(screen) == "1 of 2"
        await pilot.press("n")
        assert screen.call.cursor == 1 and said(screen) == "2 of 2"
        await pilot.press("N")
        assert screen.call.cursor == 0


async def test_going_to_a_time(opened: Any) -> None:
    async with opened() as (app, pilot):
        screen = await open_first(app, pilot)
        await pilot.press("g")
        await pilot.pause()
        app.screen.query_one("Line").value = "0:07"
        await pilot.press("enter")
        assert screen.position == 7000
        await pilot.press("g", "3", "enter")  # typing replaces the time that is suggested
        assert screen.position == 3000
        await pilot.press("g")
        await pilot.pause()
        app.screen.query_one("Line").value = "soon"
        await pilot.press("enter")
        assert "not a time" in said(screen)


async def test_a_page_is_turned_even_if_the_sound_moves_on_meanwhile(opened: Any) -> None:
    async with opened(size=(60, 9)) as (app, pilot):
        screen = await open_first(app, pilot)
        await pilot.press("space")
        screen.action_do("page_down")
        screen.tick()
        await until(pilot, lambda: screen.view.scroll_offset.y > 0)
        await pilot.pause()


async def test_the_wheel_scrolls_even_if_the_sound_moves_on_meanwhile(opened: Any) -> None:
    async with opened(size=(60, 9)) as (app, pilot):
        screen = await open_first(app, pilot)
        await pilot.press("space")
        wheel = MouseScrollDown(screen.view, 5, 1, 0, 1, 0, False, False, False)
        await screen.view._dispatch_message(wheel)  # before anything is told to the screen
        screen.tick()
        await until(pilot, lambda: screen.view.scroll_offset.y > 0)
        await pilot.pause()
        assert not screen.following
        assert not screen.view.scrolled


async def test_scrolling_lets_go_of_the_sound_until_f(opened: Any) -> None:
    async with opened() as (app, pilot):
        screen = await open_first(app, pilot)
        await pilot.press("pagedown")
        assert not screen.following
        assert "FREE" in screen.query_one("#transport", Bar).text
        await pilot.press("f")
        assert screen.following


async def test_found_words_are_selected(opened: Any) -> None:
    async with opened() as (app, pilot):
        screen = await open_first(app, pilot)
        await pilot.press("slash", *"keller", "enter")
        await pilot.pause()
        assert [word.text for word in screen.call.chosen_words] == ["Keller"]
