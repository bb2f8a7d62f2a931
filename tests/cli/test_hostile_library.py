"""One library with one of each kind of broken file: each costs itself and one line, no more."""

import os
import sys
from pathlib import Path

import pytest

from tests.cli.sample import Run

CUES = "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann>Hello again\n"
SRT = "1\n00:00:01,000 --> 00:00:02,000\nHé, ça\n"
REFUSED = {
    "bomb.call.yaml": (b"a: &a [x]\nsegments: [*a, *a]\n", ":2: YAML: alias"),
    "twice.call.yaml": (b"title: a\ntitle: b\nsegments: []\n", ":2: YAML: key 'title' twice"),
    "entities.xml": (b'<!DOCTYPE tt [<!ENTITY a "aa">]><tt>&a;</tt>', ":1: XML with entities"),
    "deep.json": (b'{"segments":' * 100_000, ": JSON nested too deep"),
    "cut.json": (b'{"segments":[{"start":0,', ":1: broken JSON"),
    "empty.vtt": (b"", ": the file is empty"),
    "binary.vtt": (bytes(range(256)) * 50, ": none of"),
}
WARNED = {
    "nul.vtt": (CUES.replace("Hello", "He\0lo").encode(), ": NUL characters"),
    "cp1252.srt": (SRT.encode("cp1252"), ": not UTF-8; read as Windows-1252"),
    "back.srt": (b"1\n00:00:05,000 --> 00:00:02,000\nHi\n", ": no usable end"),
    "nan.json": (b'{"segments":[{"start":1e308,"end":-1,"text":"a"}]}', ": no usable start"),
}
SILENT = {"utf16.srt": b"\xff\xfe" + SRT.encode("utf-16-le"), "01-good.vtt": CUES.encode()}


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    """Give the library, with links that lead round and, on Unix, pipes and a device."""
    folder = tmp_path / "calls"
    folder.mkdir()
    told = {name: data for name, (data, _) in {**REFUSED, **WARNED}.items()}
    for name, data in {**told, **SILENT}.items():
        (folder / name).write_bytes(data)
    if sys.platform != "win32":
        (folder / "x\n\x1b[2Jy\u202ez.vtt").write_text(CUES)
        (folder / "loop").symlink_to(folder)
        (folder / "self").symlink_to("self")
        (folder / "zero.vtt").symlink_to("/dev/zero")
        os.mkfifo(folder / "pipe.vtt")
    return folder


def test_check_gives_each_file_its_line(broken: Path, run: Run) -> None:
    done = run("check", broken)
    lines = done.stdout.decode().splitlines()
    assert done.returncode == 1
    assert b"Traceback" not in done.stderr
    for name, (_, said) in REFUSED.items():
        assert len([line for line in lines if f"/{name}{said}" in line]) == 1, name
    for name, (_, said) in WARNED.items():
        own = [line for line in lines if f"/{name}:" in line]
        assert any(said.lstrip(": ") in line for line in own), name
        assert all(line.endswith("(warning)") for line in own), name
    assert not [line for line in lines if any(f"/{name}:" in line for name in SILENT)]
    assert f"{len(REFUSED)} errors" in lines[-1]


def test_the_rest_is_listed_and_exported(broken: Path, run: Run, tmp_path: Path) -> None:
    listed = run("list", broken)
    assert listed.returncode == 0
    rows = [line.split()[1:3] for line in listed.stdout.decode().splitlines() if line]
    assert ["01-good", "00:02"] in rows
    assert b"\x1b" not in listed.stdout
    assert "\u202e" not in listed.stdout.decode()
    out = tmp_path / "out"
    good = run("export", broken / "01-good.vtt", "--as", "redacted", "--out", out)
    assert good.returncode == 0, good.stderr
    assert list(out.rglob("*.md"))


def test_a_library_with_broken_files_is_not_exported_whole(
    broken: Path, run: Run, tmp_path: Path
) -> None:
    done = run("export", broken, "--as", "redacted", "--out", tmp_path / "out")
    assert done.returncode in (1, 3)
    assert b"Traceback" not in done.stderr
    assert not (tmp_path / "out").exists()
