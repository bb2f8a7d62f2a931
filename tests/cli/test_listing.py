import json
import os
from pathlib import Path

import pytest

from carereview.cli import main, output


def _list(path: Path, capsys: pytest.CaptureFixture[str]) -> str:
    assert main(["list", str(path)]) == 0
    return capsys.readouterr().out


def test_a_table_with_totals(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = _list(library, capsys).splitlines()
    assert lines[0].split() == [
        *("date", "call", "length", "lang", "status", "public", "state"),
        *("moments", "private", "title"),
    ]
    assert lines[1] == "router · The router"
    assert lines[2].split("  ")[0] == "14.10.2015"
    for part in ("01-first", "00:06", "en", "in review", "withdrawn", "First call"):
        assert part in lines[2]
    assert lines[3].startswith("–")
    assert lines[-1] == "2 calls · 8 s on the phone · 1 moment · 1 promise, 0 kept"


def test_undecided_mentions_stand_out(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    register = library / "router" / "register.yaml"
    transcript = library / "router" / "01-first.call.yaml"
    transcript.write_text(transcript.read_text().replace("morning.", "morning, Sandra Keller."))
    assert "● 1 of 2" in _list(library, capsys)
    register.write_text(register.read_text().replace("]\n- name", "]\n  decision: redact\n- name"))
    assert "✓ 2" in _list(library, capsys)


def test_columns_stand_below_each_other(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("a", "日本語の電話", "e\u0301te\u0301"):
        (tmp_path / f"{name}.vtt").write_text("WEBVTT\n\n00:01.000 --> 00:02.000\nHi\n")
    rows = [line for line in _list(tmp_path, capsys).splitlines() if "00:02" in line]
    assert len(rows) == 3
    assert len({output.cells(row.partition("00:02")[0]) for row in rows}) == 1


@pytest.mark.parametrize("width", [40, 60, 80, 100])
def test_it_fits_the_terminal(
    library: Path, width: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(output, "columns", lambda: width)
    monkeypatch.setattr("carereview.cli.listing_text.columns", lambda: width)
    (library / "router" / f"{'long-' * 30}.srt").write_text(
        "1\n00:00:01,000 --> 00:00:02,000\nHi\n"
    )
    lines = _list(library, capsys).splitlines()
    assert max(map(output.cells, lines[:-1])) <= width
    assert any("…" in line for line in lines)


def test_several_cases_have_headings(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other = library / "bill"
    other.mkdir()
    (other / "call.vtt").write_text("WEBVTT\n\n00:01.000 --> 00:02.000\nHi\n")
    lines = _list(library, capsys).splitlines()
    assert lines.index("bill") < lines.index("router · The router")


def test_json_is_as_documented(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list", str(library), "--json"]) == 0
    value = json.loads(capsys.readouterr().out)
    assert value["cases"] == [
        {"id": "router", "title": "The router", "register": "router/register.yaml"}
    ]
    assert [call["id"] for call in value["calls"]] == ["router/01-first", "router/02-second"]
    first = value["calls"][0]
    assert (first["duration_ms"], first["moments"], first["hidden"]) == (6000, 1, 1)
    assert (first["audio"], first["state"]) == ("01-first.wav", "withdrawn")
    assert value["totals"]["duration_ms"] == 8000


def test_every_json_field_is_in_the_manual(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    manual = (Path(__file__).parent.parent.parent / "docs" / "json.md").read_text("utf-8")
    (library / "router" / "03.srt").write_text("nothing of the kind")
    for words in (["list", str(library)], ["show", str(library / "router" / "01-first")]):
        main([*words, "--json"])
        missing = {
            key for key in _keys(json.loads(capsys.readouterr().out)) if f"`{key}`" not in manual
        }
        assert not missing


def _keys(value: object) -> set[str]:
    if isinstance(value, dict):
        return set(value) | {key for item in value.values() for key in _keys(item)}
    if isinstance(value, list):
        return {key for item in value for key in _keys(item)}
    return set()


def test_a_broken_transcript_is_pointed_out(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (library / "router" / "02-second.vtt").write_text("no header")
    assert main(["list", str(library)]) == 0
    captured = capsys.readouterr()
    assert "02-second" in captured.out
    assert captured.err.count("\n") == 1
    assert "carereview check" in captured.err


def test_an_empty_folder_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _list(tmp_path, capsys).startswith("No calls here")


def test_the_library_of_the_settings_is_the_default(
    library: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    config = tmp_path / "settings.yaml"
    config.write_text(f"library: {library}\n")
    monkeypatch.setenv("CAREREVIEW_CONFIG", str(config))
    assert main(["list"]) == 0
    assert "01-first" in capsys.readouterr().out
    config.write_text("library: /nowhere/at/all\n")
    assert main(["list"]) == 1
    assert capsys.readouterr().err.count("\n") == 1


def test_without_settings_it_is_transcripts_else_the_demo(
    library: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    small_demo = tmp_path / "source"
    small_demo.mkdir()
    (small_demo / "demo-call.vtt").write_text("WEBVTT\n\n00:01.000 --> 00:02.000\nHi\n")
    monkeypatch.setattr("carereview.library.demo.demo_source", lambda: small_demo)
    assert main(["list"]) == 0
    assert "demo-call" in capsys.readouterr().out
    assert (Path(os.environ["XDG_DATA_HOME"]) / "carereview/demo/demo-call.vtt").is_file()
    library.rename(tmp_path / "transcripts")
    assert main(["list"]) == 0
    assert "01-first" in capsys.readouterr().out
