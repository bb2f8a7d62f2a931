"""The person's own editor: what it saves counts, and what fails leaves everything as it was."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from carereview.ui.editor import EditorTrouble, edited


@contextmanager
def let_go() -> Iterator[None]:
    yield


def editor(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, code: str) -> None:
    """Make an editor that does this to the bytes of its file; `path` is the file."""
    script = tmp_path / "editor.py"
    script.write_text(f"import sys, pathlib\npath = pathlib.Path(sys.argv[1])\n{code}\n")
    monkeypatch.setenv("VISUAL", "")
    monkeypatch.setenv("EDITOR", f"'{sys.executable}' '{script}'")
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))


def test_the_text_comes_back_as_it_was_saved(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    code = "path.write_bytes(path.read_bytes().upper() + b'\\r\\nmore\\r\\n')"
    editor(monkeypatch, tmp_path, code)
    assert edited("eté", let_go, "text.txt") == "ETé\n\nmore"
    assert not list(tmp_path.glob("carereview-*"))


def test_what_was_not_saved_stays_to_the_letter(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    editor(monkeypatch, tmp_path, "pass")
    assert edited("  as it is \r\n", let_go, "text.txt") == "  as it is \r\n"


@pytest.mark.parametrize(
    ("code", "why"), [("sys.exit(3)", "ended with 3"), ("path.unlink()", "no such file")]
)
def test_an_editor_that_fails_changes_nothing(
    code: str, why: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    editor(monkeypatch, tmp_path, code)
    with pytest.raises(EditorTrouble, match=f"stays as it was.*{why}"):
        edited("text", let_go, "text.txt")
    assert not list(tmp_path.glob("carereview-*"))


@pytest.mark.parametrize(
    "code", ["path.write_text('new'); sys.exit(1)", "path.write_bytes(b'\\xff')"]
)
def test_what_was_written_and_cant_be_taken_is_kept_and_named(
    code: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    editor(monkeypatch, tmp_path, code)
    with pytest.raises(EditorTrouble) as told:
        edited("text", let_go, "text.txt")
    (kept,) = tmp_path.glob("carereview-*/text.txt")
    assert str(kept) in str(told.value)
    assert kept.parent.stat().st_mode & 0o077 == 0


def test_an_editor_that_isnt_there_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EDITOR", "no-such-editor-anywhere")
    monkeypatch.delenv("VISUAL", raising=False)
    with pytest.raises(EditorTrouble, match="can't be run"):
        edited("text", let_go, "text.txt")
