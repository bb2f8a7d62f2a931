"""The screen of a case, by its keys: what is seen, edited, taken back, and where it leads."""

from contextlib import nullcontext
from pathlib import Path
from typing import Any

import yaml
from textual.pilot import Pilot
from textual.widgets import Label, Static

from carereview.ui.screens.case import CaseScreen
from carereview.ui.screens.case_form import CaseForm
from carereview.ui.screens.library import LibraryScreen
from carereview.ui.screens.review import ReviewScreen
from carereview.ui.widgets.bar import Bar
from carereview.ui.widgets.fields import Area
from carereview.ui.widgets.line import Line

REVIEW = """\
format: carereview/1
moments:
- {id: a, start: 6, end: 9, tags: [promise], due: 2015-10-15}
"""


async def settle(app: Any, pilot: Pilot[None]) -> None:
    for _ in range(2):  # what is found makes a worker look on
        await app.workers.wait_for_complete()
        await pilot.pause()


async def open_case(app: Any, pilot: Pilot[None], *keys: str) -> CaseScreen:
    await pilot.press(*(keys or ("home", "O")))
    await settle(app, pilot)
    screen = app.screen
    assert isinstance(screen, CaseScreen)
    return screen


def shown(screen: CaseScreen) -> list[str]:
    return [" ".join(row.cells) for row in screen.entries.rows]


def told(screen: CaseScreen) -> str:
    return str(screen.query_one("#told-text", Static).render())


def saved(library: Path) -> dict[str, Any]:
    raw: dict[str, Any] = yaml.safe_load((library / "routeur" / "case.yaml").read_text("utf-8"))
    return raw


async def test_an_event_is_added_refused_with_a_wrong_date_kept_and_undone(
    opened: Any, library: Path
) -> None:
    before = (library / "routeur" / "case.yaml").read_bytes()
    async with opened((80, 24)) as (app, pilot):
        screen = await open_case(app, pilot)
        assert [row.cells[1] for row in screen.entries.rows][:2] == ["01:30", "@ tweet"]
        assert (library / "routeur" / "case.yaml").read_bytes() == before
        await pilot.press("n")
        form = app.screen
        assert isinstance(form, CaseForm)
        assert form.query_one("#at", Line).value == "2015-10-14"
        await pilot.press(*"21.10.", "escape")
        assert app.screen is form
        trouble = str(form.query_one("#trouble", Label).render())
        assert trouble == "Not kept: “21.10.” is no date: write 2015-10-21 or 2015-10-21T14:03"
        form.query_one("#at", Line).value = "2015-10-22"
        form.query_one("#text", Area).load_text("Monsieur Jean Muster a écrit.")
        app.save_now()  # as when the program is told to end
        assert saved(library)["events"][-1]["text"] == "Monsieur Jean Muster a écrit."
        await pilot.press("escape")
        await settle(app, pilot)
        assert screen.row and screen.row.cells[0] == "22.10.2015"
        assert "Muster" not in told(screen) and "a écrit" in told(screen)
        screen.save_now()
        texts = [event.get("text") for event in saved(library)["events"]]
        assert texts[-1] == "Monsieur Jean Muster a écrit."
        await pilot.press("p")
        screen.save_now()
        assert saved(library)["events"][-1]["public"] is True
        await pilot.press("d", "u", "u", "u")
        screen.save_now()
        assert len(saved(library)["events"]) == 1
        await pilot.press("ctrl+r", "escape")
        await settle(app, pilot)
        assert isinstance(app.screen, LibraryScreen)
        assert len(saved(library)["events"]) == 2


