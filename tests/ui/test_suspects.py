"""What detectors suspect in an open call is hidden at once, and decided on in the register."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from carereview.core.register import Verdict
from carereview.ui.said import Said
from carereview.ui.screens.register import RegisterScreen
from carereview.ui.widgets.bar import Bar
from carereview.ui.widgets.key_line import KeyLine
from carereview.ui.widgets.line_list import LineList

from .conftest import open_first

pytestmark = pytest.mark.usefixtures("suspecting")


def shown(screen: Any) -> str:
    call = screen.call
    return " ".join(call.plan.segment(n, "", "").text for n in range(len(call.transcript.segments)))


async def test_what_is_suspected_is_hidden_and_counted(opened: Any) -> None:
    async with opened() as (app, pilot):
        screen = await open_first(app, pilot)
        assert "Keller" not in shown(screen) and "01 42" not in shown(screen)
        count = len(screen.call.known.undecided)
        assert f"● {count} undecided" in screen.query_one("#title", Bar).text
        await pilot.press("R")
        assert app.screen.query_one("#forms", Bar).text.endswith(f" {count} undecided")
        assert not (screen.files.folder / "register.yaml").exists()


async def test_it_is_decided_with_a_key_each_and_only_that_is_saved(
    opened: Any, library: Path
) -> None:
    async with opened() as (app, pilot):
        screen = await open_first(app, pilot)
        before = len(screen.call.known.undecided)
        await pilot.press("R")
        assert isinstance(app.screen, RegisterScreen)
        await pilot.press("x", "escape")
        await pilot.pause()
        assert 0 < len(screen.call.known.undecided) < before
        screen.save_now()
        saved = yaml.safe_load((library / "routeur" / "register.yaml").read_text("utf-8"))
        assert [entity["decision"] for entity in saved["entities"]] == ["redact"]
        await pilot.press("u")
        assert len(screen.call.known.undecided) == before


async def test_what_is_kept_is_readable_and_not_suspected_again(opened: Any) -> None:
    async with opened() as (app, pilot):
        screen = await open_first(app, pilot)
        await pilot.press("R", "K", "K", "K", "escape")
        await pilot.pause()
        assert "Keller" in shown(screen) and "01 42" in shown(screen)
        assert not screen.call.known.undecided


async def register_of(opened_app: Any) -> tuple[Any, Any]:
    app, pilot = opened_app
    review = await open_first(app, pilot)
    await pilot.press("R")
    return review, app.screen


def foot(screen: Any) -> str:
    return str(screen.query_one("#said", Bar).text)


async def test_each_mention_is_shown_heard_and_decided_alone(opened: Any) -> None:
    async with opened() as (app, pilot):
        review, register = await register_of((app, pilot))
        register.query_one(LineList).move(-9)
        person = next(
            n for n, e in enumerate(register.query_one(LineList).rows) if e.category == "person"
        )
        register.query_one(LineList).move(person)
        assert foot(register).startswith("1 of 2") and "[Sandra Keller]" in foot(register)
        await pilot.press("right")
        assert "[Keller]" in foot(register) or "[Madame Keller]" in foot(register)
        await pilot.press("space")
        assert review.playing
        await pilot.press("x")  # the entity is hidden; now only here it is kept
        names = [e.name for e in register.query_one(LineList).rows if e.category == "person"]
        while register._current.name != names[0]:
            await pilot.press("down")
        await pilot.press("e")
        assert "shown here" in foot(register)
        assert len(review.call.review.decisions) == 1


def test_a_mention_is_seen_however_much_stands_before_it_or_its_call_is_called() -> None:
    before = "Rademacher hier, Anna Rademacher. Meine Kundennummer ist die "
    title, hidden = "anruf-vom-dritten-november-morgens", Verdict.UNDECIDED
    said = Said(title, 7000, 9000, before, "4711", ".", hidden)
    assert "[4711]" in said.line(1, 1, 78)
    assert said.line(1, 1, 200).endswith(f"· {before}[4711].")


@pytest.mark.parametrize(
    ("before", "text", "after", "right", "left"),
    [
        ("Bonjour Madame ", "Keller", " Müller, merci", "Keller Müller", "Madame Keller"),
        ("C'est chez l'", "Anna", ", oui", "", "l'Anna"),
        ("Voilà. ", "Anna", ". Merci", "", ""),
        ("", "Anna", "", "", ""),
    ],
)
def test_a_mention_is_widened_to_either_side_within_its_sentence(
    before: str, text: str, after: str, right: str, left: str
) -> None:
    said = Said("call", 0, 1, before, text, after, Verdict.UNDECIDED)
    assert (said.widened(1), said.widened(-1)) == (right, left)


async def test_the_word_before_is_hidden_too_and_the_keys_shown_are_those_that_work(
    opened: Any,
) -> None:
    async with opened() as (app, pilot):
        _, register = await register_of((app, pilot))
        lines = register.query_one(LineList)
        phone = next(n for n, e in enumerate(lines.rows) if e.category == "phone")
        lines.move(phone - lines.cursor)
        await pilot.press("W")
        assert any(form.startswith("le 022") for form in lines.current.forms)
        keys = register.query_one(KeyLine).text
        assert "Only here" in keys and "Mark" not in keys


async def test_where_no_word_follows_widening_says_so(opened: Any) -> None:
    async with opened() as (app, pilot):
        _, register = await register_of((app, pilot))
        lines = register.query_one(LineList)
        phone = next(n for n, e in enumerate(lines.rows) if e.category == "phone")
        lines.move(phone - lines.cursor)
        assert not register._said.after.strip(" .")
        forms = lines.current.forms
        await pilot.press("w")
        assert lines.current.forms == forms
        assert any("No word follows" in note.message for note in app._notifications)


async def test_a_form_is_split_off_and_all_the_rest_is_hidden(opened: Any) -> None:
    async with opened() as (app, pilot):
        review, register = await register_of((app, pilot))
        lines = register.query_one(LineList)
        person = next(n for n, e in enumerate(lines.rows) if e.category == "person")
        lines.move(person)
        count, forms = len(lines.rows), lines.current.forms
        assert len(forms) > 1
        said = register._mentions[lines.current.name]
        number = next(n for n, s in enumerate(said) if s.text in forms)
        for _ in range(number):
            await pilot.press("right")
        await pilot.press("s")
        assert len(lines.rows) == count + 1
        await pilot.press("A", "escape")
        await pilot.pause()
        assert not review.call.known.undecided
        assert "Keller" not in shown(review)


async def test_the_register_of_a_case_searches_all_its_calls(opened: Any, library: Path) -> None:
    async with opened() as (app, pilot):
        await pilot.press("home", "R")
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert isinstance(app.screen, RegisterScreen)
        rows = app.screen.query_one(LineList).rows
        assert {"person", "phone"} <= {entity.category for entity in rows}
        await pilot.press("A", "escape")
        await pilot.pause()
        saved = yaml.safe_load((library / "routeur" / "register.yaml").read_text("utf-8"))
        assert {entity["decision"] for entity in saved["entities"]} == {"redact"}
