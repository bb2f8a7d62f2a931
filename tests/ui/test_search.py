"""Searching all calls: what is found while typing, and opening a call at the word."""

import os
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot

from carereview.library.config import Config
from carereview.library.index import open_index
from carereview.ui.app import CareReview
from carereview.ui.remembering import known_rows
from carereview.ui.screens.library import LibraryScreen
from carereview.ui.screens.review import ReviewScreen
from carereview.ui.screens.search import SearchScreen
from carereview.ui.widgets.bar import Bar

from .conftest import open_first


async def settle(app: CareReview, pilot: Pilot[None]) -> None:
    for _ in range(3):
        await app.workers.wait_for_complete()
        await pilot.pause()


async def search(app: CareReview, pilot: Pilot[None], *keys: str) -> SearchScreen:
    await pilot.press("ctrl+f")
    await pilot.pause()
    await pilot.press(*keys)
    await settle(app, pilot)
    assert isinstance(app.screen, SearchScreen)
    return app.screen


def chosen(screen: ReviewScreen) -> list[str]:
    return [word.text for word in screen.call.chosen_words]


async def test_typing_finds_and_enter_opens_at_the_word(opened: Any) -> None:
    async with opened() as (app, pilot):
        screen = await search(app, pilot, *"TECHNIC")
        (hit,) = screen.hits.rows
        assert (hit.call, hit.start, hit.speaker) == ("routeur/01-premier", 6000, "Sandra Keller")
        assert "1 hit" in screen.query_one("#told", Bar).text
        await pilot.press("enter")
        await settle(app, pilot)
        assert isinstance(app.screen, ReviewScreen)
        assert chosen(app.screen) == ["technicien"]
        assert app.screen.position == 6300
        assert app.screen.call.cursor == 2


async def test_escape_goes_back_to_the_list(opened: Any) -> None:
    async with opened() as (app, pilot):
        await search(app, pilot, *"bonjour")
        await pilot.press("escape")
        await pilot.pause()
        assert isinstance(app.screen, LibraryScreen)


async def test_from_a_call_to_another_and_within_the_same(opened: Any) -> None:
    async with opened() as (app, pilot):
        await open_first(app, pilot)
        await search(app, pilot, *"bonjour", "space", *"numero")
        await pilot.press("enter")
        await settle(app, pilot)
        assert app.screen.files.stem == "01-premier" and chosen(app.screen) == ["Bonjour"]
        assert len(app.screen.call.hits) == 2  # n goes on to the other word
        await pilot.press("m")
        screen = await search(app, pilot, *["backspace"] * 20, *"deuxieme")
        assert len(screen.hits.rows) == 1
        await pilot.press("enter")
        await settle(app, pilot)
        assert app.screen.files.stem == "02-second" and chosen(app.screen) == ["Deuxième"]
        assert app.screen.position == 1000
        await pilot.press("escape", "escape")
        await settle(app, pilot)
        assert isinstance(app.screen, LibraryScreen)
        review = app.library / "routeur" / "01-premier.review.yaml"
        assert "moments" in review.read_text("utf-8")


async def test_a_moments_note_is_found_once_it_is_saved(opened: Any, library: Path) -> None:
    (library / "routeur" / "01-premier.review.yaml").write_text(
        "format: carereview/1\nmoments:\n- {id: m1, start: 61, note: Toujours la même musique}\n"
    )
    async with opened() as (app, pilot):
        screen = await search(app, pilot, *"toujours")
        assert [hit.segment for hit in screen.hits.rows] == [None]
        await pilot.press("enter")
        await settle(app, pilot)
        assert app.screen.position == 61_000 and app.screen.call.moment_id == "m1"


async def test_the_last_query_waits_and_arrows_choose(opened: Any) -> None:
    async with opened() as (app, pilot):
        screen = await search(app, pilot, *"bonjour")
        assert [hit.start for hit in screen.hits.rows] == [0, 2000]
        await pilot.press("down", "enter")
        await settle(app, pilot)
        assert app.screen.position == 2000
        screen = await search(app, pilot)
        assert len(screen.hits.rows) == 2


async def test_what_means_nothing_yet_is_said_and_ends_nothing(opened: Any) -> None:
    async with opened() as (app, pilot):
        screen = await search(app, pilot, "asterisk")
        assert "star" in screen.query_one("#told", Bar).text
        await pilot.press("enter", "down", "pagedown", "backspace")
        await pilot.press("quotation_mark", *"sandra kel")
        await settle(app, pilot)
        assert [hit.text[:7] for hit in screen.hits.rows] == ["Bonjour"]


