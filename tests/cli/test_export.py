from pathlib import Path

import pytest

from carereview.cli import main


def test_a_bundle_is_named_with_its_files(
    library: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "bundle"
    words = ["export", str(library), "--as", "redacted", "--out", str(out), "--audience", "press"]
    assert main(words) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == str(out)
    assert sorted(line.strip() for line in lines[1:]) == sorted(p.name for p in out.iterdir())
    pages = "".join(path.read_text() for path in out.glob("*.md"))
    assert "Good morning" in pages
    assert "Keller" not in pages
    assert '"press"' in (out / "receipt.json").read_text()


def test_what_is_missing_is_listed_and_nothing_written(
    library: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "bundle"
    call = library / "router" / "01-first"
    assert main(["export", str(call), "--as", "public", "--out", str(out)]) == 3
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "1 entity is undecided: Agent A" in captured.err
    assert "was withdrawn" in captured.err
    assert all(line.startswith("carereview: ") for line in captured.err.splitlines())
    assert not out.exists()


def test_a_target_in_the_way_is_one_line(
    library: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "notes.txt"
    out.write_text("mine")
    assert main(["export", str(library), "--as", "redacted", "--out", str(out)]) == 1
    assert capsys.readouterr().err.count("\n") == 1
    assert out.read_text() == "mine"


@pytest.mark.parametrize(
    "words", [["--as", "redacted"], ["--out", "x"], ["--as", "secret", "--out", "x"]]
)
def test_wrong_options_are_wrong_usage(
    library: Path, words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", str(library), *words]) == 2
    assert capsys.readouterr().err.count("\n") == 1
