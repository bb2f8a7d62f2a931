"""Words that are a page's own are no leak; the leak check knows them from the page's twin."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from carereview.core.register import Entity, Register, Verdict
from carereview.privacy.fixed import disguised, fits, revealed
from carereview.privacy.leaks import sweep
from carereview.privacy.redacted import RedactedCase, RedactedChange, RedactedLesson, Safe
from carereview.publish.export import Kind, Refused, Request, export, load_request, render
from carereview.publish.names import is_own_name
from carereview.publish.public_page import public_page
from carereview.publish.verify import verify
from carereview.publish.wording import LANGUAGES, wording
from carereview.publish.wording.disguise import disguised_wording

from .library import REGISTER, make_case
from .sample import FR_CASE
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


@pytest.mark.parametrize("kind", list(Kind))
def test_such_a_bundle_is_still_clean_when_it_is_verified(tmp_path: Path, kind: Kind) -> None:
    case = case_with(tmp_path / "case", *WORDS)
    file = case / "case.yaml"
    file.write_text(file.read_text("utf-8") + "codebook: [{tag: a}, {tag: a}]\n", "utf-8")
    done = export(asked(case, kind))
    assert verify(done.folder, case).leaks == ()
    (case / "register.yaml").write_text(f"{REGISTER}- {{name: T, forms: [technicien]}}\n", "utf-8")
    assert verify(done.folder, case).leaks


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


WHO = Register((Entity("Zeuge", "person", ("Mars",), Verdict.REDACT),))
MARS = Safe("Mars")
FIRST = FR_CASE.calls[0]
MOMENT = FIRST.moments[0]
EVENT = FR_CASE.events[0]


def told(**changes: Any) -> RedactedCase:
    return replace(FR_CASE, calls=(replace(FIRST, **changes), *FR_CASE.calls[1:]))


def moment(**changes: Any) -> RedactedCase:
    return told(moments=(replace(MOMENT, **changes),))


CONTENT = {
    "title": replace(FR_CASE, title=MARS),
    "summary": replace(FR_CASE, summary=MARS),
    "party": replace(FR_CASE, parties=((MARS, Safe("press")),)),
    "role": replace(FR_CASE, parties=((Safe("X"), MARS),)),
    "event text": replace(FR_CASE, events=(replace(EVENT, text=MARS),)),
    "event kind": replace(FR_CASE, events=(replace(EVENT, kind="Mars"),)),
    "event who": replace(FR_CASE, events=(replace(EVENT, who=MARS),)),
    "event date": replace(FR_CASE, events=(replace(EVENT, at=MARS),)),
    "event link": replace(FR_CASE, events=(replace(EVENT, url=Safe("https://x.ch/mars")),)),
    "lesson": replace(FR_CASE, lessons=(RedactedLesson(MARS, MARS),)),
    "call title": told(title=MARS),
    "call date": told(started=MARS),
    "recorded": told(legal=replace(FIRST.legal, recorded=MARS)),
    "legal note": told(legal=replace(FIRST.legal, note=MARS)),
    "why": told(history=(RedactedChange(Safe("2015-03-02"), "published", MARS),)),
    "by whom": told(history=(RedactedChange(Safe("2015-03-02"), "withdrawn", MARS, MARS),)),
    "tag": moment(tags=(MARS,)),
    "note": moment(public_note=MARS),
    "instead": moment(instead=MARS),
    "said": moment(quote=(replace(FIRST.segments[4], text=MARS),)),
    "speaker": moment(quote=(replace(FIRST.segments[4], speaker=MARS),)),
}


@pytest.mark.parametrize("place", CONTENT)
def test_wherever_content_says_it_it_counts(tmp_path: Path, place: str) -> None:
    """Dates in March are told on the same page, so the page itself says the word too."""
    case = replace(CONTENT[place], calls=tuple(
        replace(call, started=Safe("2015-03-14")) if place != "call date" else call
        for call in CONTENT[place].calls
    ))  # fmt: skip
    page, twin = public_page(case, "T"), public_page(case, "T", words=disguised_wording("fr"))
    assert fits(twin, page)
    (tmp_path / "a.md").write_text(page, "utf-8")
    assert sweep(tmp_path, WHO, twins={"a.md": twin})


def test_and_where_only_the_page_says_it_it_does_not(tmp_path: Path) -> None:
    case = told(started=Safe("2015-03-14"))
    page, twin = public_page(case, "T"), public_page(case, "T", words=disguised_wording("fr"))
    (tmp_path / "a.md").write_text(page, "utf-8")
    assert "mars" in page
    assert sweep(tmp_path, WHO)
    assert sweep(tmp_path, WHO, twins={"a.md": twin}) == ()
