"""Moments tied to one another, to their words, and stretches to the account of time."""

from pathlib import Path
from typing import Any

from carereview.core.call import Segment, Transcript
from carereview.core.correct import correct_text
from carereview.core.links import CaseCall
from carereview.core.review import Link, Moment, Part, Review, Stretch
from carereview.core.states import LinkKind
from carereview.library.discover import locate
from carereview.library.opening import load_call
from carereview.ui.linking import CaseMoments, Spot, link_words, narrowed

from .conftest import open_first, until

LATER = """\
format: carereview/1
title: Dernier appel
started: 2015-11-25T09:05:00+01:00
segments:
- {start: 0, end: 2, speaker: a, text: Personne n'est jamais passé.}
"""
LATER_REVIEW = """\
format: carereview/1
moments:
- {id: later1, start: 0, end: 2, note: Élément nouveau}
"""


async def test_a_promise_is_linked_to_another_call_and_the_link_is_followed(
    opened: Any, library: Path
) -> None:
    case = next(library.rglob("case.yaml")).parent
    (case / "09-later.call.yaml").write_text(LATER, "utf-8")
    (case / "09-later.review.yaml").write_text(LATER_REVIEW, "utf-8")
    async with opened() as (app, pilot):
        await open_first(app, pilot)
        screen = app.screen
        await pilot.press("m", "1", "V")
        await until(pilot, lambda: len(app.screen.spots.rows) == 1)
        await pilot.press(*"element")
        await pilot.press("enter")
        await pilot.press("b", "enter")
        await until(pilot, lambda: app.screen is screen)
        assert screen.call.moment.links == (Link(LinkKind.BROKEN, "later1", "09-later"),)
        await pilot.press("apostrophe")
        await until(pilot, lambda: len(app.screen.spots.rows) == 1)
        assert "broken in" in app.screen.spots.rows[0].lines[0]
        await pilot.press("enter")
        await until(pilot, lambda: getattr(app.screen, "files", screen.files) != screen.files)
        await until(pilot, lambda: app.screen.loaded is not None)
        await until(pilot, lambda: app.screen.call.moment_id == "later1")
    files = [one for one in locate(library).calls if one.stem != "09-later"]
    kept = [load_call(one).review for one in files]
    assert any(m.links for review in kept for m in review.moments)


async def test_a_public_quote_that_changes_is_shown_and_confirmed_by_a_key(opened: Any) -> None:
    async with opened() as (app, pilot):
        await open_first(app, pilot)
        screen = app.screen
        await until(pilot, lambda: screen.call.scanned)
        await pilot.press("down", "down", "v", "down", "v", "m", "p")
        quote = screen.call.moment.quote
        assert quote.startswith("agent: Un technicien")
        assert screen.quotes.stale(screen.call) == 0
        index = screen.call.timeline.before(screen.call.moment.start)
        changed = correct_text(screen.call.transcript, index, "Un technicien passera vendredi.")
        screen.call.edit(transcript=changed)
        screen.sync()
        assert screen.quotes.stale(screen.call) == 1
        await pilot.press("Y", "y")
        assert screen.quotes.stale(screen.call) == 0
        assert "vendredi" in screen.call.moment.quote
        await pilot.press("u")
        assert screen.quotes.stale(screen.call) == 1


async def test_a_range_is_said_to_be_hold(opened: Any) -> None:
    async with opened() as (app, pilot):
        await open_first(app, pilot)
        screen = app.screen
        await pilot.press("v", "down", "v", "D", "h", "enter")
        (noted,) = screen.call.review.account
        assert isinstance(noted, Stretch)
        assert noted.part is Part.HOLD
        assert any(span.start == noted.start for span in screen.call.holds)


def test_links_of_a_moment_are_seen_from_both_ends_and_lost_ones_stay_in_sight() -> None:
    said = Transcript((Segment(0, 9, "a", "Promis."),))
    first = Moment("p", 0, links=(Link(LinkKind.KEPT, "x", "b"), Link(LinkKind.KEPT, "gone", "b")))
    last = Moment("x", 0)
    calls = tuple(
        CaseCall(name, name, said, Review(moments=(m,))) for name, m in (("a", first), ("b", last))
    )
    spots = (Spot("a", "a", "Un", first, "", ""), Spot("b", "b", "Deux", last, "", ""))
    found = CaseMoments("a", calls, spots).links(first)
    assert [(spot.how, spot.lost) for spot in found] == [("kept in", False), ("", True)]
    assert "gone" in found[1].title
    assert CaseMoments("b", calls, spots).links(last)[0].how == "keeps"
    assert link_words(first) == "kept → b · kept → b"


def test_typing_narrows_the_list_whatever_case_and_accents() -> None:
    spots = (
        Spot("a", "a", "Élan", Moment("m", 0), "Été", ""),
        Spot("b", "b", "X", Moment("n", 0), "", ""),
    )
    assert narrowed(spots, "ELAN ete") == spots[:1]
    assert narrowed(spots, "") == spots


async def test_a_moment_made_public_in_its_form_keeps_its_quote_while_more_is_written(
    opened: Any,
) -> None:
    async with opened() as (app, pilot):
        await open_first(app, pilot)
        screen = app.screen
        await pilot.press("m", "c")
        form = app.screen
        form.query_one("#public").value = True
        form.keep_typed()
        assert screen.call.moment.quote.startswith("agent: Bonjour")
        form.query_one("#due").value = "2015-10-16"
        form.keep_typed()
        assert screen.call.moment.due == "2015-10-16"
        assert screen.call.moment.quote.startswith("agent: Bonjour")
        form.query_one("#due").value = "vendredi"
        form.keep_typed()
        assert screen.call.moment.due == "2015-10-16"
