"""Saving: the file is always whole, the old one or the new one, and nothing else stays behind."""

import errno
import os
import random
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from carereview.library.atomic import LEFTOVER_AGE_S, hidden_name, sweep, write_atomic
from carereview.library.problem import SaveError

POSIX = pytest.mark.skipif(os.name == "nt", reason="needs the signals and modes of POSIX")

ENDLESS_SAVER = """
import sys
from pathlib import Path
from carereview.library.atomic import write_atomic
path, round = Path(sys.argv[1]), 0
print("ready", flush=True)
while True:
    round += 1
    write_atomic(path, b"%08d" % round * 100_000)
"""


def test_writes_replaces_and_leaves_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    for content in (b"one", b"", b"three" * 100_000):
        write_atomic(path, content)
        assert path.read_bytes() == content
    assert [p.name for p in tmp_path.iterdir()] == ["a.yaml"]


@POSIX
@pytest.mark.parametrize("mode", [0o600, 0o664, 0o444])
def test_the_permissions_of_the_old_file_are_kept(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "register.yaml"
    path.write_bytes(b"old")
    path.chmod(mode)
    write_atomic(path, b"new")
    assert stat.S_IMODE(path.stat().st_mode) == mode


@POSIX
def test_a_private_file_is_not_open_while_it_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "register.yaml"
    path.write_bytes(b"old")
    path.chmod(0o600)
    modes: list[int] = []
    write = os.write

    def watch(handle: int, data: bytes) -> int:
        modes.append(stat.S_IMODE(os.fstat(handle).st_mode))
        return write(handle, data)

    monkeypatch.setattr(os, "write", watch)
    write_atomic(path, b"new")
    assert modes == [0o600]


@POSIX
def test_a_link_stays_a_link(tmp_path: Path) -> None:
    real = tmp_path / "real.yaml"
    real.write_bytes(b"old")
    link = tmp_path / "link.yaml"
    link.symlink_to(real)
    write_atomic(link, b"new")
    assert link.is_symlink()
    assert real.read_bytes() == b"new"


def test_short_writes_are_continued(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write = os.write
    monkeypatch.setattr(os, "write", lambda handle, data: write(handle, data[:3]))
    write_atomic(tmp_path / "a", b"ten bytes!")
    assert (tmp_path / "a").read_bytes() == b"ten bytes!"


@pytest.mark.parametrize("step", ["write", "fsync"])
def test_a_full_disk_keeps_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"old")

    def full(*_: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, step, full)
    with pytest.raises(SaveError, match=r"Cannot save .*a\.yaml: no space left.* Free some space"):
        write_atomic(path, b"new")
    monkeypatch.undo()
    assert path.read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir()] == ["a.yaml"]


@POSIX
def test_a_real_limit_of_file_size_keeps_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"old")
    script = (
        "import resource, signal, sys; from pathlib import Path\n"
        "from carereview.library.atomic import write_atomic\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))\n"
        "write_atomic(Path(sys.argv[1]), b'x' * 5000)\n"
    )
    done = subprocess.run([sys.executable, "-c", script, path], capture_output=True, text=True)
    assert "SaveError: Cannot save" in done.stderr
    assert path.read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir()] == ["a.yaml"]


def test_an_interrupt_leaves_no_temporary_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write_atomic(tmp_path / "a", b"new")
    assert list(tmp_path.iterdir()) == []


@POSIX
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may write anywhere")
def test_a_read_only_folder_is_one_clear_line(tmp_path: Path) -> None:
    tmp_path.chmod(0o555)
    try:
        with pytest.raises(SaveError, match="Make the folder and the file writable"):
            write_atomic(tmp_path / "a", b"new")
    finally:
        tmp_path.chmod(0o755)


def test_a_refused_temporary_file_is_one_clear_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> int:
        raise OSError(errno.EROFS, "Read-only file system")

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(SaveError, match=r"read-only file system. Copy the library"):
        write_atomic(tmp_path / "a", b"new")


def test_a_missing_folder_is_one_clear_line(tmp_path: Path) -> None:
    with pytest.raises(SaveError, match="The folder is gone"):
        write_atomic(tmp_path / "none" / "a", b"new")


@POSIX
def test_a_name_of_the_greatest_length_can_be_saved(tmp_path: Path) -> None:
    path = tmp_path / ("n" * 255)
    write_atomic(path, b"new")
    assert path.read_bytes() == b"new"


def test_only_old_leftovers_of_this_file_are_swept(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    old, fresh = (tmp_path / hidden_name(path, f"-{n}.tmp") for n in ("old", "fresh"))
    other = tmp_path / hidden_name(tmp_path / "b.yaml", "-old.tmp")
    for leftover in (old, fresh, other):
        leftover.write_bytes(b"half")
    past = time.time() - LEFTOVER_AGE_S - 60
    for leftover in (old, other):
        os.utime(leftover, (past, past))
    sweep(path)
    assert (old.exists(), fresh.exists(), other.exists()) == (False, True, True)
    sweep(path, alone=True)
    assert (fresh.exists(), other.exists()) == (False, True)


def test_a_folder_that_cannot_be_synced_is_no_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sync = os.fsync

    def refuse_folders(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(errno.EINVAL, "Invalid argument")
        sync(handle)

    monkeypatch.setattr(os, "fsync", refuse_folders)
    write_atomic(tmp_path / "a", b"new")
    assert (tmp_path / "a").read_bytes() == b"new"


@POSIX
def test_a_killed_save_leaves_a_whole_file(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"%08d" % 0 * 100_000)
    dice = random.Random(7)
    for _ in range(6):
        before = int(path.read_bytes()[:8])
        saver = subprocess.Popen(
            [sys.executable, "-c", ENDLESS_SAVER, path], stdout=subprocess.PIPE, text=True
        )
        assert saver.stdout is not None
        assert saver.stdout.readline() == "ready\n"
        time.sleep(dice.uniform(0.005, 0.06))
        saver.send_signal(signal.SIGKILL)
        saver.wait()
        saver.stdout.close()
        content = path.read_bytes()
        assert content == content[:8] * 100_000
        assert int(content[:8]) >= min(before, 1)
        assert all(p.name.startswith(".carereview-") for p in tmp_path.iterdir() if p != path)
