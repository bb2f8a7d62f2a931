"""A long call is there before its plan, with blocks for all its text, and again after edits."""

import asyncio
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from carereview.core.correct import correct_text
from carereview.core.registering import add_form
from carereview.ui.actions.listen import NOT_YET
from carereview.ui.sight import AT_ONCE, Planned, Wanted
from carereview.ui.text_layout import BLOCK
from carereview.ui.widgets.bar import Bar

from .conftest import until

REGISTER = """\
format: carereview/1
entities:
- {name: Agent A, category: person, forms: [Sandra Keller], decision: redact}
"""


@pytest.fixture
def long(library: Path) -> None:
    """Make the first call a long one, with too few mentions for a passage to need a worker."""
    folder = library / "routeur"
    call = (folder / "01-premier.call.yaml").read_text("utf-8").partition("segments:\n")[0]
    for n in range(AT_ONCE.segments + 10):
        who = "Sandra Keller" if n % 2 else "même"
        call += f"- {{start: {n}, end: {n + 1}, speaker: a, text: Ici {who} encore oui.}}\n"
    call = call.replace("- {start: 0,", "segments:\n- {start: 0,", 1)
    (folder / "01-premier.call.yaml").write_text(call, "utf-8")
    (folder / "register.yaml").write_text(REGISTER, "utf-8")


class Gate:
    """Holds workers back before they make a plan."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.open = threading.Event()
        self.reached = threading.Event()
        make = Wanted.make

        def held(wanted: Wanted) -> Planned:
            self.reached.set()
            assert self.open.wait(20)
            return make(wanted)

        monkeypatch.setattr(Wanted, "make", held)

    async def until_reached(self) -> None:
        assert await asyncio.to_thread(self.reached.wait, 20)

    def close(self) -> None:
        self.open.clear()
        self.reached.clear()


def shown(screen: Any) -> str:
    view = screen.view
    return "\n".join(view.render_line(y).text for y in range(view.size.height))


def title(screen: Any) -> str:
    return str(screen.query_one("#title", Bar).text)


async def planned(app: Any, pilot: Any, gate: Gate) -> None:
    gate.open.set()
    # What was suspected meanwhile wants one more plan.
    await until(pilot, lambda: app.screen.call.scanned and not app.screen.call.hiding)
    await app.workers.wait_for_complete()
    await pilot.pause()


@pytest.mark.usefixtures("long")
async def test_nothing_of_a_long_call_is_seen_or_copied_before_it_is_planned(
    opened: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = Gate(monkeypatch)
    async with opened() as (app, pilot):
        await pilot.press("home", "enter")
        await gate.until_reached()
        await pilot.pause()
        screen = app.screen
        assert BLOCK in shown(screen)
        assert "oui" not in shown(screen) and "Keller" not in shown(screen)
        assert "hiding …" in title(screen)
        said: list[str] = []
        monkeypatch.setattr(screen, "say", lambda text, *_: said.append(text))
        await pilot.press("y", "R", "z")
        assert said and set(said) == {NOT_YET} and not app.clipboard
        assert app.screen is screen
        await planned(app, pilot, gate)
        assert "oui" in shown(screen) and "Keller" not in shown(screen)
        assert "hiding …" not in title(screen)


@pytest.mark.usefixtures("long")
async def test_after_each_edit_only_its_own_plan_shows_text(
    opened: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = Gate(monkeypatch)
    async with opened() as (app, pilot):
        await pilot.press("home", "enter")
        await gate.until_reached()
        screen = app.screen
        await planned(app, pilot, gate)
        call = screen.call
        await pilot.press("x")  # a passage needs no worker
        assert not call.hiding and BLOCK in shown(screen) and "encore" in shown(screen)
        changes: tuple[Callable[[], bool], ...] = (
            lambda: call.edit(register=add_form(call.register, "Word", "other", "encore")),
            lambda: call.edit(transcript=correct_text(call.transcript, 3, "Encore une fois.")),
        )
        for change in changes:
            gate.close()
            change()
            screen.sync()
            assert "oui" not in shown(screen) and "ncore" not in shown(screen)
            await gate.until_reached()
            await planned(app, pilot, gate)
            assert "oui" in shown(screen) and "ncore" not in shown(screen)
        assert "une fois." in shown(screen)


@pytest.mark.usefixtures("long")
async def test_leaving_and_quitting_wait_for_no_plan(
    opened: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = Gate(monkeypatch)
    async with opened() as (app, pilot):
        await pilot.press("home", "enter")
        await gate.until_reached()
        await pilot.press("q")
        await pilot.pause()
        assert type(app.screen).__name__ == "LibraryScreen"
        gate.open.set()
