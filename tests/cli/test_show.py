import json
from pathlib import Path

import pytest

from carereview.cli import main
from carereview.formats.registry import read_transcript


def _show(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    assert main(["show", *words]) == 0
    return capsys.readouterr().out


@pytest.mark.parametrize("ending", ["", ".wav", ".call.yaml", ".review.yaml"])
def test_any_file_names_the_call(
    library: Path, ending: str, capsys: pytest.CaptureFixture[str]
) -> None:
    out = _show(capsys, f"{library}/router/01-first{ending}")
    assert out.splitlines() == [
        "First call",
        "14.10.2015 · 00:06 · en",
        "Sandra Keller (agent), Mr Martin (customer)",
        "",
        "00:01  Sandra Keller  Good morning.",
        "00:03  Mr Martin      My router restarts.",
    ]


def test_json_is_the_contract(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    value = json.loads(_show(capsys, f"{library}/router/01-first", "--json"))
    assert value["id"] == "01-first"
    assert value["audio"] == {
        "path": "01-first.wav",
        "channels": 1,
        "sample_rate": 8000,
        "duration_ms": 6000,
    }
    assert value["duration_ms"] == 6000
    assert value["speakers"][1] == {"id": "c", "role": "customer", "name": "Mr Martin"}
    assert value["segments"][1]["words"][:2] == [
        {"start_ms": 3000, "end_ms": 3200, "text": "My"},
        {"start_ms": None, "end_ms": None, "text": "router"},
    ]


@pytest.mark.parametrize("form", ["--vtt", "--srt", "--native"])
def test_files_read_back_the_same(
    library: Path, form: str, capsys: pytest.CaptureFixture[str]
) -> None:
    out = _show(capsys, f"{library}/router/01-first", form)
    read = read_transcript(out.encode(), "call")
    assert [(s.start, s.end) for s in read.segments] == [(1000, 2500), (3000, 4000)]
    assert read.segments[1].text.endswith("My router restarts.")
    assert "Mr Martin" in out


def test_a_recording_alone(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (library / "router" / "01-first.call.yaml").unlink()
    value = json.loads(_show(capsys, f"{library}/router/01-first", "--json"))
    assert (value["segments"], value["duration_ms"]) == ([], 6000)
    assert main(["show", f"{library}/router/01-first"]) == 1
    assert "has no transcript" in capsys.readouterr().err


def test_an_unreadable_transcript_is_one_line(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = library / "router" / "02-second.json"
    (library / "router" / "02-second.vtt").unlink()
    broken.write_text('{"segments": [{"start": 1,}]}')
    for form in ("--json", "--vtt"):
        assert main(["show", str(broken), form]) == 1
        captured = capsys.readouterr()
        assert captured.out == ""
        assert captured.err.startswith(f"carereview: {broken}:1: broken JSON")
        assert captured.err.count("\n") == 1


def test_a_folder_of_several_calls_is_wrong_usage(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["show", str(library)]) == 2
    assert f"such as {library}/router/01-first" in capsys.readouterr().err


def test_text_wraps_on_a_terminal(
    library: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("carereview.cli.show_text.columns", lambda: 46)
    path = library / "router" / "01-first.call.yaml"
    path.write_text(path.read_text().replace("Good morning.", "Good morning, how may I help you?"))
    lines = _show(capsys, f"{library}/router/01-first").splitlines()
    assert lines[4] == "00:01  Sandra Keller  Good morning, how may I"
    assert lines[5] == " " * 22 + "help you?"
