"""Settings, the last place, the demo's copy, and the one-line form of problems."""

import os
from pathlib import Path

import pytest

from carereview.library import demo
from carereview.library.config import CONFIG_VARIABLE, Config, config_path, open_config
from carereview.library.demo import copy_demo, default_target, demo_source
from carereview.library.problem import LibraryError, Problem
from carereview.library.state import AppState, open_state, save_state


def test_without_a_file_everything_has_its_default() -> None:
    config, document = open_config()
    assert config == Config()
    assert document.problems == ()


def test_the_environment_names_another_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(CONFIG_VARIABLE, str(tmp_path / "mine.yaml"))
    assert config_path() == tmp_path / "mine.yaml"
    monkeypatch.delenv(CONFIG_VARIABLE)
    assert config_path().name == "config.yaml"


def test_a_wrong_setting_costs_only_itself(tmp_path: Path) -> None:
    path = tmp_path / "config.yaml"
    path.write_text(
        "library: ~/calls\nvolume: loud\nplayer: gramophone\npreset: vim\nrewind_ms: 99999\n"
        "keymap: {play: space, mark: [m]}\nmine: kept\n",
        encoding="utf-8",
    )
    config, document = open_config(path)
    assert (config.volume, config.player, config.preset) == (80, "auto", "vim")
    assert (config.rewind_ms, config.keymap) == (1500, {"play": "space"})
    assert [problem.line for problem in document.problems] == [2, 3, 5, 6]
    assert "volume is 'loud', not a whole number from 0 to 100" in str(document.problems[0])
    assert config.library_path == Path.home() / "calls"
    assert config.extra["mine"] == "kept"


def test_every_setting_is_explained() -> None:
    names = [name for name in Config.__slots__ if name != "extra"]
    # Python 3.13 takes the indent off, earlier ones leave it.
    explained = [line.strip() for line in str(Config.__doc__).splitlines()]
    assert all(any(line.startswith(f"{name}: ") for line in explained) for name in names)


def test_the_last_place_is_remembered() -> None:
    state, document = open_state()
    assert state == AppState()
    save_state(document, AppState("/calls", "routeur/01", 1500))
    other, other_document = open_state()
    assert other == AppState("/calls", "routeur/01", 1500)
    save_state(document, AppState("/calls", "routeur/02"))
    save_state(other_document, AppState("/calls", "routeur/03"))
    assert open_state()[0].call == "routeur/03"


@pytest.fixture
def source(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "package" / "demo"
    (folder / "case").mkdir(parents=True)
    (folder / "case" / "01.vtt").write_text("WEBVTT\n", encoding="utf-8")
    monkeypatch.setattr(demo, "demo_source", lambda: folder)
    return folder


def test_the_demo_is_copied_once_and_edits_stay(tmp_path: Path, source: Path) -> None:
    target = copy_demo(tmp_path / "deep" / "demo")
    copied = target / "case" / "01.vtt"
    copied.write_text("edited", encoding="utf-8")
    assert copy_demo(target) == target
    assert copied.read_text(encoding="utf-8") == "edited"
    assert [p.name for p in target.parent.iterdir()] == ["demo"]


def test_a_folder_with_anything_in_it_is_left_alone(tmp_path: Path, source: Path) -> None:
    target = tmp_path / "work"
    target.mkdir()
    (target / "mine.txt").touch()
    copy_demo(target)
    assert [p.name for p in target.iterdir()] == ["mine.txt"]


@pytest.mark.skipif(os.name == "nt", reason="modes of POSIX")
def test_the_copy_of_a_read_only_package_can_be_edited(tmp_path: Path, source: Path) -> None:
    (source / "case" / "01.vtt").chmod(0o444)
    (source / "case").chmod(0o555)
    target = copy_demo(tmp_path / "demo")
    (source / "case").chmod(0o755)
    assert (target / "case").stat().st_mode & 0o200
    assert (target / "case" / "01.vtt").stat().st_mode & 0o200


def test_a_copy_that_fails_leaves_nothing(
    tmp_path: Path, source: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("shutil.copyfile", full)
    with pytest.raises(LibraryError, match="no space left"):
        copy_demo(tmp_path / "out" / "demo")
    assert list((tmp_path / "out").iterdir()) == []


def test_a_file_in_the_way_of_the_demo_is_one_clear_line(tmp_path: Path, source: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(LibraryError, match="Name another folder"):
        copy_demo(tmp_path / "file")


def test_the_demo_is_found_and_its_copy_goes_to_the_users_data() -> None:
    assert (demo_source() / "routeur-2015").is_dir()
    assert default_target().name == "demo"


def test_a_problem_is_one_safe_line() -> None:
    problem = Problem(Path("a\x1b]0;x\n.yaml"), 3, "the id\nis odd", "mend it")
    assert str(problem) == "a␛]0;x .yaml:3: the id is odd, mend it"
    assert str(Problem(Path("a"), None, "is empty")) == "a: is empty"
