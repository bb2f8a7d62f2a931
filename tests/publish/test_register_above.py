"""A register in a folder above hides what it names, whatever lies below; a bad one stops all."""

from pathlib import Path

import pytest

from carereview.core.register import Register
from carereview.library.opening import load_case
from carereview.publish.export import Kind, Refused, export, load_request

CALL = """\
format: carereview/1
title: Suite
language: fr
segments:
- {start: 0, end: 3, speaker: a, text: "Bonjour, Sandra Keller."}
"""
REGISTER = """\
format: carereview/1
entities:
- {name: Agent A, category: person, forms: [Sandra Keller], decision: redact}
"""


def make(top: Path, **files: str) -> Path:
    for name, text in files.items():
        path = top / name.replace("__", "/").replace("_yaml", ".yaml")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    (top / "sub").mkdir(parents=True, exist_ok=True)
    (top / "sub" / "01.call.yaml").write_text(CALL, "utf-8")
    return top


@pytest.mark.parametrize("opened", [".", "sub", "sub/01"])
def test_a_case_file_does_not_hide_the_register_above(tmp_path: Path, opened: str) -> None:
    top = make(tmp_path / "lib", register_yaml=REGISTER, sub__case_yaml="title: Sub\n")
    done = export(load_request(top / opened, Kind.REDACTED, tmp_path / "out"))
    text = "".join(path.read_text("utf-8") for path in done.folder.rglob("*.md"))
    assert "[Agent A]" in text
    assert "Keller" not in text


def test_a_register_does_not_hide_the_case_file_above(tmp_path: Path) -> None:
    top = make(tmp_path, case_yaml="title: Above\nlanguage: fr\n", sub__register_yaml=REGISTER)
    case = load_case(top / "sub")
    assert case.case.title == "Above"
    assert case.register.entity("Agent A")
    assert case.register_above is None


def test_what_is_added_goes_into_the_register_above(tmp_path: Path) -> None:
    top = make(tmp_path, register_yaml=REGISTER, sub__case_yaml="title: Sub\n")
    case = load_case(top / "sub")
    assert case.register_above == top / "register.yaml"
    case.register_document.save(Register())
    assert not (top / "sub" / "register.yaml").exists()
    assert load_case(top).register.entities == ()


def _folder(path: Path) -> None:
    path.mkdir()


def _broken(path: Path) -> None:
    path.write_text("entities: [", "utf-8")


def _dangling(path: Path) -> None:
    path.symlink_to(path.parent / "gone.yaml")


@pytest.mark.parametrize("spoil", [_folder, _broken, _dangling])
@pytest.mark.parametrize("kind", list(Kind))
def test_a_register_above_that_cannot_be_read_stops_every_export(
    tmp_path: Path, kind: Kind, spoil: object
) -> None:
    top = make(tmp_path / "lib", sub__case_yaml="title: Sub\n")
    spoil(top / "register.yaml")  # type: ignore[operator]
    with pytest.raises(Refused, match=r"register\.yaml"):
        export(load_request(top / "sub" / "01", kind, tmp_path / "out"))
    assert not (tmp_path / "out").exists()
