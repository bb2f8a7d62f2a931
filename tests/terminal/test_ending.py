"""However the program ends, the work is on disk and the terminal is as it was."""

import signal
import time
from pathlib import Path

import pytest

from tests.terminal.faults import WORDS
from tests.terminal.harness import Start, Terminal, open_first
from tests.terminal.libraries import make_library, moments

pytestmark = pytest.mark.terminal


def test_quitting_saves_what_was_just_typed(opened: Terminal, library: Path) -> None:
    opened.keys("m", "c")
    opened.wait_for("Note, private")
    opened.keys(*"un mot")
    opened.wait_for("un mot")
    opened.keys("ctrl+q")
    assert opened.wait_for_end() == 0
    assert moments(library)[0]["note"] == "un mot"


@pytest.mark.parametrize(("number", "code"), [(signal.SIGTERM, 143), (signal.SIGHUP, 129)])
def test_a_signal_saves_and_restores(
    opened: Terminal, library: Path, number: signal.Signals, code: int
) -> None:
    opened.keys("m", "c")
    opened.wait_for("Note, private")
    opened.keys(*"un mot")
    opened.wait_for("un mot")
    opened.signal(number)
    assert opened.wait_for_end(5) == code
    assert opened.is_restored()
    assert moments(library)[0]["note"] == "un mot"


def test_a_closed_window_ends_the_program(opened: Terminal, library: Path) -> None:
    opened.keys("space", "m")
    opened.wait_for("Marked")
    opened.hang_up()
    began = time.process_time()
    assert opened.wait_for_end(5) in (129, -signal.SIGHUP)
    assert time.process_time() - began < 5
    assert len(moments(library)) == 1


@pytest.mark.parametrize("fault", ["crash_on_key", "crash_while_drawing"])
def test_a_crash_says_no_words_of_customers(start: Start, library: Path, fault: str) -> None:
    terminal = open_first(start(library, fault))
    terminal.keys("m", "f")
    assert terminal.wait_for_end() == 1
    assert terminal.is_restored()
    assert "it crashed" in terminal.text()
    assert "faults.py" in terminal.text(), "where it crashed is said"
    assert len(moments(library)) == 1
    assert_silent(terminal, library)


def test_a_crash_in_which_saving_fails_too_says_no_words(start: Start, library: Path) -> None:
    terminal = open_first(start(library, "crash_on_key", "broken_disk"))
    terminal.keys("m", "f")
    assert terminal.wait_for_end() == 1
    assert terminal.is_restored()
    assert "lost" in terminal.text()
    assert_silent(terminal, library)


def test_a_crash_in_a_worker_says_no_words(start: Start, library: Path) -> None:
    terminal = start(library, "crash_in_worker")
    terminal.wait_for("on the phone", gone="reading")
    terminal.keys("enter")
    assert terminal.wait_for_end() == 1
    assert terminal.is_restored()
    assert "faults.py" in terminal.text()
    assert_silent(terminal, library)


def assert_silent(terminal: Terminal, library: Path) -> None:
    log = (library.parent / "stderr.log").read_bytes()
    for part in WORDS.replace(",", "").split():
        if len(part) > 3:
            assert part.encode() not in terminal.raw
            assert part.encode() not in log


@pytest.mark.parametrize("fault", ["slow_opening", "slow_waveform"])
def test_quitting_waits_for_no_worker(tmp_path: Path, start: Start, fault: str) -> None:
    terminal = start(make_library(tmp_path, sound=True), fault)
    terminal.wait_for("on the phone", gone="reading")
    terminal.keys("enter")
    terminal.wait_for("reading …" if fault == "slow_opening" else "SILENT: no sound")
    began = time.monotonic()
    terminal.keys("ctrl+q")
    assert terminal.wait_for_end(10) == 0
    assert time.monotonic() - began < 1.5
    assert terminal.is_restored()


def test_keys_and_clicks_before_the_call_is_read_do_nothing(start: Start, library: Path) -> None:
    terminal = start(library, "slow_opening")
    terminal.wait_for("on the phone", gone="reading")
    terminal.keys("enter")
    terminal.wait_for("reading …")
    terminal.click(20, 1)
    terminal.click(5, 6)
    terminal.keys("m", "1", "c", "R", "E", "e", "tab", "?")
    terminal.wait_for("reading …")
    terminal.keys("ctrl+q")
    assert terminal.wait_for_end(10) == 0
