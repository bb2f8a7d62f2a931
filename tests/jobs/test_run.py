"""A run that was killed goes on where it was, and tells the same as one that was not."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import carereview
from carereview.jobs.journal import Journal, jobs_folder, open_journal
from carereview.jobs.run import How, run
from carereview.jobs.task import Hopeless, Outcome, tell_nobody
from carereview.library.discover import Found
from tests.jobs.tasks import TASK

ROOT = Path(__file__).parents[2]
PACKAGE = Path(carereview.__file__).parent  # as it is imported here: in src, or installed
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="processes are killed by SIGKILL")


@pytest.fixture(autouse=True)
def _found_by_processes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(ROOT), str(PACKAGE.parent)]))


def outcomes(options: dict[str, Any], jobs: int) -> list[Outcome]:
    found = Found(Path(options["log"]).parent)
    return list(run(TASK, found, options, How(jobs), lambda *_: None, tell_nobody))


def told(results: list[Outcome]) -> list[tuple[str, Any, str]]:
    return [(one.id, one.value, one.failure) for one in results]


def begun(log: Path) -> list[str]:
    return sorted(line.split()[0] for line in log.read_text().splitlines())


def until(so: Callable[[], bool]) -> None:
    end = time.monotonic() + 20
    while not so():
        assert time.monotonic() < end, "it never came about"
        time.sleep(0.01)


def test_three_processes_tell_what_one_tells(tmp_path: Path) -> None:
    options = {"items": 9, "2": "fails", "5": "crashes", "log": str(tmp_path / "log")}
    alone = outcomes(options, 1)
    assert told(outcomes(options, 3)) == told(alone)
    assert [one.id for one in alone] == [f"{index:02}" for index in range(9)]
    assert list(jobs_folder().iterdir()) == []


def test_killed_in_the_middle_and_run_again(tmp_path: Path) -> None:
    log = tmp_path / "log"
    options = {"items": 8, "6": "waits", "2": "fails", "log": str(log)}
    code = f"from tests.jobs.test_run import *\noutcomes({options!r}, 2)\n"
    killed = subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, env=dict(os.environ))
    (held,) = [Path(f"{log}-6.held")]
    until(lambda: held.exists() and len(begun(log)) == 8 and _noted() == 7)
    os.kill(killed.pid, signal.SIGKILL)
    killed.wait()
    until(lambda: not held.exists())  # what was half done is left by its process
    Path(f"{log}.go").touch()
    again = outcomes(options, 2)
    assert begun(log) == sorted([*"01234567", "2", "6"])  # what failed, and what was not done
    assert told(again) == told(outcomes(options, 1))


def _noted() -> int:
    return sum(path.read_bytes().count(b"\n") for path in jobs_folder().glob("*.jsonl"))


def test_what_changed_since_is_done_again(tmp_path: Path) -> None:
    options = {"items": 3, "log": str(tmp_path / "log")}
    with pytest.raises(KeyboardInterrupt), open_journal("x", options, "") as journal:
        journal.add("00", "old", [Outcome("00", 1)])
        journal.add("01", "", [Outcome("01", 2)])
        raise KeyboardInterrupt
    with open_journal("x", options, "") as journal:
        assert (journal.stamp("00"), journal.stamp("01"), journal.stamp("02")) == ("old", "", "")
    with open_journal("x", options, "") as journal:  # the run before was a whole one
        assert journal.stamp("00") == ""


def test_a_line_that_was_broken_off_is_left(tmp_path: Path) -> None:
    whole = json.dumps({"unit": "a", "stamp": "s", "outcomes": [["a", {"x": 1}, ""]]}) + "\n"
    path = tmp_path / "journal"
    path.write_text(f'{whole}{{"unit": "b", "sta')
    with path.open("r+b") as file:
        journal = Journal(file)
        journal.add("c", "t", [Outcome("c", 3)])
        assert [one.value for one in journal.outcomes(["a", "b", "c"])] == [{"x": 1}, 3]
    assert path.read_text().count("\n") == 2
    assert path.read_text().startswith(whole)


def test_the_same_is_not_done_twice_at_once(tmp_path: Path) -> None:
    with (
        open_journal("x", {}, "here"),
        pytest.raises(Hopeless, match="under way"),
        open_journal("x", {}, "here"),
    ):
        raise AssertionError
    with open_journal("x", {}, "here"), open_journal("x", {}, "there"):
        pass


def test_the_journal_is_for_the_user_alone() -> None:
    with open_journal("x", {}, "here"):
        (path,) = jobs_folder().glob("*.jsonl")
        assert path.stat().st_mode & 0o077 == 0


def test_what_is_hopeless_ends_it(tmp_path: Path) -> None:
    options = {"items": 40, "0": "hopeless", "log": str(tmp_path / "log")}
    for jobs in (1, 2):
        with pytest.raises(Hopeless, match="Install it"):
            outcomes(options, jobs)
