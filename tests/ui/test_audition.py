"""The audition under real keys: every bleep is heard, judged, widened, narrowed and confirmed."""

from pathlib import Path
from typing import Any

import pytest

from carereview.core.review import Bleep
from carereview.library.config import Config
from carereview.ui.widgets.audition_line import AuditionLine
from carereview.ui.widgets.bar import Bar
from carereview.ui.widgets.message_line import MessageLine

from .conftest import open_first, saved

REGISTER = """\
format: carereview/1
entities:
- {name: Agent A, category: person, forms: [Sandra Keller], decision: redact}
- {name: Date, category: date, forms: [demain], decision: redact}
"""
SECOND = (7350, 8850)
"""The window of “demain”, which is said from 7600 to 8400: padded, and as long as whole steps."""


@pytest.fixture
def hidden(library: Path) -> Path:
    """Hide two names, and leave nothing else that a detector could suspect."""
    case = library / "routeur"
    (case / "register.yaml").write_text(REGISTER, "utf-8")
    call = case / "01-premier.call.yaml"
    text = call.read_text("utf-8").replace("Madame Keller, mon numéro est le 022 555 01 42", "")
    call.write_text(
        text.replace(", name: Client", "").replace(", name: Sandra Keller", ""), "utf-8"
    )
    return case


def shown(screen: Any) -> str:
    return str(screen.query_one("#audition", Bar).text)


def said(screen: Any) -> str:
    return str(screen.query_one(MessageLine).content)


