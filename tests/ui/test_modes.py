"""Modes of listening under real keys: skipping, pausing, queues, gain, zoom, late sound."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from carereview.library.config import Config
from carereview.ui.widgets.bar import Bar
from carereview.ui.widgets.message_line import MessageLine
from carereview.ui.widgets.waveform import Waveform

from .conftest import open_first, until


def line(screen: Any) -> str:
    return str(screen.query_one("#transport", Bar).text)


def said(screen: Any) -> str:
    return str(screen.query_one(MessageLine).content)


def rows(screen: Any) -> list[str]:
    strip = screen.query_one(Waveform)
    return [strip.render_line(y).text for y in range(strip.size.height)]


async def test_silence_and_hold_are_left_out_until_the_key_is_pressed_again(
    opened: Any, recorded: Path
) -> None:
    async with opened() as (app, pilot):
        screen = await open_first(app, pilot)
        assert screen.picture is not None
        await pilot.press("H")
        assert "SKIP" in line(screen)
        screen.go_to_time(8900)
        await pilot.press("space")
        await until(pilot, lambda: screen.position > 88_000)
        await pilot.press("H")
        assert "SKIP" not in line(screen)
        screen.go_to_time(20_000)
        await pilot.press("space")
        await until(pilot, lambda: screen.position > 20_000)
        assert screen.position < 25_000


async def test_hold_is_left_out_in_a_transcript_alone(opened: Any) -> None:
    async with opened() as (app, pilot):
        screen = await open_first(app, pilot)
        await pilot.press("H")
        screen.go_to_time(59_800)
        await pilot.press("space")
        await until(pilot, lambda: screen.position == 90_000)


async def test_it_pauses_at_the_end_of_a_segment_and_stays_on_it(opened: Any) -> None:
    async with opened() as (app, pilot):
        screen = await open_first(app, pilot)
        await pilot.press("A")
        assert "PAUSE" in line(screen)
        screen.go_to_time(1700)
        await pilot.press("space")
        await until(pilot, lambda: not screen.playing)
        assert (screen.playing, screen.position, screen.call.cursor) == (False, 2000, 0)
        await pilot.press("space")
        await until(pilot, lambda: screen.position > 2000)
        assert screen.playing
        await pilot.press("A")
        screen.go_to_time(4900)
        await until(pilot, lambda: screen.position > 5000)
        assert screen.playing


async def test_a_queue_of_moments_selects_what_it_comes_to(opened: Any) -> None:
    async with opened() as (app, pilot):
        screen = await open_first(app, pilot)
        await pilot.press("Q")
        assert "No moments" in said(screen)
        for ms in (500, 7000, 70_000):
            screen.go_to_time(ms)
            await pilot.press("m")
        screen.go_to_time(0)
        moments = screen.call.review.moments
        await pilot.press("Q")
        assert screen.playing and "QUEUE 1/3" in line(screen)
        assert screen.call.moment_id == moments[0].id
        await pilot.press("full_stop")
        assert 5500 <= screen.position < 6500
        assert screen.call.moment_id == moments[1].id
        assert "QUEUE 2/3" in line(screen)
        await pilot.press("full_stop")
        assert screen.call.moment_id == moments[2].id
        await pilot.press("comma", "s")
        assert screen.call.review.moments[1].severity == 1
        await pilot.press("Q")
        assert "QUEUE" not in line(screen)
        assert screen.playing


async def test_a_queue_begins_with_what_is_next_and_ends_by_going_elsewhere(opened: Any) -> None:
    async with opened() as (app, pilot):
        screen = await open_first(app, pilot)
        for ms in (500, 7000):
            screen.go_to_time(ms)
            await pilot.press("m")
        screen.go_to_time(5000)
        await pilot.press("Q")
        assert 5500 <= screen.position < 6000
        await pilot.press("L")
        assert "QUEUE" not in line(screen)


async def test_all_that_is_hidden_is_heard_in_turn_or_as_readers_will(
    opened: Any, library: Path
) -> None:
    call = "format: carereview/1\nsegments:\n- {start: 0, end: 5, text: oui}\n"
    path = library / "routeur" / "01-premier.call.yaml"
    path.write_text(f"{call}- {{start: 6, end: 9, text: non}}\nstarted: 2015-10-14\n", "utf-8")
    async with opened() as (app, pilot):
        screen = await open_first(app, pilot)
        await pilot.press("F")
        assert "Nothing is hidden" in said(screen)
        await pilot.press("down", "x", "home", "F")
        assert "QUEUE 1/1" in line(screen)
        assert 4000 <= screen.position < 5000
        await pilot.press("B")
        assert "READERS" in line(screen)


async def test_gain_is_shown_and_has_its_limits(opened: Any) -> None:
    async with opened() as (app, pilot):
        screen = await open_first(app, pilot)
        await pilot.press("greater_than_sign", "greater_than_sign")
        assert "+6 dB" in line(screen)
        await pilot.press(*["greater_than_sign"] * 9)
        assert screen.transport.gain_db == 24
        await pilot.press(*["less_than_sign"] * 9)
        assert "dB" not in line(screen)


async def test_the_waveform_shows_less_time_and_turns_its_pages(
    opened: Any, recorded: Path
) -> None:
    async with opened() as (app, pilot):
        screen = await open_first(app, pilot)
        whole = rows(screen)
        assert "♪" in whole[0] and " " in whole[0] and "▁" not in whole[0][20:60]
        await pilot.press("z")
        assert "↔ 22 s" in line(screen)
        assert "♪" not in rows(screen)[0]
        screen.go_to_time(65_000)
        assert rows(screen)[0].count("♪") > 100
        strip = screen.query_one(Waveform)
        await pilot.click(Waveform, offset=(60, 0))
        start, end = 65_000 - 2250, 65_000 - 2250 + 22_500
        assert abs(screen.position - (start + end) / 2) < 500
        await pilot.press("z", "z")
        assert strip.shown_ms == 2000
        await pilot.press("Z", "Z", "Z")
        assert "↔" not in line(screen)
        assert rows(screen)[0][60:] == whole[0][60:]


async def test_late_headphones_are_told_once_and_for_all(
    opened: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "config.yaml"
    path.write_text("reviewer: M. B.\nmine: kept\n", "utf-8")
    monkeypatch.setenv("CAREREVIEW_CONFIG", str(path))
    async with opened(config=Config(player="clock", sync_offset_ms=30)) as (app, pilot):
        screen = await open_first(app, pilot)
        await pilot.press("colon", "colon", "semicolon", "colon")
        await app.workers.wait_for_complete()
        assert screen.transport.sync_offset_ms == app.config.sync_offset_ms == 50
    kept = yaml.safe_load(path.read_text("utf-8"))
    assert kept["sync_offset_ms"] == 50
    assert (kept["reviewer"], kept["mine"]) == ("M. B.", "kept")


async def test_what_plays_is_told(opened: Any, recorded: Path) -> None:
    async with opened() as (app, pilot):
        screen = await open_first(app, pilot)
        await pilot.press("I")
        assert "on the clock, as asked; 1 ch, 8000 Hz" in said(screen)


async def test_a_setting_makes_its_folder_and_says_when_it_cannot_be_kept(
    opened: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "new" / "config.yaml"
    monkeypatch.setenv("CAREREVIEW_CONFIG", str(path))
    async with opened() as (app, pilot):
        await open_first(app, pilot)
        await pilot.press("colon")
        await app.workers.wait_for_complete()
        assert yaml.safe_load(path.read_text("utf-8"))["sync_offset_ms"] == 10
        path.write_text("reviewer: [", "utf-8")
        await pilot.press("colon")
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert path.read_text("utf-8") == "reviewer: ["
        assert any("not kept" in str(note.message) for note in app._notifications)
