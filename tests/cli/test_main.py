import subprocess
import sys
from pathlib import Path

import pytest

from carereview import __version__
from carereview.cli import main
from carereview.cli.parser import SUMMARIES
from tests.cli.sample import Run


@pytest.mark.parametrize("name", ["", *SUMMARIES])
def test_help_has_an_example(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*([name] if name else []), "--help"]) == 0
    out = capsys.readouterr().out
    assert f"example:\n  carereview {name}".rstrip() in out
    assert max(map(len, out.splitlines())) <= 100


def test_version(run: Run) -> None:
    assert run("--version").stdout.decode() == f"carereview {__version__}\n"


@pytest.mark.parametrize(
    "words",
    [
        *(["list", "--frob"], ["list", "a", "b"], ["show"], ["show", "a", "--vtt", "--srt"]),
        *(["check", "/nowhere/x"], ["show", "a\x00b"], ["list", "x\x1b[31m"], ["list", "--js"]),
    ],
)
def test_wrong_usage_is_one_line(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(words) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith("carereview: ")
    assert captured.err.count("\n") == 1
    assert "\x1b" not in captured.err


def test_a_crash_names_the_place_and_quotes_nothing(
    library: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: object) -> None:
        raise ValueError("Sandra Keller said")

    monkeypatch.setattr("carereview.cli.show.renamed", fail)
    assert main(["show", f"{library}/router/01-first"]) == 1
    err = capsys.readouterr().err
    assert err.startswith("carereview: It failed with a ValueError in cli/show.py:")
    assert "Keller" not in err
    assert err.count("\n") == 1


def test_ctrl_c_ends_quietly(
    library: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("carereview.cli.show.renamed", interrupt)
    assert main(["show", f"{library}/router/01-first"]) == 130
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("command", ["--version", "--help", "list", "show", "check"])
def test_light_commands_load_no_heavy_module(library: Path, command: str) -> None:
    paths = {"list": library, "check": library, "show": library / "router" / "01-first"}
    words = [command, *([str(paths[command])] if command in paths else [])]
    code = (
        "import sys; from carereview.cli import main; "
        f"code = main({words!r}); heavy = {{'textual', 'rich', 'numpy', 'pydub', 'av', 'soundfile',"
        "'importlib.metadata', 'asyncio'} & set(sys.modules); sys.exit(f'{code} {heavy}')"
    )
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert ended.stderr.decode().strip() == "0 set()"


@pytest.mark.skipif(sys.platform == "win32", reason="pipes close differently there")
def test_a_reader_that_goes_away_is_no_error(library: Path) -> None:
    (library / "router" / "02-second.vtt").write_text(
        "WEBVTT\n" + "\n00:01.000 --> 00:02.000\nHello again and again\n" * 5000
    )
    program = subprocess.Popen(
        [sys.executable, "-m", "carereview", "show", str(library / "router" / "02-second")],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert program.stdout and program.stderr
    program.stdout.readline()
    program.stdout.close()
    assert program.wait(30) == 141
    assert program.stderr.read() == b""
    program.stderr.close()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs Linux's full device")
def test_a_full_disk_is_one_line(library: Path) -> None:
    with open("/dev/full", "wb") as full:  # noqa: PTH123 - a device
        ended = subprocess.run(
            [sys.executable, "-m", "carereview", "list", str(library)],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert ended.returncode == 1
    assert ended.stderr.count(b"\n") == 1
    assert b"no space left" in ended.stderr
