"""The publication card: evidence that plays, parties, disputes, and a state with its reason."""

from pathlib import Path
from typing import Any

import yaml

from carereview.ui.screens.card import CardDialog
from tests.ui.conftest import open_first, saved


def written(library: Path) -> dict[str, Any]:
    text = (library / "routeur" / "01-premier.review.yaml").read_text("utf-8")
    return yaml.safe_load(text)  # type: ignore[no-any-return]


async def open_card(app: Any, pilot: Any) -> Any:
    await pilot.press("P")
    await pilot.pause()
    card = app.screen
    assert isinstance(card, CardDialog)
    return card


async def test_the_words_of_the_announcement_play_from_a_little_before(opened: Any) -> None:
    async with opened((80, 24)) as (app, pilot):
        screen = await open_first(app, pilot)
        card = await open_card(app, pilot)
        await pilot.press("f5")
        assert "Nothing to hear" in str(card.query_one("#trouble").render())
        card.query_one("#recorded_at").value = "0:07"
        card.query_one("#published_at").value = "1:05"
        await pilot.press("f5")
        assert screen.playing and 5000 <= screen.position < 6500
        await pilot.press("pagedown", "f5")
        assert 63_000 <= screen.position < 64_500
        await pilot.press("ctrl+t")
        assert card.query_one("#published_at").value.startswith("00:01:03.")


async def test_evidence_parties_and_disputes_are_kept(opened: Any, library: Path) -> None:
    async with opened((80, 24)) as (app, pilot):
        await open_first(app, pilot)
        card = await open_card(app, pilot)
        for name, text in (
            ("recorded", "annoncé, et accepté par tous"),
            ("recorded_by", "client"),
            ("recorded_agreed", "l'agente"),
            ("published", "consentement à la publication"),
            ("party0_acts", "pour une entreprise"),
            ("party0_country", "CH"),
            ("dispute0_who", "l'opérateur"),
            ("dispute0_cites", "179ter"),
            ("contact", "redaction@example.org"),
        ):
            card.query_one(f"#{name}").value = text
        card.query_one("#covers_text").value = True
        card.query_one("#dispute0_hold").value = True
        await pilot.pause()
        assert "holds it back" in str(card.query_one("#open").render())
        await pilot.press("escape")
        await saved(app, pilot)
        legal = written(library)["legal"]
        assert legal["recorded"]["agreed"] == "l'agente"
        assert legal["scope"] == ["text"]
        assert legal["parties"] == [{"who": "a", "acts": "pour une entreprise", "country": "CH"}]
        assert legal["disputes"] == [{"who": "l'opérateur", "cites": "179ter", "hold": True}]
        card = await open_card(app, pilot)
        assert card.query_one("#dispute1_who").value == ""
        await pilot.press("escape")
        await saved(app, pilot)
        assert written(library)["legal"] == legal


async def test_a_card_that_nobody_filled_in_says_nothing(opened: Any, library: Path) -> None:
    async with opened() as (app, pilot):
        screen = await open_first(app, pilot)
        card = await open_card(app, pilot)
        assert "recorded is unknown" in str(card.query_one("#open").render())
        await pilot.press("escape")
        assert screen.call.review.legal == type(screen.call.review.legal)()


async def test_a_state_that_readers_see_needs_a_reason(opened: Any, library: Path) -> None:
    async with opened() as (app, pilot):
        await open_first(app, pilot)
        card = await open_card(app, pilot)
        card.query_one("#note").text = "Court."
        card.query_one("#state").value = "withdrawn"
        await pilot.press("escape")
        assert app.screen is card
        assert "why it is withdrawn" in str(card.query_one("#trouble").render())
        card.keep_typed()
        await saved(app, pilot)
        assert written(library)["legal"]["note"] == "Court." and "publication" not in written(
            library
        )
        card.query_one("#why").value = "menace de plainte"
        card.query_one("#demanded_by").value = "l'opérateur"
        await pilot.press("escape")
        await saved(app, pilot)
        (event,) = written(library)["publication"]["history"]
        assert (event["state"], event["by"]) == ("withdrawn", "M. B.")
        assert event["demanded_by"] == "l'opérateur"


async def test_a_reason_for_no_new_state_is_not_lost_in_silence(opened: Any, library: Path) -> None:
    async with opened() as (app, pilot):
        await open_first(app, pilot)
        card = await open_card(app, pilot)
        card.query_one("#demanded_by").value = "l'opérateur"
        await pilot.press("escape")
        assert app.screen is card
        assert "it is private already" in str(card.query_one("#trouble").render())
        card.query_one("#state").value = "cleared"
        card.keep_typed()
        await pilot.press("escape")
        await saved(app, pilot)
        assert app.screen is not card
        (event,) = written(library)["publication"]["history"]
        assert (event["state"], event["demanded_by"]) == ("cleared", "l'opérateur")


async def test_pages_lead_through_the_parts_and_out_of_the_note(opened: Any) -> None:
    async with opened((80, 24)) as (app, pilot):
        await open_first(app, pilot)
        await open_card(app, pilot)
        seen = []
        for _ in range(7):
            seen.append(app.focused.id)
            await pilot.press("pagedown")
        parts = ["recorded", "published", "note", "state", "party0_acts", "dispute0_who"]
        assert seen == [*parts, "retention"]
        await pilot.press("pageup")
        assert app.focused.id == "dispute0_who"


async def test_no_call_is_noted_as_public_before_the_gate_says_so(
    opened: Any, library: Path
) -> None:
    async with opened((80, 24)) as (app, pilot):
        await open_first(app, pilot)
        card = await open_card(app, pilot)
        card.query_one("#state").value = "published"
        card.query_one("#why").value = "pour que cela change"
        await pilot.press("escape")
        told = str(card.query_one("#trouble").render())
        assert app.screen is card and "nobody is in the register" in told
        assert "recorded is unknown" in told and "published is unknown" in told
        card.query_one("#state").value = "withdrawn"
        await pilot.press("escape")
        await saved(app, pilot)
        assert app.screen is not card
        (event,) = written(library)["publication"]["history"]
        assert event["state"] == "withdrawn"