async def test_a_call_that_changed_since_opens_where_the_same_is_said(
    opened: Any, library: Path
) -> None:
    async with opened() as (app, pilot):
        await search(app, pilot, *"technicien")
        call = library / "routeur" / "01-premier.call.yaml"
        head, segments, rest = call.read_text("utf-8").partition("segments:\n")
        extra = "- {start: 0, end: 1, speaker: a, text: Nouveau}\n"
        call.write_text(head + segments + extra + rest, "utf-8")
        await pilot.press("enter")
        await settle(app, pilot)
        assert chosen(app.screen) == ["technicien"]


async def test_how_far_the_index_is_is_told(opened: Any) -> None:
    async with opened() as (app, pilot):
        app.indexed = 1200, 10_000
        screen = await search(app, pilot, *"bonjour")
        assert "1,200 of 10,000 calls are read" in screen.query_one("#told", Bar).text
        app.indexed = 10_000, 10_000
        screen._look()
        await settle(app, pilot)
        assert "calls are read" not in screen.query_one("#told", Bar).text


async def test_nothing_in_a_transcript_is_markup_or_an_escape(opened: Any, library: Path) -> None:
    (library / "routeur" / "03.srt").write_text(
        "1\n00:00:01,000 --> 00:00:02,000\n[bold]zebra[/bold] \x1b[31m\u202e rot\n"
    )
    async with opened() as (app, pilot):
        await search(app, pilot, *"zebra")
        shown = "\n".join(strip.text for strip in app.screen.hits.render_lines(app.screen.region))
        assert "[bold]zebra[/bold]" in shown
        assert not set(shown) & set("\x1b\u202e")


@pytest.mark.parametrize("vanished", [False, True])
async def test_a_remembered_list_is_shown_first_and_then_made_true(
    library: Path, monkeypatch: pytest.MonkeyPatch, vanished: bool
) -> None:
    monkeypatch.setattr("carereview.library.index_file._MANY_BYTES", 1)
    for path in library.rglob("*.*"):
        os.utime(path, (1e9, 1e9))

    async def rows() -> dict[str, object]:
        app = CareReview(library, Config(player="clock"))
        async with app.run_test(size=(100, 30)) as pilot:
            await settle(app, pilot)
            assert isinstance(app.screen, LibraryScreen)
            assert "reading" not in app.screen.query_one("#totals", Bar).text
            return dict(app.screen._rows)

    first = await rows()
    if vanished:
        (library / "routeur" / "02-second.vtt").unlink()
        case = library / "routeur" / "case.yaml"
        case.write_text(case.read_text("utf-8").partition("events")[0], "utf-8")
    shown: list[set[str]] = []
    original = LibraryScreen.take

    def noted(self: LibraryScreen, rows: Any) -> None:
        shown.append({id for id, row in rows.items() if row.files is None or row.overview})
        original(self, rows)

    monkeypatch.setattr(LibraryScreen, "take", noted)
    again = await rows()
    assert shown[0] == set(first)
    assert again.keys() == ({"routeur/01-premier"} if vanished else first.keys())
    assert vanished or again == first


async def test_a_list_without_an_index_is_read_from_the_files(opened: Any, tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file where the folder should be")
    async with opened() as (app, pilot):
        assert len(app.screen.calls.rows) == 3
        screen = await search(app, pilot, *"bonjour")
        assert "cannot be used" in screen.query_one("#told", Bar).text


async def test_quitting_in_the_middle_leaves_an_index_that_can_be_used(library: Path) -> None:
    app = CareReview(library, Config(player="clock"))
    async with app.run_test() as pilot:
        await pilot.press("q")
    with open_index(library) as index:
        assert set(index.calls()) <= {"routeur/01-premier", "routeur/02-second"}


async def test_remembered_rows_come_in_the_order_of_the_list(opened: Any, library: Path) -> None:
    for name, started in (("b", "2015-10-21"), ("a", "2015-10-21"), ("c", "2015-10-14")):
        text = f"format: carereview/1\ntitle: {name}\nstarted: {started}T09:00:00+02:00\n"
        (library / "routeur" / f"call-{name}.call.yaml").write_text(text + "segments: []\n")
    (library / "top.vtt").write_text("WEBVTT\n\n00:01.000 --> 00:03.000\nHaut\n")
    async with opened() as (app, _):
        rows = list(app.screen.calls.rows)
        known = known_rows(library)
        assert [row.id for row in known] == [row.id for row in rows]
        assert list(known) == rows
        assert known[1:3] == rows[1:3] and known.calls == 6
        assert known.place_of(rows[2].id) == 2
