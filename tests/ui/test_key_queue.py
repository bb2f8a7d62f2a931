"""Keys that arrive together do what they do when they are pressed one by one."""

from typing import Any

from textual.events import Key
from textual.pilot import Pilot

from .conftest import open_first
from .test_library import titles


async def burst(app: Any, pilot: Pilot[None], *keys: str) -> None:
    """Send keys without a pause between them, as a paste or a slow line does."""
    for key in keys:
        app.post_message(Key(key, key if len(key) == 1 else None))
    for _ in range(30):
        await pilot.pause(0.02)


async def test_a_filter_typed_at_once_is_a_filter(opened: Any) -> None:
    async with opened() as (app, pilot):
        await burst(app, pilot, "slash", *"second")
        assert app.screen.query_one("#filter").value == "second"
        assert titles(app) == ["02-second"]


async def test_words_typed_at_once_are_found(opened: Any) -> None:
    async with opened() as (app, pilot):
        screen = await open_first(app, pilot)
        await burst(app, pilot, "slash", *"keller", "enter", "n")
        assert (screen.call.cursor, screen.call.hit) == (1, 1)


async def test_a_note_typed_at_once_is_kept(opened: Any) -> None:
    async with opened() as (app, pilot):
        screen = await open_first(app, pilot)
        await burst(app, pilot, "m", "1", "c", *"vu", "escape")
        assert screen.call.review.moments[0].note == "vu"
        assert app.screen is screen


async def test_keys_go_on_after_a_screen_that_went_away(opened: Any) -> None:
    async with opened() as (app, pilot):
        await open_first(app, pilot)
        await burst(app, pilot, "question_mark", "q", "q", "end", "home", "slash", *"pre")
        assert app.screen.query_one("#filter").value == "pre"


async def test_keys_in_two_lots_are_typed_in_their_order(opened: Any) -> None:
    async with opened() as (app, pilot):
        for lot in (["slash", "s"], ["e"], ["c", "o"], [*"nd"]):
            for key in lot:
                app.post_message(Key(key, key if len(key) == 1 else None))
            await pilot.pause(0.01)
        await pilot.pause(0.5)
        assert app.screen.query_one("#filter").value == "second"


async def test_a_key_soon_after_one_that_closed_a_screen_does_not_wait_for_it(
    opened: Any,
) -> None:
    async with opened() as (app, pilot):
        screen = await open_first(app, pilot)
        await burst(app, pilot, "question_mark")
        app.post_message(Key("escape", None))
        await pilot.pause(0.15)
        app.post_message(Key("m", "m"))
        await pilot.pause(0.25)  # half the time after which a key is given up
        assert len(screen.call.review.moments) == 1
