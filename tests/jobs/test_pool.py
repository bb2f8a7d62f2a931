"""Processes that do items: none is lost, whatever becomes of a process."""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from carereview.jobs.pool import in_processes
from carereview.jobs.task import Hopeless, Outcome
from tests.jobs.tasks import TASK, some

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="processes are killed by SIGKILL")


@pytest.fixture
def log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[2]))
    return tmp_path / "log"


def done(log: Path, number: int, count: int = 2, renew: int = 500, **kinds: str) -> list[Outcome]:
    options = {"log": str(log), **{name.lstrip("n"): kind for name, kind in kinds.items()}}
    task = TASK._replace(renew=renew)
    return sorted(in_processes(task, options, some(number), count))


def begun(log: Path) -> list[tuple[str, str]]:
    return [(line.split()[0], line.split()[1]) for line in log.read_text().splitlines()]


def squares(outcomes: list[Outcome]) -> list[int | None]:
    return [one.value and one.value["square"] for one in outcomes]


def test_what_fails_costs_itself_alone(log: Path) -> None:
    found = done(log, 5, n1="fails", n2="crashes", n3="prints")
    assert squares(found) == [0, None, None, 9, 16]
    assert [one.failure for one in found if one.failure] == ["It is broken. Mend it", "a KeyError"]


def test_a_process_that_dies_costs_nothing(log: Path) -> None:
    assert squares(done(log, 6, n2="dies once", n4="dies once")) == [0, 1, 4, 9, 16, 25]
    assert sorted(number for number, _ in begun(log)) == list("01223445")


def test_an_item_that_kills_three_processes_is_left(log: Path) -> None:
    found = done(log, 4, n1="dies")
    assert squares(found) == [0, None, 4, 9]
    assert found[1].failure.startswith("the process that did it died 3 times")
    assert [number for number, _ in begun(log)].count("1") == 3


def test_a_process_gives_way_to_a_fresh_one(log: Path) -> None:
    done(log, 6, count=1, renew=2)
    pids = [pid for _, pid in begun(log)]
    assert len(set(pids)) == 3
    assert pids == sorted(pids, key=pids.index)


def test_what_is_hopeless_is_told_as_such(log: Path) -> None:
    (found,) = done(log, 1, n0="hopeless")
    assert found.hopeless and found.failure == "A program is missing. Install it"


def test_no_process_that_begins_is_hopeless(log: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("carereview.jobs.pool._MODULE", "carereview.jobs.no_such_module")
    with pytest.raises(Hopeless, match="No process could be begun"):
        done(log, 3)


def test_left_early_it_ends_its_processes_and_leaves_nothing_half(log: Path) -> None:
    options = {"log": str(log), "1": "waits", "2": "waits"}
    results = in_processes(TASK, options, some(8), 2)
    next(results)
    held = [Path(f"{log}-{number}.held") for number in (1, 2)]
    _until(lambda: all(path.exists() for path in held))
    results.close()
    assert not any(path.exists() for path in held)
    assert not any(_alive(int(pid)) for _, pid in begun(log))


def _alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def _until(so: Callable[[], bool], patience: float = 20) -> None:
    end = time.monotonic() + patience
    while not so():
        assert time.monotonic() < end, "it never came about"
        time.sleep(0.01)
