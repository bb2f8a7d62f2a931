"""`publish` and `withdraw`, and the line that tells how far an export is."""

import os
from pathlib import Path
from typing import Any

import pytest
import yaml

from carereview.cli import main
from carereview.cli.progress import shown_progress
from tests.publish.library import make_case


@pytest.fixture
def call(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CAREREVIEW_CONFIG", str(tmp_path / "config.yaml"))
    return make_case(tmp_path / "routeur") / "01-sandra-keller"


def review(call: Path) -> Any:
    return yaml.safe_load(call.with_name(f"{call.name}.review.yaml").read_text("utf-8"))


def test_withdrawn_on_demand_and_published_again_with_a_bundle(
    call: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["--why", "menace", "--demanded-by", "l’opérateur", "--by", "M. B."]
    assert main(["withdraw", str(call), *words]) == 0
    assert capsys.readouterr().out.startswith("withdrawn, ")
    assert main(["withdraw", str(call), "--why", "encore"]) == 1
    assert main(["export", str(call), "--as", "public", "--out", str(tmp_path / "out")]) == 3
    assert main(["publish", str(call), "--why", "vérifié", "--by", "M. B."]) == 0
    assert main(["export", str(call), "--as", "public", "--out", str(tmp_path / "out")]) == 0
    page = next((tmp_path / "out").glob("*.md")).read_text("utf-8")
    assert "retiré (demandé par l’opérateur) : menace" in page.replace("\u00a0", " ").replace(
        "\u202f", " "
    )
    bundle = ["--bundle", str(tmp_path / "out")]
    assert main(["publish", str(call), "--why", "en ligne", *bundle]) == 0
    history = review(call)["publication"]["history"]
    assert [event["state"] for event in history[1:]] == ["withdrawn", "republished", "republished"]
    assert history[1]["demanded_by"] == "l’opérateur" and len(history[3]["receipt"]) == 64


def test_a_hold_keeps_it_private(call: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["withdraw", str(call), "--why", "menace"]) == 0
    path = call.with_name(f"{call.name}.review.yaml")
    hold = "legal:\n  disputes: [{who: l’opérateur, cites: 179ter, hold: true}]\n"
    path.write_text(path.read_text("utf-8").replace("legal:\n", hold), "utf-8")
    assert main(["publish", str(call), "--why", "vérifié"]) == 3
    assert "the dispute holds it back; once that is over, lift the hold" in capsys.readouterr().err
    assert review(call)["publication"]["state"] == "withdrawn"


@pytest.mark.parametrize("why", ["", "  "])
def test_a_reason_is_asked_for(call: Path, why: str, capsys: pytest.CaptureFixture[str]) -> None:
    before = review(call)
    assert main(["withdraw", str(call), "--why", why]) == 2
    assert "say why" in capsys.readouterr().err
    assert review(call) == before


class Terminal:
    """Standard error as a terminal whose other end can be read."""

    def __init__(self) -> None:
        self.end, self._own = os.pipe()

    def isatty(self) -> bool:
        return True

    def fileno(self) -> int:
        return self._own


def test_progress_is_one_line_that_goes(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr("sys.stderr", terminal)
    with shown_progress() as watch:
        for share in (0.101, 0.102, 0.5):
            watch.told("bleeping \x1b[2J01.flac", share)
    written = os.read(terminal.end, 4096).decode()
    assert written.count("01.flac") == 2 and "50%" in written
    assert "\n" not in written and "\x1b[2J" not in written
    assert written.endswith("\r\x1b[K")


def test_progress_is_silent_in_a_pipe(capsys: pytest.CaptureFixture[str]) -> None:
    with shown_progress() as watch:
        watch.told("bleeping", 0.5)
    assert capsys.readouterr().err == ""
