"""What is no plain file is never waited for, and what is too large is never taken in."""

import os
import sys
import time
from pathlib import Path

import pytest

from carereview.formats import source
from carereview.library import file_bytes
from carereview.library.discover import discover, locate
from carereview.library.document import Document
from carereview.library.file_bytes import read_file
from carereview.library.opening import load_call, load_case
from carereview.library.problem import LibraryError, SaveError
from carereview.library.review_file import REVIEW_CODEC
from carereview.library.transcript_file import read_any

VTT = "WEBVTT\n\n00:01.000 --> 00:02.000\nHi\n"
unix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")


def test_limit_is_that_of_a_transcript() -> None:
    assert file_bytes.MAX_BYTES == source.MAX_BYTES


def test_a_file_is_read_whole(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(bytes(range(256)) * 100)
    (tmp_path / "b").write_bytes(b"")
    assert read_file(tmp_path / "a") == bytes(range(256)) * 100
    assert read_file(tmp_path / "b") == b""


def test_a_file_beyond_the_limit_is_not_read(tmp_path: Path) -> None:
    with (tmp_path / "huge.vtt").open("wb") as file:
        file.truncate(50 * 1024**3)  # no byte of it is on the disk
    begun = time.process_time()
    transcript, problems = read_any(tmp_path / "huge.vtt")
    assert time.process_time() - begun < 0.5
    assert transcript is None
    assert "51200 megabytes, where 200 are the limit), split it" in str(problems[0])


@unix
@pytest.mark.parametrize(
    "name", ["case.yaml", "register.yaml", "01.review.yaml", "01.call.yaml", "01.vtt", "01.wav"]
)
def test_a_pipe_is_never_waited_for(tmp_path: Path, name: str) -> None:
    (tmp_path / "01.srt").write_text(VTT.removeprefix("WEBVTT\n\n"))
    os.mkfifo(tmp_path / name)
    found = discover(tmp_path)
    assert [call.id for call in found.calls] == ["01"]
    call, case = load_call(found.calls[0]), load_case(tmp_path)
    assert call.transcript.segments
    said = [str(problem) for problem in (*call.problems, *case.problems)]
    if name.endswith(".yaml"):  # what it might have said could hide something: an error
        assert said == [
            f"{tmp_path / name}: cannot be read (a pipe or a device, not a file), "
            "put a file in its place"
        ]
    else:
        assert not said


@unix
def test_a_pipe_or_device_that_is_named_is_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "01.vtt")
    (tmp_path / "02.vtt").symlink_to("/dev/zero")
    for name in ("01.vtt", "02.vtt"):
        with pytest.raises(LibraryError, match="There is no call"):
            locate(tmp_path / name)
        assert "a pipe or a device" in str(read_any(tmp_path / name)[1][0])


@unix
def test_nothing_is_saved_over_a_pipe(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "01.review.yaml")
    document = Document(tmp_path / "01.review.yaml", REVIEW_CODEC)
    with pytest.raises(SaveError, match="a pipe or a device"):
        document.save(document.load())
    assert (tmp_path / "01.review.yaml").is_fifo()


def write_while_reading(path: Path, times: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let somebody write a byte more each time that something is read, so many times."""
    read, left = os.read, [path] * times

    def disturbed(handle: int, size: int) -> bytes:
        data = read(handle, size)
        if data and left:
            with left.pop().open("ab") as file:
                file.write(b"+")
        return data

    monkeypatch.setattr(os, "read", disturbed)


def test_a_file_that_changes_meanwhile_is_read_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a").write_bytes(b"x" * 10_000)
    write_while_reading(tmp_path / "a", 2, monkeypatch)
    assert read_file(tmp_path / "a") == b"x" * 10_000 + b"++"


def test_a_file_that_never_stops_changing_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a").write_bytes(b"x" * 10_000)
    monkeypatch.setattr(file_bytes, "MAX_BYTES", 20_000)
    write_while_reading(tmp_path / "a", 20_000, monkeypatch)
    with pytest.raises(OSError, match=r"somebody is writing it|megabytes"):
        read_file(tmp_path / "a")


def test_many_faults_of_one_file_take_no_time(tmp_path: Path) -> None:
    broken = "- {id: m, start: never, end: neither}\n" * 5_000
    (tmp_path / "01.review.yaml").write_text(f"format: carereview/1\nmoments:\n{broken}")
    begun = time.process_time()
    document = Document(tmp_path / "01.review.yaml", REVIEW_CODEC)
    document.load()
    assert time.process_time() - begun < 5
    assert len(document.problems) == 101
    assert "more such problems" in str(document.problems[-1])
