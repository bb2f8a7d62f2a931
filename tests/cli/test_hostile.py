"""Nothing that a file or its name contains reaches the terminal as a command to it."""

import json
import os
import re
import sys
from pathlib import Path

import pytest

from carereview.cli import main
from tests.cli.sample import Run

ESCAPE = "\x1b]52;c;cm0=\x07\x1b[2J\x9b31m\x7f\u202eevil\u2066"
BIDI = re.compile(r"[\u202a-\u202e\u2066-\u2069]")
CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


@pytest.fixture
def hostile(tmp_path: Path) -> Path:
    """Give a library whose names, titles, speakers and words all attack the terminal."""
    folder = tmp_path / "calls" / f"case{ESCAPE.replace('/', '')}"
    folder.mkdir(parents=True)
    text = json.dumps(ESCAPE)
    (folder / "case.yaml").write_text(f"format: carereview/1\ntitle: {text}\n")
    (folder / f"call{ESCAPE}.call.yaml").write_text(
        f"format: carereview/1\ntitle: {text}\nlanguage: {text}\nstarted: {text}\n"
        f"speakers:\n  a: {{role: {text}, name: {text}}}\n"
        f"segments:\n- start: 1\n  end: 2\n  speaker: a\n  text: {text}\n"
        f"- start: {text}\n  speaker: {text}\n  text: lost\n"
    )
    (folder / f"call{ESCAPE}.review.yaml").write_text(
        f"format: carereview/1\nstatus: {text}\nmoments:\n- {{id: m, start: 1, tags: [{text}]}}\n"
    )
    (folder / f"bad{ESCAPE}.json").write_text('{"segments": [')
    (folder / f"raw{ESCAPE}.srt").write_text(f"1\n00:00:01,000 --> 00:00:02,000\n{ESCAPE}\n")
    return tmp_path / "calls"


def _calls(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.suffix in (".yaml", ".srt", ".json"))


@pytest.mark.skipif(sys.platform == "win32", reason="its file names hold no control characters")
def test_no_control_character_is_printed(
    hostile: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = f"{tmp_path}/out{ESCAPE.replace('/', '')}"
    words = [["list", str(hostile)], ["list", str(hostile), "--json"], ["check", str(hostile)]]
    words += [
        ["export", str(hostile), "--as", kind, "--out", out] for kind in ("redacted", "public")
    ]
    for call in _calls(hostile):
        words += [["show", str(call), *form] for form in ([], ["--json"], ["--native"])]
        words += [["show", str(call), form] for form in ("--vtt", "--srt")]
    for line in words:
        main(line)
        captured = capsys.readouterr()
        raw = line[-1] in ("--vtt", "--srt")  # in a pipe these keep their bidi marks
        printed = BIDI.sub("", captured.out) if raw else captured.out
        assert not CONTROL.search(printed + captured.err), line[0]
        assert "It failed" not in captured.err


@pytest.mark.parametrize("form", ["--vtt", "--srt", "--native"])
def test_files_shown_on_a_terminal_are_cleaned_whole(
    hostile: Path,
    form: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr("carereview.cli.output.is_terminal", lambda: True)
    call = next(hostile.rglob("*.srt"))
    assert main(["show", str(call), form]) == 0
    printed = capsys.readouterr().out
    assert "evil" in printed
    assert not CONTROL.search(printed)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse such names")
def test_a_name_that_is_no_unicode(tmp_path: Path, run: Run) -> None:
    path = os.fsencode(tmp_path) + b"/caf\xe9.vtt"
    with open(path, "w") as file:  # noqa: PTH123 - bytes, which Path doesn't take
        file.write("WEBVTT\n\n00:01.000 --> 00:02.000\nHi\n")
    name = os.fsdecode(path)
    assert b"caf" in run("list", tmp_path).stdout
    value = json.loads(run("list", tmp_path, "--json").stdout)
    assert value["calls"][0]["id"] == "caf\udce9"
    assert run("show", name).returncode == 0
    assert run("check", name).returncode == 0


def test_text_for_a_terminal_that_knows_few_characters(library: Path, run: Run) -> None:
    os.environ["PYTHONIOENCODING"] = "ascii"
    try:
        listed, value = run("list", library), run("list", library, "--json")
    finally:
        del os.environ["PYTHONIOENCODING"]
    assert listed.returncode == 0
    assert b"01-first" in listed.stdout
    assert json.loads(value.stdout)["calls"][1]["started"] == ""