async def test_what_the_case_says_of_itself_is_edited_in_place_and_outside(
    opened: Any, library: Path, monkeypatch: Any
) -> None:
    monkeypatch.setattr(
        "carereview.ui.actions.case_edit.edited", lambda text, suspend, name: text + "Hot.\n\nVery."
    )
    async with opened() as (app, pilot):
        screen = await open_case(app, pilot)
        monkeypatch.setattr(app, "suspend", nullcontext)
        await pilot.press("2", "enter", *"Router", "escape", "down", "e")
        await pilot.press("down", "enter", *"french!", "escape")
        assert "no language code" in str(app.screen.query_one("#trouble", Label).render())
        app.screen.query_one("#text", Line).value = "de"
        await pilot.press("escape", "n", "n")
        app.screen.query_one("#signalled", Area).load_text("Wait.")
        app.screen.query_one("#instead", Area).load_text("We come.")
        await pilot.press("escape")
        await pilot.pause()
        assert shown(screen)[-1] == "Lesson Wait."
        screen.save_now()
        case = saved(library)
        assert (case["title"], case["summary"], case["language"]) == (
            "Router",
            "Hot.\n\nVery.",
            "de",
        )
        assert case["lessons"] == [{"signalled": "Wait.", "instead": "We come."}]


async def test_promises_and_times_lead_into_their_calls_and_back(
    opened: Any, library: Path
) -> None:
    (library / "routeur" / "01-premier.review.yaml").write_text(REVIEW)
    async with opened() as (app, pilot):
        screen = await open_case(app, pilot, "end", "O")
        assert screen.row and screen.row.cells[3] == "02-second"
        await pilot.press("3")
        assert shown(screen) == ["! due passed 15.10.2015 14.10.2015 Un technicien passera demain."]
        await pilot.press("enter")
        await settle(app, pilot)
        review = app.screen
        assert isinstance(review, ReviewScreen) and review.position == 6000
        await pilot.press("d", "O")
        await settle(app, pilot)
        assert app.screen is screen and shown(screen) == []
        await pilot.press("4")
        await settle(app, pilot)
        assert [row.cells[1].strip() for row in screen.entries.rows] == ["01:30", "00:03", "01:33"]


async def test_a_call_leads_to_its_case_and_the_case_to_another_call(opened: Any) -> None:
    async with opened() as (app, pilot):
        await pilot.press("home", "enter")
        await settle(app, pilot)
        screen = await open_case(app, pilot, "O")
        assert screen.row and screen.row.cells[3] == "Premier appel"
        await pilot.press("end", "enter")
        await settle(app, pilot)
        assert isinstance(app.screen, ReviewScreen) and app.screen.files.stem == "02-second"
        assert len(app.screen_stack) == 2


async def test_a_broken_case_file_is_told_and_left_alone(opened: Any, library: Path) -> None:
    path = library / "routeur" / "case.yaml"
    path.write_text("title: [")
    async with opened() as (app, pilot):
        screen = await open_case(app, pilot)
        assert "READ ONLY: case.yaml" in screen.query_one("#title", Bar).text
        await pilot.press("n", "2", "enter")
        assert app.screen is screen
    assert path.read_text() == "title: ["


async def test_what_was_said_again_is_confirmed_and_taken_back_by_key(
    opened: Any, library: Path
) -> None:
    asked = "<v Agent>Avez-vous redémarré le routeur ce matin ?"
    cues = f"00:01.000 --> 00:03.000\n{asked}\n\n00:05.000 --> 00:07.000\n{asked}\n"
    (library / "routeur" / "03.vtt").write_text(f"WEBVTT\n\n{cues}", "utf-8")
    async with opened((80, 24)) as (app, pilot):
        screen = await open_case(app, pilot)
        await pilot.press("4", "end")
        assert shown(screen)[-1].startswith("? 2× again: Avez-vous redémarré")
        await pilot.press("y", *"Restart", "enter")
        await pilot.pause()
        assert shown(screen)[-1].startswith("✓ 2× again: Restart")
        screen.save_now()
        (repeat,) = saved(library)["repeats"]
        assert repeat["what"] == "Restart" and repeat["confirmed"] is True
        await pilot.press("end", "x")
        screen.save_now()
        assert "again" not in " ".join(shown(screen))
        await pilot.press("u", "u")
        assert shown(screen)[-1].startswith("? 2× again")
        await pilot.press("end", "enter")
        await settle(app, pilot)
        assert isinstance(app.screen, ReviewScreen) and app.screen.position == 1000
