"""A small library for the tests of the command line, and a way to run the program."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.sample import REGISTER, REVIEW, TRANSCRIPT, Run, write_wav


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """Give a library of one case: a reviewed call with sound, and a bare VTT."""
    case = tmp_path / "calls" / "router"
    case.mkdir(parents=True)
    (case / "case.yaml").write_text("format: carereview/1\ntitle: The router\n")
    (case / "register.yaml").write_text(REGISTER)
    (case / "01-first.call.yaml").write_text(TRANSCRIPT)
    (case / "01-first.review.yaml").write_text(REVIEW)
    write_wav(case / "01-first.wav")
    (case / "02-second.vtt").write_text("WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann>Hello again\n")
    return tmp_path / "calls"


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Give a function that runs the program in a process of its own, without a terminal."""
    source = Path(__file__).parent.parent.parent / "src"

    def run_program(*words: str | Path) -> subprocess.CompletedProcess[bytes]:
        return subprocess.run(
            [sys.executable, "-m", "carereview", *words],
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(source)},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=60,
            check=False,
        )

    return run_program
