"""What was public when, why, and on whose demand: the history says it, and only grows."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from carereview.core.states import State
from carereview.library.discover import locate
from carereview.library.opening import load_call
from carereview.publish.errors import ExportError, Refused
from carereview.publish.export import Kind, export, load_request
from carereview.publish.states import published, withdrawn
from carereview.publish.verify import verify
from tests.publish.library import make_case

NOW = datetime(2015, 11, 2, 18, 0, tzinfo=UTC)


@pytest.fixture
def call(tmp_path: Path) -> Path:
    return make_case(tmp_path / "routeur") / "01-sandra-keller"


def review_of(call: Path):  # type: ignore[no-untyped-def]
    (files,) = locate(call).calls
    return load_call(files).review


def test_withdrawn_and_put_up_again(call: Path) -> None:
    before = review_of(call).publication.history
    first = withdrawn(call, "threat of a complaint", NOW, by="M. B.", demanded_by="the provider")
    assert (first.state, first.demanded_by) == (State.WITHDRAWN, "the provider")
    with pytest.raises(Refused):
        export(load_request(call, Kind.PUBLIC, call.parent / "out"))
    again = published(call, "both had agreed", NOW, by="M. B.")
    publication = review_of(call).publication
    assert (again.state, publication.state) == (State.REPUBLISHED, State.REPUBLISHED)
    assert publication.history == (*before, first, again)
    out = call.parent.parent / "out"
    page = export(load_request(call, Kind.PUBLIC, out)).folder.glob("*.md")
    assert "both had agreed" in next(page).read_text("utf-8")


def test_what_is_public_is_not_published_twice_and_what_is_not_cannot_be_withdrawn(
    call: Path,
) -> None:
    with pytest.raises(ExportError, match="already"):
        published(call, "once more", NOW)
    withdrawn(call, "x", NOW)
    with pytest.raises(ExportError, match="nothing to withdraw"):
        withdrawn(call, "x", NOW)


def test_the_gate_must_pass_and_nothing_is_written_otherwise(call: Path) -> None:
    withdrawn(call, "x", NOW)
    register = call.parent / "register.yaml"
    register.write_text(register.read_text("utf-8").replace("decision: redact", "x: y"), "utf-8")
    before = review_of(call)
    with pytest.raises(Refused, match="undecided"):
        published(call, "now", NOW)
    assert review_of(call) == before


def test_the_receipt_of_a_clean_bundle_is_kept(call: Path) -> None:
    done = export(load_request(call, Kind.PUBLIC, call.parent.parent / "out"))
    event = published(call, "put up", NOW, bundle=done.folder)
    assert event.receipt == done.receipt_sha256
    assert verify(done.folder, call).notes == ()
    receipt = done.folder / "receipt.json"
    receipt.write_text(f"{receipt.read_text('utf-8')}\n", "utf-8")
    (note,) = verify(done.folder, call).notes
    assert "none of those in the publication history" in note


def test_a_bundle_that_was_changed_is_not_noted(call: Path) -> None:
    done = export(load_request(call, Kind.PUBLIC, call.parent.parent / "out"))
    (page,) = done.folder.glob("*.md")
    page.write_text(page.read_text("utf-8") + "Sandra Keller\n", "utf-8")
    with pytest.raises(Refused):
        published(call, "put up", NOW, bundle=done.folder)


def test_a_folder_of_calls_is_not_a_call(call: Path) -> None:
    with pytest.raises(ExportError, match="one call"):
        withdrawn(call.parent, "x", NOW)
