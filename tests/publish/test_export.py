"""From a library on disk to a bundle: what is in it, what is not, and when there is none."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from carereview.library.discover import locate
from carereview.library.problem import LibraryError, Problem
from carereview.publish import render as render_module
from carereview.publish import request as request_module
from carereview.publish.export import (
    ExportError,
    Kind,
    Refused,
    Request,
    export,
    load_request,
    render,
)
from carereview.publish.receipt import changed_since, sha256

from .library import FIRST, PRIVATE, make_case

NOW = datetime(2015, 11, 3, 12, 0, tzinfo=UTC)


@pytest.fixture
def case(tmp_path: Path) -> Path:
    return make_case(tmp_path / "library" / "routeur")


def asked(path: Path, kind: Kind, later: int = 0) -> Request:
    out = path if path.is_dir() else path.parent
    folder = out.parent / "out"
    return load_request(path, kind, folder, "press", lambda: NOW + timedelta(seconds=later))


def everything(folder: Path) -> str:
    paths = sorted(path for path in folder.rglob("*") if path.is_file())
    return "".join(f"{path.relative_to(folder)}\n{path.read_text('utf-8')}" for path in paths)


@pytest.mark.parametrize("kind", list(Kind))
def test_nothing_private_is_in_a_bundle(case: Path, kind: Kind) -> None:
    done = export(asked(case, kind))
    text = everything(done.folder)
    assert not [word for word in PRIVATE if word.casefold() in text.casefold()]
    assert "[Agent A]" in text
    assert changed_since(done.folder) == ""


def test_the_redacted_bundle_has_a_page_for_every_call(case: Path) -> None:
    done = export(asked(case, Kind.REDACTED))
    assert done.files == ("01-premier-appel.md", "call-02.md", "receipt.json")
    assert done.notes == ()
    page = (done.folder / "01-premier-appel.md").read_text("utf-8")
    assert "**Agent A\u00a0:** Bonjour, [Agent A]." in page
    assert "\n*[00:20] Musique d’attente, 20\u00a0s*\n" in page
    assert "> **Promesse, importance élevée** [00:15–00:20]\n" in page


def test_the_public_page_tells_cleared_calls_and_mentions_the_others(case: Path) -> None:
    done = export(asked(case, Kind.PUBLIC))
    assert done.files == ("routeur.md", "receipt.json")
    assert done.notes == (
        "01-sandra-keller: nobody has confirmed yet what it quotes at 00:15 (Y in its review)",
        "02-079-555-01-73: told by date and length only, since it is private",
    )
    page = (done.folder / "routeur.md").read_text("utf-8")
    for text in ("Le routeur de [Agent A]", "Retirez cela.", "PUBLIC REASON", "Je vous rappelle."):
        assert text in page
    assert "appel non reproduit ici" in page


def test_the_receipt_proves_the_files(case: Path) -> None:
    done = export(asked(case, Kind.REDACTED))
    data = (done.folder / "receipt.json").read_bytes()
    receipt = json.loads(data)
    assert sha256(data) == done.receipt_sha256
    assert (receipt["kind"], receipt["audience"]) == ("redacted", "press")
    assert receipt["made"] == "2015-11-03T12:00:00+00:00"
    assert receipt["redactions"] == {"person": 2, "phone": 1}
    for name, digest in receipt["files"].items():
        assert sha256((done.folder / name).read_bytes()) == digest


@pytest.mark.parametrize("kind", list(Kind))
def test_two_exports_differ_in_the_time_only(case: Path, kind: Kind) -> None:
    first = everything(export(asked(case, kind)).folder)
    again = everything(export(asked(case, kind, later=60)).folder)
    assert again == first.replace("12:00:00", "12:01:00")


def test_a_call_by_its_path_is_told_alone_even_if_private(case: Path) -> None:
    path = case / "01-sandra-keller.review.yaml"
    path.write_text(path.read_text("utf-8").replace("state: published\n  h", "state: private\n  h"))
    request = asked(case / "01-sandra-keller", Kind.PUBLIC)
    assert request.alone
    done = export(request)
    assert done.files == ("01-premier-appel.md", "receipt.json")
    page = (done.folder / "01-premier-appel.md").read_text("utf-8")
    assert page.split("\n# ")[1].startswith(
        "Le routeur de [Agent A] (fiction)\u00a0: Premier appel"
    )
    assert "Retirez cela." not in page


def test_several_cases_have_a_folder_each(tmp_path: Path) -> None:
    for name in ("one", "two"):
        make_case(tmp_path / "library" / name)
    done = export(asked(tmp_path / "library", Kind.PUBLIC))
    assert done.files == ("one/one.md", "two/two.md", "receipt.json")


def test_a_case_with_nothing_cleared_is_left_out_among_several(tmp_path: Path) -> None:
    make_case(tmp_path / "library" / "one")
    two = make_case(tmp_path / "library" / "two")
    (two / "01-sandra-keller.review.yaml").unlink()
    done = export(asked(tmp_path / "library", Kind.PUBLIC))
    assert done.files == ("one.md", "receipt.json")
    assert sum("two/" in note for note in done.notes) == 2
    (tmp_path / "library" / "one" / "01-sandra-keller.review.yaml").unlink()
    with pytest.raises(Refused, match="no call is cleared"):
        export(asked(tmp_path / "library", Kind.PUBLIC))


def test_damage_in_a_case_with_nothing_to_tell_still_stops_the_others(tmp_path: Path) -> None:
    make_case(tmp_path / "library" / "one")
    two = make_case(tmp_path / "library" / "two")
    (two / "01-sandra-keller.review.yaml").write_text("publication: [")
    with pytest.raises(Refused) as caught:
        export(asked(tmp_path / "library", Kind.PUBLIC))
    assert [missing.call for missing in caught.value.missing] == ["two/01-sandra-keller"]


def test_what_could_not_be_looked_at_stops_the_export(case: Path) -> None:
    request = replace(asked(case, Kind.REDACTED), damage=("closed: permission denied",))
    with pytest.raises(Refused, match="closed: permission denied"):
        export(request)


def test_a_folder_that_cannot_be_entered_is_damage(
    case: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed = Problem(case / "closed", None, "cannot be read", "give yourself access")
    monkeypatch.setattr(
        request_module, "locate", lambda path: replace(locate(path), problems=(closed,))
    )
    assert len(asked(case, Kind.REDACTED).damage) == 1


@pytest.mark.parametrize(("hides", "tells"), [("one", "two"), ("two", "one")])
def test_one_case_may_not_tell_what_another_hides(tmp_path: Path, hides: str, tells: str) -> None:
    make_case(tmp_path / "library" / hides)
    open_case = make_case(tmp_path / "library" / tells)
    register = open_case / "register.yaml"
    register.write_text(register.read_text("utf-8").replace("redact}", "keep}"), encoding="utf-8")
    with pytest.raises(Refused) as caught:
        export(asked(tmp_path / "library", Kind.REDACTED))
    assert caught.value.leaks
    assert not [leak for leak in caught.value.leaks if leak.startswith(f"{hides}/")]
    assert "Keller" not in str(caught.value)
    assert export(asked(open_case, Kind.REDACTED)).files


def test_a_mention_that_the_reviewer_let_stand_is_no_leak(case: Path) -> None:
    review = case / "01-sandra-keller.review.yaml"
    exception = "decisions:\n- {entity: Agent A, start: 0, end: 3, decision: keep}\n"
    review.write_text(review.read_text("utf-8") + exception, encoding="utf-8")
    page = (export(asked(case, Kind.REDACTED)).folder / "01-premier-appel.md").read_text("utf-8")
    assert "Bonjour, Sandra Keller." in page


def test_what_is_missing_is_told_and_nothing_is_written(case: Path) -> None:
    review = case / "01-sandra-keller.review.yaml"
    review.write_text(review.read_text("utf-8").replace("tout le monde est rendu anonyme", "''"))
    request = asked(case, Kind.PUBLIC)
    rendered = render(request)
    assert [missing.call for missing in rendered.missing] == ["01-sandra-keller"]
    assert len(rendered.pages) == 1  # the preview is there all the same
    with pytest.raises(Refused) as caught:
        export(request)
    assert caught.value.missing == rendered.missing
    assert not request.out.exists()


@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize(
    "broken", ["register.yaml", "case.yaml", "01-sandra-keller.review.yaml", "02-079-555-01-73.srt"]
)
def test_a_damaged_file_stops_the_export(case: Path, kind: Kind, broken: str) -> None:
    (case / broken).write_bytes(b"\xff\xfe: [")
    request = asked(case, kind)
    with pytest.raises(Refused) as caught:
        export(request)
    assert caught.value.missing
    assert not request.out.exists()


def test_a_leak_refuses_the_bundle_without_repeating_it(
    case: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    request = asked(case, Kind.REDACTED)
    monkeypatch.setattr(render_module, "redacted_page", lambda *_: "Hier Mme  Keller.\n")
    with pytest.raises(Refused) as caught:
        export(request)
    assert caught.value.leaks[0].startswith("01-premier-appel.md:1: [Agent A]")
    assert "Keller" not in str(caught.value)
    assert [path.name for path in request.out.parent.iterdir()] == ["routeur"]


def test_a_private_audience_or_a_withheld_passage_is_a_leak_too(
    case: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = case.parent / "out"
    with pytest.raises(Refused, match=r"receipt\.json"):
        export(load_request(case, Kind.REDACTED, out, "for Sandra Keller"))
    said = "Ma belle-mère sort de l'hôpital cette semaine.\n"
    monkeypatch.setattr(render_module, "redacted_page", lambda *_: said)
    with pytest.raises(Refused, match="withheld passage"):
        export(load_request(case, Kind.REDACTED, out))
    assert not out.exists()


def unsuspicious(case: Path) -> None:
    """Leave nobody and nothing in the case that a detector would suspect."""
    (case / "register.yaml").unlink()
    for path in case.iterdir():
        text = path.read_text("utf-8").replace("Sandra Keller", "bonjour")
        text = text.replace("Mme Keller", "elle").replace("079 555 01 73", "connu")
        path.write_text(text, "utf-8")


def test_an_empty_register_is_remarked_on(case: Path) -> None:
    unsuspicious(case)
    assert any("nobody is in the register" in n for n in export(asked(case, Kind.REDACTED)).notes)


@pytest.mark.parametrize("kind", list(Kind))
def test_what_is_only_suspected_is_hidden_all_the_same(case: Path, kind: Kind) -> None:
    (case / "register.yaml").unlink()
    if kind is Kind.PUBLIC:
        with pytest.raises(Refused, match="2 entities are undecided"):
            export(asked(case, kind))
        return
    done = export(asked(case, kind))
    text = everything(done.folder)
    assert not [word for word in ("Keller", "079", "01 73") if word in text]
    assert any("entities are undecided" in note for note in done.notes)


def test_a_number_in_a_note_that_nobody_registered_is_hidden(case: Path) -> None:
    review = case / "01-sandra-keller.review.yaml"
    note = "public_note: Rappeler le 022 555 99 88."
    changed = review.read_text("utf-8").replace("public_note: Mme Keller promet.", note)
    review.write_text(changed, "utf-8")
    assert "99 88" not in everything(export(asked(case, Kind.REDACTED)).folder)


@pytest.mark.parametrize("kind", list(Kind))
def test_a_note_that_retells_a_withheld_passage_stops_every_export(case: Path, kind: Kind) -> None:
    review = case / "01-sandra-keller.review.yaml"
    text = review.read_text("utf-8")
    note = "public_note: Sa belle-mère, l'hôpital"
    review.write_text(text.replace("public_note: Mme Keller promet", note), "utf-8")
    with pytest.raises(Refused, match="public note at 00:15 repeats a withheld passage") as refused:
        export(asked(case, kind))
    assert "hôpital" not in str(refused.value)


def test_a_summary_that_retells_a_withheld_passage_stops_the_public_page(case: Path) -> None:
    file = case / "case.yaml"
    text = file.read_text("utf-8").replace("Ce cas est inventé.", "La mère sort de l'hôpital.")
    file.write_text(text, "utf-8")
    with pytest.raises(Refused, match="the summary of the case repeats"):
        export(asked(case, Kind.PUBLIC))


def test_an_empty_register_stops_the_public_page_until_somebody_says_so(case: Path) -> None:
    unsuspicious(case)
    with pytest.raises(Refused, match="nobody is in the register"):
        export(asked(case, Kind.PUBLIC))
    (case / "register.yaml").write_text("format: carereview/1\nentities: []\n", "utf-8")
    with pytest.raises(Refused, match="nobody is in the register"):
        export(asked(case, Kind.PUBLIC))
    (case / "register.yaml").write_text("format: carereview/1\nnothing_private: true\n", "utf-8")
    assert export(asked(case, Kind.PUBLIC)).folder.is_dir()
    assert export(asked(case, Kind.REDACTED)).notes == ()


def test_the_library_itself_is_never_a_target(case: Path) -> None:
    before = everything(case)
    with pytest.raises(ExportError):
        export(load_request(case, Kind.REDACTED, case))
    with pytest.raises(ExportError):
        export(load_request(case, Kind.REDACTED, case / ".." / case.name))
    assert everything(case) == before


def test_a_bundle_inside_the_library_is_not_read_as_calls(case: Path) -> None:
    export(load_request(case, Kind.REDACTED, case / "out"))
    assert len(load_request(case, Kind.REDACTED, case / "out").cases[0].calls) == 2
    export(load_request(case, Kind.REDACTED, case / "out"))


def test_nothing_there_is_an_error_of_the_library(tmp_path: Path) -> None:
    with pytest.raises(LibraryError):
        load_request(tmp_path / "nowhere", Kind.PUBLIC, tmp_path / "out")


def test_hostile_names_and_texts_from_disk(case: Path) -> None:
    hostile = FIRST.replace("Un technicien passera jeudi.", "</p>](x) {{y}} # \\e[2J \\u202e")
    (case / "01-sandra-keller.call.yaml").write_text(hostile, encoding="utf-8")
    text = everything(export(asked(case, Kind.REDACTED)).folder)
    assert "\x1b" not in text
    assert "\u202e" not in text
    assert "{{" not in text


def test_an_audience_sees_its_categories_in_a_redacted_bundle_only(case: Path) -> None:
    text = everything(export(load_request(case, Kind.REDACTED, case / "../o", "internal")).folder)
    assert "Sandra Keller" in text and "079 555 01 73" not in text
    public = everything(export(load_request(case, Kind.PUBLIC, case / "../p", "internal")).folder)
    assert "Keller" not in public
    nobody = load_request(case, Kind.REDACTED, case / "../q", "intern")
    assert "Keller" not in everything(export(nobody).folder)
