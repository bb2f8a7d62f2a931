"""Words that are a page's own are no leak; the leak check knows them from the page's twin."""

from dataclasses import replace
from pathlib import Path

import pytest

from carereview.privacy.fixed import disguised, fits, revealed
from carereview.publish.export import Kind, Refused, Request, export, load_request, render
from carereview.publish.names import is_own_name
from carereview.publish.wording import LANGUAGES, wording
from carereview.publish.wording.disguise import disguised_wording

from .library import REGISTER, make_case
from .test_wording import every_text

WORDS = (
    "Appel", "Octobre", "Agent", "Person", "Redactions", "Title", "Moments", "Durée", "H", "Min",
    "Opérateur Ltd", "Carereview", "Public", "Importance", "Promesse", "Call", "Sha", "Tweet",
)  # fmt: skip
"""Surnames that are also words of pages, of their front matter, or of receipts."""


def case_with(folder: Path, *forms: str, language: str = "fr") -> Path:
    """Make the case with one more private person."""
    case = make_case(folder)
    named = "\n".join(
        f"- {{name: Zeuge {n}, category: person, forms: [{form}], decision: redact}}"
        for n, form in enumerate(forms)
    )
    (case / "register.yaml").write_text(f"{REGISTER}{named}\n", "utf-8")
    file = case / "case.yaml"
    file.write_text(file.read_text("utf-8").replace("language: fr", f"language: {language}"))
    return case


def asked(case: Path, kind: Kind) -> Request:
    return load_request(case, kind, case.parent / "out")


@pytest.mark.parametrize("kind", list(Kind))
def test_surnames_that_are_words_of_a_page_stop_no_export(tmp_path: Path, kind: Kind) -> None:
    done = export(asked(case_with(tmp_path / "case", *WORDS), kind))
    assert done.folder.is_dir()


@pytest.mark.parametrize("language", [words.language for words in LANGUAGES])
@pytest.mark.parametrize("kind", list(Kind))
def test_every_page_has_a_twin_that_fits(tmp_path: Path, kind: Kind, language: str) -> None:
    rendered = render(asked(case_with(tmp_path / "case", language=language), kind))
    assert rendered.pages
    for (name, text), (twin_name, twin) in zip(rendered.pages, rendered.twins, strict=True):
        assert name == twin_name
        assert fits(twin, text)
        assert "Keller" not in revealed(twin)
        assert "Bonjour" in twin or "technicien" in twin, "content is never disguised"


@pytest.mark.parametrize("language", [words.language for words in LANGUAGES])
def test_every_phrase_is_disguised_and_keeps_its_holes(language: str) -> None:
    for own, plain in zip(
        every_text(disguised_wording(language)), every_text(wording(language)), strict=True
    ):
        assert revealed(own) == plain


def test_the_same_word_in_content_still_stops_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Let the redaction fail: the check must find in content what it passes over elsewhere."""
    case = case_with(tmp_path / "case", "Appel")
    honest = asked(case, Kind.PUBLIC)
    (case / "register.yaml").write_text(REGISTER, "utf-8")
    careless = asked(case, Kind.PUBLIC)
    pages, twins = render(careless).pages, render(careless).twins
    assert any("Premier appel" in text for _, text in pages)
    rendered = render(honest)
    monkeypatch.setattr(
        "carereview.publish.export.render", lambda _: replace(rendered, pages=pages, twins=twins)
    )
    with pytest.raises(Refused, match="Zeuge 0"):
        export(honest)


@pytest.mark.parametrize(
    ("name", "own"),
    [("call-01.md", True), ("receipt.json", True), ("case", True), ("call-4711.md", False),
     ("callas.md", False), ("call-01-martin.md", False)],
)  # fmt: skip
def test_names_of_files_that_say_nothing(name: str, own: bool) -> None:
    assert is_own_name(name) is own


def test_a_disguise_comes_off() -> None:
    text = "Où : « 14 h 30 », März, [Agent A] ∂"
    assert revealed(disguised(text)) == text
    assert fits(disguised(text), text.upper())
    assert not fits(disguised(text), text + disguised("a"))
