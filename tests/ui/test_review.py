"""The review screen under real keys: listening, marking, correcting, undoing, leaving."""

import threading
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile
import yaml
from textual.widgets import Label

from carereview.library.config import Config
from carereview.ui.screens.moment import MomentDialog
from carereview.ui.sound import Sound, load_sound
from carereview.ui.widgets.bar import Bar
from carereview.ui.widgets.line import Line
from carereview.ui.widgets.line_list import LineList
from carereview.ui.widgets.message_line import MessageLine

from .conftest import open_first, saved, until


def review_of(library: Path) -> dict[str, Any]:
    text = (library / "routeur" / "01-premier.review.yaml").read_text("utf-8")
    loaded = yaml.safe_load(text)
    assert isinstance(loaded, dict)
    return loaded


def said(screen: Any) -> str:
    return str(screen.query_one(MessageLine).content)


async def test_a_call_shows_its_text_and_where_it_is(opened: Any) -> None:
    async with opened() as (app, pilot):
        screen = await open_first(app, pilot)
        assert "Premier appel" in screen.query_one("#title", Bar).text
        assert "SILENT" in screen.query_one("#transport", Bar).text
        assert screen.view.virtual_size.height >= 4


async def test_arrows_go_by_segment_and_move_the_sound(opened: Any) -> None:
    async with opened() as (app, pilot):
        screen = await open_first(app, pilot)
        await pilot.press("down", "down")
        assert (screen.call.cursor, screen.position) == (2, 6000)
        await pilot.press("up")
        assert (screen.call.cursor, screen.position) == (1, 2000)
        await pilot.press("up", "up", "up")
        assert screen.position == 0


async def test_playing_moves_on_and_pausing_keeps_the_place(opened: Any) -> None:
    async with opened() as (app, pilot):
        screen = await open_first(app, pilot)
        await pilot.press("space")
        await until(pilot, lambda: screen.position > 100)
        assert screen.playing
        await pilot.press("space")
        place = screen.position
        await pilot.pause(0.05)
        assert not screen.playing and screen.position == place


async def test_the_word_heard_is_lit(opened: Any) -> None:
    async with opened() as (app, pilot):
        screen = await open_first(app, pilot)
        screen.go_to_time(1300)
        assert (screen.view.marks.heard, screen.view.marks.word) == (0, 4)
        screen.go_to_time(5500)
        assert screen.view.marks.heard is None


async def test_a_mark_lies_before_the_key_only_while_playing(opened: Any) -> None:
    async with opened() as (app, pilot):
        screen = await open_first(app, pilot)
        screen.go_to_time(8000)
        await pilot.press("m")
        assert screen.call.review.moments[0].start == 8000
        await pilot.press("space")
        await pilot.pause(0.1)
        await pilot.press("m")
        assert 7000 <= screen.call.review.moments[0].start < 7900


async def test_marks_tags_and_severity_are_on_disk(opened: Any, library: Path) -> None:
    async with opened() as (app, pilot):
        await open_first(app, pilot)
        await pilot.press("down", "m", "1", "s", "s", "p")
        await saved(app, pilot)
        moment = review_of(library)["moments"][0]
        assert moment["tags"] == ["promise"] and moment["severity"] == 2 and moment["public"]
        await pilot.press("u", "u", "u", "u", "u", "U")
        await saved(app, pilot)
        assert review_of(library)["moments"][0].keys() == {"id", "start"}


async def test_a_tag_without_a_moment_marks_the_segment(opened: Any) -> None:
    async with opened() as (app, pilot):
        screen = await open_first(app, pilot)
        await pilot.press("down", "down", "1")
        moment = screen.call.review.moments[0]
        assert (moment.start, moment.end, moment.tags) == (6000, 9000, ("promise",))
        await pilot.press("1")
        assert screen.call.review.moments[0].tags == ()
        await pilot.press("9")
        assert "no code 9" in said(screen)


async def test_a_range_is_marked_whole(opened: Any) -> None:
    async with opened() as (app, pilot):
        screen = await open_first(app, pilot)
        screen.go_to_time(3000)
        await pilot.press("v")
        screen.go_to_time(7000)
        await pilot.press("v", "m")
        moment = screen.call.review.moments[0]
        assert (moment.start, moment.end) == (3000, 7000)


async def test_notes_are_saved_while_they_are_typed(opened: Any, library: Path) -> None:
    async with opened() as (app, pilot):
        await open_first(app, pilot)
        await pilot.press("m", "c")
        assert isinstance(app.screen, MomentDialog)
        await pilot.press(*"promis")
        path = library / "routeur" / "01-premier.review.yaml"
        await until(pilot, lambda: path.exists() and "note: promis\n" in path.read_text("utf-8"))
        await pilot.press("e", "escape")
        await saved(app, pilot)
        assert review_of(library)["moments"][0]["note"] == "promise"
        await pilot.press("u")
        await saved(app, pilot)
        assert "note" not in review_of(library)["moments"][0]


async def test_a_wrong_time_is_told_and_not_kept(opened: Any) -> None:
    async with opened() as (app, pilot):
        screen = await open_first(app, pilot)
        await pilot.press("down", "m", "c")
        app.screen.query_one("#end", Line).value = "00:00:00.500"
        await pilot.press("escape")
        assert isinstance(app.screen, MomentDialog)
        assert "after the start" in str(app.screen.query_one("#trouble", Label).content)
        app.screen.query_one("#end", Line).value = "00:00:04.000"
        await pilot.press("escape")
        assert screen.call.review.moments[0].end == 4000


