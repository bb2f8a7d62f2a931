"""Evidence packs: whole, as the files are, and anything that was touched later shows."""

import json
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from carereview.cli import main
from carereview.library.discover import discover
from carereview.publish.errors import ExportError
from carereview.publish.pack import MANIFEST, pack
from carereview.publish.pack_check import check_pack


@pytest.fixture
def library(demo: Path, tmp_path: Path) -> Path:
    copy = tmp_path / "library"
    shutil.copytree(demo, copy)
    return copy


@pytest.fixture
def packed(library: Path, tmp_path: Path) -> Path:
    pack(discover(library / "routeur-2015"), tmp_path / "pack.zip")
    return tmp_path / "pack.zip"


def changed(path: Path, how: Callable[[dict[str, bytes]], None]) -> Path:
    """Write an archive again with other content."""
    with zipfile.ZipFile(path) as archive:
        content = {name: archive.read(name) for name in archive.namelist()}
    how(content)
    path.unlink()
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in content.items():
            archive.writestr(name, data)
    return path


def test_it_holds_every_file_as_it_is_and_names_the_recordings(library: Path, packed: Path) -> None:
    case = library / "routeur-2015"
    with zipfile.ZipFile(packed) as archive:
        manifest = json.loads(archive.read(MANIFEST))
        for path in case.iterdir():
            name = f"case/{path.name}"
            if path.suffix in (".yaml", ".json", ".vtt", ".srt"):
                assert archive.read(name) == path.read_bytes()
            elif path.suffix == ".flac":
                assert name not in archive.namelist()
                assert manifest["originals"][name]["bytes"] == path.stat().st_size
        assert "withdrawn" in archive.read("history.md").decode()
    assert packed.stat().st_mode & 0o077 == 0
    found = check_pack(packed, case)
    assert (found.changes, found.originals) == ((), 5)


def test_recordings_come_along_where_asked_for(library: Path, tmp_path: Path) -> None:
    packed = pack(discover(library), tmp_path / "whole.zip", recordings=True)
    assert packed.originals == 0
    assert check_pack(packed.path, stated=packed.digest).changes == ()


def test_each_kind_of_change_shows(packed: Path) -> None:
    name = "case/01-premier-appel.review.yaml"

    def touch(content: dict[str, bytes]) -> None:
        content[name] += b"\n"
        content["case/new.txt"] = b"planted"
        del content["history.md"]

    found = check_pack(changed(packed, touch), stated="0" * 64)
    assert found.changes == (
        "the pack is not the one that this hash was noted of",
        "case/new.txt was added",
        "history.md is gone",
        f"{name} was changed",
    )


def test_another_recording_shows(library: Path, packed: Path) -> None:
    recording = next((library / "routeur-2015").glob("*.flac"))
    recording.write_bytes(b"other")
    (line,) = check_pack(packed, library / "routeur-2015").changes
    assert recording.name in line


def test_the_log_of_edits_is_held_against_the_files(library: Path, tmp_path: Path) -> None:
    case = library / "routeur-2015"
    assert main(["withdraw", str(case / "01-premier-appel"), "--why", "asked to"]) == 0
    pack(discover(case), tmp_path / "a.zip")
    assert check_pack(tmp_path / "a.zip").notes == ()
    review = case / "01-premier-appel.review.yaml"
    review.write_text(review.read_text("utf-8") + "# by hand\n", "utf-8")
    pack(discover(case), tmp_path / "b.zip")
    found = check_pack(tmp_path / "b.zip")
    assert found.changes == ()
    assert "changed outside carereview" in found.notes[0]


def test_a_published_bundle_comes_along_with_its_receipt(library: Path, tmp_path: Path) -> None:
    case, bundle = library / "routeur-2015", tmp_path / "page"
    assert main(["export", str(case), "--as", "redacted", "--out", str(bundle)]) == 0
    packed = pack(discover(case), tmp_path / "a.zip", [bundle])
    with zipfile.ZipFile(packed.path) as archive:
        assert (
            archive.read("published/01-page/receipt.json") == (bundle / "receipt.json").read_bytes()
        )
    (note,) = check_pack(packed.path).notes
    assert "no call's history names this receipt" in note


def test_nothing_is_replaced_and_nothing_half_is_left(library: Path, packed: Path) -> None:
    with pytest.raises(ExportError, match="exists already"):
        pack(discover(library), packed)
    with pytest.raises(ExportError, match="no bundle"):
        pack(discover(library), packed.with_name("b.zip"), [library])
    with pytest.raises(ExportError, match="no calls"):
        pack(discover(packed.parent / "nowhere"), packed.with_name("b.zip"))
    with pytest.raises(ExportError, match="cannot be written"):
        pack(discover(library), packed.parent / "nowhere" / "b.zip")
    assert [path.name for path in packed.parent.glob("*b.zip*")] == []


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04 no archive", b"{}"])
def test_what_is_no_pack_is_refused_in_one_line(
    tmp_path: Path, data: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "x.zip"
    path.write_bytes(data)
    assert main(["verify", str(path)]) == 1
    assert capsys.readouterr().err.count("\n") == 1


def test_the_commands_say_what_they_did(
    library: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "p.zip"
    assert main(["pack", str(library), "--out", str(out)]) == 0
    digest = capsys.readouterr().out.splitlines()[1].removeprefix("sha256 ")
    assert main(["verify", str(out), "--against", str(library), "--sha256", digest]) == 0
    assert "5 recordings compared" in capsys.readouterr().out
    assert main(["verify", str(out), "--sha256", "00"]) == 1
    assert main(["verify", str(library)]) == 2


def test_its_history_is_in_order_of_time_whatever_the_offsets(
    library: Path, tmp_path: Path
) -> None:
    review = next((library / "routeur-2015").glob("01*.review.yaml"))
    text = review.read_text("utf-8")
    head, mark, rest = text.partition("  history:\n")
    assert mark
    later = "  - {at: '2015-10-14T01:30:00+02:00', state: cleared, by: x, why: second}\n"
    first = "  - {at: '2015-10-14T02:00:00+05:00', state: private, by: x, why: first}\n"
    review.write_text(head + mark + later + first + rest, "utf-8")
    pack(discover(library / "routeur-2015"), tmp_path / "pack.zip")
    with zipfile.ZipFile(tmp_path / "pack.zip") as archive:
        history = archive.read("history.md").decode()
    assert 0 < history.index("· first") < history.index("· second")
