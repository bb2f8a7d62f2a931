import builtins
from collections.abc import Mapping
from pathlib import Path

import pytest

from carereview.cli import main
from carereview.cli.diagnose_files import may_write
from carereview.cli.diagnose_sound import decoders
from carereview.cli.diagnose_terminal import terminal
from carereview.cli.diagnosis import Mark


def test_every_section_has_marked_lines(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["doctor"]) == 0
    captured = capfd.readouterr()
    assert captured.err == ""
    lines = captured.out.splitlines()
    heads = [line for line in lines if line and not line.startswith(" ")]
    assert heads == [
        *("program", "sound", "decoders", "terminal", "files"),
        "carereview can work here.",
    ]
    assert all(line[2:4] in list(Mark) for line in lines if line.startswith(" "))
    assert any("chosen: " in line for line in lines)


def test_nothing_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    main(["doctor"])
    assert list(tmp_path.rglob("*carereview*")) == []  # sound libraries leave their own cookies


def test_a_library_that_is_gone_is_broken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    config = tmp_path / "settings.yaml"
    config.write_text("library: /nowhere\nvolume: loud\n")
    monkeypatch.setenv("CAREREVIEW_CONFIG", str(config))
    assert main(["doctor"]) == 1
    out = capsys.readouterr().out
    assert "!!  library of the settings: /nowhere is no folder" in out
    assert f"--  {config}:2: volume" in out


@pytest.mark.parametrize(
    ("missing", "marks"),
    [
        ({"soundfile"}, [Mark.WITHOUT, Mark.OK]),
        ({"soundfile", "av"}, [Mark.BROKEN, Mark.BROKEN]),
    ],
)
def test_one_decoder_is_enough(
    missing: set[str], marks: list[Mark], monkeypatch: pytest.MonkeyPatch
) -> None:
    real = builtins.__import__

    def without(name: str, *rest: object, **more: object) -> object:
        if name in missing:
            raise ImportError(f"No module named {name}")
        return real(name, *rest, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(builtins, "__import__", without)
    assert [finding.mark for finding in decoders()] == marks


@pytest.mark.parametrize(
    ("env", "expected"),
    [
        ({"TMUX": "/tmp/tmux"}, "set-clipboard"),
        ({"STY": "1.pts"}, "Use tmux"),
        ({"SSH_TTY": "/dev/pts/1"}, "OSC 52"),
        ({"TERM": "dumb"}, "TERM=xterm-256color"),
        ({"TERM": "xterm", "COLORTERM": "truecolor"}, "16 million"),
        ({"NO_COLOR": "1"}, "as NO_COLOR asks"),
    ],
)
def test_the_terminal_is_judged_by_its_environment(env: Mapping[str, str], expected: str) -> None:
    assert any(expected in str(finding) for finding in terminal(env))


def test_a_folder_to_be_made_counts_as_writable(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert may_write(tmp_path / "not" / "yet")
    assert not may_write(tmp_path / "file" / "below")
