"""One key swaps agent and customer, and one takes it back; the original stays as it is."""

from pathlib import Path
from typing import Any

from carereview.ui.widgets.message_line import MessageLine

from .conftest import open_first


def said(screen: Any) -> str:
    return str(screen.query_one(MessageLine).content)


def speakers(screen: Any) -> list[str]:
    return [segment.speaker for segment in screen.call.transcript.segments]


async def test_one_key_swaps_them_and_undo_takes_it_back(opened: Any, library: Path) -> None:
    async with opened() as (app, pilot):
        screen = await open_first(app, pilot)
        before = screen.call.transcript
        await pilot.press("C")
        assert speakers(screen) == ["c", "a", "c", "c"]
        assert said(screen) == "Agent and customer are swapped in the whole call."
        await pilot.press("u")
        assert said(screen) == "Undone: swap of agent and customer."
        assert screen.call.transcript == before


async def test_a_swap_is_kept(opened: Any, library: Path) -> None:
    path = next(library.rglob("01-premier.call.yaml"))
    path.write_text(path.read_text("utf-8") + "audio_channels: {0: a, 1: c}\n", "utf-8")
    async with opened() as (app, pilot):
        await open_first(app, pilot)
        await pilot.press("C", "q")
    text = path.read_text("utf-8")
    assert "'0': c" in text or "0: c" in text
    assert text.index("speaker: c") < text.index("speaker: a")


async def test_parties_without_roles_are_given_them_first(opened: Any, library: Path) -> None:
    path = next(library.rglob("01-premier.call.yaml"))
    text = path.read_text("utf-8").replace("role: agent, ", "").replace("role: customer, ", "")
    path.write_text(text, "utf-8")
    async with opened() as (app, pilot):
        screen = await open_first(app, pilot)
        await pilot.press("C")
        assert said(screen).startswith("Nobody was agent or customer")
        assert [str(screen.call.speaker(who).role) for who in "ac"] == ["agent", "customer"]
        assert speakers(screen) == ["a", "c", "a", "a"]


async def test_one_voice_alone_has_nobody_to_swap_with(opened: Any, library: Path) -> None:
    path = next(library.rglob("01-premier.call.yaml"))
    path.write_text(path.read_text("utf-8").replace("speaker: c", "speaker: a"), "utf-8")
    async with opened() as (app, pilot):
        screen = await open_first(app, pilot)
        await pilot.press("C")
        assert said(screen).startswith("Not swapped")
