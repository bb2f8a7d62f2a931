"""What a page calls a call that says no title, and in which language it says the rest."""

from pathlib import Path

import pytest

from carereview.publish.export import Kind, load_request, render

REGISTER = """\
format: carereview/1
entities:
- {name: Agent A, category: person, forms: [Sandra], decision: redact}
"""
SAID = 'segments:\n- {start: 0, end: 3, speaker: a, text: "Grüezi."}\n'


def page(folder: Path, stem: str, head: str = "") -> str:
    (folder / "register.yaml").write_text(REGISTER, "utf-8")
    call = folder / f"{stem}.call.yaml"
    call.write_text(f"format: carereview/1\n{head}{SAID}", "utf-8")
    ((_, text),) = render(load_request(call, Kind.REDACTED, folder / "out")).pages
    return text


@pytest.mark.parametrize(
    ("stem", "head", "title"),
    [
        ("Call01", "", "Call01"),
        ("Call01", "title: A router\n", "A router"),
        ("Call01", "started: 2015-10-14\n", "Call of October 14, 2015"),
        ("01", "", "Call 1"),
        ("Call-0795550173", "", "Call 1"),
        ("Sandra-01", "", "Call 1"),
    ],
)
def test_a_call_without_a_title(tmp_path: Path, stem: str, head: str, title: str) -> None:
    assert f"\n# {title}\n" in page(tmp_path, stem, head)


def test_the_words_of_a_page_are_in_the_language_of_the_case(tmp_path: Path) -> None:
    (tmp_path / "case.yaml").write_text("format: carereview/1\nlanguage: fr\n", "utf-8")
    text = page(tmp_path, "01", "language: de\n")
    assert "language: de" in text, "the call itself is in German"
    assert "# Appel 1" in text and "## Transcription" in text
    assert "Anruf" not in text and "Transkript" not in text