async def test_a_correction_goes_to_a_file_of_ours(opened: Any, library: Path) -> None:
    original = (library / "routeur" / "02-second.vtt").read_bytes()
    async with opened() as (app, pilot):
        await pilot.press("end", "enter")
        await pilot.pause()
        await app.workers.wait_for_complete()
        await pilot.press("e")
        await pilot.pause()
        app.screen.query_one("Area").text = "Deuxième essai, corrigé."
        await pilot.press("enter")
        await saved(app, pilot)
    corrected = (library / "routeur" / "02-second.call.yaml").read_text("utf-8")
    assert "Deuxième essai, corrigé." in corrected
    assert (library / "routeur" / "02-second.vtt").read_bytes() == original


async def test_the_other_pane_has_the_moments(opened: Any) -> None:
    async with opened((80, 24)) as (app, pilot):
        screen = await open_first(app, pilot)
        moments = screen.query_one("#moments", LineList)
        assert not moments.display
        await pilot.press("down", "m", "tab")
        await pilot.pause()
        assert moments.display and moments.has_focus
        await pilot.press("tab")
        assert screen.view.has_focus


async def test_leaving_and_coming_back_keeps_the_place(opened: Any) -> None:
    async with opened() as (app, pilot):
        screen = await open_first(app, pilot)
        screen.go_to_time(7000)
        await pilot.press("q")
        await pilot.pause()
        again = await open_first(app, pilot)
        assert again is not screen and again.position == 7000


async def test_renaming_a_speaker_changes_every_line(opened: Any, library: Path) -> None:
    async with opened() as (app, pilot):
        screen = await open_first(app, pilot)
        await pilot.press("W")
        await pilot.pause()
        app.screen.query_one("#name").value = "Conseillère"
        await pilot.press("enter")
        await saved(app, pilot)
        assert screen.voices.labels["a"] == "Conseillère"
        assert review_of(library)["speakers"] == {"a": {"name": "Conseillère"}}


async def test_split_and_merge(opened: Any) -> None:
    async with opened() as (app, pilot):
        screen = await open_first(app, pilot)
        await pilot.press("right_parenthesis", "right_parenthesis", "S")
        assert [s.text for s in screen.call.transcript.segments][:2] == [
            "Bonjour,",
            "Sandra Keller à votre service.",
        ]
        await pilot.press("down", "M")
        assert len(screen.call.transcript.segments) == 4


async def test_a_small_terminal_still_works(opened: Any) -> None:
    async with opened((60, 20)) as (app, pilot):
        screen = await open_first(app, pilot)
        await pilot.press("m", "1", "c")
        await pilot.pause()
        await pilot.press("escape")
        assert len(screen.call.review.moments) == 1


async def test_the_card_is_kept_with_its_history(opened: Any, library: Path) -> None:
    async with opened() as (app, pilot):
        screen = await open_first(app, pilot)
        screen.go_to_time(2000)
        await pilot.press("P")
        await pilot.pause()
        app.screen.query_one("#recorded").value = "annoncé, et accepté par tous"
        app.screen.query_one("#published").value = "toutes les personnes sont anonymes"
        await pilot.press("ctrl+t")
        app.screen.query_one("#state").value = "cleared"
        app.screen.query_one("#why").value = "relu"
        await pilot.press("escape")
        await saved(app, pilot)
        written = review_of(library)
        assert written["legal"]["recorded"]["basis"] == "annoncé, et accepté par tous"
        assert screen.call.review.legal.recorded.at == 2000
        assert written["publication"]["history"][0]["why"] == "relu"
        assert written["reviewer"] == "M. B."


async def test_what_was_done_can_be_undone_after_coming_back(opened: Any, library: Path) -> None:
    async with opened() as (app, pilot):
        await open_first(app, pilot)
        await pilot.press("m", "1", "q")
        await until(pilot, lambda: not app.reviews)
        screen = await open_first(app, pilot)
        await pilot.press("u")
        assert screen.call.review.moments[0].tags == ()
        await pilot.press("u")
        assert screen.call.review.moments == ()


async def test_a_call_opens_where_it_was_left(opened: Any) -> None:
    async with opened((80, 12)) as (app, pilot):
        screen = await open_first(app, pilot)
        await pilot.press("end", "q")
        await until(pilot, lambda: not app.reviews)
        screen = await open_first(app, pilot)
        assert screen.call.cursor == 3 and screen.view.marks.cursor == 3


async def test_space_pressed_before_the_sound_is_open_plays_it_then(
    opened: Any, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    soundfile.write(library / "routeur" / "00-sound.wav", np.zeros(80_000, np.float32), 8000)
    ready = threading.Event()

    def slow(audio: Path | None, config: Config) -> Sound:
        ready.wait(10)
        return load_sound(audio, config)

    monkeypatch.setattr("carereview.ui.screens.opening_call.load_sound", slow)
    async with opened() as (app, pilot):
        titles = [row.title for row in app.screen.calls.rows]
        await pilot.press("home", *["down"] * titles.index("00-sound"), "enter")
        await until(pilot, lambda: getattr(app.screen, "keeping", None))
        screen: Any = app.screen
        assert screen.files.stem == "00-sound"
        await pilot.press("space")
        assert not screen.playing
        ready.set()
        await until(pilot, lambda: screen.playing)
