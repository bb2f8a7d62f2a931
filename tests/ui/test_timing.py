"""The timing mode under real keys: times are moved, saved and undone, and other keys work on."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import soundfile
from textual.widgets import Input

from carereview.audio.peaks import Peaks
from carereview.core.review import Passage
from carereview.ui.sound import _picture
from carereview.ui.widgets.bar import Bar
from carereview.ui.widgets.message_line import MessageLine
from carereview.ui.widgets.timing_line import TimingLine

from .conftest import open_first, saved

UNTIMED = """\
format: carereview/1
started: 2015-10-14T09:12:00+02:00
segments:
- text: Bonjour à vous.
- text: Bonjour Madame.
- text: Au revoir.
"""


def spans(screen: Any) -> list[tuple[int, int]]:
    return [(s.start, s.end) for s in screen.call.transcript.segments]


def said(screen: Any) -> str:
    return str(screen.query_one(MessageLine).content)


async def test_a_border_is_moved_heard_saved_and_put_back(opened: Any, library: Path) -> None:
    async with opened() as (app, pilot):
        screen = await open_first(app, pilot)
        await pilot.press("down", "down", "T", "right", "right", "shift+left")
        assert spans(screen)[2] == (5920, 9000)
        assert screen.playing and 5900 <= screen.position < 6200
        assert "start of segment  00:00:05.920" in screen.query_one("#timing", Bar).text
        await pilot.press("b", "greater_than_sign")
        assert spans(screen)[2] == (5920, 9100)
        await saved(app, pilot)
        text = (library / "routeur" / "01-premier.call.yaml").read_text("utf-8")
        assert "- start: 00:00:05.920\n  end: 00:00:09.100\n" in text
        await pilot.press("u", "u")
        assert spans(screen)[2] == (6000, 9000)


async def test_the_mode_is_left_and_the_keys_are_as_before(opened: Any) -> None:
    async with opened() as (app, pilot):
        screen = await open_first(app, pilot)
        await pilot.press("T", "j", "space")
        assert screen.playing and screen.timing is not None
        await pilot.press("space", "escape")
        assert screen.timing is None and not screen.query_one(TimingLine).display
        await pilot.press("home", "right")
        assert screen.position == 1500
        assert spans(screen)[0] == (0, 2000)
        await pilot.press("T", "tab")
        assert screen.timing is None
        await pilot.press("tab", "T", "T")
        assert screen.timing is None and screen.view.has_focus


async def test_a_click_on_the_text_chooses_a_segment_and_stays_in_the_mode(opened: Any) -> None:
    async with opened() as (app, pilot):
        screen = await open_first(app, pilot)
        await pilot.press("T")
        await pilot.click("#transcript", offset=(30, 2))
        await pilot.pause()
        assert screen.call.cursor == 2
        await pilot.press("right")
        assert spans(screen)[2][0] == 6010


async def test_words_are_moved_when_some_are_selected(opened: Any) -> None:
    async with opened() as (app, pilot):
        screen = await open_first(app, pilot)
        await pilot.press("T", "right_parenthesis", "right_parenthesis", "right")
        assert screen.call.transcript.segments[0].times[2:4] == (360, 700)
        assert "start of word" in screen.query_one("#timing", Bar).text


async def test_all_that_follows_moves_so_that_the_segment_begins_now(opened: Any) -> None:
    async with opened() as (app, pilot):
        screen = await open_first(app, pilot)
        await pilot.press("down", "T")
        screen.go_to_time(3200)
        assert screen.call.cursor == 1
        await pilot.press("a")
        assert spans(screen) == [(0, 2000), (3200, 6200), (7200, 10_200), (61_200, 91_200)]
        await pilot.press("down", "comma", "comma")
        assert spans(screen)[1:3] == [(3200, 6200), (7000, 10_000)]
        await pilot.press("u", "u")
        assert spans(screen)[2] == (6000, 9000)


async def test_a_drift_is_spread_between_two_places(opened: Any) -> None:
    async with opened() as (app, pilot):
        screen = await open_first(app, pilot)
        await pilot.press("T", "d")
        assert "First set an earlier segment" in said(screen)
        await pilot.press("a", "down", "down", "down")
        screen.go_to_time(66_000)
        await pilot.press("d")
        assert spans(screen) == [(0, 2200), (2200, 5500), (6600, 9900), (66_000, 96_000)]


async def test_the_whole_transcript_is_moved_by_seconds(opened: Any) -> None:
    async with opened() as (app, pilot):
        screen = await open_first(app, pilot)
        await pilot.press("T", "o")
        app.screen.query_one(Input).value = "1,5"
        await pilot.press("enter")
        await pilot.pause()
        assert spans(screen)[0] == (1500, 3500)
        await pilot.press("o")
        app.screen.query_one(Input).value = "soon"
        await pilot.press("enter")
        await pilot.pause()
        assert "no number of seconds" in said(screen)
        await pilot.press("right")
        assert spans(screen)[0] == (1510, 3500)


async def test_text_without_times_is_tapped_in(opened: Any, library: Path) -> None:
    (library / "routeur" / "01-premier.call.yaml").write_text(UNTIMED, "utf-8")
    async with opened() as (app, pilot):
        screen = await open_first(app, pilot)
        screen.transport.load_silent(20_000)
        await pilot.press("T")
        for ms in (1000, 3000, 4500):
            screen.transport.seek(ms)
            await pilot.press("t")
        assert spans(screen) == [(1000, 3000), (3000, 4500), (4500, 5166)]
        assert "00:00:04.500" in said(screen) and "last one" in said(screen)
        await pilot.press("u")
        assert spans(screen)[1:] == [(3000, 4000), (3000, 3000)]


async def test_it_says_so_when_a_border_cannot_move(opened: Any) -> None:
    async with opened() as (app, pilot):
        screen = await open_first(app, pilot)
        await pilot.press("T", "left")
        assert "cannot go there" in said(screen)
        await pilot.press("s")
        assert "no waveform" in said(screen)


async def test_a_passage_still_hides_the_words_it_hid(opened: Any) -> None:
    async with opened() as (app, pilot):
        screen = await open_first(app, pilot)
        await pilot.press("down", "down", "x", "T", *["full_stop"] * 5)
        (passage,) = screen.call.review.passages
        assert isinstance(passage, Passage)
        assert (passage.start, passage.end) == (6000, 9500)
        assert "widened" in said(screen)
        assert screen.call.hidden(2)


async def test_a_segment_without_word_times_is_cut_where_it_is_heard(opened: Any) -> None:
    async with opened() as (app, pilot):
        screen = await open_first(app, pilot)
        await pilot.press("down", "T")
        screen.go_to_time(3300)
        await pilot.press("S")
        assert spans(screen)[1:3] == [(2000, 3300), (3300, 5000)]
        texts = [segment.text for segment in screen.call.transcript.segments]
        assert texts[1] == "Bonjour Madame Keller,"
        await pilot.press("u")
        assert len(spans(screen)) == 4
        await pilot.press("right", "u")
        assert "moved in time" in said(screen)


async def test_a_border_snaps_to_where_speech_ends(opened: Any, recorded: Path) -> None:
    async with opened() as (app, pilot):
        screen = await open_first(app, pilot)
        assert screen.picture is not None
        await pilot.press("down", "down", "T", "b", "greater_than_sign", "s")
        assert spans(screen)[2] == (6000, 9010)
        await pilot.press("s")
        assert "already" in said(screen)


async def test_a_tap_counts_from_where_the_speech_began_that_it_answers_to(
    opened: Any, recorded: Path
) -> None:
    samples, rate = soundfile.read(recorded, dtype="int16")
    samples[:2000] = 0  # a quarter of a second before anybody speaks
    soundfile.write(recorded, samples, rate)
    async with opened() as (app, pilot):
        screen = await open_first(app, pilot)
        await pilot.press("T")
        screen.transport.seek(300)
        await pilot.press("a", "u")
        assert spans(screen)[0][0] == 0
        screen.transport.seek(300)
        screen.transport.play()
        await pilot.press("a")
        assert spans(screen)[0][0] == 240


async def test_a_waveform_that_is_still_rough_is_marked_and_no_border_goes_by_it(
    opened: Any, recorded: Path
) -> None:
    async with opened() as (app, pilot):
        screen = await open_first(app, pilot)
        exact = screen.picture
        assert exact is not None
        assert "rough" not in screen.query_one("#transport", Bar).text
        screen.picture = replace(exact, rough=True)
        await pilot.press("T", "b", "s")
        assert "rough" in screen.query_one("#transport", Bar).text
        assert "still being drawn" in said(screen) and spans(screen)[0] == (0, 2000)
        screen.picture = exact
        await pilot.press("h")
        assert "rough" not in screen.query_one("#transport", Bar).text


def test_a_picture_is_rough_until_every_sample_was_read() -> None:
    samples = np.zeros((1, 10), np.int16)
    assert [_picture(Peaks(samples, samples, 100, 100, done)).rough for done in (0.9, 1.0)] == [
        True,
        False,
    ]
