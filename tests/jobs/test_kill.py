"""The program itself is killed in the middle of a library; the next run tells the same."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from carereview.cli import main
from carereview.jobs.journal import jobs_folder
from tests.jobs.libraries import make_library

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")


def _lines() -> list[str]:
    return [line for path in jobs_folder().glob("*.jsonl") for line in path.read_text().split("\n")]


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGINT], ids=["kill -9", "^C"])
def test_the_next_run_goes_on(
    number: signal.Signals, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    library = make_library(tmp_path / "calls", cases=10, calls=10)
    assert main(["check", str(library)]) == 1
    alone = capsys.readouterr()
    words = [sys.executable, "-m", "carereview", "check", str(library), "--jobs", "2"]
    with subprocess.Popen(words, stdout=subprocess.PIPE, env=dict(os.environ)) as running:
        end = time.monotonic() + 30
        while len(_lines()) < 10 and time.monotonic() < end and running.poll() is None:
            time.sleep(0.002)
        running.send_signal(number)
    before = len(_lines()) - 1
    assert 0 < before < 110, "it was not killed in the middle"
    assert main(["check", str(library), "--jobs", "2"]) == 1
    assert capsys.readouterr().out == alone.out
    assert list(jobs_folder().glob("*.jsonl")) == []
    assert not list(library.rglob(".*"))
