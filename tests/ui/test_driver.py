"""Keys as they come from a terminal: Escape at once, and no other key torn apart."""

import os
import pty
import threading
import time
import tty
from collections.abc import Callable, Iterator
from contextlib import closing

import pytest
from textual.drivers.headless_driver import HeadlessDriver
from textual.drivers.linux_driver import LinuxDriver
from textual.events import Key
from textual.message import Message

from carereview.ui.driver import EscapeParser, QuickEscapeDriver, escape_wait, quick

FAR = {"SSH_CONNECTION": "192.0.2.1 50000 192.0.2.2 22"}

SEQUENCES = {
    b"\x1b[B": "down",
    b"\x1bOP": "f1",
    b"\x1b[6~": "pagedown",
    b"\x1b[1;2C": "shift+right",
}
CUTS = [(data, at, key) for data, key in SEQUENCES.items() for at in range(1, len(data))]


class Heard(QuickEscapeDriver):
    """Reads keys from a terminal without an app, and keeps them."""

    def __init__(self, fileno: int) -> None:
        self.fileno = fileno
        self.exit_event = threading.Event()
        self._debug = False
        self.keys: list[tuple[str, float]] = []

    def _disable_mouse_support(self) -> None:
        """Write nothing."""

    def process_message(self, message: Message) -> None:
        if isinstance(message, Key):
            self.keys.append((message.key, time.monotonic()))


Press = Callable[..., list[tuple[str, float]]]


@pytest.fixture
def press() -> Iterator[Press]:
    """Give what writes pieces to a terminal, 20 ms between two, and tells the keys read."""
    master, slave = pty.openpty()
    tty.setraw(slave)
    heard = Heard(slave)

    def write(*pieces: bytes) -> list[tuple[str, float]]:
        thread = threading.Thread(target=heard.run_input_thread, daemon=True)
        thread.start()
        for number, piece in enumerate(pieces):
            time.sleep(0.02 * bool(number))
            os.write(master, piece)
        time.sleep(0.25)
        heard._key_thread = thread
        ended = time.monotonic()
        heard.disable_input()
        assert not thread.is_alive()
        assert time.monotonic() - ended < 0.5  # it is woken up to end
        return heard.keys

    with closing(os.fdopen(master, "wb")), closing(os.fdopen(slave, "rb")):
        yield write


def _names(keys: list[tuple[str, float]]) -> list[str]:
    return [key for key, _ in keys]


@pytest.mark.flaky(reruns=2)  # it takes real time, and other work may stretch that
@pytest.mark.parametrize(("data", "at", "key"), CUTS)
def test_a_key_that_a_slow_line_cut_in_two_is_one_key(
    press: Press, monkeypatch: pytest.MonkeyPatch, data: bytes, at: int, key: str
) -> None:
    monkeypatch.setenv("SSH_CONNECTION", FAR["SSH_CONNECTION"])
    assert _names(press(data[:at], data[at:])) == [key]


@pytest.mark.flaky(reruns=2)
@pytest.mark.parametrize(("data", "at", "key"), [cut for cut in CUTS if cut[1] > 1])
def test_here_only_a_cut_after_esc_itself_could_matter(
    press: Press, monkeypatch: pytest.MonkeyPatch, data: bytes, at: int, key: str
) -> None:
    _here(monkeypatch)
    assert _names(press(data[:at], data[at:])) == [key]


@pytest.mark.flaky(reruns=2)
def test_escape_is_told_long_before_the_next_look_at_the_clock(
    press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    _here(monkeypatch)
    pressed = time.monotonic()
    ((key, told),) = press(b"\x1b")
    assert key == "escape"
    assert told - pressed < 0.06


@pytest.mark.flaky(reruns=2)
def test_escape_and_a_letter_soon_after_are_two_keys(
    press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    _here(monkeypatch)
    assert _names(press(b"\x1b", b"x")) == ["escape", "x"]


def test_keys_that_come_together_are_told_one_by_one(press: Press) -> None:
    assert _names(press(b"m\x1b[B\x1b[6~/\xc3\xa9")) == [
        "m", "down", "pagedown", "slash", "é",
    ]  # fmt: skip


def test_a_letter_whose_bytes_are_cut_in_two_is_one_letter(press: Press) -> None:
    assert _names(press(b"\xc3", b"\xa9x")) == ["é", "x"]


def test_the_wait_depends_on_how_far_the_terminal_is_and_on_the_person() -> None:
    here, far = escape_wait({}), escape_wait(FAR)
    assert here is not None
    assert far is not None
    assert 0 < here < 0.02 < far < 0.1
    assert escape_wait({**FAR, "ESCDELAY": "250"}) is None


def test_once_a_sequence_has_begun_it_is_waited_for() -> None:
    parser = EscapeParser(0.01)
    assert parser.patience is None
    assert list(parser.feed("\x1b")) == []
    assert parser.patience == 0.01
    assert list(parser.feed("[")) == []
    assert parser.patience == 0.1
    assert [message.key for message in parser.feed("B") if isinstance(message, Key)] == ["down"]
    assert parser.patience is None


def test_a_driver_chosen_by_hand_stays() -> None:
    assert quick(LinuxDriver) is QuickEscapeDriver
    assert quick(HeadlessDriver) is HeadlessDriver


def _here(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("SSH_CONNECTION", "SSH_TTY", "ESCDELAY"):
        monkeypatch.delenv(name, raising=False)
