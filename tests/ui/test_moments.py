"""The list of moments beside the transcript."""

from typing import Any

from carereview.ui.widgets.line_list import LineList, _changed

from .conftest import open_first


def _text(app: Any) -> str:
    lines = app.screen.query_one("#moments", LineList)
    # As painted: rows that nobody declared changed come from the cache.
    return "\n".join(strip.text.rstrip() for strip in lines.render_lines(lines.size.region))


async def test_words_that_are_hidden_are_hidden_beside_their_moment(opened: Any) -> None:
    async with opened() as (app, pilot):
        await open_first(app, pilot)
        await pilot.press("m")
        assert "Sandra Keller" in _text(app)
        await pilot.press("x")
        assert "Sandra" not in _text(app)
        await pilot.press("u")
        assert "Sandra Keller" in _text(app)


async def test_a_moment_shows_what_became_of_it(opened: Any) -> None:
    async with opened() as (app, pilot):
        await open_first(app, pilot)
        await pilot.press("m", "1", "s")
        assert "promesse ●○○" in _text(app)
        await pilot.press("u")
        assert "promesse\n" in _text(app)
        await pilot.press("u", "u")
        assert set(_text(app)) <= set("▏\n")  # nothing but the edge


def test_only_what_differs_is_painted() -> None:
    assert _changed("abcd", "abcd") == (4, 4)
    assert _changed("abcd", "axyd") == (1, 3)
    assert _changed("abcd", "abXcd") == (2, 5)
    assert _changed("abcd", "acd") == (1, 4)
    assert _changed("", "ab") == (0, 2)
