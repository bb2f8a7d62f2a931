import os
import sys
from pathlib import Path
from types import ModuleType

import pytest

from carereview.cli import app, main
from carereview.library.config import Config


class _FakeApp:
    """Stands for the app: remembers how it was made and run, and prints as C libraries do."""

    made: tuple[Path, Config, str]
    mouse: bool
    return_code: int | None = 7

    def __init__(self, library: Path, config: Config, call_id: str = "") -> None:
        type(self).made = (library, config, call_id)

    def run(self, mouse: bool = True) -> None:
        type(self).mouse = mouse
        os.write(2, b"ALSA lib: no such device\n")


@pytest.fixture
def fake(monkeypatch: pytest.MonkeyPatch) -> type[_FakeApp]:
    """Put a fake in the place of the screens, and pretend to be on a terminal."""
    module = ModuleType("carereview.ui.app")
    module.CareReview = _FakeApp  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "carereview.ui.app", module)
    monkeypatch.setattr(app, "_is_terminal", lambda stream: True)
    return _FakeApp


def test_it_opens_a_library(library: Path, fake: type[_FakeApp]) -> None:
    assert main([str(library)]) == 7
    assert (fake.made[0], fake.made[2], fake.mouse) == (library, "", True)


def test_it_opens_a_call(library: Path, fake: type[_FakeApp]) -> None:
    assert main([str(library / "router" / "01-first.wav"), "--no-mouse"]) == 7
    assert (fake.made[0], fake.made[2], fake.mouse) == (library / "router", "01-first", False)


def test_what_c_libraries_print_goes_to_a_log(
    library: Path, fake: type[_FakeApp], capfd: pytest.CaptureFixture[str]
) -> None:
    main([str(library)])
    assert "ALSA" not in capfd.readouterr().err
    assert "ALSA" in app.log_path().read_text()


def test_a_home_that_cannot_be_written_to_is_no_obstacle(
    library: Path, tmp_path: Path, fake: type[_FakeApp], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "file"))
    assert main([str(library)]) == 7


def test_the_demo_is_copied_and_opened(
    tmp_path: Path, fake: type[_FakeApp], monkeypatch: pytest.MonkeyPatch
) -> None:
    source = tmp_path / "source"
    source.mkdir()
    (source / "call.vtt").write_text("WEBVTT\n")
    monkeypatch.setattr("carereview.library.demo.demo_source", lambda: source)
    assert main(["demo", str(tmp_path / "copy")]) == 7
    assert fake.made[0] == tmp_path / "copy"
    assert (tmp_path / "copy" / "call.vtt").is_file()


@pytest.mark.parametrize("words", [[], ["demo"], ["demo", "copy"]])
def test_without_a_terminal_it_says_so(
    words: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(words) == 2
    err = capsys.readouterr().err
    assert "needs a terminal" in err
    assert err.count("\n") == 1
    assert not (tmp_path / "copy").exists()


def test_a_mistyped_command_is_recognised(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["lsit"]) == 2
    assert "Did you mean carereview list?" in capsys.readouterr().err


def test_a_path_with_nothing_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path / "nowhere")]) == 2
    assert capsys.readouterr().err.startswith("carereview: There is no call")
