"""Reads keys from a terminal on Linux and macOS, and tells the key Escape without a wait.

Escape sends the character ESC, and with ESC begins what arrows and many other keys send: only
that nothing follows tells that it was Escape. Textual looks every 100 ms whether the time for
that is up, whatever the variable ESCDELAY says; here it is looked when it is.
"""

import os
import selectors
import socket
from codecs import getincrementaldecoder
from collections.abc import Callable, Generator, Iterable, Mapping
from contextlib import suppress

from textual._parser import ParseTimeout, Peek1, Read1
from textual._xterm_parser import XTermParser
from textual.driver import Driver
from textual.drivers.linux_driver import LinuxDriver
from textual.message import Message

_IDLE_S = 1.0
"""So long the thread sleeps if nobody wakes it: one that ends may have come before its waker."""

_LOCAL_S, _REMOTE_S = 0.01, 0.05
"""A terminal here writes what a key sends at once; from far it may come in two packets."""

_BEGUN_S = 0.1
"""Once more than ESC was read, the rest is sure to come: nobody presses Escape and `[`."""


def escape_wait(env: Mapping[str, str]) -> float | None:
    """Give how long to wait (s) for what may follow ESC; None if ESCDELAY (ms) tells Textual."""
    if "ESCDELAY" in env:
        return None
    return _REMOTE_S if "SSH_CONNECTION" in env or "SSH_TTY" in env else _LOCAL_S


class EscapeParser(XTermParser):
    """Makes keys of characters; `patience` is how long it waits for the next one (s), if it does.

    `wait` is that time after ESC alone; None leaves all times to Textual.
    """

    def __init__(self, wait: float | None, debug: bool = False) -> None:
        self._wait = wait
        self.patience: float | None = None
        super().__init__(debug)

    def parse(
        self, token_callback: Callable[[Message], None]
    ) -> Generator[Read1 | Peek1, str, None]:
        """Let the parent parse, but with other times."""
        parsed = super().parse(token_callback)
        asked, last = next(parsed), ""
        while True:
            self.patience = self._time(asked.timeout, last)
            try:
                last = yield Read1(self.patience)
            except ParseTimeout as error:
                asked, last = parsed.throw(error), ""
            else:
                asked = parsed.send(last)

    def _time(self, asked: float | None, last: str) -> float | None:
        if asked is None or self._wait is None:
            return asked
        return self._wait if last == "\x1b" else _BEGUN_S


class QuickEscapeDriver(LinuxDriver):
    """Reads as its parent does, but wakes up as soon as a key is known to be whole, or it ends.

    Its parent sleeps for 100 ms before it looks whether the program ends, which waits for it.
    """

    _waker: socket.socket | None = None

    def run_input_thread(self) -> None:
        """Read keys until the program ends or the terminal is gone."""
        # Not a pipe: what is written to a closed socket goes nowhere, while the number of a closed
        # pipe may be that of a file by then.
        woken, self._waker = socket.socketpair()
        with woken, self._waker, selectors.SelectSelector() as selector:
            selector.register(self.fileno, selectors.EVENT_READ)
            selector.register(woken, selectors.EVENT_READ)
            self._read_keys(selector)

    def _read_keys(self, selector: selectors.BaseSelector) -> None:
        parser = EscapeParser(escape_wait(os.environ), self._debug)
        decode = getincrementaldecoder("utf-8")("replace").decode
        while not self.exit_event.is_set():
            ready = selector.select(parser.patience or _IDLE_S)
            if any(key.fileobj == self.fileno for key, _ in ready):
                data = os.read(self.fileno, 4096)
                if not data:
                    return
                self._tell(parser.feed(text) if (text := decode(data)) else ())
            self._tell(parser.tick())

    def disable_input(self) -> None:
        """Read no more keys, and don't wait for the next one to notice."""
        if self._waker is not None:
            with suppress(OSError):  # the terminal is gone, and nobody reads any more
                self._waker.send(b".")
        super().disable_input()

    def _tell(self, messages: Iterable[Message]) -> None:
        for message in messages:
            self.process_message(message)


def quick(driver: type[Driver]) -> type[Driver]:
    """Give the driver to use in place of Textual's own choice; one chosen by hand stays."""
    return QuickEscapeDriver if driver is LinuxDriver else driver
