"""The export screen: for whom, with or without sound, called off, noted as published."""

import hashlib
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile
import yaml

from carereview.publish.export import Request
from carereview.ui.screens.export import ExportScreen
from tests.ui.conftest import open_first, saved, until

REGISTER = """\
format: carereview/1
entities:
- {name: Agent A, category: person, forms: [Sandra Keller, Madame Keller], decision: redact}
- {name: Numéro A, category: phone, forms: [022 555 01 42], decision: redact}
"""
REVIEW = """\
format: carereview/1
legal:
  recorded: {basis: annoncé au début}
  published: {basis: tout est anonyme, why: le cas sert à d'autres}
publication: {state: cleared}
"""


@pytest.fixture(autouse=True)
def _settled(library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    case = library / "routeur"
    (case / "register.yaml").write_text(REGISTER, "utf-8")
    (case / "01-premier.review.yaml").write_text(REVIEW, "utf-8")
    text = (case / "case.yaml").read_text("utf-8")
    own = "audiences:\n- {name: médiatrice, sees: [person]}\n"
    (case / "case.yaml").write_text(text + own, "utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("carereview.publish.request.with_suspicions", lambda known, *_: known)


async def settle(app: Any, pilot: Any) -> None:
    for _ in range(3):
        await pilot.pause()
        await app.workers.wait_for_complete()
    await pilot.pause()


async def open_export(app: Any, pilot: Any) -> Any:
    await pilot.press("E")
    await settle(app, pilot)
    assert isinstance(app.screen, ExportScreen)
    return app.screen


def page(screen: ExportScreen) -> str:
    return screen.query_one("Markdown")._markdown or ""  # type: ignore[attr-defined]


def state_of(library: Path) -> Any:
    text = (library / "routeur" / "01-premier.review.yaml").read_text("utf-8")
    return yaml.safe_load(text)["publication"]


async def test_an_audience_sees_what_it_may_and_it_is_said(opened: Any, tmp_path: Path) -> None:
    async with opened((80, 24)) as (app, pilot):
        await open_first(app, pilot)
        screen = await open_export(app, pilot)
        assert "nothing private" in str(screen.query_one("#sees").render())
        assert "Keller" not in page(screen)
        screen.query_one("#whom").value = "médiatrice"
        await settle(app, pilot)
        assert "sees person" in str(screen.query_one("#sees").render())
        assert "Keller" in page(screen) and "555" not in page(screen)
        await pilot.press("ctrl+s")
        await settle(app, pilot)
        out = tmp_path / "export" / "01-premier-redacted-médiatrice"
        assert '"médiatrice"' in (out / "receipt.json").read_text("utf-8")


async def test_a_public_page_is_for_everybody(opened: Any) -> None:
    async with opened((80, 24)) as (app, pilot):
        await open_first(app, pilot)
        screen = await open_export(app, pilot)
        screen.query_one("#whom").value = "lawyer"
        await pilot.press("down", "enter")
        await settle(app, pilot)
        assert screen.query_one("#whom").disabled
        assert "nothing private" in str(screen.query_one("#sees").render())


async def test_a_public_page_is_noted_with_its_receipt_by_one_key(
    opened: Any, library: Path, tmp_path: Path
) -> None:
    async with opened() as (app, pilot):
        review = await open_first(app, pilot)
        screen = await open_export(app, pilot)
        await pilot.press("n")
        assert app.screen is screen
        await pilot.press("down", "enter")
        await settle(app, pilot)
        await pilot.press("w")
        await settle(app, pilot)
        await pilot.press("n")
        await pilot.pause()
        assert app.focused.value == "le cas sert à d'autres"
        await pilot.press("enter")
        await settle(app, pilot)
        await saved(app, pilot)
        noted = state_of(library)
        assert noted["state"] == "published"
        (event,) = noted["history"]
        assert (event["by"], event["why"]) == ("M. B.", "le cas sert à d'autres")
        receipt = tmp_path / "export" / "01-premier-public" / "receipt.json"
        assert event["receipt"] == hashlib.sha256(receipt.read_bytes()).hexdigest()
        assert review.call.review.publication.state == "published"
        await pilot.press("escape", "u")
        await saved(app, pilot)
        assert review.call.review.publication.state == "cleared"


async def test_a_case_is_noted_from_the_list_of_calls(opened: Any, library: Path) -> None:
    async with opened() as (app, pilot):
        screen = await open_export(app, pilot)
        await pilot.press("down", "enter")
        await settle(app, pilot)
        await pilot.press("w")
        await settle(app, pilot)
        assert app.screen is screen
        await pilot.press("n", "enter")
        await settle(app, pilot)
        assert state_of(library)["state"] == "published"
        assert not (library / "routeur" / "02-second.review.yaml").exists()
        await pilot.press("escape")
        await settle(app, pilot)
        listed: Any = app.screen
        rows = [row for row in listed._rows.values() if row.files is not None]
        assert any("published" in str(row) for row in rows)


async def test_recordings_come_along_or_it_is_said_what_is_missing(
    opened: Any, library: Path, tmp_path: Path
) -> None:
    async with opened() as (app, pilot):
        await open_first(app, pilot)
        screen = await open_export(app, pilot)
        screen.query_one("#audio").value = True
        await settle(app, pilot)
        assert "no call has a recording" in str(screen.query_one("#missing").render())
        noise = np.random.default_rng(4).integers(-9000, 9000, (91 * 8000, 1), np.int16)
        soundfile.write(library / "routeur" / "01-premier.wav", noise, 8000)
        await pilot.press("escape")
        await pilot.press("q")
        await settle(app, pilot)
        await pilot.press("f5")
        await settle(app, pilot)
        await open_first(app, pilot)
        screen = await open_export(app, pilot)
        screen.query_one("#audio").value = True
        screen.query_one("#html").value = True
        await settle(app, pilot)
        assert "and 1 more" in screen.query_one("#title").text
        await pilot.press("w")
        await settle(app, pilot)
        out = tmp_path / "export" / "01-premier-redacted"
        assert len(list(out.glob("*.flac"))) == 1
        assert "<audio " in (out / "index.html").read_text("utf-8")


async def test_what_is_being_written_is_called_off_before_the_screen_is_left(
    opened: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    async with opened() as (app, pilot):
        await open_first(app, pilot)
        screen = await open_export(app, pilot)

        def export(request: Request, watch: Any) -> Any:
            while True:  # until somebody calls it off
                watch.step("bleeping 01.flac", 0.45)

        monkeypatch.setattr("carereview.ui.screens.export.export", export)
        await pilot.press("w")
        told = "bleeping 01.flac 45% · esc calls it off"
        await until(pilot, lambda: told in screen.query_one("#title").text)
        await pilot.press("escape")
        await settle(app, pilot)
        assert app.screen is screen and not (tmp_path / "export").exists()
        await pilot.press("escape")
        await pilot.pause()
        assert app.screen is not screen
