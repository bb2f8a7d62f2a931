import json
import sys
from pathlib import Path

import pytest

from carereview.cli import main
from carereview.library.index import Index, IndexTrouble


def _search(
    library: Path, query: str, capsys: pytest.CaptureFixture[str], *more: str
) -> tuple[str, str]:
    assert main(["search", str(library), query, *more]) == 0
    captured = capsys.readouterr()
    return captured.out, captured.err


def test_a_line_for_each_hit(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out, err = _search(library, "ROUTER restart*", capsys)
    assert out.split() == ["router/01-first", "00:03", "Mr", "Martin", "My", "router", "restarts."]
    assert err == ""
    out, _ = _search(library, "hello", capsys)
    assert out.split() == ["router/02-second", "00:01", "Ann", "Hello", "again"]


def test_a_changed_file_is_read_before_it_is_searched(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _search(library, "hello", capsys)
    second = library / "router" / "02-second.vtt"
    second.write_text(second.read_text().replace("Hello", "Welcome"))
    assert "02-second" in _search(library, "welcome", capsys)[0]
    out, err = _search(library, "hello", capsys)
    assert (out, err.count("\n")) == ("", 1)


def test_json_is_as_documented(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    value = json.loads(_search(library, "router", capsys, "--json")[0])
    assert value["hits"] == [
        {
            "call": "router/01-first",
            "kind": "segment",
            "segment": 1,
            "start_ms": 3000,
            "speaker": "Mr Martin",
            "text": "My router restarts.",
            "marks": [{"char_start": 3, "char_end": 9}],
        }
    ]
    assert (value["query"], value["more"]) == ("router", False)
    manual = (Path(__file__).parent.parent.parent / "docs" / "json.md").read_text("utf-8")
    for key in (*value, *value["hits"][0], *value["hits"][0]["marks"][0]):
        assert f"`{key}`" in manual


def test_more_than_asked_for_is_said(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (library / "router" / "03.vtt").write_text(
        "WEBVTT\n" + "\n00:01.000 --> 00:02.000\nHello\n" * 5
    )
    out, err = _search(library, "hello", capsys, "--most", "3")
    assert out.count("\n") == 3
    assert "--most" in err and err.count("\n") == 1


@pytest.mark.parametrize("query", ["", "*", '"open', "...", "x" * 1000])
def test_a_query_that_means_nothing_is_one_line(
    library: Path, query: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["search", str(library), query]) == 2
    captured = capsys.readouterr()
    assert captured.out == "" and captured.err.count("\n") == 1


@pytest.mark.parametrize("most", ["0", "-1", "x", "99999999"])
def test_a_wrong_count_is_wrong_usage(
    library: Path, most: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["search", str(library), "hello", "--most", most]) == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_nothing_reaches_the_terminal_raw(
    library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (library / "router" / "03.srt").write_text(
        "1\n00:00:01,000 --> 00:00:02,000\nboo \x1b[31m\u202e \x9b2J\x07 red\n"
    )
    for more in ([], ["--json"]):
        out, _ = _search(library, "boo red", capsys, *more)
        assert not set(out) & set("\x1b\x9b\x07\u202e")
        assert "03" in out


def test_one_call_is_searched_alone(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out, _ = _search(library / "router" / "02-second", "hello", capsys)
    assert out.startswith("02-second")
    assert _search(library / "router" / "02-second", "router", capsys)[0] == ""


@pytest.mark.skipif(sys.platform == "win32", reason="permissions are others there")
def test_where_no_index_can_be_kept_it_is_searched_all_the_same(
    library: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "cache").write_text("a file where the folder should be")
    assert "02-second" in _search(library, "hello", capsys)[0]


def test_a_library_that_cannot_be_read_is_one_line(
    library: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(folder: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("carereview.library.walk.list_folder", refuse)
    assert main(["search", str(library), "hello"]) == 1
    captured = capsys.readouterr()
    assert captured.out == "" and captured.err.count("\n") == 1


def test_where_the_disk_is_full_nothing_is_missed(
    library: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    put = Index.put

    def full(self: Index, entries: object) -> None:
        if self._path is not None:
            raise IndexTrouble("database or disk is full")
        put(self, entries)  # type: ignore[arg-type]

    monkeypatch.setattr(Index, "put", full)
    assert "02-second" in _search(library, "hello", capsys)[0]
