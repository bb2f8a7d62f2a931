"""A bundle comes into place whole and checked, or nothing is left of it."""

import errno
import json
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from carereview.publish.bundle import write_bundle
from carereview.publish.errors import ExportError, Refused
from carereview.publish.receipt import Receipt, changed_since, read_files, sha256

FILES = {"a.md": b"one\n", "case/b.md": b"two\n"}
NOW = datetime(2015, 11, 2, 18, 0, tzinfo=UTC)


def receipt_of(files: dict[str, bytes], made: datetime = NOW) -> bytes:
    hashes = {name: sha256(data) for name, data in files.items()}
    return Receipt("0.0", made, "public", "press", hashes, {"person": 3}).to_bytes()


def accept(folder: Path) -> None:
    assert (folder / "receipt.json").exists()


def write(target: Path, files: dict[str, bytes] | None = None) -> None:
    given = FILES if files is None else files
    write_bundle(target, given, lambda folder: receipt_of(given), accept)


def tree(folder: Path) -> dict[str, bytes]:
    return {
        p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()
    }


def test_files_and_receipt_are_in_place_and_nothing_else(tmp_path: Path) -> None:
    write(tmp_path / "new" / "deep" / "out")
    assert tree(tmp_path / "new" / "deep" / "out") == {**FILES, "receipt.json": receipt_of(FILES)}
    assert [p.name for p in (tmp_path / "new" / "deep").iterdir()] == ["out"]


def test_the_receipt_tells_what_the_bundle_is(tmp_path: Path) -> None:
    write(tmp_path / "out")
    assert json.loads((tmp_path / "out" / "receipt.json").read_text()) == {
        "format": "carereview/1",
        "version": "0.0",
        "made": "2015-11-02T18:00:00+00:00",
        "kind": "public",
        "audience": "press",
        "files": {name: sha256(data) for name, data in FILES.items()},
        "redactions": {"person": 3},
    }
    assert changed_since(tmp_path / "out") == ""
    assert read_files(tmp_path / "out").keys() == FILES.keys()


def test_an_earlier_bundle_is_replaced_whole(tmp_path: Path) -> None:
    write(tmp_path / "out")
    write(tmp_path / "out", {"c.md": b"three\n"})
    assert tree(tmp_path / "out").keys() == {"c.md", "receipt.json"}
    assert [p.name for p in tmp_path.iterdir()] == ["out"]


def test_an_empty_folder_is_taken(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    write(tmp_path / "out")
    assert (tmp_path / "out" / "a.md").exists()


def spoil_added(out: Path) -> None:
    (out / "notes.txt").write_text("mine")


def spoil_edited(out: Path) -> None:
    (out / "a.md").write_text("edited by hand")


def spoil_lost(out: Path) -> None:
    (out / "a.md").unlink()


def spoil_receipt(out: Path) -> None:
    (out / "receipt.json").write_text("{")


def spoil_other_receipt(out: Path) -> None:
    (out / "receipt.json").write_text('{"total": 12}')


def spoil_deep_receipt(out: Path) -> None:
    (out / "receipt.json").write_text("[" * 100_000)


def spoil_no_receipt(out: Path) -> None:
    (out / "receipt.json").unlink()


@pytest.mark.parametrize(
    "spoil",
    [
        spoil_added,
        spoil_edited,
        spoil_lost,
        spoil_receipt,
        spoil_other_receipt,
        spoil_deep_receipt,
        spoil_no_receipt,
    ],
)
def test_a_folder_that_is_not_a_bundle_as_made_is_never_replaced(
    tmp_path: Path, spoil: object
) -> None:
    assert callable(spoil)
    out = tmp_path / "out"
    write(out)
    spoil(out)
    before = tree(tmp_path)
    with pytest.raises(ExportError, match="--out"):
        write(out)
    assert tree(tmp_path) == before


def test_a_file_or_a_link_as_target_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    (tmp_path / "dangling").symlink_to(tmp_path / "nowhere")
    for name in ("file", "link", "dangling"):
        with pytest.raises(ExportError) as caught:
            write(tmp_path / name)
        assert "\n" not in str(caught.value)
    with pytest.raises(ExportError):
        write(tmp_path / "dangling" / "out")
    with pytest.raises(ExportError):
        write(tmp_path / "file" / "out")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["dangling", "file", "link", "real"]
    assert not list((tmp_path / "real").iterdir())


def test_a_refused_bundle_leaves_nothing_and_the_earlier_one_stays(tmp_path: Path) -> None:
    def refuse(folder: Path) -> None:
        raise Refused(leaks=(f"{folder.name}/a.md:1: person",))

    with pytest.raises(Refused):
        write_bundle(tmp_path / "new" / "out", FILES, lambda folder: b"{}", refuse)
    assert not list(tmp_path.iterdir())
    write(tmp_path / "out")
    before = tree(tmp_path)
    with pytest.raises(Refused):
        write_bundle(tmp_path / "out", {"c.md": b""}, lambda folder: b"{}", refuse)
    assert tree(tmp_path) == before


def fail(*_: object, **__: object) -> int:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


@pytest.mark.parametrize("broken", ["write", "fsync"])
def test_a_full_disk_is_one_line_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    write(tmp_path / "out")
    before = tree(tmp_path)
    with monkeypatch.context() as patch:
        patch.setattr(os, broken, fail)
        for target in (tmp_path / "out", tmp_path / "new" / "out"):
            with pytest.raises(ExportError, match="no space left on device") as caught:
                write(target)
            assert "\n" not in str(caught.value)
    assert tree(tmp_path) == before
    assert [p.name for p in tmp_path.iterdir()] == ["out"]


def test_a_rename_that_fails_brings_the_earlier_bundle_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path / "out")
    before = tree(tmp_path)
    rename = Path.rename

    def second_fails(self: Path, to: Path) -> Path:
        return Path(str(fail())) if self.name == "new" else rename(self, to)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "rename", second_fails)
        with pytest.raises(ExportError):
            write(tmp_path / "out", {"c.md": b""})
    assert tree(tmp_path) == before
    assert [p.name for p in tmp_path.iterdir()] == ["out"]


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_read_only_folder_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "closed").mkdir(mode=0o500)
    with pytest.raises(ExportError, match="permission denied"):
        write(tmp_path / "closed" / "out")


def test_a_system_that_says_read_only_is_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def read_only(*_: object, **__: object) -> None:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    monkeypatch.setattr(Path, "mkdir", read_only)
    with pytest.raises(ExportError, match="read-only file system"):
        write(tmp_path / "out")


def test_nobody_else_may_look_before_the_check_is_done(tmp_path: Path) -> None:
    seen = []

    def look(folder: Path) -> None:
        seen.append(folder.parent.stat().st_mode & 0o777)

    write_bundle(tmp_path / "out", FILES, lambda folder: b"{}", look)
    assert seen == [0o700] or os.name == "nt"