def masks(screen: Any) -> list[tuple[int, int]]:
    plan, rate = screen.transport._plan, screen.transport._scale.rate
    return [(span.start * 1000 // rate, span.end * 1000 // rate) for span in plan.masks]


def windows(screen: Any) -> list[tuple[int, int]]:
    return [(window.start, window.end) for window in screen.call.plan.windows()]


async def test_it_begins_with_the_first_unheard_and_plays_it_with_what_is_around(
    opened: Any, hidden: Path
) -> None:
    async with opened() as (app, pilot):
        screen = await open_first(app, pilot)
        assert len(windows(screen)) == 2
        await pilot.press("b")
        assert "bleep 1 of 2, 2 unheard" in shown(screen)
        assert screen.playing and screen.position < 300
        assert masks(screen) == windows(screen)
        playing = screen.transport._range
        assert playing is not None
        assert (
            playing[0].end
            == (windows(screen)[0][1] + 2000) * (screen.transport._scale.rate) // 1000
        )
        await pilot.press("n")
        assert "bleep 2 of 2" in shown(screen)
        start = windows(screen)[1][0]
        assert start - 2000 <= screen.position < start - 1500
        await pilot.press("full_stop")
        assert "bleep 1 of 2" in shown(screen)
        await pilot.press("comma")
        assert "bleep 2 of 2" in shown(screen)


async def test_the_original_is_heard_on_a_key_and_cannot_be_confirmed(
    opened: Any, hidden: Path
) -> None:
    async with opened() as (app, pilot):
        screen = await open_first(app, pilot)
        await pilot.press("b", "h")
        assert masks(screen) == [] and "ORIGINAL" in shown(screen)
        await pilot.press("enter")
        assert screen.call.review.bleeps == () and "hear it bleeped" in said(screen)
        await pilot.press("b")
        assert masks(screen) == windows(screen) and "bleeped" in shown(screen)
        await pilot.press("h", "escape")
        assert masks(screen) == [] and screen.modes.bleeped is None


async def test_confirming_goes_through_all_and_is_kept(opened: Any, hidden: Path) -> None:
    async with opened() as (app, pilot):
        screen = await open_first(app, pilot)
        await pilot.press("b", "enter")
        assert "bleep 2 of 2, 1 unheard" in shown(screen)
        await pilot.press("enter")
        assert "bleep 2 of 2, 0 unheard" in shown(screen)
        assert "Every bleep of this call is heard" in said(screen)
        assert screen.call.plan.unheard == 0
        await pilot.press("u")
        assert screen.call.plan.unheard == 1
        await pilot.press("U")
        await saved(app, pilot)
    text = (hidden / "01-premier.review.yaml").read_text("utf-8")
    assert text.count("heard: true") == 2 and "before: 250" in text
    async with opened() as (app, pilot):
        screen = await open_first(app, pilot)
        assert screen.call.plan.unheard == 0


async def test_ends_move_by_key_are_heard_at_once_and_undone_in_one_step(
    opened: Any, hidden: Path
) -> None:
    async with opened() as (app, pilot):
        screen = await open_first(app, pilot)
        await pilot.press("b", "n")
        assert windows(screen)[1] == SECOND
        await pilot.press("a")
        assert screen.call.review.bleeps == (Bleep(7600, 8400, 300, 250),)
        assert windows(screen)[1] == (SECOND[0] - 50, SECOND[1] - 50)
        assert masks(screen) == windows(screen) and screen.playing
        await pilot.press("A", "S", "s", "f", "F", "d", "D")
        assert screen.call.review.bleeps == (Bleep(7600, 8400, 250, 250),)
        await pilot.press("F", "F", "F")
        assert windows(screen)[1] == (SECOND[0], SECOND[1] + 250)
        assert "−250 +550 ms" in shown(screen)
        await pilot.press("u")
        assert not screen.call.review.bleeps and windows(screen)[1] == SECOND


async def test_it_is_never_narrowed_into_the_words(opened: Any, hidden: Path) -> None:
    async with opened() as (app, pilot):
        screen = await open_first(app, pilot)
        await pilot.press("b", "n", *["S"] * 3, *["D"] * 4)
        assert screen.call.review.bleeps == (Bleep(7600, 8400, 0, 0),)
        start, end = windows(screen)[1]
        assert start == 7600 and end >= 8400
        await pilot.press("d")
        assert "stays hidden" in said(screen)


async def test_a_step_that_changes_no_length_says_so(opened: Any, hidden: Path) -> None:
    async with opened() as (app, pilot):
        screen = await open_first(app, pilot)
        await pilot.press("b", "n", "d", "d")
        before = windows(screen)
        told = []
        for _ in range(4):
            await pilot.press("d")
            told.append(("quarter of a second" in said(screen), windows(screen) == before))
            before = windows(screen)
        assert (True, True) in told


async def test_a_moved_end_has_to_be_heard_anew(opened: Any, hidden: Path) -> None:
    async with opened() as (app, pilot):
        screen = await open_first(app, pilot)
        await pilot.press("b", "enter", "p")
        assert "1 unheard" in shown(screen)
        await pilot.press("f")
        assert "2 unheard" in shown(screen)


async def test_the_keys_are_as_before_once_it_is_left(opened: Any, hidden: Path) -> None:
    async with opened() as (app, pilot):
        screen = await open_first(app, pilot)
        await pilot.press("b", "escape")
        assert screen.audition is None and not screen.query_one(AuditionLine).display
        await pilot.press("m", "s")
        assert screen.call.review.moments[0].severity == 1
        await pilot.press("b", "T")
        assert screen.audition is None and screen.timing is not None
        await pilot.press("escape", "b", "tab")
        assert screen.audition is None and screen.timing is None


async def test_without_anything_hidden_there_is_no_audition(opened: Any, hidden: Path) -> None:
    (hidden / "register.yaml").write_text("format: carereview/1\nnothing_private: true\n", "utf-8")
    async with opened() as (app, pilot):
        screen = await open_first(app, pilot)
        await pilot.press("b")
        assert screen.audition is None and "no bleep" in said(screen)


async def test_the_settings_say_how_far_a_bleep_reaches(opened: Any, hidden: Path) -> None:
    async with opened(config=Config(player="clock", bleep_pad_ms=100)) as (app, pilot):
        screen = await open_first(app, pilot)
        assert windows(screen)[1] == (7500, 8500)
