"""Somebody who is called like a part in the call doesn't give all the others a pseudonym."""

from pathlib import Path

import pytest

from carereview.publish.export import Kind, export, load_request
from carereview.publish.verify import verify

REGISTER = """\
format: carereview/1
entities:
- {name: Person A, category: person, forms: [Kunde], decision: redact}
- {name: Person B, category: person, forms: [Petra Agent], decision: redact}
"""
CALL = """\
format: carereview/1
language: de
title: Anruf
speakers:
  a: {role: agent}
  b: {role: customer}
  c: {role: customer}
segments:
- {start: 0, end: 2, speaker: a, text: Guten Tag.}
- {start: 2, end: 4, speaker: b, text: Hier ist Herr Kunde.}
- {start: 4, end: 6, speaker: c, text: Und ich bin seine Frau.}
"""


@pytest.mark.parametrize("kind", list(Kind))
def test_roles_stay_roles(tmp_path: Path, kind: Kind) -> None:
    case = tmp_path / "case"
    case.mkdir()
    (case / "register.yaml").write_text(REGISTER, "utf-8")
    (case / "01.call.yaml").write_text(CALL, "utf-8")
    (case / "01.review.yaml").write_text(
        "format: carereview/1\nmoments: [{id: aaaaaa, start: 0, end: 6, public: true}]\n"
        "legal: {recorded: {basis: angesagt}, published: {basis: anonym}}\n"
        "publication: {state: cleared}\n",
        "utf-8",
    )
    done = export(load_request(case, kind, tmp_path / "out"))
    page = "".join(path.read_text("utf-8") for path in done.folder.glob("*.md"))
    assert "**Kunde 1:**" in page and "**Kunde 2:**" in page
    assert page.count("[Person A]") == 1 and "Herr Kunde" not in page
    assert verify(done.folder, case).leaks == ()
